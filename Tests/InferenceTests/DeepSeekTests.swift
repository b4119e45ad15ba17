import Testing

@testable import Inference

/// What no reference file covers of latent attention and mixtures of experts.
struct DeepSeekTests {
  /// How far logits may lie apart where only the order of additions differs.
  static let reordering: Float = 5e-5
  /// The same where each number of the cache has lost bits: all but eleven, all but seven.
  static let halves: Float = 0.01
  static let bytes: Float = 0.2

  /// Long enough to be sorted by expert, and then a few more.
  private static let prompt = (0..<40).map { Token(($0 * 37 + 11) % 256) }

  @Test func `files that hold keys and values together give the same`() throws {
    let split = TinyModel.deepSeek()
    #expect(try logits(split) == logits(split.withKeysAndValuesTogether))
  }

  @Test(arguments: [(1, 1), (4, 2), (2, 1)] as [(UInt32, UInt32)])
  func `one batch gives what token by token gives`(groups: UInt32, used: UInt32) throws {
    let tiny = TinyModel.deepSeek(groups: groups, usedGroups: used)
    let alone = try logits(tiny, together: 1)
    #expect(largestDifference(try logits(tiny), alone) < Self.reordering)
    #expect(try logits(tiny, together: 5) == alone)
  }

  @Test func `groups that are all used change nothing, and fewer do`() throws {
    let plain = try logits(.deepSeek())
    #expect(try logits(.deepSeek(groups: 4, usedGroups: 4)) == plain)
    #expect(try logits(.deepSeek(groups: 4, usedGroups: 2)) != plain)
  }

  @Test(arguments: KernelLevel.available.filter { $0 != .scalar })
  func `every instruction set agrees`(level: KernelLevel) throws {
    let scalar = try logits(.deepSeek(), kernels: .scalar)
    #expect(largestDifference(try logits(.deepSeek(), kernels: level), scalar) < Self.reordering)
  }

  @Test(arguments: [(CacheFormat.f16, halves), (.q8_0, bytes)])
  func `the cache may be smaller`(format: CacheFormat, budget: Float) throws {
    let exact = try logits(.deepSeek())
    let found = try logits(.deepSeek(), cache: format)
    #expect(largestDifference(found, exact) < budget)
    #expect(found != exact)
  }

  @Test func `stopped anywhere, and asked again, it gives the same`() throws {
    let tiny = TinyModel.deepSeek()
    let whole = try logits(tiny)
    let options = ModelOptions(threads: 2, context: 64, cacheFormat: .f32)
    let evaluator = try Evaluator(GGUFFile(tiny.bytes()), vocabulary: 262, options)
    var asked = 0
    for stop in 0... {
      evaluator.truncate(to: 0)
      asked = 0
      let isDone = evaluator.evaluate(
        Self.prompt[...],
        isCancelled: {
          asked += 1
          return asked > stop
        })
      if isDone { break }
    }
    #expect(asked > 10)
    #expect(Array(evaluator.logits) == whole)
  }

  @Test func `a position takes one row, whatever the number of heads`() throws {
    let file = try GGUFFile(TinyModel.deepSeek().bytes())
    let shape = try Hyperparameters(file.metadata, architecture: "deepseek2").cacheShape
    #expect(shape.bytes(context: 10, format: .f32) == 3 * 10 * (64 + 32) * 4)
    #expect(shape.bytes(context: 10, format: .q8_0) == 3 * 10 * 3 * 34)
  }

  @Test func `what is built for old files is counted`() throws {
    let tiny = TinyModel.deepSeek()
    for (model, bytes) in [(tiny, 0), (tiny.withKeysAndValuesTogether, 3 * 2 * 64 * 32 * 4)] {
      let file = try GGUFFile(model.bytes())
      let parameters = try Hyperparameters(file.metadata, architecture: "deepseek2")
      #expect(try DeepSeek2.builtBytes(WeightReader(file: file), parameters) == bytes)
    }
  }

  struct Flaw: Sendable, CustomTestStringConvertible {
    let key: String
    let value: TinyModel.Value?
    let finding: String

    var testDescription: String { "\(key) \(value.map { "\($0)" } ?? "missing")" }
  }

