import Screen

/// Reads a file of `languages/`: `languages/README.md` says what stands in one.
///
/// The files are part of the program, so what is not understood is left out; a test reads them all
/// and asks for `misunderstood` to be empty.
struct GrammarReader {
  private(set) var grammar = Grammar()
  private(set) var misunderstood: [Substring] = []

  /// `base` finds the language that another is like.
  init(_ text: String, base: (String) -> Grammar?) {
    for line in Self.lines(of: text) {
      guard let key = line.first else { continue }
      let values = line.dropFirst().map { String($0).replacing("␣", with: " ") }
      if key == "like" {
        if let base = values.first.flatMap({ base($0) }) { grammar = base }
      } else if !read(key, values) {
        misunderstood.append(key)
      }
    }
    grammar.sortStarts()
  }

  /// The names of the language in a file; the first is its own.
  static func names(in text: String) -> [String] {
    lines(of: text).first { $0.first == "language" }?.dropFirst().map(String.init) ?? []
  }

  /// The words of each line that is not a note.
  private static func lines(of text: String) -> some Sequence<[Substring]> {
    text.split(separator: "\n").lazy.filter { !$0.hasPrefix("#") }
      .map { $0.split(separator: " ") }
  }

  private mutating func read(_ key: Substring, _ values: [String]) -> Bool {
    switch key {
    case "language": break
    case "letters": grammar.addLetters(bytes(values), within: false)
    case "joins": grammar.addLetters(bytes(values), within: true)
    case "fold": grammar.foldsCase = true
    case "capitals": grammar.capitalsAreTypes = true
    case "calls": grammar.callsAreNames = true
    case "markup": grammar.isMarkup = true
    case "numberless": grammar.hasNumbers = false
    case "separators": grammar.digitSeparators = ByteSet(bytes(values))
    case "units": grammar.units = ByteSet(bytes(values))
    case "keys": grammar.keySeparator = values.first.map(Marker.init)
    case "record": grammar.recordSeparators += values.map(Marker.init)
    case "scalar": grammar.blockScalars = ByteSet(bytes(values))
    case "fence": grammar.fences = ByteSet(bytes(values))
    case "prompt": grammar.prompts += values.map { Array($0.utf8) }
    case "heredoc": for value in values { grammar.add(.heredoc(Array(value.utf8))) }
    case "angled": grammar.angled.formUnion(values.map { WordHash($0.utf8) })
    case "string-prefix": grammar.stringPrefixes.formUnion(values.map { WordHash($0.utf8) })
    case "comment", "string": return readDelimited(values, Role(code: key))
    case "embed", "line", "start", "mark", "prefix": return readPair(key, values)
    default: return readWords(values, Role(code: key))
    }
    return true
  }

  private mutating func readPair(_ key: Substring, _ values: [String]) -> Bool {
    guard let first = values.first, values.count > 1 else { return false }
    let rest = values.dropFirst()
    if key == "embed" {
      grammar.embedded += rest.map { (Array($0.utf8), first) }
      return true
    }
    guard let role = Role(code: first[...]) else { return false }
    switch key {
    case "line": grammar.lines += rest.map { (Marker($0), role) }
    case "start": grammar.lineStarts += rest.map { (Marker($0), role) }
    case "mark": for value in rest { grammar.add(.mark(Array(value.utf8), role)) }
    default: for value in rest { grammar.add(.prefix(Array(value.utf8), role)) }
    }
    return true
  }

  private mutating func readWords(_ values: [String], _ role: Role?) -> Bool {
    guard let role else { return false }
    for value in values {
      grammar.words[WordHash(value.utf8, foldingCase: grammar.foldsCase)] = role
    }
    return true
  }

  private mutating func readDelimited(_ values: [String], _ role: Role?) -> Bool {
    guard let role, let new = Delimited(values, role) else { return false }
    grammar.delimited.append(new)
    grammar.add(.delimited(grammar.delimited.count - 1))
    return true
  }

  private func bytes(_ values: [String]) -> [UInt8] { values.flatMap { Array($0.utf8) } }
}
