import App
import Chat
import FoundationEssentials
import TestSupport
import Testing

@Suite struct OverlayTests {
  var state = AppState.showing(.of("Why?", "Tides."))
  let owl = ModelInfo(name: ModelName(provider: "a", model: "owl"), context: 4096, detail: "Q4_K_M")
  let elk = ModelInfo(name: ModelName(provider: "b", model: "elk"))

  private var menu: Menu? { if case .menu(let menu) = state.overlay { menu } else { nil } }

  @Test mutating func `help comes, scrolls and goes`() {
    expect(&state, .helpPressed) { $0.overlay = .help(row: 0) }
    expect(&state, .helpScrolled(row: 7)) { $0.overlay = .help(row: 7) }
    expect(&state, .helpScrolled(row: -7)) { $0.overlay = .help(row: 0) }
    expect(&state, .helpPressed) { $0.overlay = nil }
    expect(&state, .helpScrolled(row: 7))
  }

  @Test mutating func `the palette holds the commands worth a row and finds them by letters`() {
    _ = reduce(&state, .menuPressed(.palette), at: .noon)
    #expect(menu?.shown.map(\.id) == Command.allCases.filter(\.isInPalette).map(\.rawValue))
    _ = reduce(&state, .menuEdited("Thinking FOLD"), at: .noon)
    #expect(menu?.shown.map(\.id) == ["fold-all", "fold"])
    _ = reduce(&state, .menuMoved(by: .max), at: .noon)
    #expect(menu?.selectedItem?.id == "fold")
    _ = reduce(&state, .menuMoved(by: .min), at: .noon)
    #expect(menu?.selectedItem?.id == "fold-all")
    expect(&state, .menuChosen(.init(id: "fold", title: ""))) { $0.overlay = nil }
    expect(&state, .menuChosen(.init(id: "fold", title: "")))
    expect(&state, .menuMoved(by: 1))
    expect(&state, .menuEdited("a"))
  }

  @Test mutating func `a query that nothing answers selects nothing`() {
    _ = reduce(&state, .menuPressed(.palette), at: .noon)
    _ = reduce(&state, .menuEdited("xyzzy"), at: .noon)
    _ = reduce(&state, .menuMoved(by: 1), at: .noon)
    #expect(menu?.selectedItem == nil)
  }

  @Test mutating func `models come one server after the other`() {
    expect(&state, .menuPressed(.models), effects: [.listModels]) {
      $0.overlay = .menu(
        Menu(.models, items: [], selecting: "local/builtin", note: "asking the servers …"))
    }
    _ = reduce(&state, .modelsListed(provider: "a", [owl], failure: nil), at: .noon)
    #expect(menu?.shown == [.init(id: "a/owl", title: "a/owl", detail: "Q4_K_M")])
    _ = reduce(&state, .modelsListed(provider: "a", [owl], failure: nil), at: .noon)
    _ = reduce(&state, .modelsListed(provider: "b", [elk], failure: nil), at: .noon)
    #expect(state.models == [owl, elk])
    #expect(menu?.note == "asking the servers …")
    _ = reduce(&state, .modelsDone, at: .noon)
    #expect(menu?.note == "Missing one? See `nalar doctor`.")
  }

  @Test mutating func `of servers that do not answer only the chosen model's is news`() {
    state.conversation.model = elk.name
    _ = reduce(&state, .menuPressed(.models), at: .noon)
    _ = reduce(&state, .modelsListed(provider: "a", [], failure: "Cannot reach a."), at: .noon)
    #expect(menu?.note == "asking the servers …")
    _ = reduce(&state, .modelsListed(provider: "b", [], failure: "Cannot reach b."), at: .noon)
    _ = reduce(&state, .modelsDone, at: .noon)
    #expect(menu?.note == "Cannot reach b.")
  }

  @Test mutating func `a server that does not answer is named under the models of the others`() {
    state.models = [owl, elk]
    _ = reduce(&state, .menuPressed(.models), at: .noon)
    _ = reduce(&state, .modelsListed(provider: "b", [], failure: "Cannot reach b."), at: .noon)
    _ = reduce(&state, .modelsDone, at: .noon)
    #expect(menu?.note == "Cannot reach b.")
    #expect(menu?.shown.count == 2)
  }

  @Test mutating func `the model in use is the one selected, whenever it comes`() {
    state.conversation.model = elk.name
    _ = reduce(&state, .menuPressed(.models), at: .noon)
    _ = reduce(&state, .modelsListed(provider: "a", [owl], failure: nil), at: .noon)
    _ = reduce(&state, .modelsListed(provider: "b", [elk], failure: nil), at: .noon)
    #expect(menu?.selectedItem?.id == "b/elk")
    _ = reduce(&state, .menuMoved(by: -1), at: .noon)
    _ = reduce(&state, .modelsListed(provider: "b", [elk], failure: nil), at: .noon)
    #expect(menu?.selectedItem?.id == "a/owl")
  }

  @Test mutating func `models that come when the menu is gone are known the next time`() {
    expect(&state, .modelsListed(provider: "a", [owl], failure: nil)) { $0.models = [owl] }
    expect(&state, .modelsDone)
  }

  @Test mutating func `the chosen model answers next and is saved`() {
    state.models = [owl]
    _ = reduce(&state, .menuPressed(.models), at: .noon)
    expect(
      &state, .menuChosen(.init(id: "a/owl", title: "")), effects: { [.save($0.conversation)] }
    ) {
      $0.overlay = nil
      $0.conversation.model = owl.name
      $0.context = 4096
      $0.list.update(ConversationSummary($0.conversation))
    }
    _ = reduce(&state, .menuPressed(.models), at: .noon)
    expect(&state, .menuChosen(.init(id: "no slash", title: ""))) { $0.overlay = nil }
  }

  @Test mutating func `a model chosen for an empty chat, or during a reply, is saved later`() {
    state = .new
    expect(&state, .modelChosen(owl.name)) { $0.conversation.model = owl.name }
    state = .asking()
    expect(&state, .modelChosen(owl.name)) { $0.conversation.model = owl.name }
  }

  @Test mutating func `themes, thinking and earlier prompts are chosen in menus, too`() {
    state.themes = ["terminal", "nord"]
    state.theme = "nord"
    state.history = PromptHistory(["one", "two"])

    _ = reduce(&state, .menuPressed(.themes), at: .noon)
    #expect(menu?.selectedItem?.id == "nord")
    expect(
      &state, .menuChosen(.init(id: "terminal", title: "")), effects: [.show(theme: "terminal")]
    ) {
      $0.overlay = nil
      $0.theme = "terminal"
    }
    _ = reduce(&state, .menuPressed(.thinking), at: .noon)
    #expect(menu?.shown.count == Thinking.allCases.count)
    expect(&state, .menuChosen(.init(id: "high", title: ""))) {
      $0.overlay = nil
      $0.thinking = .high
      $0.toast = .notice("Thinking: high.")
    }
    _ = reduce(&state, .menuPressed(.history), at: .noon)
    #expect(menu?.shown.map(\.title) == ["two", "one"])
    expect(&state, .menuChosen(.init(id: "1", title: "one"))) {
      $0.overlay = nil
      $0.composer.text = "one"
      $0.draftChanged = .noon
    }
  }

  @Test mutating func `a reply goes on under an overlay`() {
    state = .asking()
    _ = reduce(&state, .helpPressed, at: .noon)
    _ = reduce(&state, .replied(.first, .text("Tides.")), at: .noon)
    #expect(state.conversation.messages[1].text == "Tides.")
    expect(&state, .overlayClosed) { $0.overlay = nil }
  }
}
