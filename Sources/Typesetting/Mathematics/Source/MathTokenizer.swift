/// Cuts a formula's source into tokens. Linear in the source.
///
/// White space is remembered, not kept. A per cent sign is one: models forget that it begins a
/// comment.
struct MathTokenizer {
  private var rest: Substring
  private var tokens: [MathToken] = []
  private var isSpaced = false

  static func tokens(of source: String) -> [MathToken] {
    var tokenizer = MathTokenizer(rest: source[...])
    while let next = tokenizer.rest.popFirst() { tokenizer.take(next) }
    return withBarSides(tokenizer.tokens)
  }

  private init(rest: Substring) { self.rest = rest }

  private mutating func take(_ next: Character) {
    switch next {
    case "\\": add(.command(name()))
    case "{": add(.openBrace)
    case "}": add(.closeBrace)
    case "^": add(.superscript)
    case "_": add(.subscript)
    case "&": add(.alignment)
    case "|": add(.bar("|", .middle))
    case "‖", "∥": add(.bar(String(next), .middle))
    // Most characters are ASCII, for which the Unicode tables need not be asked.
    case _ where next.asciiValue.map({ 0x21...0x7E ~= $0 }) ?? false: add(.character(next))
    case _ where next.isWhitespace: isSpaced = true
    default: add(.character(next))
    }
  }

  private mutating func add(_ kind: MathToken.Kind) {
    tokens.append(MathToken(kind: kind, isSpaced: isSpaced))
    isSpaced = false
  }

  private mutating func name() -> String {
    let letters = rest.prefix { $0.asciiValue.map(ASCII.isLetter) ?? false }
    guard letters.isEmpty else {
      rest = rest[letters.endIndex...]
      // Spellings that differ only in where a star or a line's end is written.
      if rest.first == "*", Self.starred.contains(letters) {
        rest.removeFirst()
        return letters + "*"
      }
      return Self.lineEnds.contains(letters) ? "\\" : String(letters)
    }
    guard let sign = rest.popFirst() else { return "" }
    return sign.isWhitespace ? " " : String(sign)
  }

  private static let starred: Set<Substring> = ["operatorname", "tag", "hspace", "vspace"]
  private static let lineEnds: Set<Substring> = ["newline", "cr", "tabularnewline"]
}
