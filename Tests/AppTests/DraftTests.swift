import App
import Chat
import FoundationEssentials
import TestSupport
import Testing

@Suite struct DraftTests {
  var state = AppState.showing(.of("Why?", "Tides."))

  @Test mutating func `a draft waits where it was written`() {
    _ = reduce(&state, .composerEdited(.insert("And?")), at: .noon)
    let first = state.conversation.id
    let effects = reduce(&state, .newChatPressed, at: .noon)
    #expect(state.composer.isEmpty)
    guard case .save(let saved) = effects.first else {
      Issue.record("the draft was not saved")
      return
    }
    #expect(effects == [.save(saved), .close(first)])
    _ = reduce(&state, .conversationChosen(first), at: .noon)
    _ = reduce(&state, .opened(first, saved, readOnly: nil), at: .noon)
    #expect(state.composer.text == "And?")
    #expect(!state.isDraftDirty)
  }

  @Test mutating func `what is typed and taken back needs no saving`() {
    _ = reduce(&state, .composerEdited(.insert("a")), at: .noon)
    #expect(state.needsTicks)
    _ = reduce(&state, .composerEdited(.deleteBackward), at: .noon)
    #expect(!state.needsTicks)
  }

  @Test mutating func `a chat with nothing but a draft is in the list`() {
    state = .new
    let id = state.conversation.id
    _ = reduce(&state, .composerEdited(.insert("What is 37 × 48?")), at: .noon)
    expect(&state, .ticked, at: .noon + 2, effects: { [.save($0.conversation)] }) {
      $0.conversation.draft = "What is 37 × 48?"
      $0.conversation.title = "37 × 48"
      $0.draftChanged = nil
      $0.list.update(.of(id, "37 × 48"))
    }
    _ = reduce(&state, .composerEdited(.deleteToLineStart), at: .noon + 3)
    let saved = state
    expect(&state, .ticked, at: .noon + 6, effects: [.delete(id)]) {
      $0.conversation.draft = ""
      $0.conversation.title = ""
      $0.draftChanged = nil
      $0.list.remove(id)
    }
    #expect(saved.composer.isEmpty && state.list.all.isEmpty)
  }

  @Test mutating func `a chat that never was anywhere is not deleted`() {
    state = .new
    state.draftChanged = .noon
    expect(&state, .ticked, at: .noon + 2) { $0.draftChanged = nil }
  }

  @Test mutating func `a title given to a chat with nothing but a draft stays`() {
    state = .new
    let id = state.conversation.id
    _ = reduce(&state, .composerEdited(.insert("a")), at: .noon)
    _ = reduce(&state, .ticked, at: .noon + 2)
    _ = reduce(&state, .renamePressed(id), at: .noon + 2)
    _ = reduce(&state, .renameEdited(.insert("bc")), at: .noon + 2)
    _ = reduce(&state, .renameSubmitted, at: .noon + 2)
    #expect(state.conversation.title == "abc")
    _ = reduce(&state, .composerEdited(.insert("d")), at: .noon + 2)
    _ = reduce(&state, .ticked, at: .noon + 4)
    #expect(state.conversation.draft == "ad")
    #expect(state.conversation.title == "abc")
  }

  @Test mutating func `the editor is opened on what is written, and what it brings is a draft`() {
    _ = reduce(&state, .composerEdited(.insert("And")), at: .noon)
    expect(&state, .editorPressed, effects: [.edit("And")])
    expect(&state, .edited("And then?\r\nTell."), at: .noon + 1) {
      $0.composer.text = "And then?\nTell."
    }
    #expect(state.draftChanged == .noon)
  }

  @Test mutating func `↑ and ↓ walk through earlier prompts and back to what was written`() {
    _ = reduce(&state, .historyLoaded(["one", "two"]), at: .noon)
    _ = reduce(&state, .composerEdited(.insert("three")), at: .noon)
    var seen: [String] = []
    for action: Action in [
      .olderPromptPressed, .olderPromptPressed, .olderPromptPressed, .newerPromptPressed,
      .newerPromptPressed, .newerPromptPressed,
    ] {
      _ = reduce(&state, action, at: .noon)
      seen.append(state.composer.text)
    }
    #expect(seen == ["two", "one", "one", "two", "three", "three"])
  }

  @Test mutating func `another conversation begins at the end of the history`() {
    _ = reduce(&state, .historyLoaded(["one", "two"]), at: .noon)
    _ = reduce(&state, .composerEdited(.insert("mine")), at: .noon)
    _ = reduce(&state, .olderPromptPressed, at: .noon)
    _ = reduce(&state, .newChatPressed, at: .noon)
    _ = reduce(&state, .composerEdited(.insert("other")), at: .noon)
    expect(&state, .newerPromptPressed)
    #expect(state.composer.text == "other")
  }

  @Test mutating func `a history that comes late stands before what was sent already`() {
    state.history.remember("new")
    _ = reduce(&state, .historyLoaded(["old", "older", "older"]), at: .noon)
    #expect(state.history.prompts == ["old", "older", "new"])
  }
}
