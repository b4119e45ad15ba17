/// Guesses the next tokens of a reply, where that pays.
struct Guesser {
  private var lookup = PromptLookup()
  private var speculation: Speculation

  /// Knows the prompt; guesses at most `longest` tokens at a time.
  init(_ prompt: [Token], longest: Int) {
    speculation = Speculation(longest: longest)
    for token in prompt { lookup.feed(token) }
  }

  /// Takes the next token of the reply.
  mutating func feed(_ token: Token) {
    if let prediction = lookup.prediction {
      speculation.feed(wasRight: prediction == token, matched: lookup.matched)
    }
    lookup.feed(token)
  }

  /// Evaluating so many tokens together took so long.
  mutating func feed(tokens: Int, seconds: Double) {
    speculation.feed(tokens: tokens, seconds: seconds)
  }

  /// What may come next: nothing where guessing does not pay.
  mutating func guess(atMost limit: Int) -> [Token] {
    guard lookup.matched > 0 else { return [] }
    return lookup.prediction(min(limit, speculation.length(matched: lookup.matched)))
  }
}
