import App
import Chat
import FoundationEssentials
import Interface
import Screen
import TestSupport
import Testing

/// What the screen looks like. The files in `Snapshots` are meant to be looked at.
@Suite struct PictureTests {
  @Test(arguments: [24, 80, 120, 160])
  func `an empty conversation says what this is and four keys`(columns: Int) throws {
    try expectSnapshot(picture(scene(columns, 18)), "empty-\(columns)")
  }

  @Test(arguments: [24, 80, 120, 160])
  func `a thought is shown while it is being thought`(columns: Int) throws {
    try expectSnapshot(picture(thinking(columns)), "thinking-\(columns)")
  }

  @Test(arguments: [FoldSetting.peek, .hidden, .folded])
  func `a thought is shown as it is set`(setting: FoldSetting) throws {
    var state = scene(60, 18)
    state.folding = Folding(setting: setting)
    let steps = (1...9).map { "Step \($0) of the thought." }.joined(separator: "\n")
    state.converse("Why?", thought: steps, "Because.")
    state.ask("Really?")
    state.hear(.reasoning(steps))
    try expectSnapshot(picture(state), "set-\(setting.rawValue)-60")
  }

  @Test func `a wide screen shows the thought beside its answer`() throws {
    var state = thinking(160)
    state.live(.foldAllPressed, .foldAllPressed, every: 0)
    try expectSnapshot(picture(state), "beside-160")
  }

  @Test(arguments: [24, 80, 120])
  func `a thought folds when the answer begins`(columns: Int) throws {
    var state = thinking(columns)
    state.hear(.text("The product is **1776**."), after: 9)
    state.hear(.usage(Usage(prompt: 21, completion: 84, reasoning: 60)), after: 0)
    try expectSnapshot(picture(state), "folded-\(columns)")
  }

  @Test(arguments: [24, 80, 120])
  func `an answer has headings, lists and code`(columns: Int) throws {
    var state = scene(columns, 30)
    state.converse("Reverse a linked list in Swift?", thought: "Easy.", answer)
    try expectSnapshot(picture(state), "answer-\(columns)")
  }

  @Test(arguments: [24, 80])
  func `a failure says why and what helps`(columns: Int) throws {
    var state = scene(columns, 18)
    state.ask("Why is the sky blue?")
    state.hear(.reasoning("Rayleigh scattering, so"))
    if let name = state.replying?.name {
      state.live(
        .replyFailed(name, .unreachable(host: "localhost:8080", why: "connection refused")))
    }
    try expectSnapshot(picture(state), "failure-\(columns)")
  }

  @Test(arguments: [24, 40, 80])
  func `what went wrong elsewhere is said over the rule, with its remedy`(columns: Int) throws {
    var state = scene(columns, 12)
    state.converse("Why?", "Because.")
    state.live(
      .failed("Cannot save “Why?”: the disk is full. Make room; until then it is kept in memory."))
    try expectSnapshot(picture(state), "toast-\(columns)")
  }

  @Test(arguments: [24, 80])
  func `a full context offers to leave out the oldest turns, and shows where it did`(
    columns: Int
  ) throws {
    var state = scene(columns, 24)
    state.converse("What is a tide?", "The sea, going up and down.")
    state.ask("And a spring tide?")
    if let name = state.replying?.name {
      state.live(.replyFailed(name, .contextExceeded(tokens: 5000, context: 4096)))
    }
    try expectSnapshot(picture(state), "context-full-\(columns)")
    state.live(.leaveOutPressed)
    state.hear(.text("When sun and moon pull together."))
    state.hear(.finished(.stop))
    try expectSnapshot(picture(state), "left-out-\(columns)")
  }

  @Test(arguments: [24, 80, 120])
  func `the list has days, and marks what the filter found`(columns: Int) throws {
    var state = listed(scene(columns, 18))
    state.live(.focusChosen(.list), every: 0)
    try expectSnapshot(picture(state), "list-\(columns)")
    state.live(.filterEdited("sk"), every: 0)
    try expectSnapshot(picture(state), "filter-\(columns)")
  }

