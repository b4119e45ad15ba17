/// Breaks styled text into lines of at most `width` columns.
///
/// `indent` begins the first line and `hanging` the others (a bullet and the blank below it, the
/// rail of a quotation); their columns are part of the width. Newlines break; empty text is one
/// line. See `LineBreaker` for where lines break.
package func wrap(
  _ spans: [Line.Span], width: Int, indent: Line = Line(), hanging: Line? = nil
) -> [Line] {
  let hanging = hanging ?? indent
  // One width for all lines, so that the text lies in one block.
  let margin = max(indent.width, hanging.width)
  let spans = spans.withWholeClusters
  let wrapper = LineWrapper(spans.reduce(into: "") { $0 += $1.text }, width: width - margin)
  var styles = StyleRuns(spans)
  return wrapper.rows.enumerated().map { index, row in
    let prefix = index == 0 ? indent : hanging
    return Line(prefix.spans + styles.spans(of: row, in: wrapper))
  }
}

/// Gives the rows of a text back the styles of the spans it was joined from.
private struct StyleRuns {
  private let spans: [Line.Span]
  private var index = 0
  /// Where, in bytes, the span at `index` begins.
  private var start = 0

  init(_ spans: [Line.Span]) { self.spans = spans }

  /// The spans of a row; rows must come in their order.
  mutating func spans(of row: LineWrapper.Row, in wrapper: LineWrapper) -> [Line.Span] {
    while spans.indices.contains(index), end <= row.range.lowerBound { advance() }
    var column = row.indent
    var parts: [Line.Span] = []
    var at = row.range.lowerBound
    while spans.indices.contains(index), at < row.shownEnd {
      let next = min(end, row.shownEnd)
      let text = LineWrapper.expanded(wrapper.source(at..<next), from: &column)
      if !text.isEmpty { parts.append(Line.Span(text, spans[index].style)) }
      at = next
      if at == end { advance() }
    }
    return indented(parts, by: row.indent)
  }

  private var end: Int { start + spans[index].text.utf8.count }

  private mutating func advance() {
    start = end
    index += 1
  }

  private func indented(_ parts: [Line.Span], by columns: Int) -> [Line.Span] {
    guard columns > 0, let first = parts.first else { return parts }
    return [Line.Span(String(repeating: " ", count: columns), first.style)] + parts
  }
}
