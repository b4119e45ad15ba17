import Testing

@testable import Inference

/// Text to tokens and back, with a vocabulary of bytes and R1's marks.
struct PromptTests {
  private let tokenizer: Tokenizer
  private let template: ChatTemplate

  init() throws {
    let file = try GGUFFile(TinyModel().bytes())
    tokenizer = try Tokenizer(file)
    template = try ChatTemplate(file, tokenizer)
  }

  @Test(
    arguments: [
      ("a<think>", false, [97, 260]),
      ("<think><think>", false, [260, 260]),
      ("<thin<think>k>", false, Array("<thin".utf8).map(Token.init) + [260, 107, 62]),
      ("<｜User｜>", true, [258]),
      ("x<｜begin▁of▁sentence｜></think>", true, [120, 256, 261]),
      ("<|User|>", true, Array("<|User|>".utf8).map(Token.init)),
    ] as [(String, Bool, [Token])])
  func `special tokens are found where they count`(
    text: String, parsing: Bool, tokens: [Token]
  ) {
    #expect(tokenizer.encode(text, parsingSpecials: parsing) == tokens)
  }

  @Test func `control tokens are not found unasked`() {
    let text = "<｜User｜><｜end▁of▁sentence｜>"
    #expect(tokenizer.encode(text) == text.utf8.map(Token.init))
  }

  @Test(arguments: TinyModel.marks)
  func `no text of a person becomes a special token`(mark: String) {
    let tokens = tokenizer.encode([.special(mark), .text("\(mark)\(mark)")])
    #expect(tokens.count { $0 >= 256 } == 1)
    #expect(tokens.dropFirst().elementsEqual("\(mark)\(mark)".utf8.map(Token.init)))
  }

  @Test(arguments: [
    "", "plain", "né ﷽ 👩‍👩‍👧‍👦 🇮🇩", "e\u{301}\u{301}", "\u{0}\u{1}\r\n\t", "日本語のテキスト",
    "\u{FFFD}\u{10FFFF}",
  ])
  func `decoding gives back what was encoded`(text: String) {
    let tokens = tokenizer.encode(text)
    #expect(tokenizer.decode(tokens).utf8.elementsEqual(text.utf8))
  }

  @Test(
    arguments: [
      ([0xE2, 0x82, 0xAC], ["", "", "€"], ""),
      ([0x61, 0xC3], ["a", ""], "\u{FFFD}"),
      ([0xF0, 0x9F, 0x41], ["", "", "\u{FFFD}A"], ""),
      ([0xFF, 0x80, 0x62], ["\u{FFFD}", "\u{FFFD}", "b"], ""),
      ([0xED, 0xA0, 0x80], ["", "", "\u{FFFD}\u{FFFD}\u{FFFD}"], ""),
      ([0xF0, 0x9F, 0x90, 0xB3, 0xF0], ["", "", "", "🐳", ""], "\u{FFFD}"),
      ([256, 257, 260, 261], ["", "", "<think>", "</think>"], ""),
      ([-1, 262, 97], ["", "", "a"], ""),
    ] as [([Token], [String], String)])
  func `text comes as soon as it is whole`(tokens: [Token], texts: [String], rest: String) {
    var detokenizer = Detokenizer(tokenizer)
    #expect(tokens.map { detokenizer.feed($0) } == texts)
    #expect(detokenizer.finish() == rest)
  }

