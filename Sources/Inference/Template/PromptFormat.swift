/// How a family of models wants a dialogue written, as code.
protocol PromptFormat: Sendable {
  /// What the family is called in lists.
  var name: String { get }
  /// How it thinks, if it does.
  var thinking: ThinkMarks? { get }
  /// Whether the prompt begins the thought; otherwise the model does.
  var opensThought: Bool { get }
  /// Writes the turns of a dialogue and what introduces the assistant's next one.
  func write(_ messages: [ChatTemplate.Message], begin: String, into prompt: inout PromptText)
}

extension PromptFormat {
  var thinking: ThinkMarks? { nil }
  var opensThought: Bool { false }
}

/// The families that are known.
enum PromptFormats {
  static let r1 = DeepSeekFormat(
    name: "DeepSeek R1", system: .last, answers: .afterLastThought, thinking: .onLines,
    opensThought: true)
  static let chatML = ChatMLFormat(name: "ChatML", answers: .whole)
  static let qwen3 = ChatMLFormat(name: "Qwen3", answers: .afterLastThought, thinking: .onLines)
  static let llama3 = Llama3Format()
  static let plain = PlainTurnsFormat()

  /// All of them, what is more common first.
  static let all: [any PromptFormat] = [
    r1,
    DeepSeekFormat(
      name: "DeepSeek R1", system: .joined, answers: .afterLastThought, thinking: .onLines,
      opensThought: true),
    DeepSeekFormat(
      name: "DeepSeek R1", system: .inPlace, answers: .afterLastThought, trimsAnswers: true,
      thinking: .onLines, opensThought: true),
    DeepSeekFormat(
      name: "DeepSeek R1 (January 2025)", system: .last, answers: .afterLastThought,
      thinking: .onLines),
    DeepSeekFormat(
      name: "DeepSeek R1 (January 2025)", system: .joined, answers: .afterLastThought,
      thinking: .onLines),
    DeepSeekFormat(
      name: "DeepSeek R1-0528", system: .joined, answers: .afterLastThought,
      mark: .afterEveryUser, thinking: .onLines),
    DeepSeekFormat(
      name: "DeepSeek V3.1", system: .joined, answers: .afterFirstThought, mark: .afterUsers,
      thinking: .bare, opensThought: true),
    DeepSeekFormat(name: "DeepSeek V2.5", system: .last, answers: .whole),
    DeepSeekFormat(name: "DeepSeek V3", system: .joined, answers: .whole),
    plain,
    qwen3,
    ChatMLFormat(
      name: "Qwen3 Thinking", answers: .afterLastThought, thinking: .onLines, opensThought: true),
    ChatMLFormat(
      name: "QwQ", answers: .afterLastThought, keepsLateThoughts: false, thinking: .onLines,
      opensThought: true),
    chatML,
    ChatMLFormat(
      name: "Qwen2.5", answers: .whole,
      system: "You are Qwen, created by Alibaba Cloud. You are a helpful assistant."),
    llama3,
  ]

  /// The family of a model whose file has no template, by the marks in its vocabulary.
  static func guess(_ tokenizer: Tokenizer, architecture: String) -> (any PromptFormat)? {
    func has(_ marks: String...) -> Bool { marks.allSatisfy { tokenizer.special($0) != nil } }
    if tokenizer.beginToken != nil, has("<｜User｜>", "<｜Assistant｜>", "<｜end▁of▁sentence｜>") {
      return r1
    }
    if has("<|im_start|>", "<|im_end|>") {
      return architecture.hasPrefix("qwen3") && has("<think>", "</think>") ? qwen3 : chatML
    }
    if has("<|start_header_id|>", "<|end_header_id|>", "<|eot_id|>") { return llama3 }
    if architecture == "deepseek2", has("<｜begin▁of▁sentence｜>", "<｜end▁of▁sentence｜>") {
      return plain
    }
    return nil
  }
}
