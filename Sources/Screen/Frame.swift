/// What the whole screen should look like: a grid of cells and a cursor.
///
/// Drawing clips at the edges and never leaves half of a wide cluster: a half that would remain
/// becomes a space. Whatever text is drawn is made harmless first (`Visible`), so a frame cannot
/// carry a control character to the terminal.
package struct Frame: Sendable {
  package let size: Size
  /// Where the terminal's cursor is shown; nil hides it.
  package var cursor: Point?
  private(set) var cells: [Cell]
  /// The clusters of more than one scalar, each once; cells refer to them by place.
  private(set) var clusters: [String] = []
  private var places: [String: Int] = [:]

  /// A blank frame. A size below nothing is nothing; none is larger than 4,096 either way.
  package init(_ size: Size) {
    self.size = Size(width: min(max(size.width, 0), 4096), height: min(max(size.height, 0), 4096))
    cells = Array(
      repeating: .blank(PackedStyle(Style(.text))), count: self.size.width * self.size.height)
  }

  /// What is at a point: its text (empty in the second cell of a wide cluster and outside the
  /// frame), its style, and its columns.
  package subscript(_ point: Point) -> (text: String, style: Style, width: Int) {
    guard contains(point) else { return ("", Style(.text), 0) }
    let cell = cells[point.y * size.width + point.x]
    return (text(of: cell), cell.style.style, cell.columns)
  }

  /// The text of each row, without the blanks at its end.
  package var rows: [String] {
    (0..<size.height).map { y in
      let row = row(y)
      let end = row.lastIndex { !$0.isBlank }.map { $0 + 1 } ?? row.startIndex
      return row[..<end].reduce(into: "") { $0 += text(of: $1) }
    }
  }

  private func contains(_ point: Point) -> Bool {
    point.x >= 0 && point.x < size.width && point.y >= 0 && point.y < size.height
  }

  func row(_ y: Int) -> ArraySlice<Cell> { cells[y * size.width..<(y + 1) * size.width] }

  func text(of cell: Cell) -> String {
    if let scalar = cell.scalar { return String(Character(scalar)) }
    return cell.place.map { clusters[$0] } ?? ""
  }
}

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
      let style = PackedStyle(span.style)
      for cluster in Clusters(span.text) {
        guard x < end else { break }
        x = put(cluster, style, Point(x: x, y: y), from: start, upTo: end)
      }
    }
    return x
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

  private mutating func place(of text: String) -> Int {
    if let place = places[text] { return place }
    places[text] = clusters.count
    clusters.append(text)
    return clusters.count - 1
  }

  /// Fills a part of the frame with one narrow scalar, or with spaces if it is not one.
  package mutating func fill(_ rect: Rect, _ style: Style, _ scalar: Unicode.Scalar = " ") {
    let columns = max(0, rect.x)..<max(0, rect.x, min(size.width, rect.x.addingClamped(rect.width)))
    let rows = max(0, rect.y)..<max(0, rect.y, min(size.height, rect.y.addingClamped(rect.height)))
    guard !columns.isEmpty else { return }
    let traits = TextWidth.traits(of: scalar)
    let isNarrow = traits.columns == 1 && Visibility(of: scalar) == .plain
    let cell = Cell(
      isNarrow ? scalar : " ", isSettled: !isNarrow || traits.isSettled, PackedStyle(style))
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

extension Frame: Equatable {
  /// Whether two frames look the same, wherever their clusters lie in their tables.
  package static func == (a: Frame, b: Frame) -> Bool {
    a.size == b.size && a.cursor == b.cursor
      && zip(a.cells, b.cells).allSatisfy { a.shows($0, like: $1, of: b) }
  }

  /// Whether a cell of this frame looks like a cell of another.
  func shows(_ cell: Cell, like other: Cell, of frame: Frame) -> Bool {
    guard let mine = cell.place, let theirs = other.place else { return cell == other }
    return cell.style == other.style && clusters[mine] == frame.clusters[theirs]
  }
}

extension Int {
  /// The sum, kept within the integers.
  func addingClamped(_ other: Int) -> Int {
    let (sum, overflows) = addingReportingOverflow(other)
    return overflows ? (other < 0 ? .min : .max) : sum
  }
}
