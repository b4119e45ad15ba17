import Chat

/// The branch as a server may see it: roles alternate, and no reply is empty.
///
/// Some servers refuse two messages of one role in a row, and most refuse an assistant message
/// without content; a reply that was stopped while thinking is therefore left out, and messages of
/// one role that meet are joined by a blank line.
struct History: Equatable {
  var messages: [JSON] = []
  /// Tokens of reasoning that were left out; `nil` where nobody counted them.
  var reasoningLeftOut: Int?

  /// `reasoningField` is where earlier reasoning is sent back; `nil` leaves it out.
  init(_ branch: [Message], reasoningField: String?) {
    var turns: [(role: Message.Role, text: String, reasoning: String)] = []
    for message in branch {
      if reasoningField == nil, let tokens = message.reasoning?.tokens, tokens > 0 {
        reasoningLeftOut = (reasoningLeftOut ?? 0) &+ tokens
      }
      guard !message.text.allSatisfy(\.isWhitespace) else { continue }
      let reasoning = message.role == .assistant ? message.reasoning?.text ?? "" : ""
      if let last = turns.last, last.role == message.role {
        turns[turns.count - 1].text += "\n\n" + message.text
        turns[turns.count - 1].reasoning += reasoning
      } else {
        turns.append((message.role, message.text, reasoning))
      }
    }
    messages = turns.map { turn in
      var message: JSON = ["role": .string(turn.role.rawValue), "content": .string(turn.text)]
      // Where reasoning is wanted, it is wanted of every reply, if only an empty one.
      if let reasoningField, turn.role == .assistant {
        message[reasoningField] = .string(turn.reasoning)
      }
      return message
    }
  }
}
