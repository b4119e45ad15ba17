import Screen

/// Single pieces: numbers, letters, signs, groups, arguments.
extension MathParser {
  /// The next piece without its scripts; takes at least one token.
  mutating func nucleus() -> [MathNode] {
    guard let token = current else { return [] }
    switch token.kind {
    case .openBrace where !isTooDeep: return [.row(braced())]
    case .character(let character):
      if character.isASCII, character.isNumber { return [number()] }
      if character.isLetter { return [letters()] }
      index += 1
      if character == "~" { return [.space(.thin)] }
      return [.atom(sign(character))]
    case .bar(let glyph, let side):
      index += 1
      return [.atom(MathAtom(glyph, side == .middle ? .relation : .ordinary))]
    case .command(let name):
      index += 1
      return command(name)
    default:
      index += 1
      return [.atom(MathAtom(token.source))]
    }
  }

  /// What a command or a script is applied to: a group, or one piece. `nil` if there is none.
  mutating func argument() -> [MathNode]? {
    guard !isAtEnd, let token = current else { return nil }
    switch token.kind {
    case .superscript, .subscript: return nil
    case .openBrace where !isTooDeep: return braced()
    case .character(let character) where character.isLetter || character.isNumber:
      index += 1
      return [.atom(shaped(character))]
    case .command where isTooDeep:
      index += 1
      return [.atom(MathAtom(token.source))]
    default: return deeper { $0.nucleus() }
    }
  }

  /// A group's content.
  mutating func braced() -> [MathNode] {
    index += 1
    let body = inside(\.braces) { $0.body() }
    if current?.kind == .closeBrace { index += 1 }
    return body
  }

  /// Goes past a group that does not show.
  mutating func skipGroup() {
    guard current?.kind == .openBrace else { return }
    var braces = 0
    repeat {
      if current?.kind == .openBrace { braces += 1 }
      if current?.kind == .closeBrace { braces -= 1 }
      index += 1
    } while braces > 0 && index < tokens.count
  }

  /// A letter or digit in the shape that is asked for.
  func shaped(_ character: Character) -> MathAtom {
    var atom = MathAtom(String(alphabet.shaped(character)))
    if alphabet == .bold { atom.emphasis = .bold }
    if alphabet == .italic { atom.emphasis = .italic }
    return atom
  }
}
