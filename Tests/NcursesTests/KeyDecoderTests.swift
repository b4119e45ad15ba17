import Screen
import Testing

@testable import Ncurses

@Suite struct KeyDecoderTests {
  static let typing: [(String, [Input])] = [
    ("hi", [.key(.scalar("h")), .key(.scalar("i"))]),
    ("é日😀", [.key(.scalar("é")), .key(.scalar("日")), .key(.scalar("😀"))]),
    ("e\u{301}", [.key(.scalar("e")), .key(.scalar("\u{301}"))]),
    ("\r", [.key(Key(.enter))]),
    ("\n", [.key(.control("j"))]),
    ("\t", [.key(Key(.tab))]),
    ("\u{7F}\u{08}", [.key(Key(.backspace)), .key(Key(.backspace))]),
    ("\u{01}\u{0F}\u{1A}", [.key(.control("a")), .key(.control("o")), .key(.control("z"))]),
    ("\u{00}", [.key(.scalar(" ", .control))]),
    ("\u{1C}\u{1F}", [.key(.scalar("\\", .control)), .key(.scalar("_", .control))]),
    ("\u{85}", []),
  ]

  static let withEscape: [(String, [Input])] = [
    ("\u{1B}", [.key(Key(.escape))]),
    ("\u{1B}\u{1B}", [.key(Key(.escape)), .key(Key(.escape))]),
    ("\u{1B}x", [.key(.scalar("x", .alt))]),
    ("\u{1B}é", [.key(.scalar("é", .alt))]),
    ("\u{1B}\r", [.key(Key(.enter, .alt))]),
    ("\u{1B}\u{7F}", [.key(Key(.backspace, .alt))]),
    ("\u{1B}\u{02}", [.key(.scalar("b", [.alt, .control]))]),
    ("\u{1B}[", [.key(.scalar("[", .alt))]),
    ("\u{1B}O", [.key(.scalar("O", .alt))]),
    ("\u{1B}]", [.key(.scalar("]", .alt))]),
    ("\u{1B}P", [.key(.scalar("P", .alt))]),
    ("\u{1B}\u{1B}x", [.key(Key(.escape)), .key(.scalar("x", .alt))]),
    ("\u{1B}\u{1B}[A", [.key(Key(.up, .alt))]),
    (
      "\u{1B}\u{1B}[<65;1;1M",
      [.key(Key(.escape)), .mouse(Mouse(.scrolledDown, at: Point(x: 0, y: 0)))]
    ),
    ("\u{1B}\u{1B}[200~a\u{1B}[201~", [.key(Key(.escape)), .paste("a")]),
    ("\u{1B}\u{1B}[99~x", [.key(Key(.escape)), .key(.scalar("x"))]),
  ]

  static let sequences: [(String, [Input])] = [
    ("[A", [.key(Key(.up))]), ("[B", [.key(Key(.down))]),
    ("[C", [.key(Key(.right))]), ("[D", [.key(Key(.left))]),
    ("OA", [.key(Key(.up))]), ("OD", [.key(Key(.left))]),
    ("[H", [.key(Key(.home))]), ("OF", [.key(Key(.end))]), ("[1~", [.key(Key(.home))]),
    ("[4~", [.key(Key(.end))]), ("[7~", [.key(Key(.home))]), ("[8~", [.key(Key(.end))]),
    ("[3~", [.key(Key(.delete))]), ("[5~", [.key(Key(.pageUp))]), ("[6~", [.key(Key(.pageDown))]),
    ("[Z", [.key(Key(.tab, .shift))]),
    ("[1;5A", [.key(Key(.up, .control))]), ("[1;3D", [.key(Key(.left, .alt))]),
    ("[1;2C", [.key(Key(.right, .shift))]), ("[1;6B", [.key(Key(.down, [.shift, .control]))]),
    ("[1;5H", [.key(Key(.home, .control))]), ("[5;5~", [.key(Key(.pageUp, .control))]),
    ("[3;3~", [.key(Key(.delete, .alt))]), ("[1;133A", [.key(Key(.up, .control))]),
    ("OP", [.key(Key(.function(1)))]), ("OS", [.key(Key(.function(4)))]),
    ("[11~", [.key(Key(.function(1)))]), ("[15~", [.key(Key(.function(5)))]),
    ("[17~", [.key(Key(.function(6)))]), ("[21~", [.key(Key(.function(10)))]),
    ("[24~", [.key(Key(.function(12)))]), ("[1;5Q", [.key(Key(.function(2), .control))]),
    ("O5A", [.key(Key(.up, .control))]), ("Oa", [.key(Key(.up, .control))]),
    ("[5^", [.key(Key(.pageUp, .control))]),
    ("OM", [.key(Key(.enter))]), ("Oj", [.key(.scalar("*"))]), ("Op", [.key(.scalar("0"))]),
    ("Oy", [.key(.scalar("9"))]),
    ("[13;2u", [.key(Key(.enter, .shift))]), ("[13;3u", [.key(Key(.enter, .alt))]),
    ("[27;2;13~", [.key(Key(.enter, .shift))]), ("[27;5;13~", [.key(Key(.enter, .control))]),
    ("[106;5u", [.key(.control("j"))]), ("[27u", [.key(Key(.escape))]),
    ("[97;2u", [.key(.scalar("A"))]), ("[114;4u", [.key(.scalar("R", .alt))]),
    ("[63;2u", [.key(.scalar("?"))]), ("[34~", [.key(Key(.function(20)))]),
    ("[79;6u", [.key(.control("o"))]),
    ("[9;5u", [.key(Key(.tab, .control))]), ("[127;5u", [.key(Key(.backspace, .control))]),
    ("[97:65;5:1u", [.key(.control("a"))]), ("[97;5:3u", []),
    ("[57441;2u", []), ("[55296u", []), ("[1114112u", []), ("[133u", []),
  ]

