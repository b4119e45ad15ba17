import App
import Chat
import FoundationEssentials
import TestSupport
import Testing

/// Ways to leave: a reply, what is open, the program.
@Suite struct StoppingTests {
  var state = AppState.asking()

  @Test mutating func `stopping keeps what came`() {
    _ = reduce(&state, .replied(.first, .reasoning("Hm")), at: .noon + 1)
    expect(
      &state, .stopPressed, at: .noon + 2,
      effects: { [.stopReply(.first), .save($0.conversation)] }
    ) {
      $0.conversation.messages[1].finish = .stopped
      $0.conversation.messages[1].reasoning?.ending = .stopped
      $0.conversation.messages[1].reasoning?.ended = .noon + 2
      $0.conversation.messages[1].timing?.ended = .noon + 2
      $0.conversation.updated = .noon + 2
      $0.replying = nil
      $0.list.update(.of("c1", "Why tides", at: .noon + 2))
    }
    expect(&state, .stopPressed, at: .noon + 2)
  }

  @Test mutating func `Escape leaves one thing after the other, the innermost first`() {
    state = .showing(.of("Why?", "Tides."))
    state.composer.text = "And?"
    _ = reduce(&state, .sendPressed, at: .noon)
    state.editing = "m1"
    state.focus = .list
    state.list.isFiltering = true
    state.list.filter = "why"
    state.overlay = .help(row: 0)

    expect(&state, .escapePressed) { $0.overlay = nil }
    expect(&state, .escapePressed) {
      $0.list.filter = ""
      $0.list.isFiltering = false
    }
    expect(&state, .escapePressed) { $0.focus = .composer }
    _ = reduce(&state, .escapePressed, at: .noon)
    #expect(state.replying == nil)
    #expect(state.editing == "m1")
    expect(&state, .escapePressed) { $0.editing = nil }
    expect(&state, .escapePressed) { $0.lastEscape = .noon }
  }

  @Test mutating func `Escape stops the reply for a reader in the transcript, too`() {
    state.focus = .transcript
    _ = reduce(&state, .escapePressed, at: .noon)
    #expect(state.replying == nil)
    #expect(state.focus == .transcript)
    expect(&state, .escapePressed) { $0.focus = .composer }
  }

  @Test mutating func `Escape twice edits the last question`() {
    state = .showing(.of("Why?", "Tides.", "How?", "So."))
    expect(&state, .escapePressed) { $0.lastEscape = .noon }
    expect(&state, .escapePressed, at: .noon + 0.9) {
      $0.lastEscape = nil
      $0.editing = "m3"
      $0.current = "m3"
      $0.composer.text = "How?"
    }
    expect(&state, .escapePressed, at: .noon + 1) {
      $0.editing = nil
      $0.composer.text = ""
    }
  }

  @Test(arguments: [1.1, 3600, -3600])
  mutating func `Escape and, much later, Escape is not twice`(seconds: Double) {
    state = .showing(.of("Why?", "Tides."))
    _ = reduce(&state, .escapePressed, at: .noon)
    expect(&state, .escapePressed, at: .noon + seconds) { $0.lastEscape = .noon + seconds }
  }

  @Test mutating func `an Escape from before an edit does not keep the edit open`() {
    state = .showing(.of("Why?", "Tides.", "How?", "So."))
    _ = reduce(&state, .escapePressed, at: .noon)
    _ = reduce(&state, .editPressed("m1"), at: .noon + 0.5)
    expect(&state, .escapePressed, at: .noon + 0.9) {
      $0.lastEscape = nil
      $0.editing = nil
      $0.composer.text = ""
    }
  }

  @Test mutating func `Escape, a letter, Escape is not twice`() {
    state = .showing(.of("Why?", "Tides."))
    _ = reduce(&state, .escapePressed, at: .noon)
    _ = reduce(&state, .composerEdited(.insert("a")), at: .noon)
    expect(&state, .escapePressed) { $0.lastEscape = .noon }
  }

  @Test mutating func `^C stops the reply, then leaves`() {
    _ = reduce(&state, .interruptPressed, at: .noon)
    #expect(state.replying == nil)
    #expect(!state.isQuitting)
    expect(&state, .interruptPressed, at: .noon + 2, effects: [.close("c1"), .quit]) {
      $0.lastInterrupt = .noon + 2
      $0.isQuitting = true
    }
  }

  @Test mutating func `^C clears what is written, and ↑ brings it back`() {
    state = .showing(.of("Why?", "Tides."))
    _ = reduce(&state, .composerEdited(.insert("half a thought")), at: .noon)
    expect(&state, .interruptPressed) {
      $0.lastInterrupt = .noon
      $0.history.remember("half a thought")
      $0.composer.text = ""
      $0.draftChanged = nil
      $0.toast = .notice("Cleared; ↑ brings it back. ^C again quits.")
    }
    _ = reduce(&state, .olderPromptPressed, at: .noon)
    #expect(state.composer.text == "half a thought")
  }

  @Test mutating func `^C, a letter, ^C clears twice and does not leave`() {
    state = .showing(.of("Why?", "Tides."))
    for _ in 0..<3 {
      _ = reduce(&state, .composerEdited(.insert("a")), at: .noon)
      _ = reduce(&state, .interruptPressed, at: .noon)
      #expect(state.composer.isEmpty)
      #expect(!state.isQuitting)
    }
  }

  @Test mutating func `^C with nothing to stop says how to leave`() {
    state = .showing(.of("Why?", "Tides."))
    expect(&state, .interruptPressed) {
      $0.lastInterrupt = .noon
      $0.toast = .notice("Press ^C again to quit.")
    }
    expect(&state, .interruptPressed, at: .noon + 2.1) {
      $0.lastInterrupt = .noon + 2.1
      $0.toast?.until = .noon + 6.1
    }
  }
}
