extension LocalModel {
  /// The tokens of what is continued: a passage of 24, eight times.
  package static let repetitivePromptLimit = 8 * 24

  /// A passage that means nothing, said over and over: a model that has learned to repeat itself,
  /// as reasoning models do, goes on with it.
  private nonisolated var circles: [Token] {
    let passage = (0..<24).map { Token(($0 * 37 + 11) % min(info.vocabulary, 256)) }
    return (0..<8).flatMap { _ in passage }
  }

  /// A greedy reply of so many tokens to a passage that is said over and over.
  ///
  /// Nothing is forced: the model itself chooses every token, and goes on in circles or does not, so
  /// the share of guesses that are right is its own. What is measured is therefore how much guessing
  /// gains where a model repeats itself, and what it costs where, as with random weights, it may
  /// not. The reply must be the same with guessing and without.
  package nonisolated func repetitiveReply(
    tokens: Int, speculates: Bool
  ) async throws(GenerationError) -> (tokens: [Token], timings: GenerationTimings) {
    let request = GenerationRequest(
      prompt: circles, sampling: .greedy, maxTokens: tokens, stopTokens: [],
      speculates: speculates)
    var said: [Token] = []
    var timings = GenerationTimings()
    for try await event in generate(request) {
      switch event {
      case .token(let next): said.append(next.token)
      case .finished(_, _, let last): timings = last
      case .prefilling, .prefilled: break
      }
    }
    return (said, timings)
  }
}
