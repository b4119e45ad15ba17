import Foundation
import Screen
import Testing

@testable import Typesetting

@Suite struct LexerTests {
  private static let folder = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Fixtures/code")

  /// `RECORD=1` draws the pictures anew; each is then read by eye.
  @Test(arguments: Languages.names)
  func `a program's parts are told apart`(language: String) throws {
    let file = Self.folder.appending(path: "\(fileName(language)).txt")
    let picture = try String(contentsOf: file, encoding: .utf8)
    let drawn = CodePicture.draw(CodePicture.source(of: picture), language: language)
    if ProcessInfo.processInfo.environment["RECORD"] != nil {
      try Data(drawn.utf8).write(to: file)
    } else {
      #expect(drawn == picture, "\(language) looks different:\n\(drawn)")
    }
  }

  private func fileName(_ language: String) -> String {
    ["c++": "cpp", "c#": "csharp"][language] ?? language
  }

  @Test func `every line of every language file is understood`() {
    for file in Languages.files {
      let reader = GrammarReader(file) { _ in Grammar.none }
      #expect(reader.misunderstood.isEmpty)
      #expect(!GrammarReader.names(in: file).isEmpty)
    }
  }

  @Test func `no name means two languages`() {
    let names = Languages.files.flatMap(GrammarReader.names)
    #expect(names.count == Set(names).count)
    #expect(names.allSatisfy { $0 == $0.lowercased() })
  }

  @Test(arguments: ["Swift", "swift,ignore", "{.swift .numberLines}", "swift title=x", " swift"])
  func `what stands behind a fence names a language`(info: String) {
    var lexer = Lexer(language: info)
    #expect(lexer.line("let x") == [.init("let", .codeKeyword), .init(" x", .codeBlock)])
  }

  @Test(arguments: ["", "cobol", "{}", "\u{0}", String(repeating: "x", count: 10_000)])
  func `an unknown language has no parts`(language: String) {
    var lexer = Lexer(language: language)
    #expect(lexer.line("let x = 1") == [.init("let x = 1", .codeBlock)])
    #expect(lexer.line("") == [])
  }

  @Test func `a copy goes on where it was made`() {
    var lexer = Lexer(language: "c")
    _ = lexer.line("/* a comment")
    var copy = lexer
    #expect(lexer.line("x */ 1").first == .init("x */", .codeComment))
    #expect(copy.line("y").first == .init("y", .codeComment))
  }

  @Test func `a mark stays with what it stands on`() {
    var lexer = Lexer(language: "c")
    #expect(
      lexer.line("\"a\"\u{301} = 1") == [
        .init("\"a\"\u{301}", .codeString), .init(" = ", .codeBlock), .init("1", .codeNumber),
      ])
  }
}
