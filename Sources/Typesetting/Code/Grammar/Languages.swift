import CLanguages

/// The languages that are part of the program, read when the first is asked for.
enum Languages {
  /// The grammars, in the order of their files.
  static let grammars: [Grammar] = files.map { grammar(of: $0, depth: 0) }

  /// The place of a language in `grammars`, by any of its names.
  static func index(of name: some StringProtocol) -> Int? {
    places[String(name.prefix(40)).lowercased()]
  }

  /// Each language's own name, in the order of `grammars`.
  static let names: [String] = files.map { GrammarReader.names(in: $0).first ?? "" }

  static let files: [String] = (0..<embedded_language_count()).map {
    let file = embedded_language_at($0)
    return String(decoding: UnsafeBufferPointer(start: file.bytes, count: file.size), as: UTF8.self)
  }

  private static let places: [String: Int] = files.enumerated().reduce(into: [:]) {
    for name in GrammarReader.names(in: $1.element) { $0[name] = $1.offset }
  }

  /// A language may be like one that is like another, and so on, but not for ever.
  private static func grammar(of file: String, depth: Int) -> Grammar {
    GrammarReader(file) { name in
      guard depth < 4, let base = places[name] else { return nil }
      return grammar(of: files[base], depth: depth + 1)
    }.grammar
  }
}
