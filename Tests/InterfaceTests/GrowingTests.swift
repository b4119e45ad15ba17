import App
import Chat
import FoundationEssentials
import Screen
import Testing
import Typesetting

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
  func `a reply is the same in characters and whole`(index: Int, width: Int) {
    let text = Self.texts[index]
    var whole = MessageLines(message(), width: width, code: .wrap)
    whole.update(to: message(text), isThoughtShown: true, isGrowing: false)
    var grown = MessageLines(message(), width: width, code: .wrap)
    for beginning in beginnings(of: text) {
      grown.update(to: message(beginning), isThoughtShown: true, isGrowing: true)
    }
    grown.update(to: message(text), isThoughtShown: true, isGrowing: false)
    #expect(lines(grown.answer) == lines(whole.answer))
    #expect(lines(grown.thought) == lines(whole.thought))
  }

  @Test(arguments: texts.indices, [1, 7, 40])
  func `a prompt is the same in characters and whole`(index: Int, width: Int) {
    let text = Self.texts[index]
    var whole = PlainRows(width: width)
    whole.update(to: text)
    var grown = PlainRows(width: width)
    for beginning in beginnings(of: text) { grown.update(to: beginning) }
    #expect((0..<grown.count).map(grown.text) == (0..<whole.count).map(whole.text))
  }

  @Test(arguments: texts.indices, [7, 40])
  func `nothing is wider than it may be`(index: Int, width: Int) {
    var rows = MessageLines(message(), width: width, code: .wrap)
    rows.update(to: message(Self.texts[index]), isThoughtShown: true, isGrowing: false)
    for line in lines(rows.answer) { #expect(line.width <= width) }
    for line in lines(rows.thought) { #expect(line.width <= width - MessageLines.indent) }
  }

  @Test(arguments: texts.indices)
  func `a row is found again by its place in the text`(index: Int) {
    let text = Self.texts[index]
    var reply = MessageLines(message(), width: 24, code: .wrap)
    reply.update(to: message(text), isThoughtShown: true, isGrowing: true)
    for page in [reply.answer, reply.thought] {
      for row in 0..<page.count {
        #expect(abs(page.row(atOffset: page.offset(ofRow: row)) - row) <= 1)
      }
    }
    var prompt = PlainRows(width: 24)
    prompt.update(to: text)
    for row in 0..<prompt.count where !prompt.text(row).isEmpty {
      #expect(prompt.row(atOffset: prompt.offset(ofRow: row)) == row)
    }
  }

  @Test func `a thought is set as its answer is, but quiet`() {
    let text = "So **this**:\n1. see [it](http://a.b)\n\n```py\nx = 1\n```\nDone."
    var reply = MessageLines(message(), width: 40, code: .wrap)
    reply.update(to: message(text), isThoughtShown: true, isGrowing: false)
    let said = lines(reply.answer).map(\.visibleText)
    #expect(lines(reply.thought).map(\.visibleText) == said)
    #expect(said.contains("1. see it (http://a.b)"))
    for span in lines(reply.thought).flatMap(\.spans) {
      let isQuiet = [.reasoning, .muted].contains(span.style.role)
      #expect(isQuiet || span.style.emphasis.contains(.dim), "\(span)")
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

  /// A reply that says and thinks the same.
  private func message(_ text: String = "") -> Message {
    Message(
      id: .init(rawValue: "m"), parent: nil, role: .assistant, text: text,
      reasoning: Reasoning(text: text), created: monday)
  }

  private func lines(_ page: Page) -> [Line] { (0..<page.count).map(page.line) }
}
