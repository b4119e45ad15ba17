import Screen
import Testing

@testable import Typesetting

@Suite struct LayoutTests {
  @Test(arguments: [
    ("# Title\n\ntext\n\n## Two\ntext", "Title\n─────\n\ntext\n\nTwo\n\ntext"),
    ("- a\n- b\n  - c\n\n    d\n- e", "• a\n• b\n  ◦ c\n\n    d\n• e"),
    ("- a\n\n- b\n- c", "• a\n\n• b\n• c"),
    ("- a\n  - b\n\n  - c", "• a\n  ◦ b\n\n  ◦ c"),
    ("9. a\n9. b words that go on", "9. a\n10. b words\n    that go on"),
    ("1. a\n\n   b\n2. c", "1. a\n\n   b\n2. c"),
    ("- [ ] a\n- [x] b\n1. [x] c", "☐ a\n☑ b\n\n1. ☑ c"),
    ("> a\n> > b\n>\n> c", "│ a\n│\n│ │ b\n│\n│ c"),
    ("> - a\n>\n>   b", "│ • a\n│\n│   b"),
    ("- > a\n  > b", "• │ a b"),
    ("a\n\n---\n\nb", "a\n\n──────────────\n\nb"),
    ("a  \nb\\\nc\nd", "a\nb\nc d"),
    ("-\n- a", "•\n• a"),
    ("a<br>b <i>c</i>", "a\nb <i>c</i>"),
    ("![alt](a.png) ![](b.png)", "alt (b.png)"),
    ("[a](b) [b](b) <http://c>", "a (b) b\nhttp://c"),
    ("www.a.b/c, x", "www.a.b/c, x"),
    ("\n\n\na\n\n\n\nb\n\n", "a\n\nb"),
    ("[a]: /u\n\n[b]: /v", ""),
    ("[a]\n\n[a]: /u", "a (/u)"),
    ("2*3 and 4*5", "2*3 and 4*5"),
    ("2**10, 2**3", "2**10, 2**3"),
    ("3~5 or 7~9", "3~5 or 7~9"),
    ("|a|b|c|\n|-|-|-|\n|1||3|\n", "a  b  c\n─  ─  ─\n1     3"),
    ("$+$ and $-$", "+ and −"),
    ("|a|b|\n|-|-|\n|`1||3`|2|\n", "a     b\n────  ─\n1||3  2"),
    ("|a|b|\n|-|-|\n|1\\||2|\n", "a   b\n──  ─\n1|  2"),
  ]) func `blocks are set`(markdown: String, rows: String) {
    #expect(picture(page(markdown, width: 14)) == rows)
  }

  @Test func `styles say what the marks mean`() {
    let spans = lines(page("a **b** *c* ~~d~~ `e` [f](g)")).first?.spans ?? []
    #expect(
      spans == [
        .init("a ", .text), .init("b", .text, .bold), .init(" ", .text),
        .init("c", .text, .italic), .init(" ", .text), .init("d", .text, .strikethrough),
        .init(" ", .text), .init("e", .code), .init(" ", .text), .init("f", .link, .underline),
        .init(" (g)", .muted),
      ])
  }

  @Test func `a thought has one role, its code is dimmed`() {
    let options = PageOptions(base: Style(.reasoning))
    let page = page("# A\n\n> *b* `c`\n\n- d", options: options)
    let styles = lines(page).flatMap(\.spans).map(\.style)
    #expect(styles.allSatisfy { $0.role == .reasoning || $0 == Style(.code, .dim) })
    #expect(styles.contains(Style(.reasoning, .bold)) && styles.contains(Style(.code, .dim)))
  }

  @Test func `lines may be kept as they are`() {
    let kept = page("a\nb\n\nc", options: PageOptions(keepsLines: true))
    #expect(picture(kept) == "a\nb\n\nc")
  }

  @Test func `stress reaches punctuation where words have no blanks between`() {
    let line = lines(page("**注意：**请看**“重点”**吧")).first
    #expect(line?.spans.map(\.text) == ["注意：", "请看", "“重点”", "吧"])
    #expect(picture(page("*£*a")) == "*£*a")
  }

  @Test func `what is mathematics is not Markdown`() {
    let line = lines(page("$a_1 * b_2$ and $c_1 * d_2$")).first
    #expect(line?.spans.allSatisfy { !$0.style.emphasis.contains(.italic) } == true)
    #expect(picture(page("costs $5 and *$6*")) == "costs $5 and $6")
    #expect(picture(page("`$a$` and\n\n    $b$\n")).contains("$b$"))
  }
}
