import Foundation
import Testing

@testable import Inference

/// What each family's prompts look like, written out by hand: special tokens between bars.
struct ChatTemplateTests {
  typealias Message = ChatTemplate.Message

  private static let talk: [Message] = [
    .system("S"), .user("1+1?"), .assistant("<think>\nhm\n</think>\n\n2"), .user("sure?"),
  ]

  @Test(
    arguments: [
      (
        "deepseek-r1-distill", "DeepSeek R1",
        "|BOS|S|User|1+1?|Asst|⏎⏎2|EOS||User|sure?|Asst||<think>|⏎"
      ),
      (
        "deepseek-r1-distill-january", "DeepSeek R1 (January 2025)",
        "|BOS|S|User|1+1?|Asst|⏎⏎2|EOS||User|sure?|Asst|"
      ),
      (
        "deepseek-r1-january", "DeepSeek R1 (January 2025)",
        "|BOS|S|User|1+1?|Asst|⏎⏎2|EOS||User|sure?|Asst|"
      ),
      (
        "deepseek-r1-0528", "DeepSeek R1-0528",
        "|BOS|S|User|1+1?|Asst|⏎⏎2|EOS||User|sure?|Asst|"
      ),
      (
        "deepseek-v3.1", "DeepSeek V3.1",
        "|BOS|S|User|1+1?|Asst||</think>|⏎⏎2|EOS||User|sure?|Asst||<think>|"
      ),
      (
        "deepseek-v3", "DeepSeek V3",
        "|BOS|S|User|1+1?|Asst|<think>⏎hm⏎</think>⏎⏎2|EOS||User|sure?|Asst|"
      ),
      (
        "deepseek-v2", "DeepSeek V2",
        "|BOS|S⏎⏎User: 1+1?⏎⏎Assistant: <think>⏎hm⏎</think>⏎⏎2|EOS|User: sure?⏎⏎Assistant:"
      ),
      (
        "qwq", "QwQ",
        """
        |start|system⏎S|end|⏎|start|user⏎1+1?|end|⏎|start|assistant⏎2|end|⏎\
        |start|user⏎sure?|end|⏎|start|assistant⏎|<think>|⏎
        """
      ),
      (
        "qwen3", "Qwen3",
        """
        |start|system⏎S|end|⏎|start|user⏎1+1?|end|⏎|start|assistant⏎2|end|⏎\
        |start|user⏎sure?|end|⏎|start|assistant⏎
        """
      ),
      (
        "qwen3-thinking", "Qwen3 Thinking",
        """
        |start|system⏎S|end|⏎|start|user⏎1+1?|end|⏎|start|assistant⏎2|end|⏎\
        |start|user⏎sure?|end|⏎|start|assistant⏎|<think>|⏎
        """
      ),
      (
        "chatml", "ChatML",
        """
        |start|system⏎S|end|⏎|start|user⏎1+1?|end|⏎\
        |start|assistant⏎<think>⏎hm⏎</think>⏎⏎2|end|⏎|start|user⏎sure?|end|⏎|start|assistant⏎
        """
      ),
      (
        "headers", "Llama 3",
        """
        |BOS||head|system|/head|⏎⏎S|eot||head|user|/head|⏎⏎1+1?|eot|\
        |head|assistant|/head|⏎⏎<think>⏎hm⏎</think>⏎⏎2|eot|\
        |head|user|/head|⏎⏎sure?|eot||head|assistant|/head|⏎⏎
        """
      ),
    ])
  func `a family is recognised, and written as it wants`(
    file: String, name: String, prompt: String
  ) throws {
    let template = try ChatTemplate.fixture(file)
    #expect(template.name == name)
    #expect(written(try template.prompt(Self.talk)) == prompt)
  }

  @Test(
    arguments: [
      ("deepseek-r1-distill", "|Asst||<think>|⏎⏎|</think>|⏎⏎"),
      ("deepseek-r1-0528", "|Asst||<think>|⏎⏎|</think>|⏎⏎"),
      ("deepseek-v3.1", "|Asst||</think>|"),
      ("deepseek-v3", "|Asst|"),
      ("qwen3", "assistant⏎|<think>|⏎⏎|</think>|⏎⏎"),
      ("qwen3-thinking", "assistant⏎|<think>|⏎⏎|</think>|⏎⏎"),
      ("chatml", "assistant⏎"),
    ])
  func `without thinking the answer comes at once`(file: String, ending: String) throws {
    let prompt = try ChatTemplate.fixture(file).prompt([.user("a")], thinking: false)
    #expect(written(prompt).hasSuffix(ending))
    #expect(prompt.ending != .thinking)
  }

