import Chat
import FoundationEssentials

/// How far behind the screen the file may be, in seconds. Less than the promised two, since the ticks
/// and the writing take time too.
private let saveInterval = 1.5

/// Takes in what the model says, if it is still wanted.
func hear(_ state: inout AppState, _ name: Replying.Name, _ event: ReplyEvent) -> [Effect] {
  guard state.replying?.name == name, let index = growing(state) else { return [] }
  switch event {
  case .opened(let opening):
    state.context = opening.context ?? state.context
    state.reasoningLeftOut = opening.reasoningLeftOut ?? state.reasoningLeftOut
    if let shortfall = opening.shortfall { return notice(&state, shortfall.description) }
  case .waiting(let waiting): state.replying?.waiting = waiting
  case .reasoning(let text): think(&state, index, text)
  case .text(let text): answer(&state, index, text)
  case .relabelled(let part): relabel(&state, index, as: part)
  case .usage(let usage): count(&state, index, usage)
  case .finished(let finish): return finished(&state, index, finish)
  }
  return saveIfDue(&state)
}

/// The reply broke down: what came of it stays, with the reason beside it.
func fail(_ state: inout AppState, _ name: Replying.Name, _ error: ProviderError) -> [Effect] {
  guard state.replying?.name == name, let index = growing(state) else { return [] }
  state.conversation.messages[index].failure = error.description
  var finish = Finish.failed
  if case .contextExceeded = error { finish = .contextFull }
  let effects = finished(&state, index, finish)
  // At the end of the transcript the reason is to be seen under the reply.
  return state.scroll == .following ? effects : effects + failure(&state, error.description)
}

/// The person wants no more of it: what came is kept.
func stop(_ state: inout AppState) -> [Effect] { leave(&state) }

/// Lets go of the reply under way, keeping what was said. Its later events are ignored by name.
func leave(_ state: inout AppState) -> [Effect] {
  guard let replying = state.replying, let index = growing(state) else { return [] }
  return [.stopReply(replying.name)] + finished(&state, index, .stopped)
}

/// Where the growing message is. It is nearly always the last one.
private func growing(_ state: AppState) -> Int? {
  guard let id = state.replying?.message else { return nil }
  return state.conversation.messages.lastIndex { $0.id == id }
}

private func think(_ state: inout AppState, _ index: Int, _ text: String) {
  guard !text.isEmpty else { return }
  let asked = state.conversation.messages[index].timing?.requested ?? state.now
  begin(&state, index)
  count(&state, text, \.reasoning)
  if state.conversation.messages[index].reasoning == nil {
    state.conversation.messages[index].reasoning = Reasoning(started: asked)
  } else if state.conversation.messages[index].reasoning?.ending != nil {
    // Some models take up a thought again after a few words.
    state.conversation.messages[index].reasoning?.ended = nil
    state.conversation.messages[index].reasoning?.ending = nil
  }
  state.conversation.messages[index].reasoning?.text += text
  state.conversation.messages[index].reasoning?.tokens = state.replying?.reasoning.tokens
}

private func answer(_ state: inout AppState, _ index: Int, _ text: String) {
  guard !text.isEmpty else { return }
  begin(&state, index)
  count(&state, text, \.answer)
  endThought(&state, index, .complete)
  if state.conversation.messages[index].timing?.firstAnswer == nil {
    state.conversation.messages[index].timing?.firstAnswer = state.now
  }
  state.conversation.messages[index].text += text
}

/// Notes that something was said.
private func begin(_ state: inout AppState, _ index: Int) {
  if state.conversation.messages[index].timing?.firstToken == nil {
    state.conversation.messages[index].timing?.firstToken = state.now
  }
  state.replying?.waiting = nil
  state.replying?.isDirty = true
  if state.scroll != .following { state.isNewBelow = true }
}

