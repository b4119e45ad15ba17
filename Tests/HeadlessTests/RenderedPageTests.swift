import Headless
import Screen
import Testing
import Typesetting

@Suite struct RenderedPageTests {
  private let theme = Theme(
    name: "",
    looks: [.heading: Look(foreground: .palette(3)), .code: Look(foreground: .palette(6))])

  // MARK: How

  @Test(
    arguments: [
      (nil, .elsewhere, 80), (nil, .terminal(columns: 132), 132), (nil, .terminal(columns: 0), 80),
      (60, .elsewhere, 60), (60, .terminal(columns: 132), 60), (0, .elsewhere, 1),
      (nil, .terminal(columns: 100_000), 4096),
    ] as [(Int?, RenderManner.Output, Int)])
  func `the width is the one asked for, the terminal's or 80`(
    asked: Int?, output: RenderManner.Output, width: Int
  ) {
    let manner = RenderManner(
      width: asked, coloring: .auto, output: output, terminal: Capabilities())
    #expect(manner.width == width)
  }

  @Test(
    arguments: [
      (.auto, .terminal(columns: 80), true), (.auto, .elsewhere, false),
      (.always, .terminal(columns: 80), true), (.always, .elsewhere, true),
      (.never, .terminal(columns: 80), false), (.never, .elsewhere, false),
    ] as [(RenderManner.Coloring, RenderManner.Output, Bool)])
  func `sequences go to terminals, unless they are wanted or not`(
    coloring: RenderManner.Coloring, output: RenderManner.Output, isStyled: Bool
  ) {
    let terminal = Capabilities(colors: .truecolor, hyperlinks: true)
    let manner = RenderManner(width: nil, coloring: coloring, output: output, terminal: terminal)
    #expect(manner.capabilities == (isStyled ? terminal : nil))
  }

  @Test(
    arguments: [
      // NO_COLOR, or a terminal without colours
      (.always, Capabilities(colors: .none), .sixteen),
      (.auto, Capabilities(colors: .none), ColorDepth.none),
      (.never, Capabilities(colors: .none), nil),
      // A terminal nobody knows
      (.always, nil, .sixteen), (.auto, nil, nil), (.never, nil, nil),
    ] as [(RenderManner.Coloring, Capabilities?, ColorDepth?)])
  func `who asks for colours gets some, whatever the terminal`(
    coloring: RenderManner.Coloring, terminal: Capabilities?, colors: ColorDepth?
  ) {
    let manner = RenderManner(
      width: nil, coloring: coloring, output: .terminal(columns: 80), terminal: terminal)
    #expect(manner.capabilities?.colors == colors)
  }

  // MARK: What

  @Test func `plain text has neither sequences nor blanks at its ends`() {
    let text = rendered(
      "# Title\n\nSome *words* and `code`, [here](https://example.com).\n", plain(30))
    #expect(!text.contains("\u{1B}"))
    #expect(text.contains("Some words and code"))
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.allSatisfy { !$0.hasSuffix(" ") && $0.count <= 30 })
    #expect(text.hasSuffix("\n"))
  }

  @Test func `every line begins and ends in the plain rendition, with no link open`() {
    let text = rendered(
      "# Title\n\nSome **bold words that go on** and [a link that goes on](https://example.com).\n",
      styled(24, hyperlinks: true))
    for line in text.split(separator: "\n") where line.contains("\u{1B}[") {
      #expect(line.hasSuffix("\u{1B}[0m"))
    }
    for line in text.split(separator: "\n") {
      let marks = line.split(separator: "\u{1B}]8;", omittingEmptySubsequences: false).dropFirst()
      if let last = marks.last { #expect(last.hasPrefix(";\u{1B}\\")) }
    }
    #expect(text.contains("\u{1B}[33m"))
  }

  @Test func `links are written where the terminal has them`() {
    let source = "Look [here](https://example.com/a?b) or [there](javascript:alert(1))."
    #expect(
      rendered(source, styled(80, hyperlinks: true)).contains(";https://example.com/a?b\u{1B}\\"))
    #expect(!rendered(source, styled(80, hyperlinks: true)).contains(";javascript"))
    #expect(!rendered(source, styled(80)).contains("\u{1B}]"))
  }

  @Test(
    arguments: [
      ([0x61, 0xFF, 0x62], "a\u{FFFD}b\n"),
      ([0xEF, 0xBB, 0xBF, 0x61], "a\n"),
      ([], ""),
      (Array("a\u{1B}[2J\u{7}".utf8), "a␛[2J␇\n"),
      (Array("one\r\ntwo".utf8), "one two\n"),
    ] as [([UInt8], String)])
  func `whatever the bytes, the text is harmless`(source: [UInt8], text: String) {
    var page = RenderedPage(source, plain(40), theme: theme)
    #expect(String(decoding: page.next() ?? [], as: UTF8.self) == text)
  }

  @Test func `a long page comes in pieces, each of whole lines`() {
    let source = String(repeating: "Words that fill a line of the page.\n\n", count: 4000)
    let pieces = Array(RenderedPage(source.utf8, styled(40), theme: theme))
    #expect(pieces.count > 3)
    #expect(pieces.allSatisfy { $0.last == UInt8(ascii: "\n") && $0.count < 40_000 })
    #expect(pieces.joined().split(separator: UInt8(ascii: "\n")).count == 4000)
  }

  private func plain(_ width: Int) -> RenderManner {
    RenderManner(width: width, coloring: .never, output: .elsewhere, terminal: Capabilities())
  }

  private func styled(_ width: Int, hyperlinks: Bool = false) -> RenderManner {
    RenderManner(
      width: width, coloring: .always, output: .elsewhere,
      terminal: Capabilities(hyperlinks: hyperlinks))
  }

  private func rendered(_ source: String, _ manner: RenderManner) -> String {
    String(
      decoding: Array(RenderedPage(source.utf8, manner, theme: theme).joined()), as: UTF8.self)
  }
}
