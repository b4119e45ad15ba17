import Foundation
import Testing

@testable import Inference

/// Real vocabularies, against the tokens llama.cpp makes of the same texts.
@Suite(.enabled(if: isShared("reference/tokenizers"), "the shared tokenizers are missing"))
struct TokenizerTests {
  struct Row: Decodable {
    let vocab: String
    let pre: String
    let text: String
    let ids: [Token]
  }

  private static let rows = Result {
    let data = try Data(contentsOf: shared.appending(path: "reference/tokenizers/expected.json"))
    return try JSONDecoder().decode([Row].self, from: data)
  }

  @Test(arguments: [
    ("qwen2", ["qwen2", "deepseek-r1-qwen", "deepseek-v3", "deepseek-coder"]),
    ("llama-bpe", ["llama-bpe"]), ("deepseek-llm", ["deepseek-llm"]),
  ])
  func `makes the tokens llama.cpp makes, and the text of them again`(
    vocabulary: String, preTokenizers: [String]
  ) throws {
    let path = shared.appending(path: "reference/tokenizers/ggml-vocab-\(vocabulary).gguf").path
    var tokenizer = try Tokenizer(GGUFFile(ModelBytes(file: path)))
    for pre in preTokenizers {
      tokenizer.preTokenizer = try #require(PreTokenizer.named(pre))
      let rows = try Self.rows.get().filter { $0.vocab == vocabulary && $0.pre == pre }
      #expect(rows.count == 53)
      for row in rows {
        // The tool that made the rows read `\t` in its argument as a tab.
        let text = row.text.replacing("\\t", with: "\t")
        let tokens = tokenizer.encode(text)
        #expect(tokens == row.ids, "\(text.debugDescription)")
        #expect(tokenizer.decode(tokens) == text)
      }
    }
  }
}
