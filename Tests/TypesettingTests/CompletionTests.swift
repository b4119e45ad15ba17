import Testing

@testable import Typesetting

@Suite struct CompletionTests {
  @Test(arguments: [
    ("**bold", "**bold**"),
    ("**bold*", "**bold**"),
    ("**bold** ", "**bold**"),
    ("a *b **c", "a *b **c***"),
    ("a ***b", "a ***b***"),
    ("~~gone", "~~gone~~"),
    ("a `code", "a `code`"),
    ("``a ` b`", "``a ` b``"),
    ("**a `b", "**a `b`**"),
    ("text **", "text"),
    ("text `", "text"),
    ("snake_case_na", "snake_case_na"),
    ("2*3 is", "2*3 is"),
    ("5 * 3", "5 * 3"),
    ("\\*not", "\\*not"),
    ("[words](http://exa", "[words](http://exa)"),
    ("[words](http://a \"ti", "[words](http://a)"),
    ("[words](<a b", "[words](<a>)"),
    ("**[a](b_c", "**[a](b_c)**"),
    ("[1] and [2", "[1] and [2"),
    ("是**重点", "是**重点**"),
    ("- one **two\n- three", "- one **two\n- three"),
    ("done **bold\n\n", "done **bold\n\n"),
  ]) func `open words are ended`(text: String, completed: String) {
    #expect(string(Completion.ofWords(Array(text.utf8))) == completed)
  }

  @Test(arguments: [
    ("| a | b", "| a | b\n|---|---|"),
    ("text\n\n| a | b |\n", "text\n\n| a | b |\n|---|---|"),
    ("| a | b |\n|--", "| a | b |\n|---|---|"),
    ("| a | b |\n|---|---|\n| c", "| a | b |\n|---|---|\n| c"),
    ("| a | b |\ntext", "| a | b |\ntext"),
    ("|", "|"),
    ("- | a |", "- | a |\n  |---|"),
    ("> | a |\n> |", "> | a |\n> |---|"),
    ("- ```\n  | a |", "- ```\n  | a |"),
  ]) func `a table is seen before its second row`(text: String, completed: String) {
    #expect(string(Completion.ofTables(Array(text.utf8))) == completed)
  }

  @Test(arguments: [
    ("#", ""), ("##", ""), ("# T", "# T"), ("-", ""), ("- ", "- "), ("--", ""), ("---", ""),
    ("12", ""), ("1.", ""), ("1. a", "1. a"), ("  -", "  "), ("- -", "- "), ("> -", "> "),
    ("- [", "- "), ("- [x]", "- "), ("- [x] a", "- [x] a"), ("* **", "* "), ("* **a", "* **a"),
    ("``", ""), ("```", ""), ("```s", "```s"), ("$$", ""), ("\\[", ""), ("\\(", ""), ("a\\", "a"),
    ("[a]: htt", ""), ("[a](b", "[a](b"), ("[^1]: no", "[^1]: no"), ("|", ""), ("", ""),
  ]) func `half a mark is left out`(line: String, completed: String) {
    #expect(string(Completion.ofLine(Array(line.utf8), in: nil)) == completed)
  }

  @Test func `half a closing fence is left out`() {
    let fence = SourceLine(Array("```c".utf8)[...]).fence
    for line in ["`", "``", "```"] {
      #expect(Completion.ofLine(Array(line.utf8), in: fence) == [])
    }
    #expect(string(Completion.ofLine(Array("`a`".utf8), in: fence)) == "`a`")
  }

  @Test(arguments: [
    ("x^{2", "x^{2}"),
    ("\\frac{1}{\\sqrt{2", "\\frac{1}{\\sqrt{2}}"),
    ("a + \\fra", "a +"),
    ("x^", "x"),
    ("\\begin{aligned} a &= b \\\\", "\\begin{aligned} a &= b \\\\\\end{aligned}"),
    ("a \\begin{ali", "a"),
    ("\\begin{cases} x \\end{cases", "\\begin{cases} x\\end{cases}"),
    ("\\left( x", "\\left( x\\right."),
  ]) func `open formulas are ended`(source: String, completed: String) {
    #expect(string(Completion.ofFormula(Array(source.utf8))) == completed)
  }

  private func string(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }
}
