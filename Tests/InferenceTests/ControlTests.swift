import Testing

@testable import Inference

/// What is put into a generation, and what else it tells.
struct ControlTests {
  private let prompt: [Token] = [256, 258, 72, 105, 259, 260, 10]
  private let end: [Token] = [10, 261, 10]

  @Test(arguments: [nil, 3])
  func `forced tokens come next, marked, and the model goes on from them`(
    alternatives: Int?
  ) async throws {
    let model = try TinyModel().load()
    let control = GenerationControl()
    var tokens: [GeneratedToken] = []
    let request = GenerationRequest(
      prompt: prompt, sampling: .greedy, maxTokens: 40, stopTokens: [],
      alternatives: alternatives, control: control)
    control.force(end)
    for try await event in model.generate(request) {
      if case .token(let token) = event { tokens.append(token) }
    }
    #expect(tokens.count == 40)
    #expect(tokens.filter(\.isForced).map(\.token) == end)
    #expect(tokens.prefix(3).map(\.token) == end)

    let after = try await TinyModel().load().reply(prompt + end, maxTokens: 37)
    #expect(tokens.dropFirst(3).map(\.token) == after.tokens)
    #expect(tokens.allSatisfy { ($0.probability == nil) == (alternatives == nil) })
  }

  @Test func `tokens can be put in while the reply is being made`() async throws {
    let model = try TinyModel(context: 100_000).load(ModelOptions(threads: 2, context: 100_000))
    let control = GenerationControl()
    var forced: [Token] = []
    for try await event in model.generate(
      GenerationRequest(prompt: prompt, sampling: .greedy, stopTokens: [], control: control))
    {
      guard case .token(let next) = event else { continue }
      if forced.isEmpty { control.force(end) }
      if next.isForced { forced.append(next.token) }
      if forced.count == 3 { break }
    }
    #expect(forced == end)
  }

  @Test func `what has become pointless is not put in`() async throws {
    let control = GenerationControl()
    control.force(end, unless: 261)
    control.force(end, unless: 261)
    let tokens = try await TinyModel().load().events(
      of: GenerationRequest(
        prompt: prompt, sampling: .greedy, maxTokens: 10, stopTokens: [261], control: control)
    ).tokens
    #expect(tokens.prefix(3) == end[...])
    #expect(!tokens.dropFirst(3).starts(with: end))
  }

  @Test(arguments: [1, 2, 3, 4])
  func `limits hold for forced tokens too`(limit: Int) async throws {
    let control = GenerationControl()
    control.force(Array(repeating: 65, count: 9))
    let model = try TinyModel().load(ModelOptions(threads: 1, context: prompt.count + limit))
    let events = try await model.events(
      of: GenerationRequest(prompt: prompt, maxTokens: 50, control: control))
    #expect(events.tokens == Array(repeating: 65, count: limit))
    #expect(events.reason == .contextFull)
  }

  @Test func `a token that is none is refused`() async throws {
    let control = GenerationControl()
    control.force([65, 262])
    await #expect(throws: GenerationError.unknownToken(262)) {
      _ = try await TinyModel().load().events(
        of: GenerationRequest(prompt: prompt, control: control))
    }
  }

  @Test func `probabilities are the model's own, whatever the sampling`() async throws {
    let request = GenerationRequest(
      prompt: prompt, sampling: SamplingSettings(temperature: 2, topK: 5, seed: 4), maxTokens: 30,
      stopTokens: [], alternatives: 262)
    let events = try await TinyModel().load().events(of: request)
    let evaluator = try Evaluator(
      GGUFFile(TinyModel().bytes()), vocabulary: 262, ModelOptions(threads: 2))
    #expect(evaluator.evaluate(prompt[...], isCancelled: { false }))
    for event in events {
      guard case .token(let next) = event else { continue }
      let expected = TokenProbability(of: next.token, in: evaluator.logits, alternatives: 262)
      #expect(next.probability == expected)
      #expect(next.probability?.alternatives.count == 262)
      _ = evaluator.evaluate([next.token], isCancelled: { false })
    }
  }
}
