/// Turns frames into bytes for a terminal, writing only what changed.
///
/// The terminal is one of ECMA-48 with the cursor, wrap and, if capable, synchronized update modes
/// of the DEC line; nothing else is asked of it. Every position is given absolutely, and the
/// sequences are few: CUP, EL, SGR, those modes and, if capable, OSC 8. A cluster whose width terminals do not agree on
/// (anything but a lone scalar of the alphabets, East Asian scripts, common punctuation and
/// boxes) is placed on blanks of its own before the rest of its row is placed around it, so that
/// no disagreement can move another cell.
package struct Painter: Sendable {
  /// Changing it has the next frame painted whole.
  package var theme: Theme {
    get { renditions.theme }
    set {
      renditions = Renditions(newValue, depth: capabilities.colors)
      forget()
    }
  }
  private let capabilities: Capabilities
  /// What is on the screen, if that is known.
  private var painted: Frame?
  private var isCursorShown: Bool?
  private var renditions: Renditions

  package init(capabilities: Capabilities, theme: Theme) {
    self.capabilities = capabilities
    renditions = Renditions(theme, depth: capabilities.colors)
  }

  /// Forgets what is on the screen: the next frame is painted whole.
  package mutating func forget() { (painted, isCursorShown) = (nil, nil) }

  /// The bytes that turn what was painted last into `frame`; none if it looks the same.
  ///
  /// They leave the plain rendition, no link open, wrapping on, and the cursor where the frame has it.
  package mutating func paint(_ frame: Frame) -> [UInt8] {
    let before = painted?.size == frame.size ? painted : nil
    let changes = changes(from: before, to: frame)
    let cursor = frame.visibleCursor
    defer { painted = frame }
    if changes.isEmpty {
      return before?.visibleCursor == cursor && isCursorShown == (cursor != nil)
        ? [] : moveCursor(to: cursor)
    }
    var bytes = Array((capabilities.synchronizedUpdates ? "\u{1B}[?2026h" : "").utf8)
    if isCursorShown != false { bytes += "\u{1B}[?25l".utf8 }
    isCursorShown = false
    bytes += "\u{1B}[?7l".utf8
    if before == nil { bytes += Pen.plain }
    var pen = Pen(bytes: bytes)
    for (y, change) in changes { write(change, row: y, of: frame, with: &pen) }
    pen.reset()
    bytes = pen.bytes
    bytes += "\u{1B}[?7h".utf8
    bytes += moveCursor(to: cursor)
    if capabilities.synchronizedUpdates { bytes += "\u{1B}[?2026l".utf8 }
    return bytes
  }

  private mutating func moveCursor(to cursor: Point?) -> [UInt8] {
    defer { isCursorShown = cursor != nil }
    guard let cursor else { return isCursorShown == false ? [] : Array("\u{1B}[?25l".utf8) }
    var bytes: [UInt8] = []
    bytes.appendCursorPosition(cursor)
    if isCursorShown != true { bytes += "\u{1B}[?25h".utf8 }
    return bytes
  }

  private func changes(from before: Frame?, to frame: Frame) -> [(row: Int, change: RowChange)] {
    // With equal tables equal cells are equal bits, and whole rows compare at once.
    let comparesBits = before?.clusters == frame.clusters && before?.links == frame.links
    return (0..<frame.size.height).compactMap { y in
      let row = frame.row(y)
      if comparesBits, let before, before.row(y) == row { return nil }
      let change = RowChange(row, in: frame, before: before?.row(y), in: before)
      return change.columns.isEmpty ? nil : (y, change)
    }
  }
}

extension Painter {
  private mutating func write(
    _ change: RowChange, row y: Int, of frame: Frame, with pen: inout Pen
  ) {
    let row = frame.row(y)
    // Unsettled clusters first: what they spill over is then written as it should be.
    for columns in change.columns {
      for x in columns where !row[row.startIndex + x].isSettled {
        let cell = row[row.startIndex + x]
        for blank in x..<x + cell.columns {
          write(.blank(cell.style), at: Point(x: blank, y: y), of: frame, &pen)
        }
        write(cell, at: Point(x: x, y: y), of: frame, &pen)
      }
    }
    let tail = plainTail(of: row)
    for columns in change.columns {
      // A few blanks are shorter than erasing.
      let erases = columns.upperBound == row.count && row.count - max(tail, columns.lowerBound) > 3
      let end = erases ? max(tail, columns.lowerBound) : columns.upperBound
      for x in columns.lowerBound..<end {
        let cell = row[row.startIndex + x]
        guard cell.isSettled, !cell.isContinuation else { continue }
        write(cell, at: Point(x: x, y: y), of: frame, &pen)
      }
      if erases { pen.eraseRow(from: Point(x: end, y: y)) }
    }
    pen.endLink()
  }

  private mutating func write(_ cell: Cell, at point: Point, of frame: Frame, _ pen: inout Pen) {
    let isOther = pen.needs(cell.style)
    if isOther { pen.take(cell.style, renditions.rendition(of: cell.style).bytes) }
    pen.move(to: point)
    if isOther { pen.lead(to: capabilities.hyperlinks ? frame.link(of: cell.style) : nil) }
    pen.write(cell, in: frame)
    // At the right edge terminals disagree where the cursor is.
    if point.x + cell.columns >= frame.size.width { pen.lift() }
  }

  /// Where the blanks begin that end the row and look like an erased screen.
  private mutating func plainTail(of row: ArraySlice<Cell>) -> Int {
    var end = row.endIndex
    var plain: PackedStyle?
    while end > row.startIndex, row[end - 1].isBlank {
      let style = row[end - 1].style
      guard style == plain || isPlain(style) else { break }
      plain = style
      end -= 1
    }
    return end - row.startIndex
  }

  private mutating func isPlain(_ style: PackedStyle) -> Bool {
    style.link == 0 && renditions.rendition(of: style).hasPlainBlanks
  }
}

extension Frame {
  /// The cursor, if it is within the frame.
  fileprivate var visibleCursor: Point? {
    cursor.flatMap {
      Rect(x: 0, y: 0, width: size.width, height: size.height).contains($0) ? $0 : nil
    }
  }
}
