/// All that is wrong with a settings or theme file, or with what overrides it.
///
/// Texts inside come from outside: whoever shows them makes them harmless first.
package struct SettingsError: Error, Equatable, CustomStringConvertible {
  package var problems: [Problem]

  package init(_ problems: [Problem]) { self.problems = problems }

  /// One line for each problem.
  package var description: String { problems.map(\.description).joined(separator: "\n") }

  /// One thing that is wrong, and where.
  package struct Problem: Equatable, Sendable, CustomStringConvertible {
    /// A file, an environment variable, or `--set`.
    package var source: String
    /// Counted from 1.
    package var line: Int?
    package var fault: Fault

    package init(source: String, line: Int? = nil, fault: Fault) {
      (self.source, self.line, self.fault) = (source, line, fault)
    }

    package var description: String {
      source + (line.map { ":\($0)" } ?? "") + ": " + fault.description
    }
  }

  package enum Fault: Error, Equatable, CustomStringConvertible {
    case unreadable(why: String)
    case syntax(String)
    case unknownKey(String, nearest: String?)
    case badValue(key: String, expected: String, found: String)
    /// A word that names nothing: a theme, a colour.
    case unknownName(String, kind: String, nearest: String?)
    /// An override that is not `key=value`.
    case notAnAssignment(String)

    package var description: String {
      switch self {
      case .unreadable(let why): "cannot be read: \(why)"
      case .syntax(let message): "not TOML: \(message)"
      case .unknownKey(let key, let nearest): "unknown key \"\(key)\"" + Self.hint(nearest)
      case .badValue(let key, let expected, let found):
        "\"\(key)\" must be \(expected), not \(Self.beginning(of: found))"
      case .unknownName(let name, let kind, let nearest):
        "there is no \(kind) \"\(name)\"" + Self.hint(nearest)
      case .notAnAssignment(let text): "\"\(text)\" is not key=value"
      }
    }

    /// Enough of a value to know it again.
    private static func beginning(of text: String) -> String {
      text.count > 60 ? text.prefix(60) + "…" : text
    }

    private static func hint(_ nearest: String?) -> String {
      nearest.map { "; did you mean \"\($0)\"?" } ?? ""
    }
  }
}
