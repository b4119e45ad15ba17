/// Numbers, letters and signs.
extension MathParser {
  private func isDigit(_ index: Int) -> Bool {
    guard index < tokens.count, let character = tokens[index].character else { return false }
    return character.isASCII && character.isNumber
  }

  /// Digits, with the points and commas that belong to them.
  mutating func number() -> MathNode {
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
  mutating func letters() -> MathNode {
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
  mutating func sign(_ character: Character) -> MathAtom {
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
