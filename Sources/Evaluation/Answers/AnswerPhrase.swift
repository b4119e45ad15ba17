/// Words around an answer that are no part of it.
enum AnswerPhrase {
  /// Without `the answer is`, `Option` before a letter, and an article before words.
  static func removed(from tokens: ArraySlice<AnswerToken>) -> ArraySlice<AnswerToken> {
    let words = tokens.prefix { $0.letters != nil }.map { $0.letters?.lowercased() ?? "" }
    guard let first = words.first, words.count < 12 else { return tokens }
    if let verb = words.lastIndex(of: "is"), words[..<verb].contains("answer"),
      verb + 1 < tokens.count
    {
      return tokens.dropFirst(verb + 1)
    }
    if ["option", "choice", "answer"].contains(first), words.count == 2, tokens.count == 2,
      words[1].count == 1
    {
      return tokens.dropFirst()
    }
    if words.count > 1, words.count == tokens.count, ["a", "an", "the"].contains(first),
      tokens.first?.letters != "A", words[1].count > 1
    {
      return tokens.dropFirst()
    }
    return tokens
  }
}

/// The base of a number, `1011_2`.
enum AnswerBase {
  /// Without the brackets of `(1011)_2` and `1011_{(2)}`.
  static func unbracketed(_ tokens: ArraySlice<AnswerToken>) -> ArraySlice<AnswerToken> {
    guard let sign = tokens.lastIndex(where: { $0.is("_") }), sign + 1 < tokens.endIndex else {
      return tokens
    }
    let (number, base) = (bare(tokens[..<sign]), bare(tokens[(sign + 1)...]))
    guard isNumeral(number), !base.isEmpty, base.allSatisfy({ $0.digit != nil }) else {
      return tokens
    }
    return
      (number + [tokens[sign], AnswerToken(.symbol("{"))] + base + [AnswerToken(.symbol("}"))])[...]
  }

  private static func bare(_ tokens: ArraySlice<AnswerToken>) -> [AnswerToken] {
    tokens.filter { !$0.is("(") && !$0.is(")") && !$0.is("{") && !$0.is("}") }
  }

  private static func isNumeral(_ tokens: [AnswerToken]) -> Bool {
    !tokens.isEmpty
      && tokens.allSatisfy { $0.digit != nil || $0.letters?.allSatisfy("ABCDEF".contains) == true }
  }
}

extension AnswerToken {
  /// The letters of a word.
  var letters: String? {
    switch kind {
    case .word(let word), .text(let word): word
    default: nil
    }
  }
}
