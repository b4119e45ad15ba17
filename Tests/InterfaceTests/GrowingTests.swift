import App
import Chat
import FoundationEssentials
import Screen
import Testing

@testable import Interface

/// Text that comes in pieces is shown as the whole would be.
@Suite struct GrowingTests {
  private static let texts = [
    "One line.",
    "# Title\n\nA *little* text with `code` and **bold words that go on**.\n- one\n- two, longer\n",
    "```swift\nlet x = 1\n\n\tlet long = \"\(String(repeating: "ab ", count: 30))\"\n```\nAfter.",
    "~~~\nnever closed ``` \n",
    "\n\n  leading blanks, and **never closed\n\n\n\nthree blanks\r\nand a carriage return\r\n",
    "> quoted\n> lines that are long enough to be wrapped at least once\n---\n10. ten\n",
    "日本語の文章は長い。👩‍💻 and e\u{301}\u{302} marks\u{FE0F}. العربية",
    String(repeating: "endless ", count: 700) + "\n" + String(repeating: "x", count: 5000) + "é",
    "a_b_c 2*3*4 __init__ *a* **b** ***c*** ~~d~~ ``e ` f`` \\*g\\* `h **i` j** *k **l* m**",
  ]

  @Test(arguments: texts.indices, [1, 7, 40])
  func `an answer is the same in characters and whole`(index: Int, width: Int) {
    let text = Self.texts[index]
    var whole = PlainMarkdown(width: width)
    whole.update(to: text)
    var grown = PlainMarkdown(width: width)
    for beginning in beginnings(of: text) { grown.update(to: beginning) }
    #expect(lines(grown) == lines(whole))
  }

  @Test(arguments: texts.indices, [1, 7, 40])
  func `a thought is the same in characters and whole`(index: Int, width: Int) {
    let text = Self.texts[index]
    var whole = PlainRows(width: width)
    whole.update(to: text)
    var grown = PlainRows(width: width)
    for beginning in beginnings(of: text) { grown.update(to: beginning) }
    #expect((0..<grown.count).map(grown.text) == (0..<whole.count).map(whole.text))
  }

  @Test(arguments: texts.indices, [7, 40])
  func `nothing is wider than it may be`(index: Int, width: Int) {
    let text = Self.texts[index]
    var rows = PlainMarkdown(width: width)
    rows.update(to: text)
    for line in lines(rows) { #expect(line.width <= width) }
  }

  @Test(arguments: texts.indices)
  func `a row is found again by its place in the text`(index: Int) {
    let text = Self.texts[index]
    var narrow = PlainMarkdown(width: 24)
    narrow.update(to: text)
    for row in 0..<narrow.count {
      let again = narrow.row(atOffset: narrow.offset(ofRow: row))
      #expect(abs(again - row) <= 1)
    }
    var thought = PlainRows(width: 24)
    thought.update(to: text)
    for row in 0..<thought.count where !thought.text(row).isEmpty {
      #expect(thought.row(atOffset: thought.offset(ofRow: row)) == row)
    }
  }

  @Test func `a thought that was the answer is shown from its beginning`() {
    var state = scene(60, 20)
    state.ask("Why?")
    state.hear(.reasoning("Only thoughts here. "))
    state.hear(.text("And"))
    var screen = ChatScreen(keymap: Keymap())
    _ = screen.frame(state)
    state.hear(.relabelled(.answer))
    #expect(screen.frame(state) == fresh(state))
    #expect(screen.frame(state).rows.contains { $0.contains("Only thoughts here. And") })
    state.hear(.relabelled(.reasoning))
    #expect(screen.frame(state) == fresh(state))
  }

  @Test func `another conversation with messages of the same names shows its own words`() {
    var screen = ChatScreen(keymap: Keymap())
    var state = scene(60, 20)
    state.converse("Same length 1?", "Answer number 1.")
    _ = screen.frame(state)
    state.live(.newChatPressed)
    state.converse("Same length 2?", "Answer number 2.")
    #expect(screen.frame(state) == fresh(state))
  }

  private func fresh(_ state: AppState) -> Frame {
    var screen = ChatScreen(keymap: Keymap())
    return screen.frame(state)
  }

  /// The text as it grows: by scalars, since marks may come after their letters; a long one in
  /// steps that fall on no boundary of its.
  private func beginnings(of text: String) -> [String] {
    let scalars = Array(text.unicodeScalars)
    let step = scalars.count > 500 ? 97 : 1
    return (stride(from: 1, to: scalars.count, by: step) + [scalars.count]).map { end in
      String(String.UnicodeScalarView(scalars[..<end]))
    }
  }

  private func lines(_ rows: PlainMarkdown) -> [Line] { (0..<rows.count).map(rows.line) }
}
