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
