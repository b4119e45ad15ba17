/// ChatML: every turn between `<|im_start|>` with its role and `<|im_end|>`.
struct ChatMLFormat: PromptFormat {
  let name: String
  let answers: AnswerRule
  /// Whether thoughts after the last question are kept, as steps of one answer.
  var keepsLateThoughts = true
  /// What stands in for a missing system message.
  var system: String?
  var thinking: ThinkMarks?
  var opensThought = false

  func write(_ messages: [ChatTemplate.Message], begin: String, into prompt: inout PromptText) {
    if let system, messages.first?.role != .system {
      prompt.write("<|im_start|>system\n\(system)<|im_end|>\n")
    }
    let lastQuestion = messages.lastIndex { $0.role == .user && !isToolResult($0.text) }
    for (index, message) in messages.enumerated() {
      prompt.write("<|im_start|>\(message.role.rawValue)\n")
      if message.role == .assistant {
        let isLate = index > lastQuestion ?? messages.count
        say(message, keepingThought: isLate, isLast: index == messages.count - 1, into: &prompt)
      } else {
        prompt.say(message.text)
      }
      prompt.write("<|im_end|>\n")
    }
    prompt.write("<|im_start|>assistant\n")
  }

  /// The results of tools come in the user's name, but are no questions.
  private func isToolResult(_ text: String) -> Bool {
    text.utf8.starts(with: "<tool_response>".utf8)
      && text.utf8.reversed().starts(with: "</tool_response>".utf8.reversed())
  }

  private func say(
    _ message: ChatTemplate.Message, keepingThought: Bool, isLast: Bool,
    into prompt: inout PromptText
  ) {
    guard answers != .whole else { return prompt.say(message.text) }
    guard keepsLateThoughts else {
      return prompt.say(
        isLast ? message.text : answers.answer(in: message.text).withoutLineBreaks(start: true))
    }
    let (thought, answer) = parts(of: message)
    guard keepingThought, isLast || !thought.isEmpty, let thinking else {
      return prompt.say(answer)
    }
    prompt.write(thinking.opening)
    prompt.say(thought.withoutLineBreaks(start: true, end: true))
    prompt.write(thinking.closing)
    prompt.say(answer.withoutLineBreaks(start: true))
  }

  /// A turn's thought and answer, told apart by its tags if they come as one text.
  private func parts(of message: ChatTemplate.Message) -> (thought: String, answer: String) {
    if let reasoning = message.reasoning { return (reasoning, message.text) }
    let answer = answers.answer(in: message.text)
    guard answer.utf8.count < message.text.utf8.count else { return ("", message.text) }
    let text = MarkedText(message.text)
    let close = text.find(MarkedText("</think>")) ?? text.count
    var thought = text[0..<close].trimmed(start: false) { $0 == 0x0A }
    let open = MarkedText("<think>")
    if let found = thought.findLast(open) {
      thought = thought[found + open.count..<thought.count]
    }
    return (thought.string.withoutLineBreaks(start: true), answer.withoutLineBreaks(start: true))
  }
}
