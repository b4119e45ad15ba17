import Screen
import Testing

@testable import Interface

/// Which words of a line are stressed. In the pictures `/i/`, `#b#`, `~s~` and `[c]` mark what is
/// italic, bold, struck and code.
@Suite struct InlineMarkdownTests {
  @Test(arguments: [
    ("plain", "plain"),
    ("*i*", "/i/"),
    ("_i_ and __b__", "/i/ and #b#"),
    ("**b** and ~~s~~", "#b# and ~s~"),
    ("`c` ``c ` d``", "[c] [c ` d]"),
    ("` c `", "[c]"),
    ("**bold `code`**", "#bold ##[code]#"),
    ("**a *b* c**", "#a #/#b#/# c#"),
    ("***both***", "/#both#/"),
    ("2*3*4 = 24", "2*3*4 = 24"),
    ("2 * 3 * 4", "2 * 3 * 4"),
    ("snake_case_name", "snake_case_name"),
    ("x_{i} + y_{j}", "x_{i} + y_{j}"),
    ("\\*not\\* \\(x\\)", "*not* \\(x\\)"),
    ("never **closed", "never **closed"),
    ("`never closed *i*", "`never closed /i/"),
    ("中*强调*文", "中/强调/文"),
    ("~one~", "~one~"),
    ("****", "****"),
    ("", ""),
    ("*", "*"),
    ("\\", "\\"),
  ])
  func stress(source: String, picture: String) {
    let drawn = inlineMarkdown(source[...]).map { span in
      var text = span.style.role == .code ? "[\(span.text)]" : span.text
      if span.style.emphasis.contains(.bold) { text = "#\(text)#" }
      if span.style.emphasis.contains(.italic) { text = "/\(text)/" }
      if span.style.emphasis.contains(.strikethrough) { text = "~\(text)~" }
      return text
    }
    #expect(drawn.joined() == picture)
  }

  @Test func `a line full of marks costs no more than its length`() {
    let marks = String(repeating: "*a **b _c `d ~~e ", count: 240)
    let clock = ContinuousClock()
    let time = clock.measure { _ = inlineMarkdown(marks[...]) }
    #expect(time < .milliseconds(200))
  }
}
