/// Breaks styled text into rows of at most `width` columns between any two clusters, with tabs as
/// blanks: for what must be read as it is, such as code.
///
/// A cluster wider than a row is shown as `…`. No more than `limit` rows are made.
package func hardWrap(
  _ spans: [Line.Span], width: Int, limit: Int = .max
) -> [[Line.Span]] {
  var filler = RowFiller(width: max(1, width), limit: max(1, limit))
  for span in spans where !filler.isFull { filler.fill(span) }
  return filler.rows
}

private struct RowFiller {
  let width: Int
  let limit: Int
  private(set) var rows: [[Line.Span]] = [[]]
  private(set) var isFull = false
  /// Columns since the start of the text, for its tabs, and left in the row.
  private var column = 0
  private var room: Int

  init(width: Int, limit: Int) {
    (self.width, self.limit) = (width, limit)
    room = width
  }

  mutating func fill(_ span: Line.Span) {
    if PlainText.isPrintableASCII(span.text) {
      fillPlain(span)
      return
    }
    var piece = ""
    var index = span.text.startIndex
    for cluster in Clusters(span.text) {
      let next = span.text.utf8.index(index, offsetBy: cluster.byteCount)
      defer { index = next }
      var (text, columns) = (String(span.text[index..<next]), cluster.width)
      switch cluster.form {
      case .tab:
        columns = LineWrapper.tabWidth(at: column)
        column += columns
        for _ in 0..<columns { add(" ", 1, to: &piece, span.style) }
        continue
      case .newline: (text, columns) = (" ", 1)
      default: break
      }
      if columns > width { (text, columns) = ("…", 1) }
      column += columns
      add(text, columns, to: &piece, span.style)
      if isFull { return }
    }
    append(piece, span.style)
  }

  /// Text of as many columns as bytes.
  private mutating func fillPlain(_ span: Line.Span) {
    var rest = span.text[...]
    column += rest.utf8.count
    while rest.utf8.count > room {
      let end = rest.utf8.index(rest.startIndex, offsetBy: room)
      append(String(rest[..<end]), span.style)
      rest = rest[end...]
      if !beginRow() { return }
    }
    room -= rest.utf8.count
    append(String(rest), span.style)
  }

  private mutating func add(_ text: String, _ columns: Int, to piece: inout String, _ style: Style)
  {
    if columns > room {
      append(piece, style)
      piece = ""
      guard beginRow() else { return }
    }
    piece += text
    room -= columns
  }

  private mutating func append(_ text: String, _ style: Style) {
    guard !text.isEmpty, !isFull else { return }
    rows[rows.count - 1].append(Line.Span(text, style))
  }

  private mutating func beginRow() -> Bool {
    guard rows.count < limit else {
      isFull = true
      return false
    }
    rows.append([])
    room = width
    return true
  }
}
