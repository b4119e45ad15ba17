/// Writes cells, moving and changing the rendition only where it must.
struct Pen {
  static let plain = Array("\u{1B}[0m".utf8)

  private(set) var bytes: [UInt8]
  /// Where the terminal's cursor surely is.
  private var point: Point?
  /// The terminal's rendition, and the last style that asked for it.
  private var rendition = Pen.plain
  private var style: PackedStyle?
  /// Where what is written now leads.
  private var link: LinkTarget?

  init(bytes: [UInt8]) { self.bytes = bytes }

  func needs(_ style: PackedStyle) -> Bool { style != self.style }

  mutating func take(_ style: PackedStyle, _ rendition: [UInt8]) {
    self.style = style
    guard rendition != self.rendition else { return }
    bytes += rendition
    self.rendition = rendition
  }

  /// Has what is written from here on lead to a target, or nowhere.
  mutating func lead(to link: LinkTarget?) {
    guard link != self.link else { return }
    bytes += link?.opening ?? LinkTarget.closing
    self.link = link
  }

  /// Ends the link that is open, if one is.
  mutating func endLink() {
    guard link != nil else { return }
    lead(to: nil)
    style = nil
  }

  mutating func reset() {
    endLink()
    style = nil
    guard rendition != Self.plain else { return }
    bytes += Self.plain
    rendition = Self.plain
  }

  mutating func move(to point: Point) {
    guard point != self.point else { return }
    bytes.appendCursorPosition(point)
    self.point = point
  }

  mutating func write(_ cell: Cell, in frame: Frame) {
    if let scalar = cell.scalar {
      bytes.append(scalar)
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

extension [UInt8] {
  /// Appends the sequence that moves the cursor to a point (CUP).
  mutating func appendCursorPosition(_ point: Point) {
    self += "\u{1B}[".utf8
    appendDecimal(point.y + 1)
    append(UInt8(ascii: ";"))
    appendDecimal(point.x + 1)
    append(UInt8(ascii: "H"))
  }

  private mutating func appendDecimal(_ number: Int) {
    if number >= 10 { appendDecimal(number / 10) }
    append(UInt8(ascii: "0") + UInt8(number % 10))
  }

  /// Appends a scalar's UTF-8.
  fileprivate mutating func append(_ scalar: Unicode.Scalar) {
    if scalar.isASCII {
      append(UInt8(truncatingIfNeeded: scalar.value))
    } else if let encoded = UTF8.encode(scalar) {
      append(contentsOf: encoded)
    }
  }
}
