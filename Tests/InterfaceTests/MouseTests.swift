import App
import Chat
import Interface
import Screen
import Testing

/// What the mouse does, by what is under it.
@Suite struct MouseTests {
  private var screen = ChatScreen(keymap: Keymap())
  private var state = scene(80, 24)

  init() {
    state.list.update(
      ConversationSummary(
        id: .init(rawValue: "c"), title: "A sky", created: monday, updated: monday))
    for number in 1...9 { state.converse("Question \(number)?", "Answer \(number).") }
    _ = screen.frame(state)
  }

  @Test func `a click in the list opens a conversation`() throws {
    let row = try #require(rows.firstIndex { $0.contains("A sky") })
    #expect(click(4, row) == [.conversationChosen(.init(rawValue: "c"))])
    #expect(click(4, 1) == [.focusChosen(.list)])
  }

  @Test func `a click in the transcript chooses a message`() throws {
    let row = try #require(rows.firstIndex { $0.contains("Answer 8.") })
    #expect(
      click(40, row) == [
        .focusChosen(.transcript), .messageChosen(.init(rawValue: "m16"), scroll: .following),
      ])
  }

  @Test func `a click in the composer goes there`() {
    #expect(click(40, 22) == [.focusChosen(.composer)])
  }

  @Test func `the wheel moves what is under it`() {
    #expect(turn(.scrolledDown, 4, 5) == [.listMoved(by: 3)])
    #expect(
      turn(.scrolledUp, 40, 5) == [
        .scrolled(.at(.init(rawValue: "m7"), .answer, line: 1), current: .init(rawValue: "m16"))
      ])
    #expect(turn(.scrolledDown, 40, 5) == [])
  }

  @Test mutating func `a click in a menu takes an item, and one beside it closes it`() throws {
    state.live(.menuPressed(.thinking), every: 0)
    let row = try #require(rows.firstIndex { $0.contains("on, low effort") })
    let item = Menu.Item(id: "low", title: "on, low effort")
    #expect(click(20, row) == [.menuChosen(item)])
    #expect(click(0, 0) == [.overlayClosed])
    #expect(turn(.scrolledDown, 20, row) == [.menuMoved(by: 1)])
  }

  @Test mutating func `the thought beside its answer is scrolled by itself`() {
    state.live(.resized(columns: 160, rows: 20))
    let lines = (1...60).map { "Line \($0)." }.joined(separator: "\n")
    state.converse("Long?", thought: lines, "Short.")
    state.live(.foldAllPressed, .foldAllPressed, every: 0)
    #expect(state.folding.isBeside)
    #expect(drawn.contains { $0.contains("Line 1.") })
    for _ in 0..<4 {
      for action in turn(.scrolledDown, 40, 5) { state.live(action, every: 0) }
      _ = drawn
    }
    #expect(!drawn.contains { $0.contains("Line 12.") })
    #expect(drawn.contains { $0.contains("Line 13.") })
    #expect(drawn.contains { $0.contains("Short.") })
  }

  private var rows: [String] {
    var screen = screen
    return screen.frame(state).rows
  }

  private var drawn: [String] {
    mutating get { screen.frame(state).rows }
  }

  private func click(_ x: Int, _ y: Int) -> [Action] { turn(.pressed, x, y) }

  private func turn(_ event: Mouse.Event, _ x: Int, _ y: Int) -> [Action] {
    screen.actions(for: .mouse(Mouse(event, at: Point(x: x, y: y))), in: state)
  }
}
