/// Llama 3: every turn after a header with its role, trimmed.
struct Llama3Format: PromptFormat {
  let name = "Llama 3"

  func write(_ messages: [ChatTemplate.Message], begin: String, into prompt: inout PromptText) {
    prompt.write(begin)
    for message in messages {
      header(message.role, into: &prompt)
      prompt.say(message.text.withoutOuterBlanks)
      prompt.write("<|eot_id|>")
    }
    header(.assistant, into: &prompt)
  }

  private func header(_ role: ChatTemplate.Role, into prompt: inout PromptText) {
    prompt.write("<|start_header_id|>\(role.rawValue)<|end_header_id|>\n\n")
  }
}
