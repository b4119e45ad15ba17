extension Line {
  /// The columns the line takes when it is drawn.
  package var width: Int {
    var column = 0
    for span in spans { column = span.advance(from: column) }
    return column
  }
}

extension Line.Span {
  /// The columns the span takes when it is drawn at the start of a line.
  package var width: Int { advance(from: 0) }

  /// The column after the span if it is drawn at `column`: what `Frame.draw` returns.
  fileprivate func advance(from column: Int) -> Int {
    if PlainText.isPrintableASCII(text) { return column + text.utf8.count }
    return Clusters(text).reduce(column) { column, cluster in
      switch cluster.form {
      case .tab: column + LineWrapper.tabWidth(at: column)
      case .newline: column + 1
      default: column + cluster.width
      }
    }
  }
}
