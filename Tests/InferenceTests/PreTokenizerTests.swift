import Testing

@testable import Inference

/// Where each family cuts words.
struct PreTokenizerTests {
  private static let cuts: [(pre: String, text: String, words: [String])] = [
    ("qwen2", "Hello  world 123!", ["Hello", " ", " world", " ", "1", "2", "3", "!"]),
    ("qwen2", "I'LL don't", ["I", "'LL", " don", "'t"]),
    ("qwen2", "a \n\n b\n", ["a", " \n\n", " b", "\n"]),
    ("qwen2", "x=~y;\n\n", ["x", "=~", "y", ";\n\n"]),
    ("llama-bpe", "1234567", ["123", "456", "7"]),
    ("llama-bpe", "(né) e\u{301}", ["(né", ")", " e", "\u{301}"]),
    ("deepseek-v3", "1234 日本語かな", ["123", "4", " ", "日本語かな"]),
    ("deepseek-v3", "+abc e\u{301}x", ["+abc", " e\u{301}x"]),
    ("deepseek-v3", "~~ ~a =~ ~é", ["~~", " ", "~a", " =", "~", " ", "~é"]),
    ("deepseek-llm", "Ab 中文 12", ["Ab", " ", "中文", " ", "12"]),
    ("deepseek-llm", "a\u{3000}\u{3000}！", ["a", "\u{3000}", "\u{3000}！"]),
    ("deepseek-llm", "\u{3000}。", ["\u{3000}", "。"]),
    ("deepseek-llm", "\u{561}\u{531}", ["\u{561}", "\u{531}"]),
    ("deepseek-llm", "中  ", ["中", "  "]),
    ("deepseek-coder", "if x_1:\n", ["if", " x", "_", "1", ":", "\n"]),
    ("deepseek-coder", "中\u{2003}文", ["中", "\u{2003}", "文"]),
    ("default", "it's 12345, ok", ["it", "'", "s", " ", "123", "45", ",", " ok"]),
    ("default", "a  b\n c", ["a", " ", " b", "\n", " c"]),
    ("default", "x+=`y`", ["x", "+=", "`", "y", "`"]),
    ("default", "٣٤٥٦", ["٣٤٥٦"]),
  ]

  @Test(arguments: cuts)
  func `cuts where llama.cpp cuts`(cut: (pre: String, text: String, words: [String])) throws {
    #expect(try words(of: cut.text, cutAs: cut.pre) == cut.words)
  }

  @Test(arguments: [
    ("qwen2", ["deepseek-r1-qwen", "megrez", "kormo", "f2llmv2"]),
    ("llama-bpe", ["llama3", "llama-v3", "falcon3", "falcon-h1", "pixtral", "midm-2.0", "lfm2"]),
    ("deepseek-v3", ["hunyuan-dense", "joyai-llm"]), ("default", [""]),
  ])
  func `other names mean the same`(name: String, others: [String]) throws {
    let text = "It's 12345 ~~ 日本\n\n x"
    for other in others {
      #expect(try words(of: text, cutAs: other) == words(of: text, cutAs: name))
    }
  }

  @Test func `a file that names none is cut as by default`() throws {
    var tiny = TinyModel()
    tiny.metadata["tokenizer.ggml.pre"] = nil
    #expect(try Tokenizer(GGUFFile(tiny.bytes())).preTokenizer.passes.count == 4)
  }

  private func words(of text: String, cutAs name: String) throws -> [String] {
    let cutter = try #require(PreTokenizer.named(name))
    var text = text
    return text.withUTF8 { bytes in
      let scalars = ScalarText(bytes)
      return cutter.split(scalars).map { range in
        String(String.UnicodeScalarView(scalars.scalars[range]))
      }
    }
  }
}
