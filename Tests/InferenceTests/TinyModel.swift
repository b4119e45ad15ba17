import Foundation

@testable import Inference

/// A Qwen2 model with random weights, small enough to be written by a test: a GGUF file in memory.
///
/// Its first 256 tokens are the bytes; the marks of R1 follow. Change anything before `bytes()`.
struct TinyModel {
  enum Value {
    case text(String)
    case number(UInt32)
    case real(Float)
    case truth(Bool)
    case texts([String])
    case numbers([Int32])
  }

  struct Tensor {
    var shape: [Int]
    var values: [Float]
  }

  static let marks = [
    "<｜begin▁of▁sentence｜>", "<｜end▁of▁sentence｜>", "<｜User｜>", "<｜Assistant｜>", "<think>",
    "</think>",
  ]
  static let begin: Token = 256
  static let end: Token = 257
  static let think: Token = 260

  var metadata: [String: Value]
  var tensors: [String: Tensor] = [:]

  init(context: Int = 4096) {
    let bytes = ByteAlphabet.scalars.map { String($0) }
    let kinds = [Int32](repeating: 1, count: 256) + [3, 3, 3, 3, 4, 4]
    metadata = [
      "general.architecture": .text("qwen2"), "general.name": .text("tiny"),
      "qwen2.context_length": .number(UInt32(context)), "qwen2.embedding_length": .number(32),
      "qwen2.block_count": .number(2), "qwen2.feed_forward_length": .number(64),
      "qwen2.attention.head_count": .number(2), "qwen2.attention.head_count_kv": .number(1),
      "qwen2.attention.layer_norm_rms_epsilon": .real(1e-6),
      "tokenizer.ggml.model": .text("gpt2"), "tokenizer.ggml.pre": .text("qwen2"),
      "tokenizer.ggml.tokens": .texts(bytes + Self.marks),
      "tokenizer.ggml.token_type": .numbers(kinds), "tokenizer.ggml.merges": .texts([]),
      "tokenizer.ggml.bos_token_id": .number(UInt32(Self.begin)),
      "tokenizer.ggml.eos_token_id": .number(UInt32(Self.end)),
    ]
    var random = SplitMix64(seed: 1)
    func add(_ name: String, _ shape: [Int], around middle: Float = 0, by spread: Float) {
      let values = (0..<shape.reduce(1, *)).map { _ in
        middle + spread * Float(random.nextFraction() * 2 - 1)
      }
      tensors[name] = Tensor(shape: shape, values: values)
    }
    add("token_embd.weight", [32, 262], by: 1)
    add("output_norm.weight", [32], around: 1, by: 0.1)
    add("output.weight", [32, 262], by: 1)
    for block in 0..<2 {
      let name = "blk.\(block)"
      for norm in ["attn_norm", "ffn_norm"] {
        add("\(name).\(norm).weight", [32], around: 1, by: 0.1)
      }
      for (map, rows) in [("attn_q", 32), ("attn_k", 16), ("attn_v", 16)] {
        add("\(name).\(map).weight", [32, rows], by: 0.5)
        add("\(name).\(map).bias", [rows], by: 0.1)
      }
      add("\(name).attn_output.weight", [32, 32], by: 0.5)
      for map in ["ffn_gate", "ffn_up"] { add("\(name).\(map).weight", [32, 64], by: 0.5) }
      add("\(name).ffn_down.weight", [64, 32], by: 0.5)
    }
  }

  /// The file. Its memory is never freed: a model may be in use until the process ends.
  func bytes() -> ModelBytes {
    let file = file()
    let memory = UnsafeMutableRawBufferPointer.allocate(byteCount: file.count, alignment: 64)
    memory.copyBytes(from: file)
    return ModelBytes(constant: UnsafeRawBufferPointer(memory))
  }

  func load(_ options: ModelOptions = ModelOptions(threads: 2)) throws -> LocalModel {
    try LocalModel(bytes(), options)
  }

  /// The bytes of the file.
  func file() -> [UInt8] {
    var file = Array("GGUF".utf8)
    append(UInt32(3), to: &file)
    append(UInt64(tensors.count), to: &file)
    append(UInt64(metadata.count), to: &file)
    for (key, value) in metadata.sorted(by: { $0.key < $1.key }) {
      append(key, to: &file)
      append(value, to: &file)
    }
    let sorted = tensors.sorted { $0.key < $1.key }
    var offset = 0
    for (name, tensor) in sorted {
      append(name, to: &file)
      append(UInt32(tensor.shape.count), to: &file)
      for extent in tensor.shape { append(UInt64(extent), to: &file) }
      append(UInt32(0), to: &file)
      append(UInt64(offset), to: &file)
      offset += (tensor.values.count * 4 + 31) / 32 * 32
    }
    for (_, tensor) in sorted {
      file += [UInt8](repeating: 0, count: (32 - file.count % 32) % 32)
      for value in tensor.values { append(value.bitPattern, to: &file) }
    }
    return file + [UInt8](repeating: 0, count: (32 - file.count % 32) % 32)
  }

  private func append(_ value: Value, to file: inout [UInt8]) {
    switch value {
    case .number(let number):
      append(UInt32(4), to: &file)
      append(number, to: &file)
    case .real(let real):
      append(UInt32(6), to: &file)
      append(real.bitPattern, to: &file)
    case .truth(let truth):
      append(UInt32(7), to: &file)
      file.append(truth ? 1 : 0)
    case .text(let text):
      append(UInt32(8), to: &file)
      append(text, to: &file)
    case .texts(let texts):
      for number in [9, 8] as [UInt32] { append(number, to: &file) }
      append(UInt64(texts.count), to: &file)
      for text in texts { append(text, to: &file) }
    case .numbers(let numbers):
      for number in [9, 5] as [UInt32] { append(number, to: &file) }
      append(UInt64(numbers.count), to: &file)
      for number in numbers { append(number, to: &file) }
    }
  }

  private func append(_ text: String, to file: inout [UInt8]) {
    append(UInt64(text.utf8.count), to: &file)
    file += Array(text.utf8)
  }

  private func append(_ number: some FixedWidthInteger, to file: inout [UInt8]) {
    withUnsafeBytes(of: number.littleEndian) { file += Array($0) }
  }
}
