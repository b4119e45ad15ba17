import CBuiltinModel
import Foundation
import Testing

@testable import Inference

/// A whole model: prompts in, events out.
struct LocalModelTests {
  private let prompt: [Token] = [256, 258, 72, 105, 259, 260, 10]

  @Test func `tells what it is`() throws {
    let info = try TinyModel(context: 300).load().info
    #expect(info.name == "tiny")
    #expect(info.architecture == "qwen2")
    #expect(info.quantization == "F32")
    #expect((info.trainedContext, info.context, info.vocabulary) == (300, 300, 262))
    #expect(info.parameters == TinyModel().tensors.values.reduce(0) { $0 + $1.values.count })
  }

  @Test func `prefills, says tokens, and finishes with its timings`() async throws {
    let model = try TinyModel().load()
    let events = try await model.reply(prompt, maxTokens: 3)
    guard case .prefilled(let before) = try #require(events.first),
      case .finished(let reason, _, let after) = try #require(events.last)
    else {
      Issue.record("a reply begins with the prefill and ends with its finish: \(events)")
      return
    }
    #expect((before.prefillTokens, before.reusedTokens, before.decodeTokens) == (7, 0, 0))
    #expect((after.decodeTokens, reason) == (3, .length))
    #expect(events.tokens.count == 3)
  }

  @Test func `the same seed gives the same reply, another one another`() async throws {
    let model = try TinyModel().load()
    let replies = try await [1, 1, 2].asyncMap { seed in
      try await model.reply(
        prompt, SamplingSettings(temperature: 1, topP: 1, seed: seed), maxTokens: 20
      ).tokens
    }
    #expect(replies[0] == replies[1])
    #expect(replies[0] != replies[2])
  }

  @Test(arguments: [-5, 0, 1, 1000])
  func `any window of repetition will do`(window: Int) async throws {
    let settings = SamplingSettings(repetitionPenalty: 2, repetitionWindow: window)
    let events = try await TinyModel().load().reply(prompt, settings, maxTokens: 5)
    #expect(events.tokens.count == 5)
  }

  @Test func `what a prompt shares with the last one is not evaluated again`() async throws {
    let model = try TinyModel().load()
    let first = try await model.reply(prompt, maxTokens: 4)
    let longer = prompt + first.tokens.prefix(3) + [65, 66]
    let second = try await model.reply(longer, maxTokens: 4)
    #expect(second.timings?.reusedTokens == prompt.count + 3)
    #expect(second.timings?.prefillTokens == 2)

    let fresh = try await TinyModel().load().reply(longer, maxTokens: 4)
    #expect(second.tokens == fresh.tokens)

    let again = try await model.reply(longer, maxTokens: 4)
    #expect(again.timings?.prefillTokens == 0)
    #expect(again.tokens == fresh.tokens)
  }

  @Test func `a stop token ends the reply and is not part of it`() async throws {
    let model = try TinyModel().load()
    let free = try await model.reply(prompt, maxTokens: 20).tokens
    let stop = try #require(free.last { token in free.firstIndex(of: token) ?? 0 > 2 })
    let events = try await model.reply(prompt, maxTokens: 20, stopTokens: [stop])
    #expect(events.tokens == Array(free.prefix { $0 != stop }))
    #expect(events.reason == .stop)
  }

  @Test func `a full context is an end, not a failure`() async throws {
    let model = try TinyModel().load(ModelOptions(threads: 1, context: 12))
    let events = try await model.reply(prompt, maxTokens: 100)
    #expect(events.reason == .contextFull)
    #expect(prompt.count + events.tokens.count == 12)
  }

  @Test func `a reply that fits exactly was not cut`() async throws {
    let free = try await TinyModel().load().reply(prompt, maxTokens: 20).tokens
    let stop = try #require(free.last { token in free.firstIndex(of: token) ?? 0 > 2 })
    let said = Array(free.prefix { $0 != stop })
    for (room, reason) in [(said.count, FinishReason.stop), (said.count - 1, .contextFull)] {
      let model = try TinyModel().load(ModelOptions(threads: 1, context: prompt.count + room))
      let events = try await model.reply(prompt, maxTokens: 20, stopTokens: [stop])
      #expect(events.tokens == Array(said.prefix(room)))
      #expect(events.reason == reason)
    }
  }

  @Test(arguments: [
    ([], GenerationError.emptyPrompt),
    ([1, 2, 262], .unknownToken(262)),
    ([1, -1], .unknownToken(-1)),
    (Array(repeating: 1, count: 33), .promptTooLong(tokens: 33, context: 32)),
  ])
  func `refuses prompts it cannot look at`(prompt: [Token], error: GenerationError) async throws {
    let model = try TinyModel().load(ModelOptions(threads: 1, context: 32))
    await #expect(throws: error) { try await model.reply(prompt, maxTokens: 1) }
  }

