/// The commas that group the thousands of a number: 1,234,567.
enum ThousandsGroups {
  /// The number without the commas that group its thousands, where all of it is such a number or
  /// begins with one: 1,234,567.
  static func removed(
    from tokens: ArraySlice<AnswerToken>
  ) -> ArraySlice<AnswerToken> {
    guard tokens.contains(where: { $0.is(",") }) else { return tokens }
    var kept: [AnswerToken] = []
    var (digits, groups, depth, isGrouping) = (0, 0, 0, true)
    for (index, token) in zip(tokens.indices, tokens) {
      depth += token.depthChange
      if token.digit != nil, !(token.isSpaced && groups > 0) {
        digits += 1
        kept.append(token)
      } else if token.is(","), depth == 0, (1...3).contains(digits), groups == 0 || digits == 3,
        digitRun(tokens[(index + 1)...]) == 3
      {
        (digits, groups) = (0, groups + 1)
      } else {
        // A comma elsewhere, or digits that do not fit, make it a list.
        if token.is(",") { isGrouping = false }
        (digits, groups) = (0, 0)
        kept.append(token)
      }
    }
    return isGrouping ? kept[...] : tokens
  }

  /// How many digits come first, with no space before any of them.
  private static func digitRun(_ tokens: ArraySlice<AnswerToken>) -> Int {
    tokens.prefix(4).prefix { $0.digit != nil && !$0.isSpaced }.count
  }
}
