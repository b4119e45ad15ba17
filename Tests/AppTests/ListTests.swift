import App
import Chat
import FoundationEssentials
import TestSupport
import Testing

/// What is done to conversations in the list.
@Suite struct ListTests {
  var state = AppState.showing(.of("Why?", "Tides."))

  init() {
    _ = reduce(
      &state, .listed([.of("c2", "How?", at: .noon - 60), .of("c3", "When?", at: .noon - 120)]),
      at: .noon)
  }

  private var titles: [String] { state.list.shown.map(\.title) }

  @Test mutating func `what the archive lists stands under what is on the screen`() {
    #expect(titles == ["Why?", "How?", "When?"])
    #expect(state.list.isLoaded)
  }

  @Test mutating func `a list that comes late undoes nothing that was done here`() {
    let late = state.list.all
    for action: Action in [
      .deletePressed("c2"), .renamePressed("c3"), .renameEdited(.insert("!")), .renameSubmitted,
      .pinPressed("c3"), .composerEdited(.insert("draft")), .newChatPressed,
      .composerEdited(.insert("a second chat")), .newChatPressed,
    ] {
      _ = reduce(&state, action, at: .noon)
    }
    let titles = titles
    #expect(titles == ["When?!", "Why?", "a second chat"])
    _ = reduce(&state, .listed(late), at: .noon)
    #expect(self.titles == titles)
    _ = reduce(&state, .listed([]), at: .noon)
    #expect(self.titles == titles)
  }

  @Test mutating func `what another Nalar changed since is newer`() {
    _ = reduce(&state, .pinPressed("c3"), at: .noon)
    _ = reduce(&state, .listed([.of("c3", "Elsewhere", at: .noon + 60)]), at: .noon + 60)
    #expect(state.list.all.map(\.title) == ["Elsewhere", "Why?"])
  }

  @Test mutating func `the list is entered ready to filter, and left by Escape`() {
    expect(&state, .listPressed) {
      $0.focus = .list
      $0.list.isFiltering = true
    }
    expect(&state, .filterEdited("HO")) { $0.list.filter = "HO" }
    #expect(titles == ["How?"])
    #expect(state.list.selected == "c2")
    expect(&state, .escapePressed) {
      $0.list.filter = ""
      $0.list.isFiltering = false
    }
    #expect(titles == ["Why?", "How?", "When?"])
    #expect(state.list.selected == "c2")
    expect(&state, .filterStarted) { $0.list.isFiltering = true }
    expect(&state, .escapePressed) {
      $0.list.isFiltering = false
      $0.focus = .composer
    }
  }

  @Test mutating func `who enters the list and moves may use its keys`() {
    _ = reduce(&state, .listPressed, at: .noon)
    _ = reduce(&state, .listMoved(by: 1), at: .noon)
    #expect(state.focus == .list)
    #expect(!state.list.isFiltering)
    _ = reduce(&state, .filterEdited("h"), at: .noon)
    _ = reduce(&state, .listMoved(by: 1), at: .noon)
    #expect(state.list.isFiltering, "what was typed stays a filter")
  }

  @Test mutating func `the selection moves and stops at the ends`() {
    let story: [(Action, Conversation.ID)] = [
      (.listMoved(by: 1), "c2"), (.listMoved(by: 9), "c3"), (.listMoved(by: 1), "c3"),
      (.listMoved(by: .min), "c1"), (.listMoved(by: .max), "c3"), (.listSelected("c2"), "c2"),
    ]
    for (action, selected) in story {
      _ = reduce(&state, action, at: .noon)
      #expect(state.list.selected == selected, "\(action)")
    }
  }

  @Test mutating func `hiding the list takes the focus out of it`() {
    state.focus = .list
    expect(&state, .listToggled) {
      $0.list.isVisible = false
      $0.focus = .composer
    }
    expect(&state, .listToggled) { $0.list.isVisible = true }
  }

  // MARK: Pins and names

  @Test mutating func `a pinned conversation stands first`() {
    expect(&state, .pinPressed("c3"), effects: [.pin("c3", true)]) {
      $0.list.update(.of("c3", "When?", isPinned: true, at: .noon - 120))
    }
    #expect(titles == ["When?", "Why?", "How?"])
    expect(&state, .pinPressed("c1"), effects: { [.save($0.conversation)] }) {
      $0.conversation.isPinned = true
      $0.list.update(.of("c1", "Why?", isPinned: true))
    }
    expect(&state, .pinPressed("c9"))
  }