  @Test func `a model that computes no numbers fails`() async throws {
    var tiny = TinyModel()
    tiny.tensors["output_norm.weight"]?.values = Array(repeating: .nan, count: 32)
    let model = try tiny.load()
    await #expect(throws: GenerationError.brokenModel) {
      try await model.reply(prompt, maxTokens: 1)
    }
  }

  @Test func `who stops reading stops the model`() async throws {
    let model = try TinyModel(context: 100_000).load(ModelOptions(threads: 2, context: 100_000))
    var read = 0
    for try await event in model.generate(
      GenerationRequest(prompt: prompt, sampling: .greedy, stopTokens: []))
    {
      if case .token = event { read += 1 }
      if read == 3 { break }
    }
    #expect(await model.remembered.count < 50_000)
    #expect(try await model.reply(prompt, maxTokens: 1).tokens.count == 1)
  }

  @Test func `who stops reading during a prefill stops the model`() async throws {
    let model = try TinyModel(context: 100_000).load(ModelOptions(threads: 2, context: 100_000))
    let long = (0..<60_000).map { Token($0 % 256) }
    for try await event in model.generate(GenerationRequest(prompt: long)) {
      #expect(event == .prefilling(tokens: Evaluator.batch(context: 100_000), of: 60_000))
      break
    }
    #expect(await model.remembered.count < 60_000)
  }

  @Test(arguments: [0, 1, 2])
  func `a prefill stops within a batch, and keeps whole ones`(batches: Int) throws {
    let evaluator = try Evaluator(
      GGUFFile(TinyModel().bytes()), vocabulary: 262, ModelOptions(threads: 1, context: 2048))
    let kept = batches * Evaluator.batch(context: 2048)
    let finished = evaluator.evaluate(ArraySlice(repeating: 7, count: 1500)) {
      evaluator.evaluated.count >= kept
    }
    #expect(!finished)
    #expect(evaluator.evaluated.count == kept)
  }
}

/// The model that ships inside the program.
struct BuiltinModelTests {
  @Test func `multiplies, thinking aloud`() async throws {
    var size = 0
    let start = nalar_builtin_model(&size)
    let model = try LocalModel(
      ModelBytes(constant: UnsafeRawBufferPointer(start: start, count: size)))
    let prompt = try model.chatTemplate.get().prompt([(.user, "What is 37 × 48?")])
    #expect(prompt.endsInsideReasoning)

    let tokens = model.tokenizer.encode(prompt: prompt.pieces)
    let events = try await model.reply(tokens, maxTokens: 600, stopTokens: nil)
    let parts = events.text.split(separator: "</think>", omittingEmptySubsequences: false)
    #expect(events.reason == .stop)
    #expect(parts.count == 2)
    #expect(parts.first?.contains("=1776") == true)
    #expect(parts.last?.hasSuffix("37 × 48 = **1776**") == true)
  }
}

extension LocalModel {
  /// All events of a greedy reply.
  func reply(
    _ prompt: [Token], _ sampling: SamplingSettings = .greedy, maxTokens: Int,
    stopTokens: Set<Token>? = []
  ) async throws -> [GenerationEvent] {
    try await events(
      of: GenerationRequest(
        prompt: prompt, sampling: sampling, maxTokens: maxTokens, stopTokens: stopTokens))
  }

  func events(of request: GenerationRequest) async throws -> [GenerationEvent] {
    var events: [GenerationEvent] = []
    for try await event in generate(request) { events.append(event) }
    return events
  }
}

extension [GenerationEvent] {
  var tokens: [Token] {
    compactMap { if case .token(let next) = $0 { next.token } else { nil } }
  }

  var text: String {
    compactMap {
      switch $0 {
      case .token(let next): next.text
      case .finished(_, let text, _): text
      case .prefilling, .prefilled: nil
      }
    }.joined()
  }

  var reason: FinishReason? {
    guard case .finished(let reason, _, _)? = last else { return nil }
    return reason
  }

  var timings: GenerationTimings? {
    guard case .finished(_, _, let timings)? = last else { return nil }
    return timings
  }
}

extension Sequence {
  fileprivate func asyncMap<T>(_ transform: (Element) async throws -> T) async rethrows -> [T] {
    var values: [T] = []
    for element in self { values.append(try await transform(element)) }
    return values
  }
}
