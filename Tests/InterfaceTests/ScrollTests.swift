import App
import Chat
import Interface
import Screen
import Testing

/// Stories of reading: what is read stays where it is.
@Suite struct ScrollTests {
  private var screen = ChatScreen(keymap: Keymap())
  private var state = scene(60, 20)

  init() {
    for number in 1...12 {
      let thought = (1...6).map { "Thought \(number).\($0)" }.joined(separator: "\n")
      let answer = (1...5).map { "Answer \(number).\($0)" }.joined(separator: "\n\n")
      state.converse("Question \(number)?", thought: thought, answer)
    }
    _ = screen.frame(state)
  }

  @Test mutating func `the end is followed until one scrolls up`() {
    state.ask("Question 13?")
    for number in 1...30 {
      state.hear(.text("Answer 13.\(number)\n\n"))
      #expect(lastWords == "Answer 13.\(number)")
    }
    press(.pageUp)
    let read = rows
    state.hear(.text("Answer 13.31"))
    #expect(rows.dropLast() == read.dropLast())
    #expect(rows.last?.contains("↓ new") == true)
    press(.end, .control)
    #expect(state.scroll == .following)
    #expect(!rows.contains { $0.contains("↓ new") })
    #expect(lastWords == "Answer 13.31")
  }

  @Test mutating func `scrolling up and down again comes back, and to the end follows it`() {
    press(.pageUp)
    press(.pageUp)
    let read = rows
    press(.pageUp)
    #expect(rows != read)
    press(.pageDown)
    #expect(rows == read)
    for _ in 0..<40 { press(.pageDown) }
    #expect(state.scroll == .following)
  }

  @Test mutating func `a page leaves one row to find the place again`() {
    press(.home, .control)
    let last = rows.last { !$0.isEmpty }
    press(.pageDown)
    #expect(rows.first == last || rows.first == "")
  }

  @Test mutating func `the beginning is the beginning`() {
    press(.home, .control)
    #expect(rows.first?.contains("Question 1?") == true)
    press(.pageUp)
    #expect(rows.first?.contains("Question 1?") == true)
  }

  @Test mutating func `j and k move by rows, the wheel by three`() {
    state.live(.focusChosen(.transcript))
    press(.pageUp)
    let read = rows
    press("k")
    #expect(Array(rows.dropFirst()) == Array(read.dropLast()))
    press("j")
    #expect(rows == read)
    act(.mouse(Mouse(.scrolledUp, at: Point(x: 30, y: 5))))
    #expect(Array(rows.dropFirst(3)) == Array(read.dropLast(3)))
    act(.mouse(Mouse(.scrolledDown, at: Point(x: 30, y: 5))))
    #expect(rows == read)
  }

  @Test mutating func `folding above what is read does not move it`() {
    read("Answer 6.3")
    let before = rows
    state.live(.foldPressed(message("Answer 3.1")), .foldPressed(message("Answer 5.1")))
    #expect(rows == before)
    for _ in 1...4 {
      state.live(.foldAllPressed)
      #expect(rows.first == before.first)
    }
  }

  @Test mutating func `folding below what is read does not move it either`() {
    read("Answer 10.5")
    let folded = rows
    click("▸ Thought")
    #expect(rows.prefix(4) == folded.prefix(4))
    #expect(rows.contains { $0.contains("Thought 11.1") })
    click("▾ Thought")
    #expect(rows == folded)
  }

  @Test mutating func `a thought that is being read does not fold under the reader`() {
    state.ask("Question 13?")
    for number in 1...40 { state.hear(.reasoning("Thought 13.\(number)\n")) }
    press(.pageUp)
    let before = rows
    #expect(before.first?.contains("Thought 13.") == true)
    state.hear(.text("Answer 13"))
    #expect(rows.first == before.first)
    state.hear(.finished(.stop))
    #expect(rows.first == before.first)
  }

  @Test mutating func `streaming never moves what is read`() {
    state.ask("Question 13?")
    press(.pageUp)
    let before = rows
    for number in 1...30 {
      state.hear(.reasoning("Thought 13.\(number)\n"))
      #expect(rows.prefix(8) == before.prefix(8))
    }
    state.hear(.text("And the answer is this one."))
    #expect(rows.prefix(8) == before.prefix(8))
  }

