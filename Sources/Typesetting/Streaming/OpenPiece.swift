/// A piece of source that is being collected, line by line: which lines belong to it.
struct OpenPiece {
  private(set) var lines: [UInt8] = []
  private let start: Int
  private let isSetApart: Bool
  private let number: Int?
  private var kind: Kind
  private var isAfterBlank = false
  private var display = OpenDisplay()

  private enum Kind: Equatable {
    /// Lines up to a blank one. `isOpen`: there may be a list in it that goes on behind that.
    case prose(isQuotation: Bool, isOpen: Bool)
    case indentedCode
    /// An item, and the fence that is open in it.
    case item(SourceLine.Marker, fence: SourceLine.Fence?)
  }

  /// A piece whose first line is `line`, which is not blank and no fence; it is yet to be added.
  init(with line: SourceLine, at start: Int, isSetApart: Bool, number: Int?) {
    (self.start, self.isSetApart, self.number) = (start, isSetApart, number)
    if line.indent >= 4 {
      kind = .indentedCode
    } else if let marker = line.marker {
      kind = .item(marker, fence: nil)
    } else {
      kind = .prose(isQuotation: line.isQuotation, isOpen: false)
    }
  }

  var piece: Piece {
    Piece(content: .blocks(lines), offset: start, isSetApart: isSetApart, number: number)
  }

  // MARK: Lines

  /// Adds a line if it is within a formula that is open.
  mutating func addToFormula(_ line: ArraySlice<UInt8>, _ shape: SourceLine) -> Bool {
    guard display.goesOn(over: shape) else { return false }
    lines += line
    return true
  }

  /// Adds a blank line; false if it ends the piece.
  mutating func addBlank(_ line: ArraySlice<UInt8>) -> Bool {
    if case .prose(_, isOpen: false) = kind { return false }
    lines += line
    isAfterBlank = true
    return true
  }

  /// Adds a line that is not blank; false if the piece is whole with it.
  mutating func add(_ line: ArraySlice<UInt8>, _ shape: SourceLine) -> Bool {
    let isFirst = lines.isEmpty
    lines += line
    isAfterBlank = false
    switch kind {
    case .indentedCode: break
    case .prose(let isQuotation, let isOpen):
      let isWhole = shape.isHeading || shape.isRule || shape.isUnderline && !isFirst
      // What begins with a bracket may define a link, and then the underline is a paragraph's.
      if isWhole, !isOpen, !isQuotation, lines.first != ASCII.openBracket { return false }
      display.open(after: shape)
    case .item(let marker, var fence):
      let inner = shape.content
      if let opened = fence {
        if inner.closes(opened) { fence = nil }
      } else if let opening = inner.fence {
        fence = opening
      } else {
        display.open(after: shape)
      }
      kind = .item(marker, fence: fence)
    }
    return true
  }

  /// Whether a line that is not blank belongs to the piece. Where that is in doubt it does.
  mutating func goesOn(with line: SourceLine) -> Bool {
    switch kind {
    case .indentedCode: return line.indent >= 4
    case .prose(let isQuotation, let isOpen):
      if isAfterBlank { return line.indent >= 2 }
      if line.isHeading || line.fence != nil || line.isQuotation && !isQuotation { return false }
      if line.isRule { return line.isUnderline && !isQuotation }
      guard let marker = line.marker else { return true }
      kind = .prose(isQuotation: isQuotation, isOpen: isOpen || !marker.interrupts)
      return !marker.interrupts
    case .item(let item, let fence):
      if line.indent >= item.contentIndent { return true }
      // Models forget to indent the fence that ends an item's code.
      if let fence, line.unindented.closes(fence) { return true }
      kind = .item(item, fence: nil)
      if isAfterBlank || line.isHeading || line.fence != nil || line.isRule || line.isQuotation {
        return false
      }
      guard let marker = line.marker else { return true }
      return !marker.continues(item) && !marker.interrupts
    }
  }
}
