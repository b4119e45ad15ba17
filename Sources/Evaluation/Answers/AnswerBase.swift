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
