extension LocalModel {
  /// What is continued to measure guessing ahead: a thought that goes round in circles, as those of
  /// reasoning models do.
  private static let circles = String(
    repeating: """
      Let me compute 37 × 48 step by step.
      Split 48 = 40 + 8.
      37 × 40 = 1480.
      37 × 8 = 296.
      1480 + 296 = 1776.
      Wait, let me double-check: 37 × 48 = 1776.

      """, count: 5)

  /// The most tokens that this text can be.
  package static var repetitivePromptLimit: Int { circles.utf8.count + 1 }

  /// A greedy reply of so many tokens to a text that repeats itself.
  ///
  /// Nothing is forced: the model itself chooses every token, and goes on in circles or does not, so
  /// the share of guesses that are right is its own. What is measured is therefore how much guessing
  /// gains where a model repeats itself, and what it costs where, as with random weights, it may
  /// not. The reply must be the same with guessing and without.
  package nonisolated func repetitiveReply(
    tokens: Int, speculates: Bool
  ) async throws(GenerationError) -> (tokens: [Token], timings: GenerationTimings) {
    let request = GenerationRequest(
      prompt: tokenizer.framed(tokenizer.encode([.text(Self.circles)])), sampling: .greedy,
      maxTokens: tokens, stopTokens: [], speculates: speculates)
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
