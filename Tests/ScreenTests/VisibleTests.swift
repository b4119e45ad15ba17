import Foundation
import Screen
import TestSupport
import Testing

@Suite struct VisibleTests {
  @Test(arguments: [
    ("plain, with ~ and `ticks`\n\tand a tab", "plain, with ~ and `ticks`\n\tand a tab"),
    ("a\u{1B}[2Jb", "a␛[2Jb"),
    ("\u{0}\u{7}\u{8}\u{7F}", "␀␇␈␡"),
    ("\u{9B}2J", "\u{FFFD}2J"),
    ("one\r\ntwo\rthree", "one\ntwo␍three"),
    ("a\u{2028}b\u{85}c", "a␤b\u{FFFD}c"),
    ("access\u{202E}level\u{2066}", "access\u{FFFD}level\u{FFFD}"),
    ("pa\u{200B}y\u{AD}p\u{FEFF}al\u{200E}", "paypal"),
    ("pa\u{3164}y\u{115F}", "pa\u{FFFD}y\u{FFFD}"),
    ("Hello\u{E0049}\u{E0067}\u{E006E}!", "Hello\u{FFFD}!"),
    ("🏴\u{E0067}\u{E0062}\u{E0078}\u{E007F}", "🏴\u{FFFD}"),
    ("葛\u{E0100}", "葛"),
    ("a\u{FE00}\u{FE01}\u{FE02}", "a\u{FE00}"),
    ("\u{FE0F}x", "x"),
    ("a\u{200D}b\u{200C}c", "abc"),
    ("👩\u{200D}", "👩"),
    ("\u{301}x", "\u{25CC}\u{301}x"),
  ])
  func `what a terminal obeys or nobody sees is shown or left out`(text: String, shown: String) {
    #expect(scalars(Visible.text(text)) == scalars(shown))
  }

  @Test func `noncharacters are not characters`() {
    for value: UInt32 in [0xFDD0, 0xFFFF, 0x10FFFF] {
      let scalar = Unicode.Scalar(value).map { String(Character($0)) } ?? ""
      #expect(Visible.text("x\(scalar)y") == "x\u{FFFD}y")
    }
  }

  @Test func `of a heap of marks the first eight stay`() {
    func marked(_ count: Int) -> String { "a" + String(repeating: "\u{301}", count: count) + "b" }
    #expect(scalars(Visible.text(marked(50))) == scalars(marked(8)))
  }

  @Test(arguments: [
    "می\u{200C}خواهم", "क्\u{200D}ष", "👩‍🚀 👨‍👩‍👧‍👦 🧑🏻‍❤️‍💋‍🧑🏽 🏳️‍🌈", "🏴󠁧󠁢󠁥󠁮󠁧󠁿🏴󠁧󠁢󠁳󠁣󠁴󠁿🏴󠁧󠁢󠁷󠁬󠁳󠁿", "1️⃣#️⃣", "السلام عليكم",
    "한글 \u{1112}\u{1161}\u{11AB}",
    "⚠︎ ❤️ ☺", "e\u{301}n\u{303}", "กำลัง นี้", "∫₀¹ √x̄ → ½", "\u{E0A0}", "\u{A0}\u{3000}",
  ])
  func `honest text stays as it is`(text: String) {
    #expect(scalars(Visible.text(text)) == scalars(text))
    #expect(scalars(Visible.line(text)) == scalars(text))
  }

  @Test func `what has one line keeps to it`() {
    #expect(Visible.line("a\nb\r\nc\td\u{1B}") == "a b c d␛")
  }

  @Test func `what is harmless stays so`() {
    for text in ["a\u{200D}\u{E0041}🏴\u{E0067}", "\u{301}\u{200D}\u{FE0F}", "\u{1100}\u{1160}"] {
      let once = Visible.text(text)
      #expect(scalars(Visible.text(once)) == scalars(once))
    }
  }

