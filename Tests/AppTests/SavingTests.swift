import App
import Chat
import FoundationEssentials
import TestSupport
import Testing

/// How far behind the screen the disk may be.
@Suite struct SavingTests {
  var state = AppState.asking()

  @Test mutating func `a growing reply is saved at most two seconds behind`() {
    expect(&state, .replied(.first, .text("a")), at: .noon + 1) {
      $0.conversation.messages[1].text = "a"
      $0.conversation.messages[1].timing?.firstToken = .noon + 1
      $0.conversation.messages[1].timing?.firstAnswer = .noon + 1
      $0.replying?.waiting = nil
      $0.replying?.answer.feed("Once")
      $0.replying?.isDirty = true
      $0.replying?.rate.count(at: .noon + 1)
    }
    expect(
      &state, .ticked, at: .noon + 1.75, effects: { [.saveProgress($0.conversation, "m2")] }
    ) {
      $0.replying?.isDirty = false
      $0.replying?.lastSaved = .noon + 1.75
    }
    expect(&state, .ticked, at: .noon + 9)
  }

  @Test mutating func `a token that comes late enough saves by itself`() {
    let effects = reduce(&state, .replied(.first, .text("a")), at: .noon + 3)
    #expect(effects == [.saveProgress(state.conversation, "m2")])
  }

  @Test mutating func `no more than two seconds pass unsaved, whatever the rhythm`() {
    for rhythm in [0.01, 0.1, 0.5, 1.4] {
      state = .asking()
      var now = Date.noon
      var saved = now
      for _ in 0..<200 {
        now += rhythm
        var effects = reduce(&state, .replied(.first, .reasoning("a")), at: now)
        effects += reduce(&state, .ticked, at: now + 0.1)
        if !effects.isEmpty { saved = now }
        #expect(now.timeIntervalSince(saved) <= 2)
      }
    }
  }

  @Test mutating func `a clock that is set back does not stop the saving`() {
    let past = Date.noon - 3600
    #expect(reduce(&state, .replied(.first, .text("a")), at: past).count == 1)
    #expect(reduce(&state, .replied(.first, .text("b")), at: past + 1).isEmpty)
    #expect(reduce(&state, .replied(.first, .text("c")), at: past + 1.6).count == 1)

    _ = reduce(&state, .composerEdited(.insert("a")), at: past + 2)
    #expect(reduce(&state, .ticked, at: past - 60).count == 1)
  }

  @Test mutating func `a draft is saved within two seconds of its first letter`() {
    state = .showing(.of("Why?", "Tides."))
    expect(&state, .composerEdited(.insert("a"))) {
      $0.composer.text = "a"
      $0.draftChanged = .noon
    }
    expect(&state, .composerEdited(.insert("b")), at: .noon + 1) { $0.composer.text = "ab" }
    expect(&state, .ticked, at: .noon + 1.1)
    expect(&state, .ticked, at: .noon + 1.6, effects: { [.save($0.conversation)] }) {
      $0.conversation.draft = "ab"
      $0.draftChanged = nil
    }
    #expect(!state.needsTicks)
  }

  @Test mutating func `typing while a reply streams saves now and then, not with every tick`() {
    var saves = 0
    for tick in 0..<100 {
      let now = Date.noon + Double(tick) / 10
      _ = reduce(&state, .composerEdited(.insert("a")), at: now)
      saves += reduce(&state, .ticked, at: now).count
    }
    #expect(saves == 6)
  }

  @Test mutating func `what cannot be saved keeps no clock running`() {
    state = .showing(.of("Why?", "Tides."))
    state.readOnly = "Another Nalar has it open."
    expect(&state, .composerEdited(.insert("a"))) { $0.composer.text = "a" }
    #expect(!state.needsTicks)
  }

  @Test mutating func `a save that failed is said`() {
    expect(&state, .saveFailed("c1", "The disk is full.")) {
      $0.toast = .error("The disk is full.")
    }
  }
}
