import App
import Chat
import FoundationEssentials
import TestSupport
import Testing

@Suite struct QuittingTests {
  @Test func `quitting stops the reply, saves it and the draft, and gives back the lock`() {
    var state = AppState.asking()
    _ = reduce(&state, .composerEdited(.insert("And?")), at: .noon)
    let effects = reduce(&state, .quitPressed, at: .noon)
    guard case .save(let stopped) = effects.dropFirst().first else {
      Issue.record("the reply was not saved")
      return
    }
    #expect(stopped.messages.last?.finish == .stopped)
    #expect(
      effects == [
        .stopReply(.first), .save(stopped), .save(state.conversation), .close("c1"), .quit,
      ])
    #expect(state.conversation.draft == "And?")
    #expect(!state.needsTicks)
  }

  @Test func `quitting while an earlier message is edited keeps the draft`() {
    var state = AppState.showing(.of("Why?", "Tides."))
    var effects: [Effect] = []
    for action: Action in [.composerEdited(.insert("And?")), .editPressed("m1"), .quitPressed] {
      effects += reduce(&state, action, at: .noon)
    }
    let saved = effects.compactMap { if case .save(let saved) = $0 { saved } else { nil } }
    #expect(saved.last?.draft == "And?")
  }

  @Test func `whoever has left does nothing more`() {
    var state = AppState.showing(.of("Why?", "Tides."))
    _ = reduce(&state, .quitPressed, at: .noon)
    state.composer.text = "And?"
    for action: Action in [
      .quitPressed, .interruptPressed, .sendPressed, .regeneratePressed("m2"), .newChatPressed,
      .failed("late"), .ticked,
    ] {
      expect(&state, action)
    }
  }

  @Test func `suspending is the terminal's work`() {
    var state = AppState.new
    expect(&state, .suspendPressed, effects: [.suspend])
  }
}
