import Screen

@testable import Typesetting

/// A program as its lines, each with the roles of its characters below: a picture to be read.
enum CodePicture {
  /// The letters of the roles; a blank is plain.
  static let letters: [(Role, Character)] = [
    (.codeBlock, " "), (.codeKeyword, "k"), (.codeType, "t"), (.codeName, "n"),
    (.codeString, "s"), (.codeNumber, "0"), (.codeComment, "c"), (.codeAdded, "+"),
    (.codeRemoved, "-"),
  ]

  static func draw(_ source: some Sequence<Substring>, language: String) -> String {
    var lexer = Lexer(language: language)
    return source.map { line in
      let roles = lexer.line(line).map { span in
        String(repeating: letter(span.style.role), count: span.text.count)
      }.joined()
      let shown = String(roles.reversed().drop { $0 == " " }.reversed())
      return shown.isEmpty ? "| \(line)" : "| \(line)\n  \(shown)"
    }.joined(separator: "\n") + "\n"
  }

  private static func letter(_ role: Role) -> Character {
    letters.first { $0.0 == role }?.1 ?? "?"
  }

  /// The lines of the program a picture was drawn of.
  static func source(of picture: String) -> [Substring] {
    picture.split(separator: "\n").filter { $0.hasPrefix("|") }.map { $0.dropFirst(2) }
  }
}
