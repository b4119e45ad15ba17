/// What the whole screen should look like: a grid of cells and a cursor.
///
/// Drawing clips at the edges and never leaves half of a wide cluster: a half that would remain
/// becomes a space. Whatever text is drawn is made harmless first (`Visible`), so a frame cannot
/// carry a control character to the terminal.
package struct Frame: Sendable {
  package let size: Size
  /// Where the terminal's cursor is shown; nil hides it.
  package var cursor: Point?
  var cells: [Cell]
  /// The clusters of more than one scalar, each once; cells refer to them by place.
  private(set) var clusters: [String] = []
  private var places: [String: Int] = [:]
  /// Where its links lead, each target once; cells refer to them by number, from 1.
  private(set) var links: [LinkTarget] = []
  private var linkNumbers: [LinkTarget: UInt8] = [:]

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
    return (text(of: cell), style(of: cell), cell.columns)
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

  /// The place of a cluster in the table, where it is put if it is new.
  mutating func place(of text: String) -> Int {
    if let place = places[text] { return place }
    places[text] = clusters.count
    clusters.append(text)
    return clusters.count - 1
  }

  /// A style as a cell holds it. Beyond 255 links of a frame, text leads nowhere.
  mutating func packed(_ style: Style) -> PackedStyle {
    guard let link = style.link else { return PackedStyle(style) }
    if let number = linkNumbers[link] { return PackedStyle(style, link: number) }
    guard let number = UInt8(exactly: links.count + 1) else { return PackedStyle(style) }
    links.append(link)
    linkNumbers[link] = number
    return PackedStyle(style, link: number)
  }

  func link(of style: PackedStyle) -> LinkTarget? {
    style.link == 0 ? nil : links[Int(style.link) - 1]
  }

  func style(of cell: Cell) -> Style {
    var style = cell.style.style
    style.link = link(of: cell.style)
    return style
  }

  func text(of cell: Cell) -> String {
    if let scalar = cell.scalar { return String(Character(scalar)) }
    return cell.place.map { clusters[$0] } ?? ""
  }
}

extension Frame: Equatable {
  /// Whether two frames look the same, wherever their clusters and links lie in their
  /// tables.
  package static func == (a: Frame, b: Frame) -> Bool {
    a.size == b.size && a.cursor == b.cursor
      && zip(a.cells, b.cells).allSatisfy { a.shows($0, like: $1, of: b) }
  }

  /// Whether a cell of this frame looks like a cell of another, and leads where it does.
  func shows(_ cell: Cell, like other: Cell, of frame: Frame) -> Bool {
    guard leads(cell.style, like: other.style, of: frame) else { return false }
    guard let mine = cell.place, let theirs = other.place else {
      return cell.unlinked == other.unlinked
    }
    return cell.style.unlinked == other.style.unlinked && clusters[mine] == frame.clusters[theirs]
  }

  private func leads(_ style: PackedStyle, like other: PackedStyle, of frame: Frame) -> Bool {
    (style.link | other.link) == 0 || link(of: style) == frame.link(of: other)
  }
}