  @Test mutating func `a title is typed over the screen and given when submitted`() {
    expect(&state, .renamePressed("c2")) { $0.overlay = .rename("c2", Composer("How?")) }
    expect(&state, .renameEdited(.insert("\n now"))) {
      $0.overlay = .rename("c2", Composer("How?\n now"))
    }
    expect(&state, .renameSubmitted, effects: [.rename("c2", "How?  now")]) {
      $0.overlay = nil
      $0.list.update(.of("c2", "How?  now", at: .noon - 60))
    }
  }

  @Test mutating func `the title of what is on the screen is saved with it`() {
    _ = reduce(&state, .renamePressed("c1"), at: .noon)
    _ = reduce(&state, .renameEdited(.insert("!")), at: .noon)
    expect(&state, .renameSubmitted, effects: { [.save($0.conversation)] }) {
      $0.overlay = nil
      $0.conversation.title = "Why?!"
      $0.conversation.isTitleGiven = true
      $0.list.update(.of("c1", "Why?!"))
    }
  }

  @Test(arguments: [Composer.Edit.deleteToLineStart, .lineEnd])
  mutating func `an empty title, or the same one, changes nothing`(edit: Composer.Edit) {
    _ = reduce(&state, .renamePressed("c2"), at: .noon)
    _ = reduce(&state, .renameEdited(edit), at: .noon)
    expect(&state, .renameSubmitted) { $0.overlay = nil }
    expect(&state, .renameSubmitted)
    expect(&state, .renameEdited(.insert("a")))
    expect(&state, .renamePressed("c9"))
  }

  @Test mutating func `what is only for reading is neither named nor pinned nor deleted`() {
    state.readOnly = "Elsewhere."
    let refusal = Toast.error("Elsewhere.")
    expect(&state, .pinPressed("c1")) { $0.toast = refusal }
    expect(&state, .deletePressed("c1")) { $0.toast = refusal }
    expect(&state, .renamePressed("c1")) { $0.toast = refusal }
  }

  // MARK: Deleting

  @Test mutating func `what was deleted can be brought back, the last one first`() {
    state.list.selected = "c2"
    expect(&state, .deletePressed("c2"), effects: [.delete("c2")]) {
      $0.list.remove("c2")
      $0.list.selected = "c3"
      $0.deleted = [.of("c2", "How?", at: .noon - 60)]
      $0.toast = .notice("Deleted “How?”. u in the list brings it back.")
    }
    _ = reduce(&state, .deletePressed("c3"), at: .noon)
    #expect(titles == ["Why?"])
    expect(&state, .undoDeletePressed, effects: [.restore("c3")]) { $0.deleted.removeLast() }
    expect(&state, .undoDeletePressed, effects: [.restore("c2")]) { $0.deleted.removeLast() }
    expect(&state, .undoDeletePressed) {
      $0.toast = .notice("Nothing was deleted since the start.")
    }
    expect(&state, .restored(.of("c3", "When?", at: .noon - 120))) {
      $0.list.update(.of("c3", "When?", at: .noon - 120))
      $0.list.selected = "c3"
      $0.toast = .notice("“When?” is back.")
    }
    #expect(titles == ["Why?", "When?"])
  }

  @Test mutating func `deleting what is on the screen makes room for a new chat`() {
    state.focus = .list
    _ = reduce(&state, .composerEdited(.insert("draft")), at: .noon)
    let effects = reduce(&state, .deletePressed("c1"), at: .noon)
    guard case .save(let saved) = effects.first else {
      Issue.record("the draft was not saved")
      return
    }
    #expect(effects == [.save(saved), .close("c1"), .delete("c1")])
    #expect(state.conversation.messages.isEmpty)
    #expect(titles == ["How?", "When?"])
    #expect(state.focus == .list)
    #expect(state.list.selected == "c2")
  }

  @Test mutating func `a conversation deleted while it is being opened does not come`() {
    _ = reduce(&state, .conversationChosen("c2"), at: .noon)
    _ = reduce(&state, .deletePressed("c2"), at: .noon)
    expect(&state, .opened("c2", .of("How?", id: "c2"), readOnly: nil), effects: [.close("c2")])
    #expect(state.conversation.id == "c1")
  }

  @Test mutating func `what could not be deleted is in the list again`() {
    let before = state.list.all
    _ = reduce(&state, .deletePressed("c2"), at: .noon)
    expect(&state, .deleteFailed("c2", "Another Nalar has it open.")) {
      $0.deleted = []
      $0.list.update(.of("c2", "How?", at: .noon - 60))
      $0.toast = .error("Another Nalar has it open.")
    }
    #expect(state.list.all == before)
  }

  @Test mutating func `what is not in the list cannot be deleted`() {
    expect(&state, .deletePressed("c9"))
    state = .new
    expect(&state, .deletePressed(state.conversation.id))
  }
}
