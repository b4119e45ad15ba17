import Inference

/// Prints how long a model loads, and the speed of prefill and decode for some shapes: the median of
/// a few runs, and the best, which says more on a machine that has other work.
func timeModel(_ bytes: ModelBytes, threads: Int?, runs: Int = 3) async throws {
  let clock = ContinuousClock()
  let start = clock.now
  let model = try LocalModel(bytes, ModelOptions(threads: threads))
  _ = try await model.time(BenchmarkShape(prompt: 17), seed: 0)
  print("\(model.info.name): \(model.info.quantization), first token \(clock.now - start)")
  let shapes = [
    BenchmarkShape(prompt: 512), BenchmarkShape(reply: 32), BenchmarkShape(depth: 2000, reply: 16),
  ]
  for shape in shapes where shape.depth + shape.prompt + shape.reply <= model.info.context {
    var speeds: [Double] = []
    for run in 0..<runs {
      let time = try await model.time(shape, seed: UInt64(run + 1))
      let seconds = Double(time.components.seconds) + Double(time.components.attoseconds) * 1e-18
      speeds.append(Double(shape.prompt + shape.reply) / seconds)
    }
    print(
      "  prompt \(shape.prompt), reply \(shape.reply), depth \(shape.depth):",
      "\(median(speeds)) tokens/s, best \(speeds.max() ?? 0)")
  }
}

/// Prints the greedy answer to a question.
func answer(_ question: String, with bytes: ModelBytes) async throws {
  let model = try LocalModel(bytes)
  let prompt = try model.chatTemplate.get().prompt([(.user, question)])
  let request = GenerationRequest(
    prompt: model.tokenizer.encode(prompt: prompt.pieces), sampling: .greedy, maxTokens: 512)
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
