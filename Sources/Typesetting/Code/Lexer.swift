package import Screen

/// Tells the parts of a program's lines by the table of its language, from line to line.
///
/// A value: a copy made between two lines goes on from there. Total and linear in each line.
package struct Lexer: Sendable {
  /// `language` is what stands behind a fence (`swift`, `c++`, `js`), in any case; an unknown one
  /// has no parts.
  package init(language: String) {}

  /// The next line, without its line feed: its spans joined are the line, character for character.
  package mutating func line(_ text: Substring) -> [Line.Span] {
    [Line.Span(String(text), .codeBlock)]
  }
}
