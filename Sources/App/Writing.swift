import Chat

func edited(_ state: inout AppState, _ edit: Composer.Edit) -> [Effect] {
  state.composer.apply(edit)
  state.isDraftDirty = state.editing == nil && state.composer.text != state.conversation.draft
  return []
}

/// Puts another text into the composer: an earlier prompt, or what the editor brought back.
func recall(_ state: inout AppState, _ text: String?) -> [Effect] {
  guard let text else { return [] }
  state.composer.text = text
  state.focus = .composer
  state.isDraftDirty = state.editing == nil && text != state.conversation.draft
  return []
}

func loadHistory(_ state: inout AppState, _ prompts: [String]) -> [Effect] {
  state.history = PromptHistory(prompts)
  return []
}

/// Begins to edit a message of the person's: what is sent becomes its sibling, a branch of its own.
func editEarlier(_ state: inout AppState, _ id: Message.ID) -> [Effect] {
  guard let message = state.conversation.messages.first(where: { $0.id == id }),
    message.role == .user
  else { return [] }
  if state.editing == nil { state.conversation.draft = state.composer.text }
  state.editing = id
  state.composer.text = message.text
  state.focus = .composer
  state.current = id
  return []
}

/// Gives the composer back the draft it held before an earlier message was edited.
func leaveEditing(_ state: inout AppState) {
  guard state.editing != nil else { return }
  state.editing = nil
  state.composer.text = state.conversation.draft
}

func send(_ state: inout AppState) -> [Effect] {
  // A trailing backslash asks for another line.
  if state.composer.before.hasSuffix("\\"), state.composer.after.isEmpty {
    state.composer.apply(.deleteBackward)
    return edited(&state, .insert("\n"))
  }
  let prompt = state.composer.text
  guard !prompt.allSatisfy(\.isWhitespace) else { return [] }
  if let why = state.readOnly { return failure(&state, why) }
  guard state.replying == nil else {
    return notice(&state, "A reply is under way: Esc stops it, your text stays here.")
  }

  let edited = state.conversation.messages.first { $0.id == state.editing }
  let parent = edited.map(\.parent) ?? state.conversation.leaf
  state.editing = nil
  append(
    Message(
      id: state.conversation.nextMessageID, parent: parent, role: .user, text: prompt,
      created: state.now), to: &state)
  if !state.conversation.isTitleGiven, state.branch.count == 1 {
    state.conversation.title = Title.from(prompt)
  }
  state.composer.text = ""
  state.conversation.draft = ""
  state.isDraftDirty = false
  state.history.remember(prompt)
  return [.remember(prompt: prompt)] + ask(&state)
}

/// Writes the draft into the conversation, to be saved with it.
func keepDraft(_ state: inout AppState) -> [Effect] {
  guard state.isDraftDirty, state.readOnly == nil else { return [] }
  state.isDraftDirty = false
  state.conversation.draft = state.composer.text
  if state.conversation.messages.isEmpty {
    state.conversation.title = Title.from(state.composer.text)
    if state.composer.isEmpty {
      state.list.remove(state.conversation.id)
      return [.delete(state.conversation.id)]
    }
  }
  state.list.update(ConversationSummary(state.conversation))
  return [.save(state.conversation)]
}
