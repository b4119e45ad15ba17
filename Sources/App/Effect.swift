package import Chat

/// What the world is asked to do. Data, so that a test can compare it; the loop does the doing.
package enum Effect: Equatable, Sendable {
  /// Puts the conversation on disk, then asks. In this order: a question is never lost.
  case ask(Replying.Name, ChatRequest, saving: Conversation)
  case stopReply(Replying.Name)
  case save(Conversation)
  /// Saves a reply that is still growing; may be cheaper than saving the whole.
  case saveProgress(Conversation, Message.ID)
  case open(Conversation.ID)
  case close(Conversation.ID)
  case rename(Conversation.ID, String)
  case pin(Conversation.ID, Bool)
  case delete(Conversation.ID)
  case restore(Conversation.ID)
  case listModels
  case copy(String)
  /// Opens the person's editor on this text.
  case edit(String)
  case remember(prompt: String)
  case show(theme: String)
  case suspend
  /// Leaves, when all that was asked before is done.
  case quit
}
