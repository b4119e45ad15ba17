package import Screen

/// Tells the parts of a program's lines by the table of its language, from line to line.
///
/// A value: a copy made between two lines goes on from there. Total and linear in each line.
package struct Lexer: Sendable {
  private let language: Int?
  /// The language within a tag of this one, while that is open, and what closes it.
  private var embedded: (language: Int?, closing: [UInt8])?
  private var state = LexerState()

  /// `language` is what stands behind a fence (`swift`, `c++`, `js`), in any case; an unknown one
  /// has no parts.
  package init(language: String) {
    let name = language.drop { "{. ".contains($0) }.prefix { !" ,:;={}\t".contains($0) }
    self.language = Languages.index(of: name)
  }

  /// The next line, without its line feed: its spans joined are the line, character for character.
  package mutating func line(_ text: Substring) -> [Line.Span] {
    let bytes = Array(text.utf8)
    var spans: [Line.Span] = []
    var start = 0
    repeat {
      let limit = embedded.flatMap { bytes[start...].firstTag($0.closing) } ?? bytes.count
      var scanner = LineScanner(bytes[..<limit], from: start, grammar, state)
      scanner.scan()
      spans += scanner.finish()
      state = scanner.state
      start = scanner.at
      if let index = scanner.embedding {
        embed(index)
      } else if embedded != nil, limit < bytes.count {
        (embedded, state) = (nil, LexerState())
      }
    } while start < bytes.count
    return spans
  }

  private var grammar: Grammar {
    guard let index = embedded.map(\.language) ?? language else { return .none }
    return Languages.grammars[index]
  }

  private mutating func embed(_ index: Int) {
    let (tag, name) = grammar.embedded[index]
    embedded = (Languages.index(of: name), Array("</".utf8) + tag)
    state = LexerState()
  }
}

/// Where in a language's forms a line begins.
struct LexerState: Equatable, Sendable {
  enum Form: Equatable {
    case code
    /// Within `Grammar.delimited[index]`: how deep in others of its kind, or in brackets of its
    /// inner code; the middle its ends have.
    case delimited(Int, depth: Int, middle: [UInt8])
    /// Lines up to one with a word of its own.
    case heredoc([UInt8])
    /// Lines indented more than this.
    case blockScalar(indent: Int)
    /// Lines up to one of as many marks.
    case fence(mark: UInt8, count: Int)
  }

  var form = Form.code
  /// Whether it is between `<name` and `>`, and which embedded language begins behind it.
  var isInTag = false
  var embedding: Int?
}

extension ArraySlice<UInt8> {
  /// Where a text that begins with `<` lies, in any case of its letters.
  fileprivate func firstTag(_ text: [UInt8]) -> Int? {
    indices.first { index in
      self[index] == text.first && endIndex - index >= text.count
        && zip(self[index...], text).allSatisfy { $0 == $1 || $0 | 0x20 == $1 }
    }
  }
}
