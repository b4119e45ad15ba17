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

  // MARK: Numbers and letters

  private func isDigit(_ index: Int) -> Bool {
    guard index < tokens.count, let character = tokens[index].character else { return false }
    return character.isASCII && character.isNumber
  }

  /// Digits, with the points and commas that belong to them.
  private mutating func number() -> MathNode {
    var atom = MathAtom("")
    while let character = current?.character, isDigit(index) {
      let digit = shaped(character)
      atom.text += digit.text
      atom.emphasis = digit.emphasis
      index += 1
      if index < tokens.count, !tokens[index].isSpaced, let sign = separator() {
        atom.text += sign.text
        index += sign.count
      } else if current?.isSpaced == true {
        break
      }
    }
    return .atom(atom)
  }

  /// A decimal point or a comma of thousands that digits follow, and how many tokens it takes.
  private func separator() -> (text: String, count: Int)? {
    func groups(from start: Int) -> Bool {
      (start..<start + 3).allSatisfy { isDigit($0) && !tokens[$0].isSpaced } && !isDigit(start + 3)
    }
    switch tokens[index].kind {
    case .character(".") where isDigit(index + 1) && !tokens[index + 1].isSpaced: return (".", 1)
    case .character(",") where groups(from: index + 1): return (",", 1)
    case .character(","):
      let isGlued = index + 1 < tokens.count && tokens[index + 1].command == "!"
      return isGlued && groups(from: index + 2) ? (",", 2) : nil
    case .openBrace:
      guard index + 2 < tokens.count, let sign = tokens[index + 1].character, ",.".contains(sign),
        tokens[index + 2].kind == .closeBrace, isDigit(index + 3)
      else { return nil }
      return (String(sign), 3)
    default: return nil
    }
  }

  /// A letter; or a word, where so many stand together that they are no product.
  private mutating func letters() -> MathNode {
    var end = index
    while end < tokens.count, end == index || !tokens[end].isSpaced,
      let character = tokens[end].character, character.isLetter
    {
      end += 1
    }
    let count = end - index >= 4 ? end - index : 1
    var atom = MathAtom("")
    for token in tokens[index..<index + count] {
      guard let character = token.character else { continue }
      let letter = shaped(character)
      atom.text += letter.text
      atom.emphasis = letter.emphasis
    }
    index += count
    return .atom(atom)
  }

  /// A sign that stands for itself; `character` was taken.
  private mutating func sign(_ character: Character) -> MathAtom {
    let next = current.flatMap { $0.isSpaced ? nil : $0.character }
    let wasSpaced = tokens[index - 1].isSpaced
    switch (character, next) {
    case ("-", ">"):
      index += 1
      return MathAtom("→", .relation)
    case ("!", "=") where wasSpaced:
      index += 1
      return MathAtom("≠", .relation)
    case (":", "="):
      index += 1
      return MathAtom("≔", .relation)
    case (":", _) where !wasSpaced && current?.isSpaced == true: return MathAtom(":", .punctuation)
    case (":", _) where !wasSpaced && index > 1 && isDigit(index - 2): return MathAtom(":")
    default:
      // Where points end a sentence is told by the blank behind them.
      if character == ".", current?.isSpaced == true { return MathAtom(".", .punctuation) }
      return MathAtom(MathSymbol.of(character))
    }
  }
}
