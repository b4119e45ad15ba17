/// The format of DeepSeek LLM and V2: `User: ` and `Assistant: ` in plain words.
struct PlainTurnsFormat: PromptFormat {
  let name = "DeepSeek V2"

  func write(_ messages: [ChatTemplate.Message], begin: String, into prompt: inout PromptText) {
    prompt.write(begin)
    for message in messages {
      switch message.role {
      case .system:
        prompt.say(message.text)
        prompt.write("\n\n")
      case .user:
        prompt.write("User: ")
        prompt.say(message.text)
        prompt.write("\n\n")
      case .assistant:
        prompt.write("Assistant: ")
        prompt.say(message.text)
        prompt.write("<｜end▁of▁sentence｜>")
      }
    }
    prompt.write("Assistant:")
  }
}
