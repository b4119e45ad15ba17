import Screen
import Testing

@testable import Ncurses

@Suite struct PasteTests {
  private static let begin = "\u{1B}[200~"
  private static let end = "\u{1B}[201~"

  @Test(arguments: [
    ("hello", "hello"),
    ("", ""),
    ("one\ntwo\tthree", "one\ntwo\tthree"),
    ("one\r\ntwo\rthree\r\r\n", "one\ntwo\nthree\n\n"),
    ("a\u{03}\u{1B}[31mred\u{1B}", "a\u{03}\u{1B}[31mred\u{1B}"),
    ("日本 👩‍👩‍👧", "日本 👩‍👩‍👧"),
    ("\u{1B}[201 \u{1B}[2012~ \u{1B}[20\u{1B}[", "\u{1B}[201 \u{1B}[2012~ \u{1B}[20\u{1B}["),
    ("\u{1B}[200~nested", "\u{1B}[200~nested"),
  ])
  func `what lies between the marks is one paste`(bytes: String, text: String) {
    expectDecoding(
      Array("x\(Self.begin)\(bytes)\(Self.end)\ry".utf8),
      [.key(.scalar("x")), .paste(text), .key(Key(.enter)), .key(.scalar("y"))])
  }

  @Test func `an end mark inside does not let the rest be typed`() {
    expectDecoding(
      Array("\(Self.begin)ls \(Self.end)\rrm -rf ~\r\(Self.end)".utf8),
      [.paste("ls \(Self.end)\nrm -rf ~\n")])
  }

  @Test func `two pastes in a row are two`() {
    expectDecoding(
      Array("\(Self.begin)a\(Self.end)\(Self.begin)b\(Self.end)c".utf8),
      [.paste("a"), .paste("b"), .key(.scalar("c"))])
    expectDecoding(
      Array("\(Self.begin)a\(Self.end)-\(Self.begin)b\(Self.end)".utf8),
      [.paste("a"), .key(.scalar("-")), .paste("b")])
  }

  @Test func `a paste that is never ended is ended by a pause, with its text`() {
    expectDecoding(
      Array("\(Self.begin)half a thought\u{1B}[20".utf8),
      [
        .paste("half a thought\u{1B}[20")
      ])
  }

  @Test func `an end mark without a paste is nothing`() {
    expectDecoding(Array("a\(Self.end)b".utf8), [.key(.scalar("a")), .key(.scalar("b"))])
  }

  @Test func `bytes that are not UTF-8 become U+FFFD`() {
    expectDecoding(
      Array(Self.begin.utf8) + [0x61, 0xFF, 0xE6, 0x97, 0x62] + Array(Self.end.utf8),
      [.paste("a\u{FFFD}\u{FFFD}b")])
  }
}
