/// A piece of a formula's source, told apart as TeX does it.
struct MathToken: Equatable {
  enum Kind: Equatable {
    /// A command without its backslash: a name (`frac`), a sign (`{` for `\{`) or nothing, where the
    /// source ends.
    case command(String)
    case character(Character)
    /// A vertical bar, and on which side of its content it stands.
    case bar(String, BarSide)
    case openBrace, closeBrace
    case superscript, `subscript`
    case alignment
  }

  var kind: Kind
  /// Whether white space stood before it.
  var isSpaced: Bool

  var character: Character? { if case .character(let character) = kind { character } else { nil } }
  var command: String? { if case .command(let name) = kind { name } else { nil } }

  /// What it was written as.
  var source: String {
    switch kind {
    case .command(let name): "\\" + name
    case .character(let character): String(character)
    case .bar("‖", _): "\\|"
    case .bar(let glyph, _): glyph
    case .openBrace: "{"
    case .closeBrace: "}"
    case .superscript: "^"
    case .subscript: "_"
    case .alignment: "&"
    }
  }
}

/// Where a vertical bar stands, which its sign does not tell.
enum BarSide: Equatable {
  case opening, closing
  /// Between two things, as in `P(A | B)`.
  case middle
}
