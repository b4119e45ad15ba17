import Screen
import Testing

@Suite struct WrapTests {
  @Test func `spans keep their styles over the breaks`() {
    let lines = wrap(
      [.init("The product is ", .text), .init("37 × 48", .text, .bold), .init(".", .text)],
      width: 18)
    #expect(
      lines == [
        Line([.init("The product is ", .text), .init("37", .text, .bold)]),
        Line([.init("× 48", .text, .bold), .init(".", .text)]),
      ])
  }

  @Test func `a bullet begins the first line, blanks the others`() {
    let lines = wrap(
      [.init("one two three", .text)], width: 7, indent: Line("• ", .accent),
      hanging: Line("  ", .text))
    #expect(
      lines == [
        Line([.init("• ", .accent), .init("one", .text)]),
        Line([.init("  ", .text), .init("two", .text)]),
        Line([.init("  ", .text), .init("three", .text)]),
      ])
  }

  @Test func `the rail of a quotation is before every line`() {
    let lines = wrap(
      [.init("one\n\n  two 世界", .reasoning)], width: 9, indent: Line("┊ ", .reasoningRail))
    #expect(lines.map { $0.spans.map(\.text).joined() } == ["┊ one", "┊ ", "┊   two", "┊   世界"])
    #expect(lines.allSatisfy { $0.spans.first?.style == Style(.reasoningRail) })
  }

  @Test func `nothing is one empty line`() {
    #expect(wrap([], width: 10) == [Line()])
    #expect(wrap([.init("", .text)], width: 0) == [Line()])
  }

  @Test func `tabs go to the stops of the whole line`() {
    let lines = wrap([.init("a\t", .text), .init("b\tc", .code)], width: 20)
    #expect(lines == [Line([.init("a   ", .text), .init("b   c", .code)])])
  }

  @Test func `a mark stays on what it stands on, though it begins a span`() {
    let spans: [Line.Span] = [
      .init("{$", .text), .init("\u{301}x", .formula), .init("", .code), .init("\u{301}", .code),
    ]
    let lines = wrap(spans, width: 2)
    #expect(
      lines == [
        Line([.init("{$\u{301}", .text)]), Line([.init("x\u{301}", .formula)]),
      ])
    #expect(lines.map(\.width) == [2, 1])
  }
}
