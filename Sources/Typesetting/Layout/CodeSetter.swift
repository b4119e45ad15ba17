import Screen

/// Sets a block of code, line by line.
struct CodeSetter {
  private let language: String
  private let width: Int
  private let options: PageOptions
  private var lexer: Lexer

  /// At most `width` columns wide, its indentation included.
  init(language: String, width: Int, _ options: PageOptions) {
    (self.language, self.width, self.options) = (language, width, options)
    lexer = Lexer(language: language)
  }

  private var indent: Int { width < 12 ? 0 : 2 }

  /// The language's name, above the code.
  var label: [Line] {
    language.isEmpty
      ? [] : indented(wrap([Line.Span(language, options.style(.muted))], width: inner))
  }

  /// The rows of the next line, which is without its line feed.
  mutating func rows(of line: Substring) -> [Line] {
    let spans = lexer.line(line).map { span in
      Line.Span(span.text, options.style(span.style.role, span.style.emphasis))
    }
    return indented(codeRows(spans, width: inner, overflow: options.code))
  }

  private var inner: Int { max(1, width - indent) }

  private func indented(_ rows: [Line]) -> [Line] {
    guard indent > 0 else { return rows }
    let blank = Line.Span(String(repeating: " ", count: indent), options.base)
    return rows.map { Line([blank] + $0.spans) }
  }

  /// All rows of a block whose lines each end in a line feed.
  static func rows(
    of code: String, language: String, width: Int, _ options: PageOptions
  ) -> [Line] {
    var setter = CodeSetter(language: language, width: width, options)
    var lines = code.split(separator: "\n" as Character, omittingEmptySubsequences: false)
    if lines.last?.isEmpty == true { lines.removeLast() }
    return lines.reduce(into: setter.label) { $0 += setter.rows(of: $1) }
  }
}
