import Screen
import TestSupport
import Testing

/// What reads screens for other tests had better read right.
@Suite struct ScreenReaderTests {
  @Test(arguments: [
    ("one\r\ntwo", ["one", "two", ""]),
    ("a long line wraps", ["a long l", "ine wrap", "s"]),
    ("\u{1B}[?7lno wrap here", ["no wrape", "", ""]),
    ("1\n2\n3\n4", [" 2", "  3", "   4"]),
    ("\u{1B}[2;3Hx\u{1B}[1;1Hy\u{1B}[9;9Hz", ["y", "  x", "       z"]),
    ("abc\u{1B}[2Dx\u{1B}[Gy\u{1B}[3dz", ["yxc", "", " z"]),
    ("abcdef\u{1B}[1;3H\u{1B}[K", ["ab", "", ""]),
    ("abcdef\u{1B}[1;3H\u{1B}[1K", ["   def", "", ""]),
    ("abcdef\u{1B}[1;3H\u{1B}[2X", ["ab  ef", "", ""]),
    ("a\r\nb\r\nc\u{1B}[2;1H\u{1B}[J", ["a", "", ""]),
    ("世界\u{1B}[1;2Hx", [" x界", "", ""]),
    ("世界\u{1B}[1;3Hx", ["世x", "", ""]),
    ("abcdefg世", ["abcdefg", "世", ""]),
    ("👩\u{200D}🚀e\u{301}❤\u{FE0F}|", ["👩\u{200D}🚀e\u{301}❤\u{FE0F}|", "", ""]),
    ("x\u{1B}]0;title\u{7}y\u{1B}Pq\u{1B}\\z", ["xyz", "", ""]),
  ])
  func `bytes become a screen`(text: String, rows: [String]) {
    var whole = ScreenReader(Size(width: 8, height: 3))
    whole.feed(text.utf8)
    #expect(whole.text == rows)
    #expect(whole.unknown == [])

    var pieces = ScreenReader(Size(width: 8, height: 3))
    for byte in text.utf8 { pieces.feed([byte]) }
    #expect(pieces.cells == whole.cells)
  }

  @Test func `attributes and colours are kept with the cells`() {
    var reader = ScreenReader(Size(width: 8, height: 1))
    reader.feed("\u{1B}[1;4;31ma\u{1B}[22;38;5;9;48;2;1;2;3mb\u{1B}[0;97mc\u{1B}[md".utf8)
    #expect(
      reader.cells[0].prefix(4).map(\.rendition) == [
        .init(emphasis: [.bold, .underline], foreground: [31]),
        .init(emphasis: .underline, foreground: [38, 5, 9], background: [48, 2, 1, 2, 3]),
        .init(foreground: [97]),
        .init(),
      ])
  }

  @Test func `the main screen comes back when the other is left`() {
    var reader = ScreenReader(Size(width: 8, height: 2))
    reader.feed("shell\u{1B}[?1049h\u{1B}[Hprogram\u{1B}[?2026h\u{1B}[?25l".utf8)
    #expect(reader.text == ["program", ""])
    #expect(reader.modes == [7, 1049, 2026])
    reader.feed("\u{1B}[?25h\u{1B}[?2026l\u{1B}[?1049l$".utf8)
    #expect(reader.text == ["shell$", ""])
    #expect(reader.modes == [7, 25])
  }

  @Test func `requests, commands and what is unknown are remembered`() {
    var reader = ScreenReader(Size(width: 8, height: 2))
    reader.feed("\u{1B}[?2026$p\u{1B}[c\u{1B}]52;c;eA==\u{1B}\\\u{1B}[5Z\u{1B}[58m\u{7}".utf8)
    #expect(reader.requests == ["?2026$p", "c"])
    #expect(reader.commands == ["52;c;eA=="])
    #expect(reader.unknown == ["CSI Z", "SGR 58", "C0 7"])
  }

  @Test func `a smaller screen loses what lies outside`() {
    var reader = ScreenReader(Size(width: 8, height: 2))
    reader.feed("abcdef\r\nghi".utf8)
    reader.resize(to: Size(width: 4, height: 1))
    #expect(reader.text == ["abcd"])
    #expect(reader.cursor == Point(x: 3, y: 0))
    reader.resize(to: Size(width: 6, height: 2))
    #expect(reader.text == ["abcd", ""])
  }
}