  static let flaws = [
    Flaw(key: "expert_used_count", value: .number(9), finding: "expert_used_count"),
    Flaw(key: "expert_used_count", value: .number(0), finding: "expert_used_count"),
    Flaw(key: "expert_used_count", value: nil, finding: "expert_used_count"),
    Flaw(key: "expert_count", value: .number(1025), finding: "expert_count"),
    Flaw(key: "expert_group_count", value: .number(3), finding: "groups"),
    Flaw(key: "expert_group_count", value: .number(9), finding: "expert_group_count"),
    Flaw(key: "expert_feed_forward_length", value: .number(0), finding: "forward_length"),
    Flaw(key: "expert_shared_count", value: .number(1024), finding: "shape"),
    Flaw(key: "expert_gating_func", value: .number(7), finding: "function 7"),
    Flaw(key: "expert_weights_scale", value: .real(-1), finding: "expert_weights_scale"),
    Flaw(key: "expert_weights_norm", value: .number(1), finding: "truth"),
    Flaw(key: "leading_dense_block_count", value: .number(4), finding: "dense_block_count"),
    Flaw(key: "leading_dense_block_count", value: .number(0), finding: "blk.0.ffn_gate_inp"),
    Flaw(key: "rope.dimension_count", value: .number(64), finding: "do not fit"),
    Flaw(key: "rope.dimension_count", value: .number(66), finding: "do not fit"),
    Flaw(key: "rope.dimension_count", value: .number(31), finding: "do not fit"),
    Flaw(key: "attention.kv_lora_rank", value: .number(1024), finding: "do not fit"),
    Flaw(key: "attention.kv_lora_rank", value: .number(32), finding: "shape"),
    Flaw(key: "attention.kv_lora_rank", value: nil, finding: "do not fit"),
    Flaw(key: "attention.q_lora_rank", value: nil, finding: "attn_q.weight"),
    Flaw(key: "attention.head_count", value: .number(1 << 20), finding: "do not fit"),
    Flaw(key: "rope.scaling.type", value: .text("longrope"), finding: "scaled"),
    Flaw(key: "nextn_predict_layers", value: .number(3), finding: "nextn_predict_layers"),
  ]

  @Test(arguments: flaws)
  func `sizes that do not fit together are refused in a sentence`(flaw: Flaw) throws {
    var tiny = TinyModel.deepSeek()
    tiny.metadata["deepseek2.\(flaw.key)"] = flaw.value
    let error = try #require(throws: ModelFileError.self) { try tiny.load() }
    #expect(error.description.contains(flaw.finding))
  }

  @Test func `groups of which none may be used are refused`() throws {
    let error = try #require(throws: ModelFileError.self) {
      try TinyModel.deepSeek(groups: 4, usedGroups: 0).load()
    }
    #expect(error.description.contains("0 of 4 groups"))
  }

  @Test(arguments: ["llama", "qwen2", "qwen3"])
  func `families without experts refuse them`(family: String) throws {
    var tiny = TinyModel()
    tiny.metadata["general.architecture"] = .text(family)
    for (key, value) in tiny.metadata where key.hasPrefix("qwen2.") {
      tiny.metadata["\(family).\(key.dropFirst("qwen2.".count))"] = value
    }
    for (key, number) in [
      ("expert_count", 4), ("expert_used_count", 2), ("expert_feed_forward_length", 32),
    ] as [(String, UInt32)] {
      tiny.metadata["\(family).\(key)"] = .number(number)
    }
    let error = try #require(throws: ModelFileError.self) { try tiny.load() }
    #expect(error.description.contains("experts"))
  }

  /// The logits after a prompt of which so many tokens are evaluated together.
  private func logits(
    _ tiny: TinyModel, cache: CacheFormat = .f32, kernels: KernelLevel? = nil, together: Int = 40
  ) throws -> [Float] {
    let options = ModelOptions(threads: 2, context: 64, cacheFormat: cache, kernels: kernels)
    let evaluator = try Evaluator(GGUFFile(tiny.bytes()), vocabulary: 262, options)
    for start in stride(from: 0, to: Self.prompt.count, by: together) {
      let tokens = Self.prompt[start..<min(start + together, Self.prompt.count)]
      #expect(evaluator.evaluate(tokens, isCancelled: { false }))
    }
    return Array(evaluator.logits)
  }
}

private func largestDifference(_ a: [Float], _ b: [Float]) -> Float {
  zip(a, b).reduce(0) { max($0, abs($1.0 - $1.1)) }
}
