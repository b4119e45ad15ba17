package import FoundationEssentials

/// Evolves the state by one action and says what the world should do next.
///
/// The only place state changes. Total, synchronous and free of clocks, files and randomness: the
/// time comes in as `now`. A table of contents; the work is in the files named after each part.
package func reduce(_ state: inout AppState, _ action: Action, at now: Date) -> [Effect] {
  guard !state.isQuitting else { return [] }
  state.now = now
  switch action {
  // Writing
  case .composerEdited(let edit): return edited(&state, edit)
  case .sendPressed: return send(&state)
  case .olderPromptPressed: return recall(&state, state.history.older(than: state.composer.text))
  case .newerPromptPressed: return recall(&state, state.history.newer())
  case .editorPressed: return [.edit(state.composer.text)]
  case .edited(let text): return recall(&state, text)
  case .editPressed(let id): return editEarlier(&state, id)
  case .historyLoaded(let prompts): return loadHistory(&state, prompts)

  // The reply
  case .stopPressed: return stop(&state)
  case .regeneratePressed(let id): return regenerate(&state, id)
  case .leaveOutPressed: return leaveOutOldest(&state)
  case .replied(let name, let event): return hear(&state, name, event)
  case .replyFailed(let name, let error): return fail(&state, name, error)
  case .thinkingChosen(let thinking): return chooseThinking(&state, thinking)
  case .modelChosen(let name): return chooseModel(&state, name)

  // Looking
  case .escapePressed: return escape(&state)
  case .interruptPressed: return interrupt(&state)
  case .focusChosen(let focus): return chooseFocus(&state, focus)
  case .scrolled(let scroll, let current): return scrolled(&state, scroll, current)
  case .messageChosen(let id, let scroll): return scrolled(&state, scroll, id)
  case .foldAllPressed: return foldAll(&state)
  case .foldPressed(let id): return fold(&state, id)
  case .themeChosen(let name): return chooseTheme(&state, name)
  case .copyPressed(let what, let id): return copy(&state, what, id)
  case .copied(let what): return notice(&state, "Copied \(what).")

  // Conversations
  case .newChatPressed: return newChat(&state)
  case .listToggled: return toggleList(&state)
  case .listPressed: return enterList(&state)
  case .filterStarted: return startFilter(&state)
  case .filterEdited(let text): return filter(&state, text)
  case .listMoved(let rows): return moveInList(&state, rows)
  case .listSelected(let id): return selectInList(&state, id)
  case .conversationChosen(let id): return choose(&state, id)
  case .renamePressed(let id): return beginRename(&state, id)
  case .deletePressed(let id): return delete(&state, id)
  case .undoDeletePressed: return undoDelete(&state)
  case .pinPressed(let id): return pin(&state, id)
  case .listed(let summaries): return listed(&state, summaries)
  case .opened(let id, let conversation, let readOnly):
    return opened(&state, id, conversation, readOnly)
  case .openFailed(let id, let why): return openFailed(&state, id, why)
  case .saveFailed(_, let why): return failure(&state, why)
  case .deleteFailed(let id, let why): return deleteFailed(&state, id, why)
  case .restored(let summary): return restored(&state, summary)

  // Overlays
  case .helpPressed: return toggleHelp(&state)
  case .helpScrolled(let row): return scrollHelp(&state, row)
  case .menuPressed(let kind): return openMenu(&state, kind)
  case .menuEdited(let query): return editMenu(&state) { $0.query = query }
  case .menuMoved(let rows): return editMenu(&state) { $0.moveSelection(by: rows) }
  case .menuChosen(let item): return chosen(&state, item)
  case .renameEdited(let edit): return editRename(&state, edit)
  case .renameSubmitted: return submitRename(&state)
  case .overlayClosed: return closeOverlay(&state)
  case .modelsListed(let provider, let models, let failure):
    return modelsListed(&state, provider, models, failure)
  case .modelsDone: return modelsDone(&state)

  // The world and the way out
  case .failed(let why): return failure(&state, why)
  case .noticed(let what): return notice(&state, what)
  case .resized(let columns, let rows):
    (state.columns, state.rows) = (columns, rows)
    return []
  case .ticked: return tick(&state)
  case .suspendPressed: return [.suspend]
  case .quitPressed: return quit(&state)
  }
}
