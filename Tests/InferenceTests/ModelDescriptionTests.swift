import Foundation
import Testing

@testable import Inference

/// What is said of a model file before it is used.
struct ModelDescriptionTests {
  @Test func `a file says its shape, its formats and what it needs`() throws {
    let description = try ModelDescription(
      GGUFFile(TinyModel(context: 300).bytes()), ModelOptions(threads: 2, context: 200))
    let rows = description.rows.map { "\($0.label): \($0.text)" }
    #expect(
      rows.dropLast(2) == [
        "name: tiny", "architecture: qwen2", "size: 0.1 MB, 0.0 M parameters",
        "quantisation: F32", ": F32: 27 tensors, 0.1 MB", "context: 300 tokens",
        "shape: 2 blocks, width 32, feed-forward 64, 2 heads, 1 with keys and values",
        "tokenizer: gpt2, qwen2, 262 tokens", "template: DeepSeek R1",
      ])
    // Its weights are memory the test already has; how much work takes is the kernels' affair.
    for (row, context) in zip(rows.suffix(2), [200, 300]) {
      #expect(row.contains(" MB at a context of \(context): weights 0.0 MB, cache 0.0 MB, working"))
    }
  }

  @Test func `both contexts are counted, and one where they are the same`() throws {
    func contexts(_ wanted: Int) throws -> [Int] {
      let file = try GGUFFile(TinyModel(context: 300).bytes())
      return try ModelDescription(file, ModelOptions(context: wanted)).memory.get().map(\.context)
    }
    #expect(try contexts(200) == [200, 300])
    #expect(try contexts(300) == [300])
    #expect(try contexts(5000) == [300])
  }

  @Test func `a longer context takes more cache and a smaller format less`() throws {
    let file = try GGUFFile(TinyModel(context: 4096).bytes())
    func cache(_ format: CacheFormat) throws -> [Int] {
      let options = ModelOptions(context: 1024, cacheFormat: format)
      return try ModelDescription(file, options).memory.get().map(\.cache)
    }
    let (f32, f16) = try (cache(.f32), cache(.f16))
    #expect(f32 == [1024 * 2 * 2 * 16 * 4, 4096 * 2 * 2 * 16 * 4])
    #expect(f16 == f32.map { $0 / 2 })
  }

  @Test func `what cannot be run is described, with the reason`() throws {
    var model = TinyModel()
    model.metadata["general.architecture"] = .text("mam\u{1B}ba")
    model.metadata["mam\u{1B}ba.context_length"] = .number(77)
    let description = try ModelDescription(GGUFFile(model.bytes()))
    #expect(description.architecture == "mam\\u{1b}ba")
    #expect(description.trainedContext == 77)
    guard case .failure(.unsupported) = description.memory else {
      Issue.record("no such family is known: \(description.memory)")
      return
    }
    #expect(!description.rows.contains { $0.text.contains("\u{1B}") })
  }

  @Test func `values of the wrong kind are as good as missing`() throws {
    var model = TinyModel()
    model.metadata["general.name"] = .number(1)
    model.metadata["tokenizer.chat_template"] = .truth(true)
    let description = try ModelDescription(GGUFFile(model.bytes()))
    #expect(description.name == nil)
    #expect(description.template.contains("tokenizer.chat_template is not text"))
  }

  @Test(arguments: [
    ("qwen2.block_count", TinyModel.Value.number(700)), ("qwen2.block_count", .text("two")),
    ("tokenizer.ggml.token_type", .numbers([1])), ("general.architecture", nil),
  ])
  func `a damaged file is refused, not described by half`(key: String, value: TinyModel.Value?)
    throws
  {
    var model = TinyModel()
    model.metadata[key] = value
    let error = try #require(throws: ModelFileError.self) {
      try ModelDescription(GGUFFile(model.bytes()))
    }
    #expect(error.description.hasPrefix("The model file is damaged: "))
  }

  @Test(arguments: [(15 as UInt32, "Q4_K_M"), (0, "F32"), (4_000_000_000, "F32")])
  func `the mix has the name its makers gave it`(number: UInt32, name: String) throws {
    var model = TinyModel()
    model.metadata["general.file_type"] = .number(number)
    #expect(try ModelDescription(GGUFFile(model.bytes())).quantization == name)
  }
}
