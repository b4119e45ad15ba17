@testable import Inference

/// Encodes a text and decodes it again, with each pre-tokenizer: the first byte chooses it. The
/// vocabulary has every byte and some merges and marks.
@_cdecl("LLVMFuzzerTestOneInput")
func encodeText(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  guard count > 1, let tokenizers = try? tokenizers.get() else { return 0 }
  let tokenizer = tokenizers[Int(start[0]) % tokenizers.count]
  let text = String(
    decoding: UnsafeBufferPointer(start: start + 1, count: count - 1), as: UTF8.self)
  let tokens = tokenizer.encode(text)
  precondition(tokenizer.decode(tokens).utf8.elementsEqual(text.utf8))
  precondition(tokens.allSatisfy { tokenizer.vocabulary.kind(of: $0) != .control })
  _ = tokenizer.encode(text, parsingSpecials: true)
  return 0
}

private let tokenizers = Result {
  try ["default", "qwen2", "llama-bpe", "deepseek-v3", "deepseek-llm", "deepseek-coder"].map {
    var tiny = TinyModel()
    let merges = ["a b", "ab c", "Ġ a", "Ġ Ġ", "ĠĠ ĠĠ", "1 2", "< |", "Ã ©", "Ì ģ", "Ċ Ċ"]
    let bytes = ByteAlphabet.scalars.map { String($0) }
    let joined = merges.map { $0.replacing(" ", with: "") }
    tiny.metadata["tokenizer.ggml.tokens"] = .texts(bytes + TinyModel.marks + joined)
    tiny.metadata["tokenizer.ggml.token_type"] = .numbers(
      [Int32](repeating: 1, count: 256) + [3, 3, 3, 3, 4, 4] + joined.map { _ in 1 })
    tiny.metadata["tokenizer.ggml.merges"] = .texts(merges)
    tiny.metadata["tokenizer.ggml.pre"] = .text($0)
    return try Tokenizer(GGUFFile(tiny.bytes()))
  }
}
