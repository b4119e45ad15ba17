/// Turns frames into bytes for a terminal, writing only what changed.
///
/// The terminal is one of ECMA-48 with the cursor, wrap and, if capable, synchronized update modes
/// of the DEC line; nothing else is asked of it. Every position is given absolutely, and the
/// sequences are few: CUP, EL, SGR and those modes. A cluster whose width terminals do not agree on
/// (anything but a lone scalar of the alphabets, East Asian scripts, common punctuation and
/// boxes) is placed on blanks of its own before the rest of its row is placed around it, so that
/// no disagreement can move another cell.
package struct Painter: Sendable {
  /// Changing it has the next frame painted whole.
  package var theme: Theme { didSet { renditions = [:]; forget() } }
  private let capabilities: Capabilities
  /// What is on the screen, if that is known.
  private var painted: Frame?
  private var isCursorShown: Bool?
  private var renditions: [PackedStyle: [UInt8]] = [:]

  package init(capabilities: Capabilities, theme: Theme) {
    (self.capabilities, self.theme) = (capabilities, theme)
  }

  /// Forgets what is on the screen: the next frame is painted whole.
  package mutating func forget() { (painted, isCursorShown) = (nil, nil) }

  /// The bytes that turn what was painted last into `frame`; none if it looks the same.
  ///
  /// They leave the plain rendition, wrapping on, and the cursor where the frame has it.
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
    let show = isCursorShown == true ? "" : "\u{1B}[?25h"
    return Array("\u{1B}[\(cursor.y + 1);\(cursor.x + 1)H\(show)".utf8)
  }

  private func changes(from before: Frame?, to frame: Frame) -> [(row: Int, change: RowChange)] {
    // With equal tables equal cells are equal bits, and whole rows compare at once.
    let comparesBits = before?.clusters == frame.clusters
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
    for columns in change.columns {
      for x in columns where !row[row.startIndex + x].isSettled {
        let cell = row[row.startIndex + x]
        pen.style(rendition(of: cell.style))
        pen.move(to: Point(x: x, y: y))
        for _ in 0..<cell.columns { pen.write(.blank(cell.style), in: frame) }
        pen.move(to: Point(x: x, y: y))
        pen.write(cell, in: frame)
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
        pen.style(rendition(of: cell.style))
        pen.move(to: Point(x: x, y: y))
        pen.write(cell, in: frame)
        if x + cell.columns >= row.count { pen.lift() }
      }
      if erases { pen.eraseRow(from: Point(x: end, y: y)) }
    }
  }

  /// Where the blanks begin that end the row and look like an erased screen.
  private func plainTail(of row: ArraySlice<Cell>) -> Int {
    let last = row.lastIndex { cell in
      guard cell.isBlank else { return true }
      let look = look(of: cell.style)
      return look.background != .terminal
        || !look.emphasis.isDisjoint(with: [.underline, .reverse, .strikethrough])
    }
    return last.map { $0 + 1 - row.startIndex } ?? 0
  }

  private func look(of style: PackedStyle) -> Look {
    let style = style.style
    var look = theme[style.role]
    look.emphasis.formUnion(style.emphasis)
    return look.reduced(to: capabilities.colors)
  }

  private mutating func rendition(of style: PackedStyle) -> [UInt8] {
    if let known = renditions[style] { return known }
    let bytes = Rendition(depth: capabilities.colors).bytes(look(of: style))
    renditions[style] = bytes
    return bytes
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

/// Writes cells, moving and changing the rendition only where it must.
private struct Pen {
  private(set) var bytes: [UInt8]
  /// Where the terminal's cursor surely is.
  private var point: Point?
  private var rendition = Pen.plain

  static let plain = Array("\u{1B}[0m".utf8)

  init(bytes: [UInt8]) { self.bytes = bytes }

  mutating func style(_ rendition: [UInt8]) {
    guard rendition != self.rendition else { return }
    bytes += rendition
    self.rendition = rendition
  }

  mutating func reset() { style(Self.plain) }

  mutating func move(to point: Point) {
    guard point != self.point else { return }
    bytes += "\u{1B}[\(point.y + 1);\(point.x + 1)H".utf8
    self.point = point
  }

  mutating func write(_ cell: Cell, in frame: Frame) {
    if let scalar = cell.scalar {
      UTF8.encode(scalar).map { bytes += $0 }
    } else {
      bytes += frame.text(of: cell).utf8
    }
    if cell.isSettled { point?.x += cell.columns } else { lift() }
  }

  /// Gives up knowing where the cursor is.
  mutating func lift() { point = nil }

  mutating func eraseRow(from point: Point) {
    reset()
    move(to: point)
    bytes += "\u{1B}[K".utf8
  }
}
