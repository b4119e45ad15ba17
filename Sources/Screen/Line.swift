/// One row of text to be drawn: pieces, each with its style.
package struct Line: Equatable, Sendable {
  package var spans: [Span]

  package init(_ spans: [Span] = []) { self.spans = spans }

  package init(_ text: String, _ role: Role, _ emphasis: Emphasis = []) {
    spans = [Span(text, Style(role, emphasis))]
  }

  /// A run of text in one style.
  package struct Span: Equatable, Sendable {
    package var text: String
    package var style: Style

    package init(_ text: String, _ style: Style) { (self.text, self.style) = (text, style) }
    package init(_ text: String, _ role: Role, _ emphasis: Emphasis = []) {
      self.init(text, Style(role, emphasis))
    }
  }
}
