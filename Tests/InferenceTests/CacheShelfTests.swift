import CBuiltinModel
import Testing

@testable import Inference

/// Which cache a prompt is evaluated with, and what is kept.
struct CacheShelfTests {
  /// A shelf for caches of 400 tokens, with room for so many of all.
  private struct Stage {
    let evaluator: Evaluator
    var shelf: CacheShelf
    var current: CachedTokens

    init(room: Int) throws {
      evaluator = try Evaluator(
        GGUFFile(TinyModel().bytes()), vocabulary: 262, ModelOptions(threads: 1, context: 400))
      let bytes = evaluator.cacheBytes / evaluator.context
      shelf = CacheShelf(bytesPerToken: bytes, budget: room * bytes)
      current = CachedTokens(evaluator.makeCache())
    }

    /// Has a prompt evaluated; how much of it was known.
    mutating func know(_ prompt: [Token]) -> Int {
      current = shelf.exchange(current, for: prompt, makeCache: evaluator.makeCache)
      let known = current.tokens.count
      current.append(prompt[known...])
      return known
    }

    var lengths: [Int] { (shelf.kept + [current]).map(\.tokens.count).filter { $0 > 0 } }
  }

  /// So many tokens after each other, from a number on.
  private func run(_ first: Token, _ count: Int) -> [Token] {
    (0..<count).map { (first + Token($0)) % 250 }
  }

  @Test func `a conversation that goes on is gone on with`() throws {
    var stage = try Stage(room: 400)
    #expect(stage.know(run(0, 50)) == 0)
    #expect(stage.know(run(0, 80)) == 50)
    #expect(stage.know(run(0, 80)) == 79)  // the last token's logits are wanted
    #expect(stage.lengths == [80])
  }

  @Test func `two conversations are both kept, and a fork costs only what is new`() throws {
    var stage = try Stage(room: 400)
    let (one, other) = (run(0, 100), run(0, 20) + run(100, 60))
    #expect(stage.know(one) == 0)
    #expect(stage.know(other) == 20)
    #expect(stage.know(one + [7]) == 100)
    #expect(stage.know(other + [8]) == 80)
    #expect(stage.lengths == [101, 81])
  }

  @Test func `where there is no room for both, the old end makes way`() throws {
    var stage = try Stage(room: 150)
    _ = stage.know(run(0, 100))
    #expect(stage.know(run(0, 20) + run(100, 60)) == 20)
    #expect(stage.lengths == [80])
  }

  @Test func `the least recently used goes first`() throws {
    var stage = try Stage(room: 200)
    let conversations = [run(0, 80), run(80, 80), run(160, 80)]
    _ = stage.know(conversations[0])
    _ = stage.know(conversations[1])
    _ = stage.know(conversations[0])
    _ = stage.know(conversations[2])  // the second goes
    #expect(stage.know(conversations[0]) == 79)
    #expect(stage.know(conversations[1]) == 0)
  }

  @Test func `a reply that grows pushes others out`() throws {
    var stage = try Stage(room: 250)
    _ = stage.know(run(0, 100))
    _ = stage.know(run(100, 100))
    stage.shelf.makeRoom(beside: 150)
    #expect(stage.shelf.kept.count == 1)
    stage.shelf.makeRoom(beside: 151)
    #expect(stage.shelf.kept.isEmpty)
  }

  @Test func `a turn whose thought was taken out is not kept beside the next`() throws {
    var stage = try Stage(room: 400)
    let (asked, thought, answer) = (run(0, 40), run(60, 70), run(150, 30))
    _ = stage.know(asked + thought + answer)
    #expect(stage.know(asked + answer + run(200, 20)) == 40)
    #expect(stage.lengths == [90])
  }

  @Test func `however small, not more than sixteen are kept`() throws {
    var stage = try Stage(room: 400)
    for first in 0..<40 { _ = stage.know([Token(first)] + run(100, 5)) }
    #expect(stage.shelf.kept.count < 16)
  }

  @Test func `a request that is made again gets the same reply`() async throws {
    var size = 0
    let start = nalar_builtin_model(&size)
    let model = try LocalModel(
      ModelBytes(constant: UnsafeRawBufferPointer(start: start, count: size)))
    let prompt = try model.chatTemplate.get().prompt([(.user, "What is 37 × 48?")])
    let tokens = model.tokenizer.encode(prompt: prompt.pieces)
    for seed in 1...4 as ClosedRange<UInt64> {
      let sampling = SamplingSettings(temperature: 1.5, topP: 1, seed: seed)
      let first = try await model.reply(tokens, sampling, maxTokens: 200)
      _ = try await model.reply(run(Token(seed), 50), maxTokens: 5)
      let second = try await model.reply(tokens, sampling, maxTokens: 200)
      #expect(second.timings?.prefillTokens == 0)
      #expect(second.tokens == first.tokens)
    }
  }

  @Test func `what is taken up again says what a fresh model says`() async throws {
    let options = ModelOptions(threads: 2, context: 600, cacheFormat: .f32)
    let shared = run(0, 60)
    let prompts = [run(1, 40), run(90, 50), run(30, 45)].map { shared + $0 }
    let model = try TinyModel().load(options)
    for (prompt, reused) in zip(prompts + prompts, [0, 60, 60, 100, 110, 105]) {
      let reply = try await model.reply(prompt, maxTokens: 20)
      let fresh = try await TinyModel().load(options).reply(prompt, maxTokens: 20)
      #expect(reply.timings?.reusedTokens == reused)
      #expect(reply.tokens == fresh.tokens)
    }
  }
}
