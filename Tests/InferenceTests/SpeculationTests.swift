import CBuiltinModel
import Testing

@testable import Inference

/// What is guessed, and whether.
struct SpeculationTests {
  @Test(
    arguments: [
      ([], []), ([1, 2, 3], []), ([1, 2, 3, 1, 2], []),
      ([1, 2, 3, 9, 1, 2, 3], [9, 1, 2, 3, 9, 1]),  // what follows begins anew at its end
      ([1, 2, 3, 7, 1, 2, 3, 8, 1, 2, 3], [8, 1, 2, 3, 8, 1]),  // the latest time
      ([5, 5, 5, 5], [5, 5, 5, 5, 5, 5]), ([1, 2, 3, 4, 1, 2, 3, 5], []),
    ] as [([Token], [Token])])
  func `what follows is what followed the last time`(said: [Token], next: [Token]) {
    var lookup = PromptLookup()
    for token in said { lookup.feed(token) }
    #expect(lookup.prediction(6) == next)
    #expect(lookup.prediction == next.first)
    #expect(lookup.matched == (next.isEmpty ? 0 : 3))
  }

  @Test func `a long match is not given up for a later, shorter one`() {
    var lookup = PromptLookup()
    for token in [1, 2, 3, 4, 5, 6, 7, 8, 9, 4, 5, 6, 0, 1, 2, 3, 4, 5, 6] as [Token] {
      lookup.feed(token)
    }
    #expect((lookup.matched, lookup.prediction) == (6, 7))
  }

  /// Feeds so many guesses, and what tokens cost.
  private func speculation(
    right: Int, wrong: Int, costs: [Double], longest: Int = 8
  ) -> Speculation {
    var speculation = Speculation(longest: longest)
    for place in 0..<200 {
      speculation.feed(wasRight: place % (right + wrong) < right, matched: 20)
    }
    for (place, cost) in costs.enumerated() { speculation.feed(tokens: place + 1, seconds: cost) }
    return speculation
  }

  @Test(
    arguments: [
      (1, 0, [1, 1.1, 1.2, 1.3, 1.4, 1.5, 1.6, 1.7, 1.8], 8),  // cheap and right: as many as may be
      (1, 0, [1, 2, 3, 4, 5, 6, 7, 8, 9], 0),  // as dear as one by one
      (0, 1, [1, 1, 1, 1, 1, 1, 1, 1, 1], 0),  // never right
      (1, 0, [1, 1.2, 1.4, 4, 5, 6, 7, 8, 9], 2),  // dear from four on
      (1, 1, [1, 1.2, 1.5, 1.8, 2.1, 2.4, 2.7, 3, 3.3], 1),  // right half the time
      (1, 0, [], 0),  // nothing known yet
    ] as [(Int, Int, [Double], Int)])
  func `guesses as many as pay`(right: Int, wrong: Int, costs: [Double], length: Int) {
    var speculation = speculation(right: right, wrong: wrong, costs: costs)
    #expect(speculation.length(matched: 20) == length)
  }

  @Test(arguments: [(1.2, 8), (2.9, 0)])
  func `the first try is a short one, and tells of longer ones`(cost: Double, length: Int) {
    var speculation = speculation(right: 1, wrong: 0, costs: [1])
    #expect(speculation.length(matched: 20) == 2)
    speculation.feed(tokens: 3, seconds: cost)
    #expect(speculation.length(matched: 20) == length)
  }

  @Test func `one disturbed run decides nothing, and what was too dear is tried again`() {
    var speculation = speculation(right: 1, wrong: 0, costs: [1, 1.1, 1.2], longest: 2)
    speculation.feed(tokens: 3, seconds: 1.2)
    speculation.feed(tokens: 3, seconds: 50)
    #expect(speculation.length(matched: 20) == 2)

    for _ in 0..<5 {
      speculation.feed(tokens: 2, seconds: 9)
      speculation.feed(tokens: 3, seconds: 9)
    }
    let lengths = (0..<1000).map { _ in
      let length = speculation.length(matched: 20)
      if length > 0 { for tokens in 2...3 { speculation.feed(tokens: tokens, seconds: 9) } }
      return length
    }
    #expect((1...6).contains(lengths.count { $0 > 0 }))
  }
}

/// Guessing changes nothing that is said.
struct LosslessTests {
  /// Something that repeats itself.
  private let prompt =
    [TinyModel.begin]
    + (0..<12).flatMap { _ in Array("the tide, ".utf8).map(Token.init) }

