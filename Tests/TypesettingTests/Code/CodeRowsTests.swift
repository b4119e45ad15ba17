import Screen
import TestSupport
import Testing

@testable import Typesetting

@Suite struct CodeRowsTests {
  private func rows(_ text: String, _ width: Int, _ overflow: CodeOverflow = .wrap) -> [String] {
    codeRows([.init(text, .codeBlock)], width: width, overflow: overflow).map { line in
      line.spans.map(\.text).joined()
    }
  }

  @Test(arguments: [
    ("", 20, [""]),
    ("let x = 1", 20, ["  let x = 1"]),
    ("let x = 1", 11, ["  let x = 1"]),
    ("let x = 1", 10, ["  let x = ", "↳ 1"]),
    ("abcdefghij", 8, ["  abcdef", "↳ ghij"]),
    ("abcdefghij", 4, ["abcd", "efgh", "ij"]),
    ("\tif\tx", 20, ["      if  x"]),
    ("a\tb\t\tc", 20, ["  a   b       c"]),
    ("\t\tx", 8, ["        ", "↳   x"]),
    ("世界你好", 9, ["  世界你", "↳ 好"]),
    ("世界", 1, ["…", "…"]),
    ("e\u{301}e\u{301}", 1, ["e\u{301}", "e\u{301}"]),
  ])
  func `a wide line goes on behind a mark`(text: String, width: Int, expected: [String]) {
    #expect(rows(text, width) == expected)
  }

  @Test(arguments: [
    ("let x = 1", 11, ["  let x = 1"]),
    ("let x = 1", 10, ["  let x =…"]),
    ("世界你好", 9, ["  世界你…"]),
    ("世界你好", 10, ["  世界你好"]),
    ("世界你好", 8, ["  世界…"]),
    ("abc", 2, ["a…"]),
    ("abc", 1, ["…"]),
  ])
  func `or is cut at the edge`(text: String, width: Int, expected: [String]) {
    #expect(rows(text, width, .cut) == expected)
  }

  @Test func `styles are kept over the rows, and marks are muted`() {
    let spans: [Line.Span] = [.init("return", .codeKeyword), .init(" 12345", .codeNumber)]
    #expect(
      codeRows(spans, width: 10, overflow: .wrap) == [
        Line([.init("  ", .muted), .init("return", .codeKeyword), .init(" 1", .codeNumber)]),
        Line([.init("↳ ", .muted), .init("2345", .codeNumber)]),
      ])
    #expect(
      codeRows(spans, width: 9, overflow: .cut) == [
        Line([.init("  ", .muted), .init("return", .codeKeyword), .init("…", .muted)])
      ])
  }

  @Test(arguments: [1, 2, 3, 7, 8, 13])
  func `no row is wider than the width`(width: Int) {
    var generator = SeededGenerator(seed: 3)
    let scraps = [
      "a", "\t", "世", "👩\u{200D}🚀", "\u{301}", "\u{1B}[2J", "\u{E0041}", "\n", "long word ",
    ]
    for _ in 0..<200 {
      let spans = (0..<generator.below(8)).map { _ in
        Line.Span(scraps[generator.below(scraps.count)], .codeBlock)
      }
      for overflow in [CodeOverflow.wrap, .cut] {
        let rows = codeRows(spans, width: width, overflow: overflow)
        #expect(rows.allSatisfy { $0.width <= width })
      }
    }
  }

  @Test func `a long line is cut into its rows`() {
    let text = String(repeating: "abc世 ", count: 1 << 15)
    let rows = codeRows([.init(text, .codeBlock)], width: 80, overflow: .wrap)
    #expect(rows.count > 2_500)
    #expect(codeRows([.init(text, .codeBlock)], width: 80, overflow: .cut).count == 1)
  }
}
