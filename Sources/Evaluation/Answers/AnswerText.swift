/// How an answer reads once everything that is a matter of taste is levelled out.
enum AnswerText {
  /// The tokens as one text: no spaces but those between digits, no braces around
  /// a single token.
  static func canonical(_ tokens: ArraySlice<AnswerToken>) -> String {
    var text = ""
    var index = tokens.startIndex
    while index < tokens.endIndex {
      if tokens[index].is("{"), index + 2 < tokens.endIndex, tokens[index + 2].is("}") {
        text += spelled(tokens[index + 1])
        index += 3
      } else {
        text += (separatesNumbers(index, in: tokens) ? " " : "") + spelled(tokens[index])
        index += 1
      }
    }
    return text
  }

  /// Whether the space before a token tells two numbers apart: 1 1/2 is not 11/2. After `_` and `^`
  /// a single digit ends by itself.
  private static func separatesNumbers(_ index: Int, in tokens: ArraySlice<AnswerToken>) -> Bool {
    guard tokens[index].isSpaced, tokens[index].digit != nil, index > tokens.startIndex,
      tokens[index - 1].digit != nil
    else { return false }
    guard index - 2 >= tokens.startIndex else { return true }
    return !tokens[index - 2].is("_") && !tokens[index - 2].is("^")
  }

  private static func spelled(_ token: AnswerToken) -> String {
    switch token.kind {
    case .digit(let digit): String(digit)
    case .word(let word), .text(let word): word
    // A mark after the name, so that \pi and x are not \pix.
    case .command(let name): "\\\(name);"
    case .symbol(let symbol): String(symbol)
    }
  }
}