  @Test(arguments: KernelLevel.available, [CacheFormat.f32, .f16])
  func `some tokens together are computed exactly as one by one`(
    kernels: KernelLevel, cache: CacheFormat
  ) throws {
    let options = ModelOptions(threads: 2, cacheFormat: cache, kernels: kernels)
    for (bytes, vocabulary) in try [(TinyModel().bytes(), 262), builtinModel()] {
      let evaluator = try Evaluator(GGUFFile(bytes), vocabulary: vocabulary, options)
      let count = Evaluator.exactBatch
      let said = prompt.map { $0 % 256 }
      #expect(evaluator.evaluate(said.dropLast(count), isCancelled: { false }))
      let single = said.suffix(count).map { token in
        _ = evaluator.evaluate([token], isCancelled: { false })
        return Array(evaluator.logits)
      }
      for together in 1...count {
        evaluator.truncate(to: said.count - count)
        let tokens = said.dropLast(count - together).suffix(together)
        _ = evaluator.evaluate(tokens, logits: together, isCancelled: { false })
        for place in 0..<together {
          #expect(
            Array(evaluator.logits(after: said.count - count + place + 1)) == single[place],
            "\(vocabulary) tokens, place \(place) of \(together)")
        }
      }
    }
  }

  @Test func `logits of the last tokens are left wherever batches end`() throws {
    let evaluator = try Evaluator(
      GGUFFile(TinyModel().bytes()), vocabulary: 262, ModelOptions(threads: 1))
    for count in [256, 257, 258, 259, 512, 513] {
      evaluator.truncate(to: 0)
      let tokens = (0..<count).map { Token($0 % 256) }
      #expect(evaluator.evaluate(tokens[...], logits: 3, isCancelled: { false }))
      #expect(evaluator.evaluated.count == count)
      let kept = Array(evaluator.logits(after: count - 2))
      evaluator.truncate(to: 0)
      #expect(evaluator.evaluate(tokens.dropLast(2), isCancelled: { false }))
      let difference = zip(kept, evaluator.logits).map { abs($0 - $1) }.max() ?? 1
      #expect(difference < 0.02)
    }
  }

  @Test(
    arguments: [
      .greedy, SamplingSettings(temperature: 0.3, topP: 1),
      SamplingSettings(temperature: 1, topP: 0.95), SamplingSettings(temperature: 1, topK: 3),
      SamplingSettings(temperature: 0, repetitionPenalty: 1.1, repetitionWindow: 2),
      SamplingSettings(temperature: 0.2, repetitionPenalty: 1.3, repetitionWindow: 5),
    ] as [SamplingSettings])
  func `the reply is the same, seed for seed`(settings: SamplingSettings) async throws {
    var guessed = 0
    for seed in 0..<8 as Range<UInt64> {
      var request = GenerationRequest(
        prompt: prompt, sampling: settings, maxTokens: 120, stopTokens: [])
      request.sampling.seed = seed
      let with = try await TinyModel().load().events(of: request)
      request.speculates = false
      let without = try await TinyModel().load().events(of: request)
      #expect(with.tokens == without.tokens)
      #expect(without.timings?.guessedTokens == 0)
      guessed += with.timings?.guessedTokens ?? 0
    }
    #expect(guessed > 0)
  }

  @Test func `the tiny model's work is the same, and much of it is guessed`() async throws {
    let (bytes, _) = try builtinModel()
    let model = try LocalModel(bytes)
    let prompt = try model.chatTemplate.get().prompt([(.user, "What is 372 × 481?")])
    var request = GenerationRequest(
      prompt: model.tokenizer.encode(prompt: prompt.pieces), sampling: .greedy, maxTokens: 600)
    let with = try await model.events(of: request)
    request.speculates = false
    let without = try await LocalModel(bytes).events(of: request)
    #expect(with.tokens == without.tokens)
    #expect(with.tokens.count > 50)
  }

  @Test func `limits hold, and nothing guessed is kept`() async throws {
    for limit in 1...12 {
      let model = try TinyModel().load(
        ModelOptions(threads: 1, context: prompt.count + limit, cacheFormat: .f32))
      let full = try await model.events(
        of: GenerationRequest(prompt: prompt, sampling: .greedy, stopTokens: []))
      #expect(full.reason == .contextFull)
      #expect(full.tokens.count == limit)
      #expect(await model.remembered == prompt + full.tokens)

      let cut = try await model.events(
        of: GenerationRequest(
          prompt: prompt, sampling: .greedy, maxTokens: limit, stopTokens: []))
      #expect((cut.reason, cut.tokens) == (.length, Array(full.tokens.prefix(limit))))
      #expect((prompt + cut.tokens).starts(with: await model.remembered))
    }
  }

  private func builtinModel() throws -> (ModelBytes, Int) {
    var size = 0
    let start = nalar_builtin_model(&size)
    let bytes = ModelBytes(constant: UnsafeRawBufferPointer(start: start, count: size))
    return (bytes, try Tokenizer(GGUFFile(bytes)).count)
  }
}
