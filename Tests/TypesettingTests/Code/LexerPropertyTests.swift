import Screen
import TestSupport
import Testing

@testable import Typesetting

@Suite struct LexerPropertyTests {
  /// What languages begin and end things with, and what they do not expect.
  private static let scraps = [
    "\"", "'", "`", "\"\"\"", "/*", "*/", "//", "#", "--", "--[==[", "]==]", "{-", "-}", "<<EOF",
    "EOF", "<!--", "-->", "<script>", "</script>", "<a b='", ">", "\\", "$", "${", "}", "$(", ")",
    "r##\"", "\"##", "R\"x(", ")x\"", "```", "~~~", "|", ": ", "key: |", "@", "0x1F", "1e+5", ".5",
    "<<世" + String(repeating: "\u{FFFD}", count: 30), "let", "def", " ", "  ", "\t", "é", "世",
    "👩\u{200D}🚀", "\u{301}", "\u{200D}", "\r", "\u{0}",
    "**", "$ ls", "- ", "+", "=", "[", "]", "(", "&amp;", "#include <a>", "'a", "%",
  ]

  @Test(arguments: Languages.names + ["unknown"])
  func `spans joined are the line`(language: String) {
    var generator = SeededGenerator(seed: UInt64(language.utf8.count))
    var lexer = Lexer(language: language)
    for _ in 0..<400 {
      let line = (0..<generator.below(12)).map { _ in
        Self.scraps[generator.below(Self.scraps.count)]
      }.joined()
      let spans = lexer.line(line[...])
      let joined = spans.map(\.text).joined()
      #expect(joined.utf8.elementsEqual(line.utf8))
      #expect(spans.allSatisfy { !$0.text.isEmpty })
    }
  }

  @Test(arguments: Languages.names)
  func `bytes of no text at all are taken`(language: String) {
    var generator = SeededGenerator(seed: 7)
    var lexer = Lexer(language: language)
    for _ in 0..<200 {
      let bytes = (0..<generator.below(40)).map { _ in UInt8(generator.below(256)) }
      let line = String(decoding: bytes, as: UTF8.self)
      #expect(lexer.line(line[...]).map(\.text).joined().utf8.elementsEqual(line.utf8))
    }
  }

  /// A quadratic pass over a line would need minutes for these.
  @Test(
    .timeLimit(.minutes(1)),
    arguments: [
      "**a ", "`x ``y ", "'a", "\"a\" ", "/a ", "[a ", "<script>", "<a b=", "((((", "\\(", "<<x ",
      "r#\"", "&a", "```` ", "a: ", "\u{301}",
    ])
  func `a long line costs its length`(scrap: String) {
    let line = String(repeating: scrap, count: 4_000 / scrap.utf8.count)
    for language in Languages.names {
      var lexer = Lexer(language: language)
      #expect(lexer.line(line[...]).reduce(0) { $0 + $1.text.utf8.count } == line.utf8.count)
    }
  }
}

extension SeededGenerator {
  mutating func below(_ bound: Int) -> Int { Int.random(in: 0..<bound, using: &self) }
}
