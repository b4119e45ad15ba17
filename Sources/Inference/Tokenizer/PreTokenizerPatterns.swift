// Regular expressions as functions. Alternatives are tried in order, as in the expression; what an
// expression would find by going back is computed. Where llama.cpp reads an expression in its own
// way, so do we: a model is fed what it was tested with.

extension PreTokenizer {
  /// GPT-4's words, with at most `digits` digits together:
  ///
  ///     (?i:'s|'t|'re|'ve|'m|'ll|'d) | [^\r\n\p{L}\p{N}]?\p{L}+ | \p{N}{1,digits} |
  ///     ?[^\s\p{L}\p{N}]+[\r\n]* | \s*[\r\n]+ | \s+(?!\S) | \s+
  static func words(digits: Int) -> Pattern {
    { text, start, end in
      if let end = contraction(text, start, end, inEitherCase: true) { return end }
      let first = text.at(start, end)

      let canLead = first.isDisjoint(with: [.letter, .number, .newline])
      let letters = canLead ? start + 1 : start
      if text.at(letters, end).contains(.letter) {
        return text.skip(.letter, from: letters, to: end)
      }

      if first.contains(.number) {
        return text.skip(.number, from: start, to: min(start + digits, end))
      }
      let signs = text.scalar(start, end) == " " ? start + 1 : start
      let afterSigns = text.skip(from: signs, to: end) {
        $0.isDisjoint(with: [.space, .letter, .number])
      }
      if afterSigns > signs { return text.skip(.newline, from: afterSigns, to: end) }
      return spaces(text, start, end)
    }
  }

  /// `'s`, `'t`, `'re`, `'ve`, `'m`, `'ll`, `'d`
  private static func contraction(
    _ text: ScalarText, _ start: Int, _ end: Int, inEitherCase: Bool
  ) -> Int? {
    guard text.scalar(start, end) == "'" else { return nil }
    func letter(_ position: Int) -> Unicode.Scalar {
      let scalar = text.scalar(position, end)
      return inEitherCase ? lowercased(scalar) : scalar
    }
    switch (letter(start + 1), letter(start + 2)) {
    case ("s", _), ("t", _), ("m", _), ("d", _): return start + 2
    case ("r", "e"), ("v", "e"), ("l", "l"): return start + 3
    default: return nil
    }
  }

  private static func lowercased(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    ("A"..."Z").contains(scalar) ? Unicode.Scalar(UInt8(scalar.value) | 0x20) : scalar
  }

  /// `\s*[\r\n]+ | \s+(?!\S) | \s+`: to the last newline of the run of spaces; else all of it but
  /// the last space, which belongs to the word that follows; else that space.
  static func spaces(_ text: ScalarText, _ start: Int, _ end: Int) -> Int? {
    let run = text.skip(.space, from: start, to: end)
    guard run > start else { return nil }
    var newline = run
    while newline > start, !text.at(newline - 1, end).contains(.newline) { newline -= 1 }
    if newline > start { return newline }
    return run == end || run == start + 1 ? run : run - 1
  }

  /// `\p{N}{1,digits}`
  static func numbers(digits: Int) -> Pattern {
    { text, start, end in text.skip(.number, from: start, to: min(start + digits, end)) }
  }

  /// `\p{N}+`
  static let numberRuns: Pattern = { text, start, end in
    text.skip(.number, from: start, to: end)
  }

  /// ``[\p{P}$+<=>^~|]+``
  static let defaultPunctuation: Pattern = { text, start, end in
    var position = start
    while position < end,
      text.at(position, end).contains(.punctuation)
        || isOne(of: "$+<=>^~|", text.scalar(position, end))
    {
      position += 1
    }
    return position
  }

  /// GPT-2's words:
  ///
  ///     's|'t|'re|'ve|'m|'ll|'d | ?\p{L}+ | ?\p{N}+ | ?[^\s\p{L}\p{N}]+ | \s+(?!\S) | \s+
  static let gpt2Words: Pattern = { text, start, end in
    if let end = contraction(text, start, end, inEitherCase: false) { return end }
    let word = text.scalar(start, end) == " " ? start + 1 : start
    let first = text.at(word, end)
    for wanted in [ScalarClass.letter, .number] where first.contains(wanted) {
      return text.skip(wanted, from: word, to: end)
    }
    let afterSigns = text.skip(from: word, to: end) {
      $0.isDisjoint(with: [.space, .letter, .number])
    }
    if afterSigns > word { return afterSigns }
    let run = text.skip(.space, from: start, to: end)
    return run == end || run == start + 1 ? run : run - 1
  }

  /// `[0-9][0-9][0-9]`
  static let threeDigits: Pattern = { text, start, end in
    (start..<start + 3).allSatisfy { ("0"..."9").contains(text.scalar($0, end)) } ? start + 3 : nil
  }

  private static func isOne(of scalars: String, _ scalar: Unicode.Scalar) -> Bool {
    scalars.unicodeScalars.contains(scalar)
  }
}
