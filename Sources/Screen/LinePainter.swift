/// Turns lines into bytes that may stand one under the other: for a terminal that scrolls, or a pager.
///
/// Nothing but SGR and, if capable, OSC 8 is asked of the terminal; the cursor is never moved. Every
/// line begins and ends in the plain rendition, so that any of them can be shown without the others.
package struct LinePainter: Sendable {
  private let width: Int
  private let capabilities: Capabilities
  private var renditions: Renditions
  /// Whether the theme's background is another than the terminal's: lines are then as wide as the
  /// page, which otherwise would have a ragged edge.
  private let isFilled: Bool

  /// `width` is that of the page.
  package init(width: Int, capabilities: Capabilities, theme: Theme) {
    (self.width, self.capabilities) = (width, capabilities)
    renditions = Renditions(theme, depth: capabilities.colors)
    isFilled = !renditions.rendition(of: PackedStyle(Style(.text))).hasPlainBlanks
  }

  /// The bytes of a line, without a line feed. Blanks at its end that show nothing are left out.
  package mutating func paint(_ line: Line) -> [UInt8] {
    let frame = Frame(line, width: isFilled ? width : 0)
    let row = frame.row(0)
    var end = row.endIndex
    while end > row.startIndex, row[end - 1].isBlank, isPlain(row[end - 1].style) { end -= 1 }
    var pen = Pen(bytes: [])
    for cell in row[..<end] where !cell.isContinuation {
      if pen.needs(cell.style) {
        pen.take(cell.style, renditions.rendition(of: cell.style).bytes)
        pen.lead(to: capabilities.hyperlinks ? frame.link(of: cell.style) : nil)
      }
      pen.write(cell, in: frame)
    }
    pen.reset()
    return pen.bytes
  }

  private mutating func isPlain(_ style: PackedStyle) -> Bool {
    renditions.rendition(of: style).hasPlainBlanks
  }
}

extension Line {
  /// What the line says, made harmless, without the blanks at its end.
  package var visibleText: String {
    var bytes: [UInt8] = []
    write(to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Appends the bytes of the visible text.
  package func write(to bytes: inout [UInt8]) {
    // Printable ASCII is what most lines are, and shows as it is.
    guard spans.allSatisfy({ $0.text.utf8.allSatisfy { (0x20...0x7E).contains($0) } }) else {
      return bytes += (Frame(self, width: 0).rows.first ?? "").utf8
    }
    let start = bytes.count
    for span in spans { bytes += span.text.utf8 }
    while bytes.count > start, bytes.last == UInt8(ascii: " ") { bytes.removeLast() }
  }
}

extension Frame {
  /// A frame of one line, and at least so wide.
  fileprivate init(_ line: Line, width: Int) {
    self.init(Size(width: max(width, line.width), height: 1))
    draw(line, at: Point(x: 0, y: 0))
  }
}