  @Test(
    arguments: [
      ("deepseek-r1-distill", "", "so", "|Asst||<think>|⏎so", .thinking),
      ("deepseek-r1-distill", "It is", "so", "|Asst||<think>|⏎so⏎|</think>|⏎⏎It is", .answering),
      ("deepseek-r1-distill", "It is", nil, "|Asst||<think>|⏎⏎|</think>|⏎⏎It is", .answering),
      ("deepseek-r1-distill", "", nil, "|Asst||<think>|⏎", .thinking),
      ("deepseek-r1-0528", "", "so", "|Asst||<think>|⏎so", .thinking),
      ("deepseek-r1-0528", "", nil, "|Asst|", .undecided),
      ("deepseek-v3.1", "", "so", "|Asst||<think>|so", .thinking),
      ("deepseek-v3.1", "It is", "so", "|Asst||<think>|so|</think>|It is", .answering),
      ("deepseek-v3.1", "It is", nil, "|Asst||</think>|It is", .answering),
      ("deepseek-v3", "It is", nil, "|Asst|It is", .answering),
      ("qwen3", "", "so", "assistant⏎|<think>|⏎so", .thinking),
      ("qwen3", "It is", "so", "assistant⏎|<think>|⏎so⏎|</think>|⏎⏎It is", .answering),
      ("qwen3", "It is", nil, "assistant⏎|<think>|⏎⏎|</think>|⏎⏎It is", .answering),
      ("qwq", "It is", "so", "assistant⏎|<think>|⏎so⏎|</think>|⏎⏎It is", .answering),
      ("chatml", "It is", nil, "assistant⏎It is", .answering),
    ] as [(String, String, String?, String, ChatTemplate.Prompt.Ending)])
  func `a reply that is begun goes on where it stopped`(
    file: String, text: String, reasoning: String?, ending: String,
    place: ChatTemplate.Prompt.Ending
  ) throws {
    let messages: [Message] = [.user("a"), .assistant(text, reasoning: reasoning)]
    let prompt = try ChatTemplate.fixture(file).prompt(messages)
    #expect(written(prompt).hasSuffix(ending))
    #expect(prompt.ending == place)
  }

  @Test func `a thought that is to be the last one is closed`() throws {
    let template = try ChatTemplate.fixture("deepseek-r1-distill")
    let prompt = try template.prompt(
      [.user("a"), .assistant("", reasoning: "so")], thinking: false)
    #expect(written(prompt).hasSuffix("|Asst||<think>|⏎so⏎|</think>|⏎⏎"))
  }

  @Test(arguments: [
    ("deepseek-r1-distill", "⏎|</think>|⏎⏎"), ("qwen3", "⏎|</think>|⏎⏎"),
    ("deepseek-v3.1", "|</think>|"), ("chatml", ""),
  ])
  func `each family says what ends its thoughts`(file: String, ending: String) throws {
    let template = try ChatTemplate.fixture(file)
    #expect(shown(template.endOfThinking) == ending)
    #expect(template.isReasoning == !ending.isEmpty)
  }

  /// Also who said what is compared, so that equal strings are not enough.
  @Test(arguments: ChatTemplate.fixtures)
  func `code and template write the same`(file: String) throws {
    let source = try ChatTemplate.source(file)
    let (begin, end) = ChatTemplate.ends(of: file)
    let own = try OwnTemplate(source, begin: begin, end: end)
    let format = try #require(FamilyProbe(own, begin: begin).family)
    for dialogue in Self.dialogues {
      var prompt = PromptText()
      format.write(dialogue, begin: begin, into: &prompt)
      if format.opensThought { prompt.write(format.thinking?.opening ?? "") }
      #expect(try own.write(dialogue, thinking: true) == prompt)
    }
  }

  private static let dialogues = FamilyProbe.dialogues + moreDialogues

  private static let moreDialogues: [[Message]] = [
    talk,
    [.user("<think>"), .assistant("</think>"), .user("<｜User｜><|im_end|>")],
    [.system(""), .user("")],
    [.user("e\u{301} 👩‍👩‍👧 日本"), .assistant("\u{301}</think>\u{301}"), .user("z")],
    [.system("a"), .system("b"), .user("c"), .system("d"), .user("e")],
    [.user("a"), .assistant("b", reasoning: "\nt\n"), .assistant("\nc"), .user("d")],
    [.user("a"), .assistant("<think>x</think>b"), .user("<tool_response>\n1\n</tool_response>")],
  ]

