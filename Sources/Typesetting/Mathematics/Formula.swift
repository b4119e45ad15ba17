package import Screen

/// A formula in TeX's notation, as models write it, set in characters.
///
/// Total: what is not understood is shown as its source. Bounded in depth, size and steps, since
/// models write it: one longer than `longest` bytes is not read at all. Controls in it are passed on
/// as they are; the screen makes them harmless.
package struct Formula {
  /// The most bytes that are read as mathematics.
  package static let longest = 20_000

  private let source: String

  /// The source without its delimiters.
  package init(_ source: String) { self.source = source }

  /// On one line, among words. `style` is that of the words around it.
  package func inline(_ style: Style) -> [Line.Span] {
    let style = style.ofFormula
    guard let nodes else { return [Line.Span(source, style)] }
    let spans = InlineSetter.spans(of: nodes, style)
    return spans.isEmpty ? [Line.Span("", style)] : spans
  }

  /// On rows of its own, at most `width` columns each, not indented. What is too wide is broken at
  /// a relation or operator, and where nothing helps anywhere.
  package func display(width: Int, _ style: Style) -> [Line] {
    let style = style.ofFormula
    guard let nodes else { return wrap([Line.Span(source, style)], width: width) }
    let lines = BoxSetter(style).block(nodes, width: max(1, width)).lines
    // Clusters may join where boxes meet, and then be wider than their parts.
    let fits = lines.allSatisfy { $0.width <= max(1, width) }
    return fits ? lines : wrap(InlineSetter.spans(of: nodes, style), width: width)
  }

  /// The tree, unless the source is too long for one.
  private var nodes: [MathNode]? {
    source.utf8.count <= Self.longest ? MathParser.nodes(of: source) : nil
  }
}

extension Style {
  /// Words in plain text have a formula's look among them; others keep theirs.
  fileprivate var ofFormula: Style { Style(role == .text ? .formula : role, emphasis) }
}
