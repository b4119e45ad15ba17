/// Where a server is: the part before its API's own paths, checked before anything is sent to it.
struct BaseAddress: Equatable, Sendable {
  /// `https://host:port/path`, never ending in a slash.
  let text: String
  /// The host with its port, as a person would name the server.
  let host: String
  /// The address without its path: where servers keep what is not part of the API.
  let root: String

  /// Reads what a person wrote: with or without scheme, `/v1`, the API's path, a last slash.
  ///
  /// Refused are other schemes than http and https, names and passwords (they would be sent and
  /// logged like any address), queries, and hosts of other letters than ASCII, which can look like
  /// one another.
  init(_ written: String, dialect: Dialect) throws(Problem) {
    var rest = Substring(written.trimmingSpaces)
    let scheme = try Self.takeScheme(&rest)
    guard !rest.contains(where: { $0.isWhitespace || $0 == "\\" }) else { throw .hasSpace }
    guard !rest.contains(where: { $0 == "?" || $0 == "#" }) else { throw .hasQuery }
    let authority = rest.prefix { $0 != "/" }
    guard !authority.contains("@") else { throw .hasPassword }
    guard Self.isHost(authority) else { throw .badHost }
    host = authority.lowercased()
    root = "\(scheme)://\(host)"
    let path = Self.path(rest[authority.endIndex...], dialect: dialect)
    guard path.allSatisfy({ $0.isASCII }) else { throw .badHost }
    text = root + path
  }

  /// Whether the server is on this machine.
  var isLoopback: Bool {
    let name = host.hasPrefix("[") ? host.prefix { $0 != "]" } + "]" : host.prefix { $0 != ":" }
    return name == "localhost" || name == "[::1]" || name.hasPrefix("127.")
  }

  private static func takeScheme(_ rest: inout Substring) throws(Problem) -> String {
    guard let colon = rest.firstRange(of: "://") else {
      let isLocal = rest.hasPrefix("localhost") || rest.hasPrefix("127.") || rest.hasPrefix("[::1]")
      return isLocal ? "http" : "https"
    }
    let scheme = rest[..<colon.lowerBound].lowercased()
    guard scheme == "http" || scheme == "https" else { throw .badScheme(String(scheme.prefix(20))) }
    rest = rest[colon.upperBound...]
    return scheme
  }

  private static func isHost(_ authority: Substring) -> Bool {
    var name = authority
    if authority.hasPrefix("[") {
      guard let end = authority.firstIndex(of: "]") else { return false }
      let inside = authority[authority.index(after: authority.startIndex)..<end]
      guard !inside.isEmpty, inside.allSatisfy({ $0.isHexDigit || $0 == ":" || $0 == "." })
      else { return false }
      name = authority[end...].dropFirst()
      return name.isEmpty || (name.first == ":" && isPort(name.dropFirst()))
    }
    if let colon = authority.firstIndex(of: ":") {
      guard isPort(authority[colon...].dropFirst()) else { return false }
      name = authority[..<colon]
    }
    return !name.isEmpty && name.utf8.count <= 253
      && name.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || "-._".contains($0)) }
  }

  private static func isPort(_ digits: Substring) -> Bool {
    digits.allSatisfy(\.isASCII) && Int(digits).map { 1...65535 ~= $0 } ?? false
  }

  private static func path(_ written: Substring, dialect: Dialect) -> String {
    var parts = written.split(separator: "/").map(String.init)
    let endings = [dialect.wire.chatPath, dialect.wire.modelsPath].map {
      $0.split(separator: "/").map(String.init)
    }
    if let ending = endings.first(where: { parts.suffix($0.count) == $0[...] }) {
      parts.removeLast(ending.count)
    }
    if dialect.wire == .ollama, parts == ["v1"] || parts == ["api"] { parts = [] }
    if dialect.isVersioned, parts.isEmpty { parts = ["v1"] }
    return parts.map { "/" + $0 }.joined()
  }

  /// What is wrong with an address.
  enum Problem: Error, Equatable, CustomStringConvertible {
    case badScheme(String), badHost, hasPassword, hasQuery, hasSpace

    var description: String {
      switch self {
      case .badScheme(let scheme): "it begins with \(scheme)://; use https:// or http://"
      case .badHost: "its host is not a name or number written in ASCII, with a port if need be"
      case .hasPassword: "it holds a name or password; use api_key_command for keys"
      case .hasQuery: "it holds a query (? or #); leave that out"
      case .hasSpace: "it holds spaces"
      }
    }
  }
}

extension String {
  fileprivate var trimmingSpaces: String {
    let end = reversed().drop(while: \.isWhitespace).startIndex.base
    return String(self[..<end].drop(while: \.isWhitespace))
  }
}
