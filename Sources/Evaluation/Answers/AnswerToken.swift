/// A piece of a written answer, told apart as LaTeX does it.
struct AnswerToken: Equatable, Sendable {
  enum Kind: Equatable, Sendable {
    case digit(UInt8)
    /// Letters that stand together outside `\text`, as in `cm` or the `xy` of `2xy`.
    case word(String)
    /// A word inside `\text` and its relatives.
    case text(String)
    /// A command without its backslash: `frac`, `pi`, `{` for `\{`, `\` for `\\`, `begin{pmatrix}`.
    case command(String)
    case symbol(Unicode.Scalar)
  }

  var kind: Kind
  /// Whether white space stood before it.
  var isSpaced = false

  init(_ kind: Kind, isSpaced: Bool = false) { (self.kind, self.isSpaced) = (kind, isSpaced) }

  func `is`(_ symbol: Unicode.Scalar) -> Bool { kind == .symbol(symbol) }
  func `is`(command: String) -> Bool { kind == .command(command) }

  var digit: UInt8? { if case .digit(let digit) = kind { digit } else { nil } }

  /// The letters of a word.
  var letters: String? {
    switch kind {
    case .word(let word), .text(let word): word
    default: nil
    }
  }

  /// How deep it leads into brackets of any sort: 1, −1 or 0.
  var depthChange: Int {
    switch kind {
    case .symbol("("), .symbol("["), .symbol("{"), .command("{"), .command("langle"): 1
    case .symbol(")"), .symbol("]"), .symbol("}"), .command("}"), .command("rangle"): -1
    case .command(let name) where name.hasPrefix("begin{"): 1
    case .command(let name) where name.hasPrefix("end{"): -1
    default: 0
    }
  }
}
