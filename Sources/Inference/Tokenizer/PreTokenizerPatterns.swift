// Regular expressions as functions. Alternatives are tried in order, as in the expression; what an
// expression would find by going back is computed.

extension PreTokenizer {
  /// GPT-4's words, with at most `digits` digits together:
  ///
  ///     (?i:'s|'t|'re|'ve|'m|'ll|'d) | [^\r\n\p{L}\p{N}]?\p{L}+ | \p{N}{1,digits} |
  ///     ?[^\s\p{L}\p{N}]+[\r\n]* | \s*[\r\n]+ | \s+(?!\S) | \s+
  static func words(digits: Int) -> Pattern {
    { text, start, end in
      if let end = contraction(text, start, end) { return end }
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

  /// `'s`, `'t`, `'re`, `'ve`, `'m`, `'ll`, `'d`, in either case.
  private static func contraction(_ text: ScalarText, _ start: Int, _ end: Int) -> Int? {
    guard text.scalar(start, end) == "'" else { return nil }
    switch (lowercased(text.scalar(start + 1, end)), lowercased(text.scalar(start + 2, end))) {
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
  private static func spaces(_ text: ScalarText, _ start: Int, _ end: Int) -> Int? {
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

  /// `[一-龥぀-ゟ゠-ヿ]+`
  static let ideographsAndKana: Pattern = { text, start, end in
    run(of: [0x4E00...0x9FA5, 0x3040...0x309F, 0x30A0...0x30FF], text, start, end)
  }

  /// ``[!"#$%&'()*+,\-./:;<=>?@\[\\\]^_`{|}~][A-Za-z]+ | [^\r\n\p{L}\p{P}\p{S}]?[\p{L}\p{M}]+ |``
  /// ``?[\p{P}\p{S}]+[\r\n]* | \s*[\r\n]+ | \s+(?!\S) | \s+``
  static let deepSeekV3Words: Pattern = { text, start, end in
    let first = text.at(start, end)
    if isASCIISign(text.scalar(start, end)), isASCIILetter(text.scalar(start + 1, end)) {
      var position = start + 1
      while isASCIILetter(text.scalar(position, end)) { position += 1 }
      return position
    }
    let canLead = first.isDisjoint(with: [.newline, .letter, .punctuation, .symbol])
    let inner: ScalarClass = [.letter, .mark]
    if canLead, !text.at(start + 1, end).isDisjoint(with: inner) {
      return text.skip(inner, from: start + 1, to: end)
    }
    if !first.isDisjoint(with: inner) { return text.skip(inner, from: start, to: end) }

    let signs = text.scalar(start, end) == " " ? start + 1 : start
    let afterSigns = text.skip([.punctuation, .symbol], from: signs, to: end)
    if afterSigns > signs { return text.skip(.newline, from: afterSigns, to: end) }
    return spaces(text, start, end)
  }

  /// `[\r\n]`
  static let newline: Pattern = { text, start, end in
    text.at(start, end).contains(.newline) ? start + 1 : nil
  }

  /// `\s?\p{L}+`
  static let letterWords: Pattern = { text, start, end in
    afterSpace(text, start, end) { text, position in text.skip(.letter, from: position, to: end) }
  }

  /// `\s?\p{P}+`
  static let punctuationWords: Pattern = { text, start, end in
    afterSpace(text, start, end) { text, position in
      text.skip(.punctuation, from: position, to: end)
    }
  }

  /// `\s?` and a run of letters that have case.
  static let casedWords: Pattern = { text, start, end in
    afterSpace(text, start, end) { text, start in
      var position = start
      while position < end, isCased(text.scalars[position]) { position += 1 }
      return position
    }
  }

  /// `\s?[!-/:-~！-／：-～‘-‟　-。]+`
  static let deepSeekPunctuation: Pattern = { text, start, end in
    afterSpace(text, start, end) { text, position in
      run(
        of: [
          0x21...0x2F, 0x3A...0x7E, 0xFF01...0xFF0F, 0xFF1A...0xFF5E, 0x2018...0x201F,
          0x3000...0x3002,
        ], text, position, end) ?? position
    }
  }

  /// `\s+$`
  static let spacesAtEnd: Pattern = { text, start, end in
    text.skip(.space, from: start, to: end) == end ? end : nil
  }

  /// `[一-龥ࠀ-一가-퟿]+`
  static let ideographs: Pattern = { text, start, end in
    run(of: [0x4E00...0x9FA5, 0x0800...0x4E00, 0xAC00...0xD7FF], text, start, end)
  }

  /// `\p{N}+`
  static let numberRuns: Pattern = { text, start, end in
    text.skip(.number, from: start, to: end)
  }

  /// One space if a match follows it, and the match.
  private static func afterSpace(
    _ text: ScalarText, _ start: Int, _ end: Int, match: (ScalarText, Int) -> Int
  ) -> Int? {
    if text.at(start, end).contains(.space) {
      let matched = match(text, start + 1)
      if matched > start + 1 { return matched }
    }
    let matched = match(text, start)
    return matched > start ? matched : nil
  }

  private static func run(
    of ranges: [ClosedRange<UInt32>], _ text: ScalarText, _ start: Int, _ end: Int
  ) -> Int? {
    var position = start
    while position < end, ranges.contains(where: { $0.contains(text.scalars[position].value) }) {
      position += 1
    }
    return position > start ? position : nil
  }

  private static func isCased(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter: true
    default: false
    }
  }

  private static func isASCIILetter(_ scalar: Unicode.Scalar) -> Bool {
    ("a"..."z").contains(scalar) || ("A"..."Z").contains(scalar)
  }

  private static func isASCIISign(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII && !ScalarClass.of(scalar).isDisjoint(with: [.punctuation, .symbol])
  }
}
