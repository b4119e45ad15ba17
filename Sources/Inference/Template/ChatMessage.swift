extension ChatTemplate {
  package enum Role: String, Sendable {
    case system, user, assistant
  }

  /// One turn of a dialogue, as a prompt is written from it.
  ///
  /// If the last message of a dialogue is the assistant's, its reasoning and text are the beginning
  /// of the reply that is asked for.
  package struct Message: Equatable, Sendable {
    package var role: Role
    package var text: String
    /// The thought before the text, without its marks.
    package var reasoning: String?

    package init(role: Role, text: String, reasoning: String? = nil) {
      (self.role, self.text, self.reasoning) = (role, text, reasoning)
    }

    package static func system(_ text: String) -> Message { Message(role: .system, text: text) }
    package static func user(_ text: String) -> Message { Message(role: .user, text: text) }
    package static func assistant(_ text: String, reasoning: String? = nil) -> Message {
      Message(role: .assistant, text: text, reasoning: reasoning)
    }
  }
}