  @Test(arguments: [true, false])
  mutating func `a resize keeps the line that is read`(isThought: Bool) {
    let lines = (1...40).map { "Part \($0) of it goes on for a while, and then on, and on." }
    let text = lines.joined(separator: "\n")
    state.converse("Long?", thought: isThought ? text : nil, isThought ? "Short." : text)
    if isThought { state.live(.foldPressed(message("Short."))) }
    read("Part 20 of it")
    for (columns, rows) in [(34, 20), (80, 30), (24, 9), (160, 50), (60, 20)] {
      state.live(.resized(columns: columns, rows: rows))
      #expect(self.rows.first?.contains("Part 20") == true)
    }
  }

  @Test mutating func `one can scroll on after a resize`() {
    let text = (1...400).map { "word\($0)" }.joined(separator: " ")
    state.converse("Long?", text)
    press(.pageUp)
    for columns in [30, 90, 45] {
      state.live(.resized(columns: columns, rows: 20))
      for _ in 0..<20 {
        let before = rows
        act(.mouse(Mouse(.scrolledUp, at: Point(x: columns - 2, y: 5))))
        #expect(rows != before)
      }
      for _ in 0..<10 { act(.mouse(Mouse(.scrolledDown, at: Point(x: columns - 2, y: 5)))) }
    }
  }

  @Test mutating func `arrows choose messages and bring them into view`() {
    state.live(.focusChosen(.transcript))
    for number in stride(from: 12, through: 10, by: -1) {
      press(.up)
      #expect(rows.contains { $0.contains("Question \(number)?") })
      #expect(marked.first?.contains("Question \(number)?") == true)
      press(.up)
      #expect(marked.contains { $0.contains("Answer \(number - 1).1") })
    }
    for _ in 0..<40 { press(.down) }
    #expect(state.scroll == .following)
    #expect(marked.last?.contains("Answer 12.5") == true)
  }

  @Test mutating func `a click on a header opens its thought where it is`() {
    let before = rows
    click("▸ Thought")
    #expect(rows.contains { $0.contains("▾ Thought") })
    #expect(rows.contains { $0.contains("┊ Thought 12.6") })
    #expect(rows.prefix(3) == before.prefix(3))
    click("▾ Thought")
    #expect(rows == before)
  }

  @Test mutating func `what fits on the screen does not scroll`() {
    state.live(.newChatPressed)
    state.converse("One?", "Two.")
    let before = rows
    for key in [Key.Code.pageUp, .pageDown, .up] {
      press(key)
      #expect(rows == before)
    }
    #expect(state.scroll == .following)
  }

  // MARK: -

  /// The rows of the transcript.
  private var rows: [String] {
    mutating get {
      let rows = screen.frame(state).rows
      let end = rows.lastIndex { $0.hasPrefix("─") || $0.contains("├") } ?? rows.count
      return Array(rows[(rows.count >= 12 ? 2 : 1)..<end])
    }
  }

  private var marked: [String] {
    mutating get { rows.filter { $0.contains("▌") } }
  }

  private var lastWords: String? {
    mutating get { rows.last { !$0.isEmpty }?.trimmingBlanks }
  }

  private func message(_ text: String) -> Message.ID {
    state.conversation.messages.first { $0.text.contains(text) }?.id ?? .init(rawValue: "")
  }

  /// Scrolls until a row with these words is the first.
  private mutating func read(_ words: String) {
    press(.home, .control)
    state.live(.focusChosen(.transcript))
    for _ in 0..<40 where !rows.contains(where: { $0.contains(words) }) { press(.pageDown) }
    for _ in 0..<40 where rows.first?.contains(words) != true { press("j") }
    #expect(rows.first?.contains(words) == true)
  }

  private mutating func click(_ words: String) {
    let row = screen.frame(state).rows.firstIndex { $0.contains(words) } ?? 0
    act(.mouse(Mouse(.pressed, at: Point(x: 4, y: row))))
  }

  private mutating func press(_ code: Key.Code, _ modifiers: Key.Modifiers = []) {
    act(.key(Key(code, modifiers)))
  }

  private mutating func press(_ scalar: Unicode.Scalar) { act(.key(.scalar(scalar))) }

  private mutating func act(_ input: Input) {
    for action in screen.actions(for: input, in: state) { state.live(action, every: 0) }
    _ = screen.frame(state)
  }
}

extension String {
  fileprivate var trimmingBlanks: String {
    String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }
}