  @Test func `a dialogue is written as R1 wants it`() throws {
    let prompt = try template.prompt([
      .system("first"), .user("1+1?"), .assistant("<think>\nhm</think> so</think>\n\n2"),
      .system("last"), .user("sure?"),
    ])
    #expect(
      written(prompt) == """
        <｜begin▁of▁sentence｜>'last'<｜User｜>'1+1?'<｜Assistant｜>'\n\n2'<｜end▁of▁sentence｜>\
        <｜User｜>'sure?'<｜Assistant｜><think>'\n'
        """)
    #expect(prompt.endsInsideReasoning)
    #expect(tokenizer.encode(prompt: prompt.pieces).count { $0 == TinyModel.begin } == 1)
  }

  @Test func `without thinking the reasoning is opened and closed`() throws {
    let prompt = try template.prompt([.user("hi")], thinking: false)
    #expect(
      written(prompt)
        == "<｜begin▁of▁sentence｜><｜User｜>'hi'<｜Assistant｜><think>'\n\n'</think>'\n\n'")
    #expect(!prompt.endsInsideReasoning)
  }

  @Test func `a template of no known family is followed itself`() throws {
    var tiny = TinyModel()
    tiny.metadata["tokenizer.chat_template"] = .text(
      "{{ bos_token }}{% for m in messages %}[{{ m.role }}] {{ m.content }}{{ eos_token }}{% endfor %}"
    )
    let template = try ChatTemplate(GGUFFile(tiny.bytes()), tokenizer)
    #expect(template.name == "own template (Jinja)")
    let prompt = try template.prompt([.user("<think>"), .assistant("a"), .user("b")])
    #expect(
      written(prompt) == """
        <｜begin▁of▁sentence｜>'[user] <think>'<｜end▁of▁sentence｜>'[assistant] a'\
        <｜end▁of▁sentence｜>'[user] b'<｜end▁of▁sentence｜>
        """)
    #expect(prompt.ending == .undecided)
    #expect(!template.isReasoning)
  }

  @Test func `a template may refuse a dialogue, and says why`() throws {
    var tiny = TinyModel()
    tiny.metadata["tokenizer.chat_template"] = .text(
      "{% if messages|length > 1 %}{{ raise_exception('too long') }}{% endif %}x")
    let template = try ChatTemplate(GGUFFile(tiny.bytes()), tokenizer)
    let error = #expect(throws: ModelFileError.self) {
      try template.prompt([.user("a"), .assistant("b"), .user("c")])
    }
    #expect(error?.description.contains("line 1: it says “too long”") == true)
  }

  @Test(arguments: ["{% for i in", "{% include 'x' %}", "{{ '\u{1B}[2J' | }}"])
  func `a template that cannot be read is named, and can do no harm`(source: String) throws {
    var tiny = TinyModel()
    tiny.metadata["tokenizer.chat_template"] = .text(source)
    let model = try tiny.load()
    let error = #expect(throws: ModelFileError.self) { try model.chatTemplate.get() }
    let sentence = try #require(error?.description)
    #expect(sentence.contains("chat template"))
    #expect(!sentence.contains("\u{1B}"))
  }

  @Test(
    arguments: [
      (["<|im_start|>", "<|im_end|>"], "qwen2", "ChatML"),
      (["<|im_start|>", "<|im_end|>", "<think>", "</think>"], "qwen3", "Qwen3"),
      (["<|start_header_id|>", "<|end_header_id|>", "<|eot_id|>"], "llama", "Llama 3"),
      (["<｜begin▁of▁sentence｜>", "<｜end▁of▁sentence｜>"], "deepseek2", "DeepSeek V2"),
      (TinyModel.marks, "deepseek2", "DeepSeek R1"),
      (["<pad>"], "qwen2", nil),
    ] as [([String], String, String?)])
  func `without a template the vocabulary decides`(
    marks: [String], architecture: String, name: String?
  ) throws {
    var tiny = TinyModel()
    let bytes = ByteAlphabet.scalars.map { String($0) }
    tiny.metadata["general.architecture"] = .text(architecture)
    tiny.metadata["tokenizer.ggml.tokens"] = .texts(bytes + marks)
    tiny.metadata["tokenizer.ggml.token_type"] = .numbers(
      [Int32](repeating: 1, count: 256) + marks.map { _ in 3 })
    tiny.metadata["tokenizer.ggml.bos_token_id"] = .number(256)
    tiny.metadata["tokenizer.ggml.eos_token_id"] = .number(256)
    let file = try GGUFFile(tiny.bytes())
    let tokenizer = try Tokenizer(file)
    if let name {
      #expect(try ChatTemplate(file, tokenizer).name == name)
    } else {
      #expect(throws: ModelFileError.self) { try ChatTemplate(file, tokenizer) }
    }
  }

  /// Special pieces as they are, texts between quotes.
  private func written(_ prompt: ChatTemplate.Prompt) -> String {
    prompt.pieces.map {
      switch $0 {
      case .special(let text): text
      case .text(let text): "'\(text)'"
      }
    }.joined()
  }
}

/// Merging, on its own.
struct BytePairMergerTests {
  private func tokenizer(merges: [String]) throws -> Tokenizer {
    var tiny = TinyModel()
    let bytes = ByteAlphabet.scalars.map { String($0) }
    let joined = merges.map { $0.replacing(" ", with: "") }
    tiny.metadata["tokenizer.ggml.tokens"] = .texts(bytes + TinyModel.marks + joined)
    tiny.metadata["tokenizer.ggml.token_type"] = .numbers(
      [Int32](repeating: 1, count: 256) + [3, 3, 3, 3, 4, 4] + joined.map { _ in 1 })
    tiny.metadata["tokenizer.ggml.merges"] = .texts(merges)
    return try Tokenizer(GGUFFile(tiny.bytes()))
  }

  @Test(arguments: [
    ("abc", ["ab", "c"]), ("xabc", ["x", "ab", "c"]), ("bcbc", ["bc", "bc"]),
    ("abcd", ["ab", "cd"]), ("aaaaa", ["aaaa", "a"]), ("aaa", ["aa", "a"]),
  ])
  func `the earliest merge goes first, the leftmost of equals`(
    word: String, parts: [String]
  ) throws {
    let tokenizer = try tokenizer(merges: ["a b", "c d", "b c", "a a", "aa aa"])
    #expect(tokenizer.encode(word).map { tokenizer.decode([$0]) } == parts)
  }

  @Test func `lines that name no tokens are passed over`() throws {
    let tokenizer = try tokenizer(merges: ["a b", "", " ", "a", "zz top", "a b c"])
    #expect(tokenizer.encode("ab").count == 1)
  }

  @Test(.timeLimit(.minutes(1))) func `a word of 20,000 letters takes no square of its time`()
    throws
  {
    let tokenizer = try tokenizer(merges: ["a a", "aa aa", "aaaa aaaa"])
    #expect(tokenizer.encode(String(repeating: "a", count: 20_000)).count == 2_500)
  }
}
