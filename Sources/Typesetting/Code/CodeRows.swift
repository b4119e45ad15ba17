import Screen

/// What becomes of a line of code that is wider than the screen.
package enum CodeOverflow: String, Sendable {
  /// It goes on in the next row, behind a mark.
  case wrap
  /// It is cut at the edge, with a mark.
  case cut
}

/// A line of code as rows of at most `width` columns; tabs are expanded to columns of 4.
///
/// Code stands two columns in, and the mark of a row that goes on is in these two. Where there is
/// hardly room for code, there is none for them.
func codeRows(_ spans: [Line.Span], width: Int, overflow: CodeOverflow) -> [Line] {
  let isIndented = width >= 8
  let columns = max(1, isIndented ? width - 2 : width)
  let rows =
    switch overflow {
    case .wrap: hardWrap(spans, width: columns)
    case .cut: [cut(spans, width: columns)]
    }
  return rows.enumerated().map { index, row in
    guard isIndented, !row.isEmpty else { return Line(row) }
    return Line([Line.Span(index == 0 ? "  " : "↳ ", .muted)] + row)
  }
}

/// Styled text in one row of at most `width` columns: its end is an ellipsis if it has more.
func cut(_ spans: [Line.Span], width: Int) -> [Line.Span] {
  // Two rows tell whether there is more than one.
  let rows = hardWrap(spans, width: width, limit: 2)
  guard rows.count > 1 else { return rows.first ?? [] }
  let ellipsis = Line.Span("…", .muted)
  guard width > 1 else { return [ellipsis] }
  return (hardWrap(spans, width: width - 1, limit: 1).first ?? []) + [ellipsis]
}