private func count(
  _ state: inout AppState, _ piece: String, _ part: WritableKeyPath<Replying, PieceCount>
) {
  let before = state.replying?[keyPath: part].tokens ?? 0
  state.replying?[keyPath: part].feed(piece)
  let tokens = state.replying?[keyPath: part].tokens ?? 0
  state.replying?.rate.count(tokens - before, at: state.now)
}

private func endThought(_ state: inout AppState, _ index: Int, _ ending: Reasoning.Ending) {
  let message = state.conversation.messages[index]
  guard message.reasoning?.ending == nil else { return }
  // Folding it would take away the line that is being read.
  if case .at(message.id, .reasoning, _) = state.scroll { state.folding.keepOpen(message) }
  state.conversation.messages[index].reasoning?.ended = state.now
  state.conversation.messages[index].reasoning?.ending = ending
}

/// Moves all that was said so far to the other part.
private func relabel(_ state: inout AppState, _ index: Int, as part: ReplyEvent.Part) {
  let message = state.conversation.messages[index]
  let said = (message.reasoning?.text ?? "") + message.text
  guard !said.isEmpty else { return }
  let count = state.replying?.said ?? PieceCount()
  switch part {
  case .reasoning:
    state.conversation.messages[index].text = ""
    state.conversation.messages[index].timing?.firstAnswer = nil
    state.conversation.messages[index].reasoning = Reasoning(
      text: said, started: message.timing?.requested, ended: state.now, tokens: count.tokens,
      ending: .complete)
    state.replying?.reasoning = count
    state.replying?.answer = PieceCount()
  case .answer:
    state.conversation.messages[index].text = said
    state.conversation.messages[index].timing?.firstAnswer = message.timing?.firstToken
    state.conversation.messages[index].reasoning = nil
    state.replying?.reasoning = PieceCount()
    state.replying?.answer = count
  }
  state.replying?.isDirty = true
}

private func count(_ state: inout AppState, _ index: Int, _ usage: Usage) {
  state.conversation.messages[index].usage = usage
  if let tokens = usage.reasoning, state.conversation.messages[index].reasoning != nil {
    state.conversation.messages[index].reasoning?.tokens = tokens
  }
}

private func finished(_ state: inout AppState, _ index: Int, _ finish: Finish) -> [Effect] {
  let ending: Reasoning.Ending =
    switch finish {
    case .stopped: .stopped
    case .stop, .toolCalls: .complete
    default: .cut
    }
  endThought(&state, index, ending)
  state.conversation.messages[index].finish = finish
  state.conversation.messages[index].timing?.ended = state.now
  state.conversation.updated = state.now
  state.replying = nil
  retitle(&state, index)
  state.list.update(ConversationSummary(state.conversation))
  return [.save(state.conversation)]
}

/// Looks for a better title when the first reply is in.
private func retitle(_ state: inout AppState, _ index: Int) {
  guard !state.conversation.isTitleGiven, state.branch.count == 2,
    let question = state.branch.first
  else { return }
  state.conversation.title = Title.from(
    state.conversation.messages[question].text, reply: state.conversation.messages[index].text)
}

/// Whether so little time has passed since then that saving can wait. A clock that was set back says
/// nothing of the time that has passed: then nothing waits.
private func isRecent(_ moment: Date, in state: AppState) -> Bool {
  (0..<saveInterval).contains(state.now.timeIntervalSince(moment))
}

/// Hands the draft to the archive when it has waited long enough for more letters.
func keepDraftIfDue(_ state: inout AppState) -> [Effect] {
  guard let changed = state.draftChanged, !isRecent(changed, in: state) else { return [] }
  return keepDraft(&state)
}

/// Hands the growing reply to the archive when it was last there too long ago.
func saveIfDue(_ state: inout AppState) -> [Effect] {
  guard let replying = state.replying, replying.isDirty,
    !isRecent(replying.lastSaved, in: state)
  else { return [] }
  state.replying?.lastSaved = state.now
  state.replying?.isDirty = false
  return [.saveProgress(state.conversation, replying.message)]
}
