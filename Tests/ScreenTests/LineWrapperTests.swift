import TestSupport
import Testing

@testable import Screen

@Suite struct LineWrapperTests {
  @Test(arguments: [
    ("", 10, [""]),
    ("the tide comes in", 8, ["the tide", "comes in"]),
    ("the tides  come in", 9, ["the tides", "come in"]),
    ("to be", 2, ["to", "be"]),
    ("one\n\ntwo\n", 10, ["one", "", "two", ""]),
    ("one\r\ntwo", 10, ["one", "two"]),
    ("incomprehensible", 6, ["incomp", "rehens", "ible"]),
    ("an incomprehensible", 6, ["an", "incomp", "rehens", "ible"]),
    ("  - a point of the list", 12, ["  - a point", "  of the", "  list"]),
    ("\ta b c", 6, ["    a", "   b c"]),
    ("a\tb\tc", 9, ["a   b   c"]),
    ("世界你好吗", 5, ["世界", "你好", "吗"]),
    ("我说世界。你好", 8, ["我说世", "界。你好"]),
    ("他说「你好」吗", 6, ["他说", "「你", "好」吗"]),
    ("word世界 and more", 6, ["word世", "界 and", "more"]),
    ("pi is 3.14159, don’t", 9, ["pi is", "3.14159,", "don’t"]),
    ("x (a.b,c)", 6, ["x", "(a.b,c", ")"]),
    ("100世界，ok", 6, ["100世", "界，ok"]),
    ("世", 1, ["世"]),
    ("👩‍🚀👩‍🚀👩‍🚀", 4, ["👩‍🚀👩‍🚀", "👩‍🚀"]),
    ("aé\u{301}éé", 2, ["aé\u{301}", "éé"]),
    ("a\u{1B}[2Jb", 3, ["a\u{1B}[", "2Jb"]),
    ("trailing      ", 8, ["trailing"]),
    ("x", 0, ["x"]),
  ])
  func `rows take what fits`(text: String, width: Int, rows: [String]) {
    let wrapper = LineWrapper(text, width: width)
    #expect(wrapper.rows.map(wrapper.text(of:)) == rows)
  }

  @Test(
    arguments: [
      "the tide 👩\u{200D}🚀 comes in\t👨‍👩‍👧‍👦 e\u{301}\u{302} ❤\u{FE0F}🇮🇩🇮🇩🇺 क्षि ರ್ಝೈ",
      "  a\r\n\r\n\t世界。「你好」 \u{301}x \r x\u{200D}y 1\u{FE0F}\u{20E3}\u{E0041}z   \n\n",
      "(see https://x.org/a-b?c=d) so-called 10 % — “x ”! \u{200B}a\u{2060}b\u{A0}c and/or .x  ?y",
      "word 世\u{301}界\u{FE0E} \u{600}1 \u{1100}\u{1161}\u{11A8}한\u{11A8} \u{1B}[31mred",
    ], [1, 2, 5, 9, 14])
  func `a text gives the same rows however it arrives`(text: String, width: Int) {
    let scalars = Array(text.unicodeScalars)
    let whole = LineWrapper(text, width: width)
    for cut in 0...scalars.count {
      var halves = LineWrapper(width: width)
      halves.feed(string(scalars[..<cut]))
      #expect(halves.rows == LineWrapper(string(scalars[..<cut]), width: width).rows)
      halves.feed(string(scalars[cut...]))
      #expect(halves.rows == whole.rows)
    }
    var pieces = LineWrapper(width: width)
    for scalar in scalars { pieces.feed(string([scalar])) }
    #expect(pieces.rows == whole.rows)
    #expect(pieces.text == text)
  }

  @Test(arguments: 0..<30 as Range<UInt64>)
  func `rows are the text, in its order, and none is too wide`(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let scraps = [
      "a", "word", " ", "  ", "\n", "\t", "世界", "。", "👩\u{200D}🚀", "\u{301}", "\u{200D}", "🇮",
      "\u{E0041}", "!", "-", "/", "(", ")", "“", "”", "—", "https://x/", "\u{A0}", "\u{200B}",
      "\u{2060}", "5", "%",
    ]
    let width = Int.random(in: 1...20, using: &generator)
    var wrapper = LineWrapper(width: width)
    for _ in 0..<300 {
      wrapper.feed((0..<3).map { _ in scraps.randomElement(using: &generator) ?? "" }.joined())
    }
    var end = 0
    for row in wrapper.rows {
      let between = wrapper.source(end..<row.range.lowerBound)
      #expect(row.startsLine ? ["", "\n"].contains(between) : between.isEmpty)
      end = row.range.upperBound
      #expect(row.range.lowerBound <= row.shownEnd && row.shownEnd <= row.range.upperBound)
      let hanging = wrapper.source(row.shownEnd..<end).unicodeScalars
      #expect(hanging.allSatisfy { " \t\u{200B}\u{200D}\u{2060}".unicodeScalars.contains($0) })
      let text = wrapper.text(of: row)
      let glyphs = Clusters(wrapper.source(row.range.lowerBound..<row.shownEnd)).filter {
        $0.width > 0
      }
      #expect(Line(text, .text).width <= width || glyphs.count == 1)
    }
    #expect(end == wrapper.text.utf8.count)
    #expect(wrapper.rows == LineWrapper(wrapper.text, width: width).rows)
  }

  @Test func `where a row lies in the text is known`() {
    let wrapper = LineWrapper("  one two  \nthree", width: 6)
    #expect(
      wrapper.rows == [
        .init(range: 0..<6, shownEnd: 5, indent: 0, startsLine: true),
        .init(range: 6..<11, shownEnd: 9, indent: 2, startsLine: false),
        .init(range: 12..<17, shownEnd: 17, indent: 0, startsLine: true),
      ])
  }

  @Test func `lines of a range are drawn in one style`() {
    let wrapper = LineWrapper("one two three", width: 5)
    #expect(
      wrapper.lines(1..<9, Style(.reasoning)) == [
        Line("two", .reasoning), Line("three", .reasoning),
      ])
  }

  private func string(_ scalars: some Sequence<Unicode.Scalar>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    return String(view)
  }
}
