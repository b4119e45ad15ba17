import App
import Chat
import FoundationEssentials
import TestSupport
import Testing

/// Saying an earlier message otherwise, and asking again: branches, never replacements.
@Suite struct EditingTests {
  var state = AppState.showing(.of("Why?", "Tides.", "How?", "So."))

  @Test mutating func `an edited message becomes a sibling`() {
    expect(&state, .editPressed("m3")) {
      $0.editing = "m3"
      $0.current = "m3"
      $0.composer.text = "How?"
    }
    state.composer.text = "How often?"
    _ = reduce(&state, .sendPressed, at: .noon)
    #expect(
      state.conversation.messages.map(\.text) == [
        "Why?", "Tides.", "How?", "So.", "How often?", "",
      ])
    #expect(state.branch == [0, 1, 4, 5])
    #expect(state.conversation.messages[4].parent == "m2")
    #expect(state.editing == nil)
  }

  @Test mutating func `the first message has siblings, too, and they give the title`() {
    _ = reduce(&state, .editPressed("m1"), at: .noon)
    state.composer.text = "Why two tides?"
    _ = reduce(&state, .sendPressed, at: .noon)
    #expect(state.branch == [4, 5])
    #expect(state.conversation.messages[4].parent == nil)
    #expect(state.conversation.title == "Why two tides")
  }

  @Test mutating func `only what the person said can be edited`() {
    for id in ["m2", "m4", "m99", ""] { expect(&state, .editPressed(.init(rawValue: id))) }
  }

  @Test mutating func `the draft is safe on disk while something else is in the composer`() {
    _ = reduce(&state, .composerEdited(.insert("And?")), at: .noon)
    expect(&state, .editPressed("m1"), effects: { [.save($0.conversation)] }) {
      $0.conversation.draft = "And?"
      $0.draftChanged = nil
      $0.editing = "m1"
      $0.current = "m1"
      $0.composer.text = "Why?"
    }
    expect(&state, .composerEdited(.insert("!"))) { $0.composer.apply(.insert("!")) }
    expect(&state, .ticked, at: .noon + 9)
    #expect(state.conversation.draft == "And?")
    expect(&state, .escapePressed) {
      $0.editing = nil
      $0.composer.text = "And?"
    }
  }

  @Test mutating func `after an edit is sent the draft is back`() {
    _ = reduce(&state, .composerEdited(.insert("And?")), at: .noon)
    _ = reduce(&state, .editPressed("m1"), at: .noon)
    _ = reduce(&state, .sendPressed, at: .noon)
    #expect(state.conversation.messages.last?.parent == "m5")
    #expect(state.composer.text == "And?")
    #expect(state.conversation.draft == "And?")
  }

  @Test mutating func `going from one edit to another leaves the draft alone`() {
    _ = reduce(&state, .composerEdited(.insert("And?")), at: .noon)
    for id: Message.ID in ["m1", "m3"] { _ = reduce(&state, .editPressed(id), at: .noon) }
    #expect(state.conversation.draft == "And?")
    #expect(state.composer.text == "How?")
  }

  @Test mutating func `switching away leaves the edit and keeps the draft`() {
    _ = reduce(&state, .composerEdited(.insert("And?")), at: .noon)
    _ = reduce(&state, .editPressed("m1"), at: .noon)
    let before = state.conversation
    let effects = reduce(&state, .newChatPressed, at: .noon)
    #expect(before.draft == "And?")
    #expect(effects == [.close("c1")])
    #expect(state.editing == nil)
  }

  @Test mutating func `asking again makes a sibling of the reply`() {
    expect(
      &state, .regeneratePressed("m2"),
      effects: {
        let request = ChatRequest(
          conversation: "c1", model: .builtin, messages: [.question("Why?")])
        return [.ask(.first, request, saving: $0.conversation)]
      }
    ) {
      var reply = Message(id: "m5", parent: "m1", role: .assistant, model: .builtin, created: .noon)
      reply.timing = Timing(requested: .noon)
      $0.conversation.messages.append(reply)
      $0.conversation.leaf = "m5"
      $0.branch = [0, 4]
      $0.asked = 1
      $0.replying = Replying(name: .first, message: "m5", lastSaved: .noon)
      $0.replying?.waiting = .connecting
    }
  }

  @Test mutating func `asking again of a question, or while a reply comes, asks that question`() {
    _ = reduce(&state, .regeneratePressed("m3"), at: .noon)
    #expect(state.branch == [0, 1, 2, 4])
    _ = reduce(&state, .replied(.first, .text("Half")), at: .noon)
    let effects = reduce(&state, .regeneratePressed("m5"), at: .noon)
    #expect(state.branch == [0, 1, 2, 5])
    #expect(state.conversation.messages[4].text == "Half")
    #expect(state.conversation.messages[4].finish == .stopped)
    #expect(effects.first == .stopReply(.first))
    #expect(state.replying?.name == Replying.Name(2))
  }

  @Test mutating func `nothing is asked again of what is not on the screen`() {
    expect(&state, .regeneratePressed("m99"))
    state.readOnly = "Its file is too new."
    expect(&state, .regeneratePressed("m2")) {
      $0.toast = .error("Its file is too new.")
    }
  }
}
