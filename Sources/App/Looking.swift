import Chat
import FoundationEssentials

/// Two presses within this many seconds count as one gesture.
private let gesture = 1.0

func chooseFocus(_ state: inout AppState, _ focus: AppState.Focus) -> [Effect] {
  state.focus = focus
  state.list.isFiltering = false
  if focus == .transcript { state.current = state.current ?? state.currentMessage?.id }
  if focus == .list {
    // A new chat has no row yet: then the keys begin at the first one.
    let wanted = state.list.selected ?? state.conversation.id
    state.list.selected = state.list.contains(wanted) ? wanted : state.list.shown.first?.id
  }
  return []
}

func scrolled(_ state: inout AppState, _ scroll: Scroll, _ current: Message.ID?) -> [Effect] {
  state.scroll = scroll
  state.current = current ?? state.current
  if scroll == .following { state.isNewBelow = false }
  return []
}

func foldAll(_ state: inout AppState) -> [Effect] {
  let messages = state.conversation.messages
  state.folding.cycle(state.branch.lazy.map { messages[$0] }, isWide: state.columns >= 140)
  return []
}

func fold(_ state: inout AppState, _ id: Message.ID) -> [Effect] {
  guard let message = state.conversation.messages.first(where: { $0.id == id }),
    message.reasoning != nil
  else { return [] }
  state.folding.toggle(message)
  // A reader inside a thought that folds is left at its header.
  if case .at(id, .reasoning, _) = state.scroll, state.folding.display(of: message) != .open {
    state.scroll = .at(id, .reasoning, line: 0)
  }
  return []
}

/// Escape leaves the innermost thing: an overlay, a filter, the list, a reply, the transcript, an
/// edit. Twice with nothing left to leave edits the last question.
func escape(_ state: inout AppState) -> [Effect] {
  let last = state.lastEscape
  state.lastEscape = nil
  state.toast = nil
  if state.overlay != nil { return closeOverlay(&state) }
  if state.list.isFiltering { return leaveFilter(&state) }
  if state.replying != nil, state.focus != .list { return stop(&state) }
  if state.focus != .composer {
    state.focus = .composer
    return []
  }
  if state.editing != nil {
    leaveEditing(&state)
    return []
  }
  guard let last, isGesture(last, state.now, within: gesture) else {
    state.lastEscape = state.now
    return []
  }
  let question = state.branch.last { state.conversation.messages[$0].role == .user }
  return question.map { editEarlier(&state, state.conversation.messages[$0].id) } ?? []
}

/// Whether two presses belong together. The clock may have been set in between.
private func isGesture(_ first: Date, _ second: Date, within seconds: Double) -> Bool {
  (0...seconds).contains(second.timeIntervalSince(first))
}

/// ^C stops the reply; else clears what is written; twice it leaves.
func interrupt(_ state: inout AppState) -> [Effect] {
  let last = state.lastInterrupt
  state.lastInterrupt = state.now
  if let last, isGesture(last, state.now, within: 2 * gesture) { return quit(&state) }
  if state.overlay != nil { return closeOverlay(&state) }
  if state.replying != nil { return stop(&state) }
  guard !state.composer.isEmpty else { return notice(&state, "Press ^C again to quit.") }
  state.history.remember(state.composer.text)
  if state.editing == nil { _ = recall(&state, "") }
  leaveEditing(&state)
  return notice(&state, "Cleared; ↑ brings it back. ^C again quits.")
}

func chooseTheme(_ state: inout AppState, _ name: String) -> [Effect] {
  state.theme = name
  return [.show(theme: name)]
}

func chooseThinking(_ state: inout AppState, _ thinking: Thinking) -> [Effect] {
  state.thinking = thinking
  return notice(&state, "Thinking: \(thinking.rawValue).")
}

func chooseModel(_ state: inout AppState, _ name: ModelName) -> [Effect] {
  state.conversation.model = name
  state.context = state.models.first { $0.name == name }?.context
  guard !state.conversation.messages.isEmpty, state.readOnly == nil, state.replying == nil else {
    return []
  }
  state.list.update(ConversationSummary(state.conversation))
  return [.save(state.conversation)]
}

func copy(_ state: inout AppState, _ what: Action.Copying, _ id: Message.ID) -> [Effect] {
  guard let message = state.conversation.messages.first(where: { $0.id == id }) else { return [] }
  switch what {
  case .answer: return copy(&state, message.text)
  case .withThought:
    let thought = message.reasoning.map { "<think>\n\($0.text)\n</think>\n\n" } ?? ""
    return copy(&state, thought + message.text)
  case .code:
    // An empty block at the end has only been begun, or a fence was set wrong.
    let blocks = CodeBlocks.in(message.text)
    guard let block = blocks.last(where: { !$0.isEmpty }) ?? blocks.last else {
      return notice(&state, "There is no code block in this message.")
    }
    return copy(&state, block)
  }
}

/// Copying nothing would only empty the clipboard.
private func copy(_ state: inout AppState, _ text: String) -> [Effect] {
  text.isEmpty ? notice(&state, "There is nothing to copy yet.") : [.copy(text)]
}

/// How long a notice, and an error, stay on the screen, in seconds.
private let (noticeTime, failureTime) = (4.0, 15.0)

func notice(_ state: inout AppState, _ text: String) -> [Effect] {
  state.toast = Toast(text: text, isError: false, until: state.now + noticeTime)
  return []
}

func failure(_ state: inout AppState, _ text: String) -> [Effect] {
  state.toast = Toast(text: text, isError: true, until: state.now + failureTime)
  return []
}

/// Time has passed: old toasts go, what waits to be saved is saved.
func tick(_ state: inout AppState) -> [Effect] {
  if let rest = state.toast?.until.timeIntervalSince(state.now),
    !(0...failureTime).contains(rest) || rest == 0
  {
    state.toast = nil
  }
  return saveIfDue(&state) + keepDraftIfDue(&state)
}

func quit(_ state: inout AppState) -> [Effect] {
  guard !state.isQuitting else { return [] }
  let effects = leave(&state) + keepDraft(&state)
  state.isQuitting = true
  return effects + [.close(state.conversation.id), .quit]
}
