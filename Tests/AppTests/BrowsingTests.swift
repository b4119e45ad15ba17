import App
import Chat
import FoundationEssentials
import TestSupport
import Testing

/// From one conversation to another.
@Suite struct BrowsingTests {
  var state = AppState.showing(.of("Why?", "Tides."))
  let other = Conversation.of("How?", "So.", id: "c2", draft: "And?")

  init() { state.list.update(.of("c2", "How?")) }

  @Test mutating func `a conversation is asked for, then shown from its end`() {
    state.scroll = .at("m1", .answer, line: 0)
    state.current = "m1"
    state.focus = .list
    expect(&state, .conversationChosen("c2"), effects: [.open("c2")]) {
      $0.opening = "c2"
      $0.list.selected = "c2"
    }
    expect(&state, .opened("c2", other, readOnly: nil), effects: [.close("c1")]) {
      $0.conversation = other
      $0.branch = [0, 1]
      $0.composer.text = "And?"
      $0.opening = nil
      $0.scroll = .following
      $0.current = nil
      $0.focus = .composer
    }
  }

  @Test mutating func `what only can be read says why`() {
    state.opening = "c2"
    expect(&state, .opened("c2", other, readOnly: "Elsewhere."), effects: [.close("c1")]) {
      $0.conversation = other
      $0.composer.text = "And?"
      $0.opening = nil
      $0.readOnly = "Elsewhere."
      $0.list.selected = "c2"
      $0.toast = .notice("Elsewhere.")
    }
  }

  @Test mutating func `why a conversation could only be read is not said of the next one`() {
    (state.readOnly, state.toast) = ("Elsewhere.", .notice("Elsewhere."))
    _ = reduce(&state, .newChatPressed, at: .noon)
    #expect(state.toast == nil)
    (state.readOnly, state.toast) = ("Elsewhere.", .error("The disk is full."))
    _ = reduce(&state, .newChatPressed, at: .noon)
    #expect(state.toast == .error("The disk is full."))
  }

  @Test mutating func `what cannot be opened leaves everything as it is`() {
    state.opening = "c2"
    expect(&state, .openFailed("c2", "It is damaged.")) {
      $0.opening = nil
      $0.toast = .error("It is damaged.")
    }
  }

  @Test mutating func `answers to questions nobody asks any more are dropped`() {
    expect(&state, .opened("c2", other, readOnly: nil), effects: [.close("c2")])
    expect(&state, .openFailed("c2", "It is damaged."))
    state.opening = "c3"
    expect(&state, .opened("c2", other, readOnly: nil), effects: [.close("c2")])
    expect(&state, .openFailed("c2", "It is damaged."))
  }

  @Test mutating func `chosen twice, a conversation is opened once and stays open`() {
    _ = reduce(&state, .conversationChosen("c2"), at: .noon)
    expect(&state, .conversationChosen("c2"))
    _ = reduce(&state, .opened("c2", other, readOnly: nil), at: .noon)
    expect(&state, .opened("c2", other, readOnly: nil))
  }

  @Test mutating func `whoever chooses the conversation on the screen stays there`() {
    _ = reduce(&state, .conversationChosen("c2"), at: .noon)
    expect(&state, .conversationChosen("c1")) {
      $0.opening = nil
      $0.list.selected = "c1"
      $0.focus = .composer
    }
    expect(&state, .opened("c2", other, readOnly: nil), effects: [.close("c2")])
  }

  @Test mutating func `a reply under way is stopped and saved before another conversation comes`() {
    state = .asking()
    _ = reduce(&state, .replied(.first, .text("Half")), at: .noon)
    _ = reduce(&state, .conversationChosen("c2"), at: .noon)
    #expect(state.replying != nil)
    let effects = reduce(&state, .opened("c2", other, readOnly: nil), at: .noon)
    guard effects.count == 3, case .save(let saved) = effects[1] else {
      Issue.record("the reply was not saved: \(effects)")
      return
    }
    #expect(effects == [.stopReply(.first), .save(saved), .close("c1")])
    #expect(saved.messages.last?.text == "Half")
    #expect(saved.messages.last?.finish == .stopped)
    expect(&state, .replied(.first, .text("late")))
    expect(&state, .replied(.first, .finished(.stop)))
  }

  @Test mutating func `a new chat keeps the model and asks nobody`() {
    state.conversation.model = ModelName(provider: "ollama", model: "qwen3")
    state.opening = "c2"
    var names = state.names
    let id = names.next(at: .noon)
    expect(&state, .newChatPressed, effects: [.close("c1")]) {
      $0.names = names
      $0.conversation = Conversation(
        id: id, created: .noon, updated: .noon, model: ModelName(provider: "ollama", model: "qwen3")
      )
      $0.branch = []
      $0.opening = nil
      $0.list.selected = id
    }
  }

  @Test mutating func `a reply that was growing when its program died ends there`() {
    var torn = Conversation.of("Why?", "Tid", id: "c2")
    torn.messages[1].finish = nil
    torn.messages[1].reasoning = Reasoning(text: "Hm", started: .noon)
    state.opening = "c2"
    _ = reduce(&state, .opened("c2", torn, readOnly: nil), at: .noon)
    #expect(state.conversation.messages[1].finish == .cut)
    #expect(state.conversation.messages[1].reasoning?.ending == .cut)
    #expect(state.conversation.messages[1].reasoning?.ended == nil)
    #expect(state.conversation.messages[1].text == "Tid")
  }

  @Test mutating func `what another Nalar is writing may still grow`() {
    var growing = Conversation.of("Why?", "Tid", id: "c2")
    growing.messages[1].finish = nil
    state.opening = "c2"
    _ = reduce(&state, .opened("c2", growing, readOnly: "Elsewhere."), at: .noon)
    #expect(state.conversation == growing)
  }
}
