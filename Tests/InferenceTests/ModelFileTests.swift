import Foundation
import Testing

@testable import Inference

/// Sound GGUF files whose contents do not make a model.
struct ModelFileTests {
  struct Flaw: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let finding: String
    let spoil: @Sendable (inout TinyModel) -> Void

    init(
      _ name: String, _ finding: String, _ spoil: @escaping @Sendable (inout TinyModel) -> Void
    ) {
      testDescription = name
      self.finding = finding
      self.spoil = spoil
    }
  }

  static let flaws = [
    Flaw("no architecture", "general.architecture") { $0.metadata["general.architecture"] = nil },
    Flaw("unknown architecture", "\\u{1b}") {
      $0.metadata["general.architecture"] = .text("\u{1B}[2J")
    },
    Flaw("no blocks", "block_count") { $0.metadata["qwen2.block_count"] = .number(0) },
    Flaw("too many blocks", "block_count") { $0.metadata["qwen2.block_count"] = .number(513) },
    Flaw("more blocks than tensors", "blk.2") { $0.metadata["qwen2.block_count"] = .number(3) },
    Flaw("no heads", "head_count") { $0.metadata["qwen2.attention.head_count"] = .number(0) },
    Flaw("uneven groups", "do not fit") {
      $0.metadata["qwen2.attention.head_count"] = .number(3)
      $0.metadata["qwen2.attention.head_count_kv"] = .number(2)
    },
    Flaw("text for a number", "embedding_length") {
      $0.metadata["qwen2.embedding_length"] = .text("32")
    },
    Flaw("endless epsilon", "epsilon") {
      $0.metadata["qwen2.attention.layer_norm_rms_epsilon"] = .real(.infinity)
    },
    Flaw("odd rotation", "do not fit") { $0.metadata["qwen2.rope.dimension_count"] = .number(7) },
    Flaw("scaled positions", "scaled") {
      $0.metadata["qwen2.rope.scaling.type"] = .text("longrope")
    },
    Flaw("a missing tensor", "blk.1.ffn_down") { $0.tensors["blk.1.ffn_down.weight"] = nil },
    Flaw("a turned matrix", "shape") { $0.tensors["blk.0.ffn_up.weight"]?.shape = [64, 32] },
    Flaw("a short bias", "shape") {
      $0.tensors["blk.0.attn_q.bias"] = .init(shape: [31], values: .init(repeating: 0, count: 31))
    },
    Flaw("tokens without embeddings", "token_embd") {
      $0.tensors["token_embd.weight"] = .init(
        shape: [32, 1], values: .init(repeating: 0, count: 32))
    },
    Flaw("no vocabulary", "vocabulary") { $0.metadata["tokenizer.ggml.tokens"] = nil },
    Flaw("another tokenizer", "tokenizer") { $0.metadata["tokenizer.ggml.model"] = .text("llama") },
    Flaw("unknown words", "pre-tokenizer") { $0.metadata["tokenizer.ggml.pre"] = .text("mystery") },
    Flaw("too few kinds", "types") { $0.metadata["tokenizer.ggml.token_type"] = .numbers([1]) },
    Flaw("an end beyond the vocabulary", "eos_token_id") {
      $0.metadata["tokenizer.ggml.eos_token_id"] = .number(262)
    },
    Flaw("a byte without a token", "byte") {
      guard case .texts(var tokens)? = $0.metadata["tokenizer.ggml.tokens"] else { return }
      tokens[65] = "AA"
      $0.metadata["tokenizer.ggml.tokens"] = .texts(tokens)
    },
  ]

  @Test(arguments: flaws)
  func `is refused before anything is computed, in a sentence that says why`(flaw: Flaw) throws {
    var tiny = TinyModel()
    flaw.spoil(&tiny)
    let error = try #require(throws: ModelFileError.self) { try tiny.load() }
    #expect(error.description.contains(flaw.finding))
    #expect(error.description.hasSuffix("."))
  }

  @Test func `a context beyond all memory is refused before it is allocated`() throws {
    var tiny = TinyModel()
    tiny.metadata["qwen2.context_length"] = .number(UInt32(Int32.max))
    let error = try #require(throws: ModelFileError.self) {
      try tiny.load(ModelOptions(threads: 1, context: Int.max))
    }
    guard case .notEnoughMemory(let shortage) = error else {
      Issue.record("\(error)")
      return
    }
    #expect(shortage.plan.total > shortage.available)
    #expect(shortage.fitting ?? 0 >= 512)
  }

  @Test func `heads that do not fill blocks are refused an 8-bit cache, and told of another`()
    throws
  {
    let error = try #require(throws: ModelFileError.self) {
      try TinyModel().load(ModelOptions(threads: 1, cacheFormat: .q8_0))
    }
    #expect(error.description.contains("F16"))
  }

  @Test func `every length of a sound file but its own is refused or harmless`() throws {
    let bytes = Array(TinyModel().bytes().buffer)
    for length in stride(from: 0, to: bytes.count - 4, by: 997) {
      let part = UnsafeMutableRawBufferPointer.allocate(byteCount: max(length, 1), alignment: 64)
      defer { part.deallocate() }
      part.copyBytes(from: bytes.prefix(length))
      #expect(throws: ModelFileError.self) {
        try GGUFFile(ModelBytes(constant: UnsafeRawBufferPointer(rebasing: part[..<length])))
      }
    }
  }

  @Test func `files that cannot be read say so`() throws {
    let error = try #require(throws: ModelFileError.self) {
      try ModelBytes(file: "/nowhere/\u{1B}[31m.gguf")
    }
    #expect(error.description.hasPrefix("Cannot read “/nowhere/\\u{1b}[31m.gguf”"))
    #expect(throws: ModelFileError.self) { try ModelBytes(file: "/") }
  }

  @Test func `text of a file is shown without what a terminal would obey`() {
    #expect(
      quoted("a\u{1B}]0;x\u{7}\u{202E}\u{2028} é日".utf8)
        == "“a\\u{1b}]0;x\\u{7}\\u{202e}\\u{2028} é日”")
    #expect(printable(String(repeating: "x", count: 500).utf8).count == 81)
    #expect(printable([0xFF, 0x41]) == "\u{FFFD}A")
  }
}
