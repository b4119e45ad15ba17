import Inference

/// Prints the speed of prefill and decode for some shapes: the median of several runs, and the
/// best, which says more on a machine that has other work.
func timeModel(_ bytes: ModelBytes, threads: Int?) async throws {
  let model = try LocalModel(bytes, ModelOptions(threads: threads))
  print("\(model.info.name): \(model.info.parameters) parameters, \(model.info.quantization)")
  for (prompt, reply) in [(128, 1), (512, 1), (16, 128), (1024, 64)]
  where prompt + reply <= model.info.context {
    var prefill: [Double] = []
    var decode: [Double] = []
    for run in 0..<15 {
      let timings = try await generate(prompt: prompt, reply: reply, seed: run, with: model)
      prefill.append(Double(timings.prefillTokens) / timings.prefillSeconds)
      decode.append(Double(timings.decodeTokens - 1) / timings.decodeSeconds)
    }
    let speeds = reply == 1 ? prefill : decode
    let shape = reply == 1 ? "prefill \(prompt)" : "decode \(reply) after \(prompt)"
    print("  \(shape): \(Int(median(speeds))) tokens/s, best \(Int(speeds.max() ?? 0))")
  }
}

/// Greedy, from a prompt of tokens that differ with the seed, so that none is reused.
private func generate(
  prompt: Int, reply: Int, seed: Int, with model: LocalModel
) async throws -> GenerationTimings {
  let tokens = (0..<prompt).map {
    Token(($0 * 31 + seed * 17 + 5) % min(model.info.vocabulary, 256))
  }
  let request = GenerationRequest(
    prompt: tokens, sampling: .greedy, maxTokens: reply, stopTokens: [])
  var last: GenerationTimings?
  for try await event in model.generate(request) {
    if case .finished(_, _, let timings) = event { last = timings }
  }
  return try last ?? { throw CancellationError() }()
}

/// Prints the greedy answer to a question.
func answer(_ question: String, with bytes: ModelBytes) async throws {
  let model = try LocalModel(bytes)
  let prompt = try model.chatTemplate.get().prompt([(.user, question)])
  let request = GenerationRequest(
    prompt: model.tokenizer.encode(prompt.pieces), sampling: .greedy, maxTokens: 512)
  for try await event in model.generate(request) {
    switch event {
    case .prefilling, .prefilled: break
    case .token(let next): print(next.text, terminator: "")
    case .finished(let reason, let text, let timings): print("\(text)\n[\(reason)] \(timings)")
    }
  }
}

func median(_ values: [Double]) -> Double {
  values.sorted()[values.count / 2]
}
