import Chat

extension Conversation {
  /// A name no message here has: one more than the highest number so far.
  ///
  /// Files from elsewhere may count from anywhere; numbers that could not go on are passed over.
  var nextMessageID: Message.ID {
    let numbers = messages.lazy.compactMap { UInt32($0.id.rawValue.dropFirst()).map(Int.init) }
    return Message.ID(rawValue: "m\(max(numbers.max() ?? 0, messages.count) + 1)")
  }
}

/// Adds a message to the end of the branch on the screen, or of the one its parent ends.
func append(_ message: Message, to state: inout AppState) {
  let extends = message.parent == state.conversation.leaf
  state.conversation.messages.append(message)
  state.conversation.leaf = message.id
  state.conversation.updated = state.now
  if extends {
    state.branch.append(state.conversation.messages.count - 1)
  } else {
    state.branch = state.conversation.branch
  }
}

/// Asks the model to reply to the branch on the screen. Whoever asks stays here: another conversation
/// that was to be opened is not.
func ask(_ state: inout AppState) -> [Effect] {
  let history = history(for: state)
  state.asked += 1
  let name = Replying.Name(state.asked)
  var reply = Message(
    id: state.conversation.nextMessageID, parent: state.conversation.leaf, role: .assistant,
    model: state.model, created: state.now)
  reply.timing = Timing(requested: state.now)
  append(reply, to: &state)

  state.replying = Replying(name: name, message: reply.id, lastSaved: state.now)
  state.replying?.waiting = .connecting
  (state.scroll, state.isNewBelow, state.current) = (.following, false, nil)
  state.opening = nil
  state.list.update(ConversationSummary(state.conversation))
  let wishes = state.settings[state.model]
  let request = ChatRequest(
    conversation: state.conversation.id, model: state.model, messages: history,
    thinking: state.thinking == .modelDefault ? wishes.thinking : state.thinking,
    sampling: wishes.sampling)
  return [.ask(name, request, saving: state.conversation)]
}

/// What the model is told: what is sent of the branch on the screen, under the system prompt of the settings.
private func history(for state: AppState) -> [Message] {
  let conversation = state.conversation
  // Servers refuse an empty reply, and a model learns from it to say nothing.
  let history = state.sentMessages.filter { $0.role != .assistant || !$0.text.isEmpty }
  guard let system = state.settings[state.model].system, history.first?.role != .system
  else { return history }
  let prompt = Message(
    id: .init(rawValue: "system"), parent: nil, role: .system, text: system,
    created: conversation.created)
  return [prompt] + history
}

/// Asks again from the question that led to this reply; both replies are kept, as siblings.
func regenerate(_ state: inout AppState, _ id: Message.ID) -> [Effect] {
  if let why = state.readOnly { return failure(&state, why) }
  guard let place = state.branch.firstIndex(where: { state.conversation.messages[$0].id == id })
  else { return [] }
  guard
    let question = state.branch[...place].last(where: {
      state.conversation.messages[$0].role == .user
    })
  else { return [] }
  let effects = leave(&state)
  state.conversation.leaf = state.conversation.messages[question].id
  state.branch = state.conversation.branch
  return effects + ask(&state)
}
