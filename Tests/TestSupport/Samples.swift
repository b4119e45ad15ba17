package import App
package import Chat
package import FoundationEssentials

extension Date {
  /// 23 November 2026, 12:00 UTC.
  package static let noon = Date(timeIntervalSince1970: 1_795_435_200)
}

extension Message.ID: ExpressibleByStringLiteral {
  package init(stringLiteral text: String) { self.init(rawValue: text) }
}

extension Conversation.ID: ExpressibleByStringLiteral {
  package init(stringLiteral text: String) { self.init(rawValue: text) }
}

extension Message {
  package static func question(
    _ text: String, id: ID = "m1", parent: ID? = nil, at created: Date = .noon
  ) -> Message {
    Message(id: id, parent: parent, role: .user, text: text, created: created)
  }

  /// A reply that came to its end at once.
  package static func reply(
    _ text: String, thought: String? = nil, id: ID = "m2", parent: ID? = "m1",
    at created: Date = .noon
  ) -> Message {
    let reasoning = thought.map {
      Reasoning(text: $0, started: created, ended: created, ending: .complete)
    }
    return Message(
      id: id, parent: parent, role: .assistant, text: text, reasoning: reasoning, model: .builtin,
      finish: .stop, created: created)
  }
}

extension Conversation {
  /// A dialogue without branches: question, reply, question, … as `m1`, `m2`, `m3`.
  package static func of(_ texts: String..., id: ID = "c1", draft: String = "") -> Conversation {
    var conversation = Conversation(
      id: id, title: texts.first ?? "", created: .noon, updated: .noon, model: .builtin,
      draft: draft)
    for (index, text) in texts.enumerated() {
      let id = Message.ID(rawValue: "m\(index + 1)")
      conversation.messages.append(
        index.isMultiple(of: 2)
          ? .question(text, id: id, parent: conversation.leaf)
          : .reply(text, id: id, parent: conversation.leaf))
      conversation.leaf = id
    }
    return conversation
  }
}

extension ConversationSummary {
  package static func of(
    _ id: Conversation.ID, _ title: String = "", isPinned: Bool = false, at updated: Date = .noon
  ) -> ConversationSummary {
    ConversationSummary(
      id: id, title: title, isPinned: isPinned, created: .noon, updated: updated, model: .builtin)
  }
}

extension AppState {
  /// The program as it is after the start: a new chat, nothing said.
  package static var new: AppState { AppState(now: .noon, seed: 1, model: .builtin) }

  /// A conversation on the screen, and in the list if anything is in it.
  package static func showing(_ conversation: Conversation) -> AppState {
    var state = AppState.new
    state.conversation = conversation
    state.branch = conversation.branch
    state.composer.text = conversation.draft
    if !conversation.messages.isEmpty || !conversation.draft.isEmpty {
      state.list.update(ConversationSummary(conversation))
    }
    state.list.selected = conversation.id
    return state
  }

  /// A question was sent at noon; nothing has been said to it. The reply is `m2`, under `reply`.
  package static func asking(_ question: String = "Why tides?") -> AppState {
    var state = AppState.showing(.of())
    state.composer.text = question
    _ = reduce(&state, .sendPressed, at: .noon)
    return state
  }
}

extension Replying.Name {
  /// The first reply that is asked for.
  package static let first = Replying.Name(1)
}

extension Toast {
  package static func notice(_ text: String, at now: Date = .noon) -> Toast {
    Toast(text: text, isError: false, until: now + 4)
  }

  package static func error(_ text: String, at now: Date = .noon) -> Toast {
    Toast(text: text, isError: true, until: now + 15)
  }
}