  @Test(arguments: [24, 80])
  func `wide, joined and right-to-left text keeps its columns`(columns: Int) throws {
    var state = scene(columns, 18)
    state.converse(
      "你好，世界 — صباح الخير 👩‍💻",
      """
      「推論する」とは、考えること。👨‍👩‍👧‍👦 are one; e\u{301} too.

      - مرحبا بالعالم
      - 한국어 문장입니다 그리고 조금 더 길게

      `\u{1B}[31mred\u{7}` is harmless.
      """)
    state.live(.composerEdited(.insert("日本語を書く")), every: 0)
    try expectSnapshot(picture(state), "wide-\(columns)")
  }

  @Test(arguments: [24, 80, 160])
  func `the palette lists commands with their keys`(columns: Int) throws {
    var state = thinking(columns)
    state.live(.menuPressed(.palette), .menuMoved(by: 2), every: 0)
    try expectSnapshot(picture(state), "palette-\(columns)")
  }

  @Test(arguments: [24, 80, 120])
  func `help is made from the keymap`(columns: Int) throws {
    var state = scene(columns, 24)
    state.live(.helpPressed, every: 0)
    try expectSnapshot(picture(state), "help-\(columns)")
  }

  @Test func `the composer grows and holds the cursor`() throws {
    var state = scene(40, 16)
    state.live(
      .composerEdited(.insert("first line\nsecond line, which is so long that it is wrapped\n")),
      .composerEdited(.insert("third")), .composerEdited(.left), every: 0)
    try expectSnapshot(picture(state), "composer-40")
  }

  @Test func `what a title is being changed to is seen`() throws {
    var state = listed(scene(80, 14))
    state.live(.renamePressed(.init(rawValue: "c2")), every: 0)
    try expectSnapshot(picture(state), "rename-80")
  }

  @Test(arguments: [(0, 0), (1, 1), (19, 30), (40, 5)])
  func `a screen too small says so in one line`(columns: Int, rows: Int) throws {
    try expectSnapshot(picture(scene(columns, rows)), "small-\(columns)x\(rows)")
  }

  private func thinking(_ columns: Int) -> AppState {
    var state = listed(scene(columns, 18))
    state.ask("What is 37 × 48?")
    state.hear(.opened(.init(context: 4096)), after: 0)
    for word in product.split(separator: " ", omittingEmptySubsequences: false) {
      state.hear(.reasoning(word + " "), after: 0.1)
    }
    return state
  }

  private func listed(_ state: AppState) -> AppState {
    var state = state
    let hour = 3600.0
    let entries: [(String, Double, Bool)] = [
      ("Notes on R1", 400 * 24, true), ("SQL window functions", 0.2, false),
      ("Trip to Bandung, and where to eat there in the evening", 3, false),
      ("Why is the sky blue", 20, false), ("Skating lessons", 70, false),
      ("A skewed distribution", 24 * 12, false), ("Old times", 24 * 400, false),
    ]
    state.list.replace(
      with: entries.enumerated().map { index, entry in
        let date = monday.addingTimeInterval(-entry.1 * hour)
        return ConversationSummary(
          id: .init(rawValue: "c\(index)"), title: entry.0, isPinned: entry.2, created: date,
          updated: date, model: ModelName(provider: "deepseek", model: "deepseek-reasoner"))
      })
    return state
  }

  private let answer = """
    ## Reversing

    Walk along and turn *each* link round; `next` must be kept **before** it is lost:

    1. Keep the next node.
    2. Point back. This is the step that one gets wrong, so look twice at it.
       - nothing is allocated

    ```swift
    func reversed(_ head: Node?) -> Node? {
    \tvar (previous, current): (Node?, Node?) = (nil, head)
    \twhile let node = current { (node.next, previous, current) = (previous, node, node.next) }
    \treturn previous
    }
    ```

    > Linear time, constant space.
    """
}
