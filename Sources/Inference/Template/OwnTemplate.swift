/// A chat template of a model file, followed by the interpreter.
struct OwnTemplate: Sendable {
  private let template: JinjaTemplate
  private let begin: String
  private let end: String
  /// Whether the template speaks of thoughts.
  let isReasoning: Bool

  init(_ source: String, begin: String, end: String) throws(JinjaError) {
    template = try JinjaTemplate(source)
    isReasoning = source.contains("</think>")
    (self.begin, self.end) = (begin, end)
  }

  /// The dialogue and what introduces the assistant's next turn.
  func write(
    _ messages: [ChatTemplate.Message], thinking: Bool
  ) throws(JinjaError) -> PromptText {
    var size = 0
    let turns = messages.map { message in
      var turn = JinjaDictionary()
      let text = MarkedText(message.text, isSaid: true)
      size += text.count
      turn.set(MarkedText("role"), to: .text(message.role.rawValue))
      turn.set(MarkedText("content"), to: .text(text))
      if let reasoning = message.reasoning {
        let thought = MarkedText(reasoning, isSaid: true)
        size += thought.count
        turn.set(MarkedText("reasoning_content"), to: .text(thought))
      }
      return JinjaValue.dictionary(turn)
    }
    let written = try template.render(
      [
        "messages": .list(JinjaList(turns)), "add_generation_prompt": .truth(true),
        "bos_token": .text(begin), "eos_token": .text(end), "tools": .none,
        "enable_thinking": .truth(thinking), "thinking": .truth(thinking),
      ], inputSize: size)
    var prompt = PromptText()
    for run in written.runs { prompt.append(run.text, isSaid: run.isSaid) }
    return prompt
  }
}
