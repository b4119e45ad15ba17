package import Screen

/// A formula in TeX's notation, as models write it, set in characters.
///
/// Total: what is not understood is shown as its source. Bounded in depth, size and steps, since
/// models write it.
package struct Formula {
  private let source: String

  /// The source without its delimiters.
  package init(_ source: String) { self.source = source }

  /// On one line, among words. `style` is that of the words around it.
  package func inline(_ style: Style) -> [Line.Span] {
    [Line.Span(source, style)]
  }

  /// On rows of its own, at most `width` columns each, not indented. What is too wide is broken at
  /// a relation or operator, and where nothing helps anywhere.
  package func display(width: Int, _ style: Style) -> [Line] {
    wrap([Line.Span(source, style)], width: width)
  }
}
