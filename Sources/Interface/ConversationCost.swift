import App
import Chat

/// What a conversation has cost, counted anew only when a reply was added or has told its usage.
struct ConversationCost: Equatable {
  /// US dollars; `nil` where no price is known.
  private(set) var dollars: Double?
  /// Whether a part of it is estimated, or not known.
  private(set) var isEstimated = false
  private var source: Source?

  private struct Source: Equatable {
    var conversation: Conversation.ID
    var count: Int
    var usage: Usage?
    var isReplying: Bool
  }

  /// All branches were paid for, so all messages count; those of models in this process, which have
  /// no price, do not.
  mutating func update(to state: AppState) {
    let messages = state.conversation.messages
    let source = Source(
      conversation: state.conversation.id, count: messages.count, usage: messages.last?.usage,
      isReplying: state.replying != nil)
    guard source != self.source else { return }
    self.source = source
    (dollars, isEstimated) = (nil, false)
    var isIncomplete = false
    for message in messages
    where message.role == .assistant && message.model?.provider != ModelName.builtin.provider {
      if let cost = message.usage?.cost {
        dollars = (dollars ?? 0) + cost
        if message.usage?.isEstimated == true { isEstimated = true }
      } else if message.id != state.replying?.message {
        isIncomplete = true
      }
    }
    if isIncomplete {
      // Of what has no price a sum is not an estimate but a guess, unless something is known.
      if dollars == 0 { dollars = nil }
      isEstimated = dollars != nil
    }
  }
}
