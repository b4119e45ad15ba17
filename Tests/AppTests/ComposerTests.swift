import App
import Testing

/// Pictures: the text before and after an edit, with `|` where the cursor stands.
@Suite struct ComposerTests {
  @Test(
    arguments: [
      ("|", .insert("a"), "a|"), ("a|c", .insert("b"), "ab|c"), ("a|", .insert("\n"), "a\n|"),
      ("e|", .insert("\u{301}"), "é|"), ("👩|", .insert("\u{200D}💻"), "👩\u{200D}💻|"),
      ("a|", .insert("\r\nb\rc"), "a\nb\nc|"), ("a|", .insert(""), "a|"),

      ("ab|c", .deleteBackward, "a|c"), ("|c", .deleteBackward, "|c"),
      ("e\u{301}|", .deleteBackward, "|"), ("👩\u{200D}💻|", .deleteBackward, "|"),
      ("a\n|b", .deleteBackward, "a|b"),
      ("a|bc", .deleteForward, "a|c"), ("a|", .deleteForward, "a|"),
      ("a|\nb", .deleteForward, "a|b"),

      ("one two|", .deleteWordBackward, "one |"), ("one two  |", .deleteWordBackward, "one |"),
      ("one.|", .deleteWordBackward, "|"), ("a |", .deleteWordBackward, "|"),
      ("…|b", .deleteWordBackward, "|b"), ("|b", .deleteWordBackward, "|b"),
      ("|one two", .deleteWordForward, "| two"), ("one|  two", .deleteWordForward, "one|"),
      ("a|…", .deleteWordForward, "a|"), ("a|", .deleteWordForward, "a|"),

      ("one\ntwo|!", .deleteToLineStart, "one\n|!"), ("one\n|two", .deleteToLineStart, "one\n|two"),
      ("o|ne\ntwo", .deleteToLineEnd, "o|\ntwo"), ("one|\ntwo", .deleteToLineEnd, "one|two"),
      ("one|", .deleteToLineEnd, "one|"),

      ("ab|", .left, "a|b"), ("|ab", .left, "|ab"), ("a👩\u{200D}💻|", .left, "a|👩\u{200D}💻"),
      ("|ab", .right, "a|b"), ("ab|", .right, "ab|"), ("|e\u{301}x", .right, "e\u{301}|x"),
      ("one two|", .wordLeft, "one |two"), ("one |two", .wordLeft, "|one two"),
      ("|one two", .wordRight, "one| two"), ("one| two", .wordRight, "one two|"),
      ("über_1|", .wordLeft, "|über_1"), ("日本 |語", .wordLeft, "|日本 語"),

      ("one\ntwo\nth|ree", .up, "one\ntw|o\nthree"), ("one\nt|wo", .up, "o|ne\ntwo"),
      ("a\nlong|er", .up, "a|\nlonger"), ("o|ne", .up, "o|ne"), ("\n|", .up, "|\n"),
      ("on|e\ntwo\nthree", .down, "one\ntw|o\nthree"), ("longe|r\na", .down, "longer\na|"),
      ("longe|r\na\nb", .down, "longer\na|\nb"), ("a\nt|wo", .down, "a\nt|wo"),
      ("|\n", .down, "\n|"),

      ("one\ntw|o", .lineStart, "one\n|two"), ("one\n|two", .lineStart, "one\n|two"),
      ("o|ne\ntwo", .lineEnd, "one|\ntwo"), ("one|\ntwo", .lineEnd, "one|\ntwo"),
      ("one\ntw|o", .textStart, "|one\ntwo"), ("o|ne\ntwo", .textEnd, "one\ntwo|"),

      ("ab|", .transpose, "ba|"), ("a|b", .transpose, "ba|"), ("ab|c", .transpose, "acb|"),
      ("|ab", .transpose, "|ab"), ("a|", .transpose, "a|"), ("|", .transpose, "|"),
    ] as [(String, Composer.Edit, String)])
  func edits(before: String, edit: Composer.Edit, after: String) {
    var composer = Composer(picture: before)
    composer.apply(edit)
    #expect(composer.picture == Composer(picture: after).picture)
  }

  @Test func `what was cut can be yanked`() {
    var composer = Composer("one two three")
    let steps: [(Composer.Edit, String)] = [
      (.deleteWordBackward, "one two |"), (.yank, "one two three|"), (.wordLeft, "one two |three"),
      (.deleteToLineStart, "|three"), (.deleteToLineStart, "|three"), (.textEnd, "three|"),
      (.yank, "threeone two |"), (.textStart, "|threeone two "), (.deleteToLineEnd, "|"),
      (.yank, "threeone two |"),
    ]
    for (edit, picture) in steps {
      composer.apply(edit)
      #expect(composer.picture == picture)
    }
  }

  @Test func `lines end as they do in a text, wherever they come from`() {
    #expect(Composer("a\r\nb\rc\n").text == "a\nb\nc\n")
    var composer = Composer()
    composer.text = "a\r\nb"
    #expect(composer.text == "a\nb")
    composer.apply(.up)
    #expect(composer.picture == "a|\nb")
  }

  @Test(arguments: [
    "", "a", "a\nb", "\n", "e\u{301}👩\u{200D}💻\u{200D}", "\r\n\u{301}\r", "\u{FEFF}\0",
  ])
  func `no edit of any text anywhere fails, and moves change nothing`(text: String) {
    let moves: [Composer.Edit] = [
      .left, .right, .wordLeft, .wordRight, .up, .down, .lineStart, .lineEnd, .textStart, .textEnd,
    ]
    let changes: [Composer.Edit] = [
      .insert("\r"), .insert("\n"), .insert("\u{301}"), .deleteBackward, .deleteForward,
      .deleteWordBackward, .deleteWordForward, .deleteToLineStart, .deleteToLineEnd, .yank,
      .transpose,
    ]
    for first in moves {
      for second in moves + changes {
        for third in moves {
          var composer = Composer(text)
          composer.apply(first)
          composer.apply(second)
          let text = composer.text
          composer.apply(third)
          #expect(Array(composer.text.unicodeScalars) == Array(text.unicodeScalars))
          #expect(composer.isAtFirstLine == !composer.before.contains("\n"))
          #expect(composer.isAtLastLine == !composer.after.contains("\n"))
        }
      }
    }
  }

  @Test func `a megabyte is pasted and edited like a line`() {
    var composer = Composer()
    composer.apply(.insert(String(repeating: "lorem ipsum\n", count: 90_000)))
    for edit: Composer.Edit in [.up, .wordRight, .insert("a"), .lineStart, .deleteToLineEnd] {
      composer.apply(edit)
    }
    #expect(composer.after == "\n")
    composer.apply(.yank)
    #expect(composer.text.utf8.count == 90_000 * 12 + 1)
    #expect(composer.before.hasSuffix("\nlorema ipsum"))
  }
}

extension Composer {
  fileprivate init(picture: String) {
    let halves = picture.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
    self.init(halves.joined())
    while before.unicodeScalars.count > halves[0].unicodeScalars.count { apply(.left) }
  }

  fileprivate var picture: String { before + "|" + after }
}
