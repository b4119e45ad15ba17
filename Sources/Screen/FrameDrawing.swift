extension Frame {
  /// Draws a line with its start at a point, and returns the column after what was drawn.
  ///
  /// `width` is the most columns it may take. What lies outside the frame or beyond the width is
  /// clipped; a tab goes to the next multiple of 4 columns from the start; newlines are spaces.
  @discardableResult
  package mutating func draw(_ line: Line, at point: Point, width: Int? = nil) -> Int {
    let (start, y) = (point.x, point.y)
    let end = max(0, min(size.width, width.map { start.addingClamped(max(0, $0)) } ?? .max))
    guard (0..<size.height).contains(y), start < end else { return start }
    var x = start
    for span in line.spans where x < end {
      let style = packed(span.style)
      if PlainText.isPrintableASCII(span.text) {
        x = put(plain: span.text, style, Point(x: x, y: y), upTo: end)
        continue
      }
      for cluster in Clusters(span.text) {
        guard x < end else { break }
        x = put(cluster, style, Point(x: x, y: y), from: start, upTo: end)
      }
    }
    return x
  }

  /// Puts printable ASCII down, a byte a cell, and returns the column after it.
  private mutating func put(
    plain text: String, _ style: PackedStyle, _ point: Point, upTo end: Int
  ) -> Int {
    let after = min(end, point.x.addingClamped(text.utf8.count))
    let columns = max(0, point.x)..<max(0, point.x, after)
    guard !columns.isEmpty else { return after }
    mendLeft(columns.lowerBound, point.y)
    mendRight(columns.upperBound, point.y)
    let row = point.y * size.width
    for (x, byte) in zip(columns, text.utf8.dropFirst(columns.lowerBound - point.x)) {
      cells[row + x] = Cell(Unicode.Scalar(byte), style)
    }
    return after
  }

  /// Puts one cluster down and returns the column after it.
  private mutating func put(
    _ cluster: Cluster, _ style: PackedStyle, _ point: Point, from start: Int, upTo end: Int
  ) -> Int {
    var x = point.x
    switch cluster.form {
    case .nothing: return x
    case .newline:
      place(.blank(style), x, point.y, end)
      return x + 1
    case .tab:
      let next = min(end, x + LineWrapper.tabWidth(at: x - start))
      for x in max(0, x)..<max(0, next) { place(.blank(style), x, point.y, end) }
      return next
    case .scalar(let scalar, let isSettled):
      place(Cell(scalar, columns: cluster.columns, isSettled: isSettled, style), x, point.y, end)
    case .text(let text):
      // Outside the frame a cluster needs no place in the table.
      let cell =
        x > -2 ? Cell(place: place(of: text), columns: cluster.columns, style) : .blank(style)
      place(cell, x, point.y, end)
    }
    x += cluster.columns
    if cluster.isMarked {
      place(Cell("\u{FFFD}", isSettled: false, style), x, point.y, end)
      x += 1
    }
    return min(x, end)
  }

  /// Fills a part of the frame with one narrow scalar, or with spaces if it is not one.
  package mutating func fill(_ rect: Rect, _ style: Style, _ scalar: Unicode.Scalar = " ") {
    let columns = max(0, rect.x)..<max(0, rect.x, min(size.width, rect.x.addingClamped(rect.width)))
    let rows = max(0, rect.y)..<max(0, rect.y, min(size.height, rect.y.addingClamped(rect.height)))
    guard !columns.isEmpty else { return }
    let traits = TextWidth.traits(of: scalar)
    let isNarrow = traits.columns == 1 && Visibility(of: scalar) == .plain
    let cell = Cell(
      isNarrow ? scalar : " ", isSettled: !isNarrow || traits.isSettled, packed(style))
    for y in rows {
      mendLeft(columns.lowerBound, y)
      mendRight(columns.upperBound, y)
      for x in columns { cells[y * size.width + x] = cell }
    }
  }

  /// Writes a cell and what belongs to it between column 0 and `end`.
  private mutating func place(_ cell: Cell, _ x: Int, _ y: Int, _ end: Int) {
    let columns = cell.columns
    guard x < end else { return }
    guard x >= 0 && x + columns <= end else {
      // Of a wide cluster over an edge, a space is left within.
      for x in max(0, x)..<max(0, min(end, x + columns)) { place(.blank(cell.style), x, y, end) }
      return
    }
    mendLeft(x, y)
    mendRight(x + columns, y)
    let index = y * size.width + x
    cells[index] = cell
    if columns == 2 { cells[index + 1] = .continuation(cell.style) }
  }

  /// Blanks the head of a wide cluster whose continuation at `x` is about to be overwritten.
  private mutating func mendLeft(_ x: Int, _ y: Int) {
    let index = y * size.width + x
    guard x > 0, x < size.width, cells[index].isContinuation else { return }
    cells[index - 1] = .blank(cells[index - 1].style)
  }

  /// Blanks the continuation at `x` of a wide cluster whose head is about to be overwritten.
  private mutating func mendRight(_ x: Int, _ y: Int) {
    let index = y * size.width + x
    guard x < size.width, cells[index].isContinuation else { return }
    cells[index] = .blank(cells[index].style)
  }
}

extension Int {
  /// The sum, kept within the integers.
  func addingClamped(_ other: Int) -> Int {
    let (sum, overflows) = addingReportingOverflow(other)
    return overflows ? (other < 0 ? .min : .max) : sum
  }
}
