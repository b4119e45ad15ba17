import Testing

@testable import Inference

/// What `nalar bench` asks of a model.
struct BenchmarkTests {
  @Test(arguments: [
    (BenchmarkShape(prompt: 5), 5), (BenchmarkShape(reply: 3), 3),
    (BenchmarkShape(depth: 7, prompt: 5, reply: 3), 15),
  ])
  func `every token of a shape is evaluated, and none twice`(
    shape: BenchmarkShape, tokens: Int
  ) async throws {
    let model = try TinyModel().load()
    let first = try await model.time(shape, seed: 1)
    let remembered = await model.remembered
    #expect(first > .zero)
    #expect(remembered.count == tokens)
    _ = try await model.time(shape, seed: 1)
    #expect(await model.remembered == remembered, "the same seed draws the same tokens")
    _ = try await model.time(shape, seed: 2)
    #expect(await model.remembered != remembered)
  }

  @Test func `what does not fit the context is refused`() async throws {
    let model = try TinyModel(context: 64).load()
    await #expect(throws: GenerationError.promptTooLong(tokens: 65, context: 64)) {
      try await model.time(BenchmarkShape(depth: 60, prompt: 5), seed: 1)
    }
  }

  @Test func `the reply to a repetitive text is the same with guessing and without`() async throws {
    let model = try TinyModel(context: 4096).load()
    let plain = try await model.repetitiveReply(tokens: 40, speculates: false)
    let guessing = try await model.repetitiveReply(tokens: 40, speculates: true)
    #expect(plain.tokens.count == 40 && plain.tokens == guessing.tokens)
    #expect((plain.timings.guessedTokens, plain.timings.decodeTokens) == (0, 40))
    #expect(guessing.timings.guessedTokens >= guessing.timings.acceptedTokens)
    #expect(await model.remembered.count <= LocalModel.repetitivePromptLimit + 40)
  }
}