  static let mouse: [(String, [Input])] = [
    ("[<0;3;4M", [.mouse(Mouse(.pressed, at: Point(x: 2, y: 3)))]),
    ("[<0;3;4m", []),
    ("[<64;1;1M", [.mouse(Mouse(.scrolledUp, at: Point(x: 0, y: 0)))]),
    ("[<65;999;500M", [.mouse(Mouse(.scrolledDown, at: Point(x: 998, y: 499)))]),
    ("[<80;1;1M", [.mouse(Mouse(.scrolledUp, at: Point(x: 0, y: 0)))]),
    ("[<2;1;1M", []), ("[<35;9;9M", []),
    ("[<0;0;0M", [.mouse(Mouse(.pressed, at: Point(x: 0, y: 0)))]),
    ("[<0;3M", []), ("[<;;M", [.mouse(Mouse(.pressed, at: Point(x: 0, y: 0)))]),
    ("[M !\"", [.mouse(Mouse(.pressed, at: Point(x: 0, y: 1)))]),
    ("[M`!!", [.mouse(Mouse(.scrolledUp, at: Point(x: 0, y: 0)))]),
  ]

  /// Sequences that mean nothing to us, each followed by an `x` that must be all that is typed.
  static let unknown = [
    "[I", "[O", "[99~", "[?1;2c", "[>0;276;0c", "[12;40R", "[1;2;3;4;5x", "[ q", "[5 p", "[!p",
    "[?2026;2$y", "[2~", "[E", "Oz", "[99999999999999999999999~", "[;;;;;;y",
    "]0;a title\u{07}", "]11;rgb:0000/0000/0000\u{1B}\\", "]52;c;eA==\u{1B}\\", "P1$r0m\u{1B}\\",
    "_Gi=1;OK\u{1B}\\", "^private\u{1B}\\", "Xstart\u{1B}\\", "]unfinished\u{18}", "]日本\u{07}",
    "[" + String(repeating: "1;", count: 100) + "m",
    "]" + String(repeating: "0", count: 300) + "\u{07}",
  ]

  @Test(arguments: typing + withEscape)
  func decodes(bytes: String, inputs: [Input]) {
    expectDecoding(Array(bytes.utf8), inputs)
  }

  @Test(arguments: sequences + mouse)
  func `decodes behind an escape`(bytes: String, inputs: [Input]) {
    expectDecoding(Array("\u{1B}\(bytes)".utf8), inputs)
    // and is over where it is over
    expectDecoding(
      Array("a\u{1B}\(bytes)b".utf8), [.key(.scalar("a"))] + inputs + [.key(.scalar("b"))])
  }

  @Test(arguments: unknown)
  func `what is not known vanishes whole`(bytes: String) {
    expectDecoding(Array("\u{1B}\(bytes)x".utf8), [.key(.scalar("x"))])
  }

  @Test func `a sequence broken off by another key leaves that key`() {
    expectDecoding(Array("\u{1B}[1;\u{03}".utf8), [.key(.control("c"))])
    expectDecoding(Array("\u{1B}[1;\u{1B}[A".utf8), [.key(Key(.up))])
    expectDecoding(Array("\u{1B}]0;t\u{1B}[A".utf8), [.key(Key(.up))])
    expectDecoding(Array("\u{1B}[1;é".utf8), [.key(.scalar("é"))])
  }

  @Test func `a sequence that is never finished vanishes after a pause`() {
    expectDecoding(Array("\u{1B}[1;5".utf8), [])
    expectDecoding(Array("\u{1B}]0;title".utf8), [])
    expectDecoding(Array("\u{1B}[M!".utf8), [])
    expectDecoding(Array("\u{1B}[<0;1".utf8), [])
  }

  @Test func `a key of the terminal's own comes before the conventions`() {
    let table = KeyTable([
      (Array("\u{1B}[[A".utf8), Key(.function(1))), (Array("\u{1B}[7$".utf8), Key(.home, .shift)),
    ])
    expectDecoding(
      Array("\u{1B}[[A\u{1B}[7$x\u{1B}[A".utf8),
      [
        .key(Key(.function(1))), .key(Key(.home, .shift)), .key(.scalar("x")), .key(Key(.up)),
      ], table: table)
    expectDecoding(Array("\u{1B}[[".utf8), [], table: table)
  }

  @Test(
    arguments: [
      ("", nil), ("a", nil), ("\u{1B}", 25), ("\u{1B}[", 25), ("\u{1B}[1", 500),
      ("\u{1B}]0;t", 500),
      ("\u{1B}[A", nil), ("\u{1B}[200~", 2000), ("\u{1B}[200~a\u{1B}[201~", 25),
    ] as [(String, Int?)])
  func `waits only while something has begun`(bytes: String, milliseconds: Int?) {
    var decoder = KeyDecoder()
    _ = decoder.feed(bytes.utf8)
    #expect(decoder.patience == milliseconds.map { .milliseconds($0) })
  }
}