  @Test(arguments: ChatTemplate.fixtures)
  func `no word of a person becomes a special token`(file: String) throws {
    let marks = TinyModel.marks + FixtureMarks.all
    for mark in marks {
      let said = "x\(mark)y"
      let prompt = try ChatTemplate.fixture(file).prompt([
        .system(said), .user(said), .assistant("", reasoning: said),
      ])
      let plain = try ChatTemplate.fixture(file).prompt([
        .system("xy"), .user("xy"), .assistant("", reasoning: "xy"),
      ])
      #expect(prompt.pieces.count { $0.isSpecial } == plain.pieces.count { $0.isSpecial })
    }
  }
}

extension PromptPiece {
  fileprivate var isSpecial: Bool {
    if case .special = self { true } else { false }
  }
}

private func written(_ prompt: ChatTemplate.Prompt) -> String { shown(prompt.pieces) }

/// Special tokens between bars, in short; line breaks as `⏎`.
private func shown(_ pieces: [PromptPiece]) -> String {
  pieces.map {
    switch $0 {
    case .text(let text): text.replacing("\n", with: "⏎")
    case .special(let text): FixtureMarks.shown(text)
    }
  }.joined()
}

/// The special tokens of all families, for a vocabulary that has them all.
enum FixtureMarks {
  static let all = [
    "<|im_start|>", "<|im_end|>", "<|begin_of_text|>", "<|start_header_id|>",
    "<|end_header_id|>", "<|eot_id|>",
  ]

  private static let names = [
    "<｜begin▁of▁sentence｜>": "BOS", "<｜end▁of▁sentence｜>": "EOS", "<｜User｜>": "User",
    "<｜Assistant｜>": "Asst", "<think>": "<think>", "</think>": "</think>",
    "<|im_start|>": "start", "<|im_end|>": "end", "<|begin_of_text|>": "BOS",
    "<|start_header_id|>": "head", "<|end_header_id|>": "/head", "<|eot_id|>": "eot",
  ]

  /// Each token of a piece between bars.
  static func shown(_ text: String) -> String {
    var rest = text[...]
    var shown = ""
    while let (mark, name) = names.first(where: { rest.hasPrefix($0.key) }) {
      shown += "|\(name)|"
      rest = rest.dropFirst(mark.count)
    }
    return shown + rest
  }
}

extension ChatTemplate {
  static let fixtures = [
    "chatml", "deepseek-r1-0528", "deepseek-r1-distill", "deepseek-r1-distill-january",
    "deepseek-r1-january", "deepseek-v2", "deepseek-v2.5", "deepseek-v3", "deepseek-v3.1",
    "headers", "qwen2.5", "qwen3", "qwen3-thinking", "qwq",
  ]

  static func source(_ file: String) throws -> String {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    let url = folder.appending(path: "Fixtures/templates/\(file).jinja")
    return try String(contentsOf: url, encoding: .utf8)
  }

  static func ends(of file: String) -> (begin: String, end: String) {
    file.hasPrefix("deepseek")
      ? ("<｜begin▁of▁sentence｜>", "<｜end▁of▁sentence｜>") : ("<|begin_of_text|>", "<|im_end|>")
  }

  /// A model with this template and the special tokens of all families.
  static func fixture(_ file: String) throws -> ChatTemplate {
    try ChatTemplate(source: source(file), begin: ends(of: file).begin)
  }

  init(source: String?, begin: String = "<｜begin▁of▁sentence｜>") throws {
    var tiny = TinyModel()
    let marks = TinyModel.marks + FixtureMarks.all
    let bytes = ByteAlphabet.scalars.map { String($0) }
    tiny.metadata["tokenizer.ggml.tokens"] = .texts(bytes + marks)
    tiny.metadata["tokenizer.ggml.token_type"] = .numbers(
      [Int32](repeating: 1, count: 256) + marks.map { _ in 3 })
    let place = marks.firstIndex(of: begin) ?? 0
    tiny.metadata["tokenizer.ggml.bos_token_id"] = .number(UInt32(256 + place))
    if let source { tiny.metadata["tokenizer.chat_template"] = .text(source) }
    let file = try GGUFFile(tiny.bytes())
    try self.init(file, Tokenizer(file))
  }
}
