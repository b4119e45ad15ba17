import Chat

func newChat(_ state: inout AppState) -> [Effect] {
  let effects = putAway(&state)
  let model = state.model
  state.conversation = Conversation(
    id: state.names.next(at: state.now), created: state.now, updated: state.now, model: model)
  show(&state, readOnly: nil)
  return effects
}

func choose(_ state: inout AppState, _ id: Conversation.ID) -> [Effect] {
  if id == state.conversation.id || state.list.contains(id) { state.list.selected = id }
  guard id != state.conversation.id else {
    state.opening = nil
    return chooseFocus(&state, .composer)
  }
  guard id != state.opening else { return [] }
  state.opening = id
  return [.open(id)]
}

/// What was asked for is here; what was on the screen is put away, the reply under way stopped.
func opened(
  _ state: inout AppState, _ id: Conversation.ID, _ conversation: Conversation, _ readOnly: String?
) -> [Effect] {
  guard state.opening == id else { return id == state.conversation.id ? [] : [.close(id)] }
  let effects = putAway(&state)
  state.conversation = conversation
  if readOnly == nil { endTornReplies(&state.conversation) }
  show(&state, readOnly: readOnly)
  guard let readOnly else { return effects }
  return effects + notice(&state, readOnly)
}

/// Replies that were growing when their program died ended there. Nobody knows when.
private func endTornReplies(_ conversation: inout Conversation) {
  for index in conversation.messages.indices
  where conversation.messages[index].role == .assistant
    && conversation.messages[index].finish == nil
  {
    conversation.messages[index].finish = .cut
    if conversation.messages[index].reasoning?.ending == nil {
      conversation.messages[index].reasoning?.ending = .cut
    }
  }
}

func openFailed(_ state: inout AppState, _ id: Conversation.ID, _ why: String) -> [Effect] {
  guard state.opening == id else { return [] }
  state.opening = nil
  return failure(&state, why)
}

/// Stops and saves what is on the screen before something else comes there.
private func putAway(_ state: inout AppState) -> [Effect] {
  leaveEditing(&state)
  return leave(&state) + keepDraft(&state) + [.close(state.conversation.id)]
}

/// Shows `state.conversation` from its end.
private func show(_ state: inout AppState, readOnly: String?) {
  // What was said of the conversation before does not hold for this one.
  if let reason = state.readOnly, state.toast?.text == reason { state.toast = nil }
  (state.opening, state.readOnly) = (nil, readOnly)
  state.branch = state.conversation.branch
  state.composer.text = state.conversation.draft
  (state.draftChanged, state.editing) = (nil, nil)
  state.history.leave()
  (state.scroll, state.isNewBelow, state.current) = (.following, false, nil)
  (state.context, state.reasoningLeftOut) = (nil, nil)
  state.folding.reset()
  state.list.selected = state.conversation.id
  state.list.isFiltering = false
  state.focus = .composer
}

// MARK: The list

func toggleList(_ state: inout AppState) -> [Effect] {
  state.list.isVisible.toggle()
  if !state.list.isVisible, state.focus == .list { state.focus = .composer }
  return []
}

func enterList(_ state: inout AppState) -> [Effect] {
  let effects = chooseFocus(&state, .list)
  state.list.isFiltering = true
  return effects
}

func startFilter(_ state: inout AppState) -> [Effect] {
  state.list.isFiltering = true
  return []
}

func filter(_ state: inout AppState, _ text: String) -> [Effect] {
  state.list.isFiltering = true
  state.list.filter = text
  return []
}

/// The filter goes; the selection stays.
func leaveFilter(_ state: inout AppState) -> [Effect] {
  if state.list.filter.isEmpty { state.focus = .composer }
  state.list.filter = ""
  state.list.isFiltering = false
  return []
}

/// Before anything is typed, moving is choosing: from then on the keys of the list count.
func moveInList(_ state: inout AppState, _ rows: Int) -> [Effect] {
  if state.list.filter.isEmpty { state.list.isFiltering = false }
  state.list.moveSelection(by: rows)
  return []
}

func selectInList(_ state: inout AppState, _ id: Conversation.ID) -> [Effect] {
  state.list.selected = id
  return []
}

func listed(_ state: inout AppState, _ summaries: [ConversationSummary]) -> [Effect] {
  state.list.replace(with: summaries)
  // Nobody else changes what is on the screen.
  if state.readOnly == nil, state.list.contains(state.conversation.id) {
    state.list.update(ConversationSummary(state.conversation))
  }
  return []
}

// MARK: Deleting, pinning, naming

/// Deletes at once; `u` brings it back. The one on the screen makes room for a new chat first.
func delete(_ state: inout AppState, _ id: Conversation.ID) -> [Effect] {
  guard let summary = state.list[id] else { return [] }
  var effects: [Effect] = []
  if id == state.conversation.id {
    if let why = state.readOnly { return failure(&state, why) }
    let focus = state.focus
    effects = newChat(&state)
    state.focus = focus
    if focus == .list { state.list.selected = id }
  }
  if id == state.opening { state.opening = nil }
  state.list.remove(id)
  state.deleted.append(summary)
  _ = notice(&state, "Deleted “\(summary.title)”. u in the list brings it back.")
  return effects + [.delete(id)]
}

func deleteFailed(_ state: inout AppState, _ id: Conversation.ID, _ why: String) -> [Effect] {
  if let place = state.deleted.lastIndex(where: { $0.id == id }) {
    state.list.update(state.deleted.remove(at: place))
  }
  return failure(&state, why)
}

func undoDelete(_ state: inout AppState) -> [Effect] {
  guard let summary = state.deleted.popLast() else {
    return notice(&state, "Nothing was deleted since the start.")
  }
  return [.restore(summary.id)]
}

func restored(_ state: inout AppState, _ summary: ConversationSummary) -> [Effect] {
  state.list.update(summary)
  state.list.selected = summary.id
  return notice(&state, "“\(summary.title)” is back.")
}

func pin(_ state: inout AppState, _ id: Conversation.ID) -> [Effect] {
  guard var summary = state.list[id] else { return [] }
  if id == state.conversation.id, let why = state.readOnly { return failure(&state, why) }
  summary.isPinned.toggle()
  state.list.update(summary)
  guard id == state.conversation.id else { return [.pin(id, summary.isPinned)] }
  state.conversation.isPinned = summary.isPinned
  return [.save(state.conversation)]
}

func beginRename(_ state: inout AppState, _ id: Conversation.ID) -> [Effect] {
  guard let summary = state.list[id] else { return [] }
  if id == state.conversation.id, let why = state.readOnly { return failure(&state, why) }
  state.overlay = .rename(id, Composer(summary.title))
  return []
}

func editRename(_ state: inout AppState, _ edit: Composer.Edit) -> [Effect] {
  guard case .rename(let id, var title) = state.overlay else { return [] }
  title.apply(edit)
  state.overlay = .rename(id, title)
  return []
}

func submitRename(_ state: inout AppState) -> [Effect] {
  guard case .rename(let id, let composer) = state.overlay else { return [] }
  state.overlay = nil
  let title = composer.text.split(whereSeparator: \.isNewline).joined(separator: " ")
  guard !title.allSatisfy(\.isWhitespace),
    var summary = state.list[id], summary.title != title
  else { return [] }
  summary.title = title
  state.list.update(summary)
  guard id == state.conversation.id else { return [.rename(id, title)] }
  (state.conversation.title, state.conversation.isTitleGiven) = (title, true)
  return [.save(state.conversation)]
}
