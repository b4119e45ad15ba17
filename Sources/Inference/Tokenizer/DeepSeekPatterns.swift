// The expressions of DeepSeek's models, as functions like those of `PreTokenizerPatterns`.

extension PreTokenizer {
  /// `[一-龥぀-ゟ゠-ヿ]+`
  static let ideographsAndKana: Pattern = { text, start, end in
    run(of: [0x4E00...0x9FA5, 0x3040...0x309F, 0x30A0...0x30FF], text, start, end)
  }

  /// ``[!"#$%&'()*+,\-./:;<=>?@\[\\\]^_`{|}~][A-Za-z]+ | [^\r\n\p{L}\p{P}\p{S}]?[\p{L}\p{M}]+ |``
  /// ``?[\p{P}\p{S}]+[\r\n]* | \s*[\r\n]+ | \s+(?!\S) | \s+``
  ///
  /// with a tilde that is no symbol, as llama.cpp reads `\p{S}` here.
  static let deepSeekV3Words: Pattern = { text, start, end in
    let first = text.at(start, end)
    if isASCIISign(text.scalar(start, end)), isASCIILetter(text.scalar(start + 1, end)) {
      var position = start + 1
      while isASCIILetter(text.scalar(position, end)) { position += 1 }
      return position
    }
    let canLead = first.isDisjoint(with: [.newline, .letter]) && !isSign(text, start, end)
    let inner: ScalarClass = [.letter, .mark]
    if canLead, !text.at(start + 1, end).isDisjoint(with: inner) {
      return text.skip(inner, from: start + 1, to: end)
    }
    if !first.isDisjoint(with: inner) { return text.skip(inner, from: start, to: end) }

    let signs = text.scalar(start, end) == " " ? start + 1 : start
    var afterSigns = signs
    while isSign(text, afterSigns, end) { afterSigns += 1 }
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

  /// `\s?` and a run of `CasedLetters`.
  static let casedWords: Pattern = { text, start, end in
    afterSpace(text, start, end) { text, start in
      var position = start
      while position < end, CasedLetters.contain(text.scalars[position]) { position += 1 }
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

  /// `[一-龥ࠀ-一가-퟿]+`
  static let ideographs: Pattern = { text, start, end in
    run(of: [0x4E00...0x9FA5, 0x0800...0x4E00, 0xAC00...0xD7FF], text, start, end)
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

  /// A run of scalars of some ranges. Those of them that are spaces do not count: llama.cpp has made
  /// plain spaces of them by then.
  private static func run(
    of ranges: [ClosedRange<UInt32>], _ text: ScalarText, _ start: Int, _ end: Int
  ) -> Int? {
    var position = start
    while position < end, !text.at(position, end).contains(.space),
      ranges.contains(where: { $0.contains(text.scalars[position].value) })
    {
      position += 1
    }
    return position > start ? position : nil
  }

  private static func isSign(_ text: ScalarText, _ position: Int, _ end: Int) -> Bool {
    !text.at(position, end).isDisjoint(with: [.punctuation, .symbol])
      && text.scalar(position, end) != "~"
  }

  private static func isASCIILetter(_ scalar: Unicode.Scalar) -> Bool {
    ("a"..."z").contains(scalar) || ("A"..."Z").contains(scalar)
  }

  private static func isASCIISign(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII && !ScalarClass.of(scalar).isDisjoint(with: [.punctuation, .symbol])
  }
}