  @Test(.enabled(if: SharedData.has("data/unicode"), "needs the shared Unicode data"))
  func `every emoji stays as it is`() throws {
    var count = 0
    for line in try SharedData.text("data/unicode/15.0.0/emoji-test.txt").split(separator: "\n")
    where line.contains("; fully-qualified") {
      let values = line.prefix { $0 != ";" }.split(separator: " ").compactMap {
        UInt32($0, radix: 16)
      }
      let emoji = values.compactMap(Unicode.Scalar.init)
      #expect(scalars(Visible.text(String(String.UnicodeScalarView(emoji)))) == emoji)
      #expect(TextWidth.columns(String(String.UnicodeScalarView(emoji))) == 2)
      count += 1
    }
    #expect(count > 3000)
  }

  @Test(.enabled(if: SharedData.has("data/terminal-payloads"), "needs the shared payloads"))
  func `no payload reaches the terminal, by whichever way`() throws {
    struct Payload: Decodable {
      var id: String
      var b64: String
      var rule: String
    }
    let payloads = try JSONDecoder().decode(
      [Payload].self, from: SharedData.data("data/terminal-payloads/terminal-payloads.json"))
    #expect(payloads.count == 185)
    for payload in payloads {
      let bytes = try #require(Data(base64Encoded: payload.b64))
      let text = "MB" + String(decoding: bytes, as: UTF8.self) + "MA"
      let isFlag = payload.rule.hasPrefix("kept")

      let shown = scalars(Visible.text(text)).filter { $0 != "\n" && $0 != "\t" }
      #expect(shown.allSatisfy { isHarmless($0) || isFlag }, "\(payload.id)")

      var frame = Frame(Size(width: 2500, height: 1))
      frame.draw(Line(text, .text), at: Point(x: 0, y: 0))
      let drawn = try #require(frame.rows.first)
      #expect(scalars(drawn).allSatisfy { isHarmless($0) || isFlag }, "\(payload.id)")
      #expect(scalars(drawn).starts(with: "MB".unicodeScalars), "\(payload.id)")
      #expect(drawn.hasSuffix("MA"), "\(payload.id)")
      if isFlag { #expect(TextWidth.columns(drawn) == 6) }

      var painter = Painter(capabilities: Capabilities(), theme: Theme(name: "", looks: [:]))
      var reader = ScreenReader(frame.size)
      reader.feed(painter.paint(frame))
      #expect(reader.unknown.isEmpty && reader.commands.isEmpty, "\(payload.id)")
      #expect(reader.text == frame.rows, "\(payload.id)")
    }
  }

  @Test func `no scalar is other than harmless, alone or in company`() {
    var generator = SeededGenerator(seed: 3)
    let blocks: [ClosedRange<UInt32>] = [
      0...0x3FF, 0x1100...0x11FF, 0x1700...0x18FF, 0x2000...0x20FF, 0x3000...0x31FF,
      0xFB00...0xFFFF, 0x1BC00...0x1BCFF, 0x1D100...0x1D1FF, 0x1F000...0x1FAFF, 0xE0000...0xE01FF,
    ]
    for block in blocks {
      for value in block {
        guard let scalar = Unicode.Scalar(value),
          let other = Unicode.Scalar(UInt32.random(in: 0xE000...0x10FFFF, using: &generator))
        else { continue }
        let text = "\(Character(scalar))a\(Character(scalar))\(Character(other))"
        let shown = scalars(Visible.line(text))
        #expect(shown.allSatisfy(isHarmless), "\(value) \(other.value)")
        #expect(Line(text, .text).width >= 1)
      }
    }
  }

  @Test func `a joined chain of thousands is one small cluster after the other`() {
    let chain = String(repeating: "👩\u{200D}", count: 2000) + "👩"
    let marks = "a" + String(repeating: "\u{301}", count: 20_000)
    #expect(Visible.text(chain).unicodeScalars.count < 2400)
    #expect(Visible.text(marks).unicodeScalars.count < 2000)
  }

  private func scalars(_ text: String) -> [Unicode.Scalar] { Array(text.unicodeScalars) }

  /// Whether a scalar is neither a control nor hides or reorders anything.
  private func isHarmless(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F..<0xA0, 0xAD, 0x34F, 0x61C, 0x115F, 0x1160, 0x180E, 0x200B, 0x200E, 0x200F,
      0x2028...0x202E, 0x2060...0x206F, 0x3164, 0xFEFF, 0xFFA0, 0xFFF9...0xFFFB, 0xE0000...0xE007F,
      0xE0100...0xE01EF:
      false
    default: true
    }
  }
}
