import Screen

/// Sets a block of code, line by line.
struct CodeSetter {
  private let language: String
  private let width: Int
  private let options: PageOptions
  private var lexer: Lexer

  init(language: String, width: Int, _ options: PageOptions) {
    (self.language, self.width, self.options) = (language, width, options)
    lexer = Lexer(language: language)
  }

  /// The language's name, above the code and as far in as code is.
  var label: [Line] {
    guard !language.isEmpty else { return [] }
    let name = Line.Span(language, options.style(.muted))
    let indent = Line(width < 8 ? "" : "  ", options.base.role)
    return wrap([name], width: width, indent: indent)
  }

  /// The rows of the next line, which is without its line feed.
  mutating func rows(of line: Substring) -> [Line] {
    let spans = lexer.line(line).map { span in
      Line.Span(span.text, options.style(span.style.role, span.style.emphasis))
    }
    return codeRows(spans, width: width, overflow: options.code)
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
