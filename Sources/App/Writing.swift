import Chat

func edited(_ state: inout AppState, _ edit: Composer.Edit) -> [Effect] {
  state.composer.apply(edit)
  // What is typed between two presses of a key makes them two gestures.
  (state.lastEscape, state.lastInterrupt) = (nil, nil)
  noteDraft(&state)
  return []
}

/// Puts another text into the composer: an earlier prompt, or what the editor brought back.
func recall(_ state: inout AppState, _ text: String?) -> [Effect] {
  guard let text else { return [] }
  state.composer.text = text
  state.focus = .composer
  noteDraft(&state)
  return []
}

/// Notes since when the archive lacks what is written. An edit of an earlier message is no draft.
private func noteDraft(_ state: inout AppState) {
  guard state.editing == nil, state.readOnly == nil else { return }
  let isKept = state.composer.text == state.conversation.draft
  state.draftChanged = isKept ? nil : state.draftChanged ?? state.now
}

func loadHistory(_ state: inout AppState, _ prompts: [String]) -> [Effect] {
  // Something may have been sent before the file was read.
  state.history = PromptHistory(prompts + state.history.prompts)
  return []
}

/// Begins to edit a message of the person's: what is sent becomes its sibling, a branch of its own.
func editEarlier(_ state: inout AppState, _ id: Message.ID) -> [Effect] {
  guard let message = state.conversation.messages.first(where: { $0.id == id }),
    message.role == .user
  else { return [] }
  let effects = keepDraft(&state)
  if state.editing == nil { state.conversation.draft = state.composer.text }
  state.editing = id
  state.composer.text = message.text
  state.history.leave()
  state.focus = .composer
  state.current = id
  return effects
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
  append(
    Message(
      id: state.conversation.nextMessageID, parent: parent, role: .user, text: prompt,
      created: state.now), to: &state)
  if !state.conversation.isTitleGiven, state.branch.count == 1 {
    state.conversation.title = Title.from(prompt)
  }
  // The draft that waited while an earlier message was edited is what comes next.
  if state.editing == nil { state.conversation.draft = "" }
  state.editing = nil
  state.composer.text = state.conversation.draft
  state.draftChanged = nil
  state.history.remember(prompt)
  return [.remember(prompt: prompt)] + ask(&state)
}

/// Writes the draft into the conversation, to be saved with it.
func keepDraft(_ state: inout AppState) -> [Effect] {
  guard state.isDraftDirty else { return [] }
  state.draftChanged = nil
  state.conversation.draft = state.composer.text
  if state.conversation.messages.isEmpty {
    if !state.conversation.isTitleGiven {
      state.conversation.title = Title.from(state.composer.text)
    }
    if state.composer.isEmpty { return forget(&state) }
  }
  state.list.update(ConversationSummary(state.conversation))
  return [.save(state.conversation)]
}

/// A chat that was nothing but a draft is nothing without it.
private func forget(_ state: inout AppState) -> [Effect] {
  guard state.list.contains(state.conversation.id) else { return [] }
  state.list.remove(state.conversation.id)
  return [.delete(state.conversation.id)]
}
