import Chat

/// Where a server's key comes from. The key itself is never kept: it is asked for when a request
/// is made, and forgotten with it.
package enum KeySource: Equatable, Sendable {
  /// The server wants none.
  case none
  case environment(String, isRequired: Bool = true)
  /// A line for `/bin/sh -c`; the key is the first line it prints: `pass show deepseek`.
  case command(String)
}

extension KeySource {
  /// The key for a request to `provider`; `nil` where none is needed.
  func key(for provider: String, environment: [String: String]) async throws(ProviderError)
    -> String?
  {
    switch self {
    case .none:
      return nil
    case .environment(let variable, let isRequired):
      let key = environment[variable].map(Self.trimmed) ?? ""
      if key.isEmpty {
        if isRequired { throw .noKey(provider: provider, variable: variable) }
        return nil
      }
      guard Self.isSendable(key) else {
        throw .noKey(provider: provider, variable: variable + " (its value is not a key)")
      }
      return key
    case .command(let line):
      do throws(KeyCommand.Problem) {
        let key = Self.trimmed(try await KeyCommand(line: line).run())
        guard !key.isEmpty, Self.isSendable(key) else { throw .printedNoKey }
        return key
      } catch {
        throw .keyCommandFailed(provider: provider, why: error.description)
      }
    }
  }

  private static func trimmed(_ text: String) -> String {
    String(text.drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
  }

  /// Whether it can stand in a header: visible ASCII only.
  private static func isSendable(_ key: String) -> Bool {
    key.utf8.allSatisfy { 0x21...0x7E ~= $0 } && key.utf8.count <= 8192
  }
}
