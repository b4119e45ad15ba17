import App
import Chat
import TestSupport
import Testing

@Suite struct FoldingTests {
  private var live: Message {
    var message = Message(id: "m2", parent: "m1", role: .assistant, created: .noon)
    message.reasoning = Reasoning(text: "Hm", started: .noon)
    return message
  }
  private let done = Message.reply("Tides.", thought: "Hm")

  @Test(arguments: [
    (FoldSetting.auto, ReasoningDisplay.open, ReasoningDisplay.folded), (.open, .open, .open),
    (.folded, .folded, .folded), (.hidden, .hidden, .hidden), (.peek, .peek, .peek),
  ])
  func `a setting says how a thought is shown while it comes and afterwards`(
    setting: FoldSetting, coming: ReasoningDisplay, afterwards: ReasoningDisplay
  ) {
    let folding = Folding(setting: setting)
    #expect(folding.display(of: live) == coming)
    #expect(folding.display(of: done) == afterwards)
  }

  @Test(arguments: FoldSetting.allCases)
  func `what was done by hand sticks when the thought ends`(setting: FoldSetting) {
    var folding = Folding(setting: setting)
    let before = folding.display(of: live)
    folding.toggle(live)
    #expect(folding.display(of: live) == (before == .open ? .folded : .open))
    #expect(folding.display(of: done) == folding.display(of: live))
    folding.toggle(live)
    #expect(folding.display(of: live) == (before == .open ? .open : .folded))
  }

  @Test(arguments: [
    (false, [Folding.All.open, .folded, .open, .folded]),
    (true, [.open, .beside, nil, .open, .beside]),
  ])
  func `^O goes round`(isWide: Bool, round: [Folding.All?]) {
    var folding = Folding()
    for all in round {
      folding.cycle([done], isWide: isWide)
      #expect(folding.all == all)
      #expect(folding.display(of: done) == (all == .open ? .open : .folded))
    }
  }

  @Test func `^O folds first when a thought is open, and takes back what was done by hand`() {
    var folding = Folding()
    folding.toggle(done)
    folding.cycle([done, live], isWide: false)
    #expect(folding.all == .folded)
    #expect(folding.display(of: done) == .folded)
    #expect(folding.display(of: live) == .folded)
  }

  @Test func `another conversation is shown as the settings say; the pane beside stays`() {
    var folding = Folding()
    folding.toggle(done)
    folding.reset()
    #expect(folding == Folding())
    folding.cycle([done], isWide: true)
    folding.cycle([done], isWide: true)
    folding.reset()
    #expect(folding.isBeside)
  }

  // MARK: In the reducer

  @Test func `the thought folds when the answer begins, unless it was touched`() {
    for isTouched in [false, true] {
      var state = AppState.asking()
      _ = reduce(&state, .replied(.first, .reasoning("Hm")), at: .noon)
      if isTouched {
        _ = reduce(&state, .foldPressed("m2"), at: .noon)
        _ = reduce(&state, .foldPressed("m2"), at: .noon)
      }
      #expect(state.folding.display(of: state.conversation.messages[1]) == .open)
      _ = reduce(&state, .replied(.first, .text("Tides.")), at: .noon)
      let display = state.folding.display(of: state.conversation.messages[1])
      #expect(display == (isTouched ? .open : .folded))
    }
  }

  @Test func `a reader inside a thought that folds is left at its header`() {
    var conversation = Conversation.of("Why?", "Tides.")
    conversation.messages[1] = done
    var state = AppState.showing(conversation)
    expect(&state, .foldPressed("m2")) { $0.folding.toggle(done) }
    state.scroll = .at("m2", .reasoning, line: 12)
    expect(&state, .foldPressed("m2")) {
      $0.folding.toggle(done)
      $0.scroll = .at("m2", .reasoning, line: 0)
    }
    state.scroll = .at("m2", .answer, line: 3)
    expect(&state, .foldPressed("m2")) { $0.folding.toggle(done) }
    for id: Message.ID in ["m1", "m9"] { expect(&state, .foldPressed(id)) }
  }

  @Test func `the width of the screen decides whether there is a pane beside`() {
    var state = AppState.showing(.of("Why?", "Tides."))
    for columns in [139, 140] {
      state.folding = Folding()
      _ = reduce(&state, .resized(columns: columns, rows: 40), at: .noon)
      for _ in 0..<2 { _ = reduce(&state, .foldAllPressed, at: .noon) }
      #expect(state.folding.isBeside == (columns == 140))
    }
  }
}
