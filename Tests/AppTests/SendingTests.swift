import App
import Chat
import TestSupport
import Testing

@Suite struct SendingTests {
  var state = AppState.showing(.of())

  @Test mutating func `a prompt is saved with room for its reply, then asked`() {
    state.composer.text = "Why is the sky blue?"
    let question = Message.question("Why is the sky blue?")
    var reply = Message(
      id: "m2", parent: "m1", role: .assistant, model: .builtin, created: .noon)
    reply.timing = Timing(requested: .noon)

    expect(
      &state, .sendPressed,
      effects: {
        let request = ChatRequest(conversation: "c1", model: .builtin, messages: [question])
        return [
          .remember(prompt: "Why is the sky blue?"),
          .ask(.first, request, saving: $0.conversation),
        ]
      }
    ) {
      $0.composer.text = ""
      $0.history.remember("Why is the sky blue?")
      $0.conversation.title = "Why is the sky blue"
      $0.conversation.messages = [question, reply]
      $0.conversation.leaf = "m2"
      $0.branch = [0, 1]
      $0.asked = 1
      $0.replying = Replying(name: .first, message: "m2", lastSaved: .noon)
      $0.replying?.waiting = .connecting
      $0.list.update(.of("c1", "Why is the sky blue"))
    }
  }

  @Test mutating func `the request follows the model, the settings and the choice of thinking`() {
    state.conversation.model = ModelName(provider: "deepseek", model: "r1")
    state.thinking = .high
    state.settings.general.system = "Be short."
    state.settings.general.sampling.temperature = 0.6
    state.composer.text = "Why?"
    let effects = reduce(&state, .sendPressed, at: .noon)
    guard case .ask(_, let request, _) = effects.last else {
      Issue.record("nothing was asked")
      return
    }
    #expect(request.model.description == "deepseek/r1")
    #expect(request.thinking == .high)
    #expect(request.sampling.temperature == 0.6)
    #expect(request.messages.map(\.role) == [.system, .user])
    #expect(request.messages.map(\.text) == ["Be short.", "Why?"])
    #expect(state.conversation.messages.map(\.role) == [.user, .assistant])
  }

  @Test mutating func `a reply that said nothing is not part of the next question`() {
    state = .asking("Why?")
    _ = reduce(&state, .stopPressed, at: .noon)
    state.composer.text = "Well?"
    let effects = reduce(&state, .sendPressed, at: .noon)
    guard case .ask(_, let request, _) = effects.last else {
      Issue.record("nothing was asked")
      return
    }
    #expect(request.messages.map(\.text) == ["Why?", "Well?"])
    #expect(state.thread.map(\.text) == ["Why?", "", "Well?", ""])
  }

  @Test(arguments: ["", " ", "\n\n \t"])
  mutating func `blanks are not sent`(text: String) {
    state.composer.text = text
    expect(&state, .sendPressed)
  }

  @Test mutating func `a trailing backslash asks for another line`() {
    state.composer.text = "first\\"
    expect(&state, .sendPressed) {
      $0.composer.apply(.deleteBackward)
      $0.composer.apply(.insert("\n"))
      $0.draftChanged = .noon
    }
    #expect(state.composer.text == "first\n")
  }

  @Test mutating func `a backslash with the cursor before it is sent`() {
    state.composer.text = "\\"
    _ = reduce(&state, .composerEdited(.left), at: .noon)
    _ = reduce(&state, .sendPressed, at: .noon)
    #expect(state.conversation.messages.first?.text == "\\")
  }

  @Test mutating func `while a reply is under way the next prompt waits in the composer`() {
    state = .asking()
    state.composer.text = "And then?"
    expect(&state, .sendPressed) {
      $0.toast = .notice("A reply is under way: Esc stops it, your text stays here.")
    }
  }

  @Test mutating func `nothing is said in a conversation that is only for reading`() {
    state.readOnly = "Another Nalar has it open."
    state.composer.text = "Why?"
    expect(&state, .sendPressed) {
      $0.toast = .error("Another Nalar has it open.")
    }
  }

  @Test mutating func `whoever sends a prompt stays with its conversation`() {
    _ = reduce(&state, .conversationChosen("c2"), at: .noon)
    state.composer.text = "Why?"
    _ = reduce(&state, .sendPressed, at: .noon)
    expect(&state, .opened("c2", .of("Else", id: "c2"), readOnly: nil), effects: [.close("c2")])
    #expect(state.replying != nil)
  }

  @Test(arguments: ["m9223372036854775807", "m9223372036854775806", "m-1", "m007", "m", "", "ü"])
  mutating func `a new message has a name of its own, whatever the others are called`(id: String) {
    state.conversation.messages = [.question("Why?", id: .init(rawValue: id))]
    for text in ["a", "b", "c"] {
      state.composer.text = text
      _ = reduce(&state, .sendPressed, at: .noon)
      _ = reduce(&state, .stopPressed, at: .noon)
    }
    #expect(state.conversation.messages.count == 7)
    #expect(Set(state.conversation.messages.map(\.id)).count == 7)
  }
}
