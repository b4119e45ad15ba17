import Chat
import Inference

/// The thoughts being thought in this process, and how each is ended from outside.
actor RunningReplies {
  struct Thought {
    let control: GenerationControl
    /// What ends a thought and begins the answer.
    let end: [Token]
    /// The mark in it; a reply that has it is past thinking.
    let mark: Token
  }

  private var thoughts: [Conversation.ID: Thought] = [:]

  func begin(_ conversation: Conversation.ID, _ thought: Thought) {
    thoughts[conversation] = thought
  }

  func end(_ conversation: Conversation.ID, _ control: GenerationControl) {
    // Another reply of this conversation may have begun meanwhile.
    if thoughts[conversation]?.control === control { thoughts[conversation] = nil }
  }

  func answerNow(in conversation: Conversation.ID) {
    guard let thought = thoughts[conversation] else { return }
    thought.control.force(thought.end, unless: thought.mark)
  }
}
