import Foundation
import TestSupport
import Testing

@testable import Screen

@Suite struct TextWidthTests {
  @Test(arguments: [
    ("a", 1), ("é", 1), ("e\u{301}", 1), ("—", 1), ("│", 1), ("世", 2), ("한", 2), ("ｱ", 1), ("Ａ", 2),
    ("\u{1112}\u{1161}\u{11AB}", 2), ("😀", 2), ("👍🏽", 2), ("👩‍🚀", 2), ("👨‍👩‍👧‍👦", 2), ("🇮🇩", 2), ("🏴󠁧󠁢󠁳󠁣󠁴󠁿", 2),
    ("❤", 1), ("❤\u{FE0F}", 2), ("⌚", 2), ("⌚\u{FE0E}", 2), ("1\u{FE0F}\u{20E3}", 2),
    ("a\u{FE0F}", 1),
    ("क्षि", 2), ("กำ", 2), ("می\u{200C}خواهم", 7), ("", 0), ("\u{7}", 0), ("\u{301}", 0),
  ])
  func `a cluster takes the columns of its scalars, two at most`(text: String, columns: Int) {
    #expect(TextWidth.columns(text) == columns)
  }

  @Test(.enabled(if: SharedData.has("data/unicode"), "needs the shared Unicode data"))
  func `every wide scalar of Unicode 15 takes two columns`() throws {
    var (wide, wrong) = (0, 0)
    let text = try SharedData.text("data/unicode/15.0.0/EastAsianWidth.txt")
    for line in text.split(separator: "\n") {
      let fields = line.prefix { $0 != "#" }.split(separator: ";")
      guard fields.count == 2, ["W", "F"].contains(fields[1].filter { $0 != " " }) else { continue }
      let bounds = fields[0].split(separator: ".").compactMap {
        UInt32($0.filter(\.isHexDigit), radix: 16)
      }
      for value in try #require(bounds.first)...(try #require(bounds.last)) {
        guard let scalar = Unicode.Scalar(value) else { continue }
        wide += 1
        wrong += TextWidth.columns(scalar) == 2 ? 0 : 1
      }
    }
    #expect(wide > 180_000)
    #expect(Double(wrong) <= 0.001 * Double(wide))
  }

  @Test(.enabled(if: SharedData.has("data/widths"), "needs the shared width cases"))
  func `widths are those of wcwidth`() throws {
    struct Case: Decodable {
      var s: String
      var width: Int
    }
    let cases = try JSONDecoder().decode(
      [Case].self, from: SharedData.data("data/widths/wcwidth-cases.json")
    )
    .filter { applies($0.s) }
    let wrong = cases.filter { TextWidth.columns($0.s) != $0.width }
    #expect(cases.count >= 40)
    #expect(Double(wrong.count) <= 0.05 * Double(cases.count), "\(wrong)")
  }

  /// Whether a case is about what a screen shows: no control, and no joiner between two clusters,
  /// which wcwidth lets swallow the second and `Visible` takes out.
  private func applies(_ text: String) -> Bool {
    !text.unicodeScalars.contains { $0.value < 0x20 }
      && text.dropLast().allSatisfy { $0.unicodeScalars.last != "\u{200D}" }
  }

  @Test(.enabled(if: SharedData.has("data/unicode"), "needs the shared Unicode data"))
  func `clusters are those of Unicode 15 but for one`() throws {
    var (cases, wrong) = (0, 0)
    for line in try SharedData.text("data/unicode/15.0.0/GraphemeBreakTest.txt").split(
      separator: "\n")
    {
      let sample = line.prefix { $0 != "#" }
      guard sample.contains("÷") else { continue }
      let expected = sample.split(separator: "÷").map { cluster in
        cluster.split { !$0.isHexDigit }.compactMap {
          UInt32($0, radix: 16).flatMap(Unicode.Scalar.init)
        }
      }.filter { !$0.isEmpty }
      var text = String.UnicodeScalarView()
      text.append(contentsOf: expected.joined())
      cases += 1
      let lengths = expected.map { $0.reduce(0) { $0 + UTF8.width($1) } }
      wrong += Clusters(String(text)).map(\.byteCount) == lengths ? 0 : 1
    }
    #expect(cases == 602)
    #expect(wrong <= 1)
  }

  @Test func `a line is as wide as it is drawn`() {
    let line = Line([
      Line.Span("a\tb世", .text), Line.Span("\u{1B}[2J", .code),
      Line.Span("o\u{E0041}x\u{301}", .code),
    ])
    var frame = Frame(Size(width: 40, height: 1))
    #expect(frame.draw(line, at: Point(x: 0, y: 0)) == line.width)
    #expect(frame.rows == ["a   b世␛[2Jo\u{FFFD}x\u{301}"])
    #expect(line.width == 14)
  }
}
