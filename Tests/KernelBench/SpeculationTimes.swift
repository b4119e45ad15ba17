import Inference

/// Prints how much faster decoding is with guessing than without, in turns: greedy, where a model's
/// text may repeat itself, and at a temperature where it does not. Then how much faster it would be
/// if every guess were right: tokens that are forced, with their probabilities asked for, are
/// evaluated as so many at a time.
func timeSpeculation(_ bytes: ModelBytes, reply: Int, runs: Int) async throws {
  let model = try LocalModel(bytes)
  let period = (0..<24).map { Token(($0 * 37 + 11) % min(model.info.vocabulary, 256)) }
  let repeating = (0..<8).flatMap { _ in period }
  let ways: [(String, SamplingSettings)] = [
    ("greedy", .greedy), ("temperature 5", SamplingSettings(temperature: 5, topP: 1, seed: 1)),
  ]
  for (name, sampling) in ways + [("all right", .greedy)] {
    var ratios: [Double] = []
    var last: GenerationTimings?
    for _ in 0..<runs {
      var seconds: [Double] = []
      for isGuessing in [false, true] {
        var request = GenerationRequest(
          prompt: repeating, sampling: sampling, maxTokens: reply, stopTokens: [],
          speculates: isGuessing)
        if name == "all right" {
          request.speculates = false
          request.alternatives = 0
          request.control = GenerationControl()
          if isGuessing { request.control?.force(Array(repeating: 65, count: reply)) }
        }
        for try await event in model.generate(request) {
          if case .finished(_, _, let timings) = event { last = timings }
        }
        seconds.append(last?.decodeSeconds ?? 0)
      }
      ratios.append(seconds[0] / seconds[1])
    }
    let ratio = Double(Int(median(ratios) * 100)) / 100
    print(
      "  guessing, \(name): \(ratio) times as fast,",
      "\(last?.acceptedTokens ?? 0) of \(last?.guessedTokens ?? 0) guesses in \(reply) tokens")
  }
}
