package import FoundationEssentials

/// A dialogue as a tree: every edit, retry and fork is a branch, and nothing is ever replaced.
///
/// The branch on the screen is the path from a root to `leaf`.
package struct Conversation: Equatable, Sendable, Identifiable {
  package var id: ID
  package var title: String
  /// Whether the person gave the title; one made from the first message may still change.
  package var isTitleGiven: Bool
  package var isPinned: Bool
  package var created: Date
  package var updated: Date
  /// The model that answers next.
  package var model: ModelName?
  /// The last message of the branch that is shown.
  package var leaf: Message.ID?
  /// The last message that is not sent any more, with all before it; `nil` sends the whole branch.
  package var leftOut: Message.ID?
  /// What was typed and not yet sent.
  package var draft: String
  /// All messages of all branches, in the order they were made; a parent stands before its children.
  package var messages: [Message]

  package init(
    id: ID, title: String = "", isTitleGiven: Bool = false, isPinned: Bool = false, created: Date,
    updated: Date, model: ModelName? = nil, leaf: Message.ID? = nil, draft: String = "",
    messages: [Message] = []
  ) {
    (self.id, self.title, self.isTitleGiven, self.isPinned) = (id, title, isTitleGiven, isPinned)
    (self.created, self.updated, self.model) = (created, updated, model)
    (self.leaf, self.draft, self.messages) = (leaf, draft, messages)
  }

  /// A conversation's name: also its file's, so only `[A-Za-z0-9._-]`, at most 100 characters,
  /// not beginning with a dot.
  package struct ID: RawRepresentable, Hashable, Sendable {
    package var rawValue: String
    package init(rawValue: String) { self.rawValue = rawValue }
  }

  /// The indices in `messages` of the branch that is shown, first message first.
  ///
  /// Damaged trees are cut where a parent is missing or comes back. Linear in the branch's length,
  /// after one pass over all messages.
  package var branch: [Int] {
    var index: [Message.ID: Int] = [:]
    index.reserveCapacity(messages.count)
    for (position, message) in messages.enumerated() { index[message.id] = position }
    var path: [Int] = []
    var seen: Set<Int> = []
    var next = leaf.flatMap { index[$0] }
    while let position = next, seen.insert(position).inserted {
      path.append(position)
      next = messages[position].parent.flatMap { index[$0] }
    }
    return path.reversed()
  }
}

/// What a list needs to know of a conversation it has not opened.
package struct ConversationSummary: Equatable, Sendable, Identifiable {
  package var id: Conversation.ID
  package var title: String
  package var isPinned: Bool
  package var created: Date
  package var updated: Date
  package var model: ModelName?

  package init(
    id: Conversation.ID, title: String, isPinned: Bool = false, created: Date, updated: Date,
    model: ModelName? = nil
  ) {
    (self.id, self.title, self.isPinned) = (id, title, isPinned)
    (self.created, self.updated, self.model) = (created, updated, model)
  }

  package init(_ conversation: Conversation) {
    self.init(
      id: conversation.id, title: conversation.title, isPinned: conversation.isPinned,
      created: conversation.created, updated: conversation.updated, model: conversation.model)
  }
}
