/// Splits a growing Markdown source into pieces, at places where parsing apart says what parsing
/// together would say.
///
/// Such places are blank lines and the lines that begin a fence, a heading, a rule, a quotation or
/// an item, as long as no container or formula goes on over them. Not to split is always right, so
/// where a line is in doubt it does not. A line that has ended is read once, and pieces depend on
/// lines only, never on how the text came. Pieces are at most `longest` bytes, lines of code at
/// most `longestCode`: what is longer is broken, so that nothing costs the square of its length.
struct Segmenter {
  static let longest = 16 * 1024
  static let longestCode = 4096

  /// The line that is not ended.
  private(set) var partial: [UInt8] = []
  /// Bytes before that line.
  private(set) var position = 0
  /// The lines of the piece that is open, and where in the source they begin.
  private(set) var open: [UInt8] = []
  private var start = 0
  private var kind = Kind.none
  private var isSetApart = false
  private var number: Int?
  private var isAfterBlank = false
  /// Whether a long piece was broken before what comes next.
  private var isBroken = false
  /// The last item of the list that may go on, and the number of the next.
  private var list: (marker: SourceLine.Marker, next: Int)?
  private(set) var fence: SourceLine.Fence?
  private var display = OpenDisplay()

  private enum Kind: Equatable {
    case none
    /// Lines up to a blank one. `isOpen`: there may be a list in it that goes on behind that.
    case prose(isQuotation: Bool, isOpen: Bool)
    case indentedCode
    /// An item, and the fence that is open in it.
    case item(SourceLine.Marker, fence: SourceLine.Fence?)
  }

  /// Takes the next bytes of the source and adds the pieces that are complete.
  mutating func take(_ bytes: [UInt8], into pieces: inout [Piece]) {
    var rest = bytes[...]
    while let end = rest.firstIndex(of: ASCII.lineFeed) {
      partial += rest[...end]
      rest = rest[(end + 1)...]
      breakLine(into: &pieces)
      feed(partial[...], into: &pieces)
      partial.removeAll(keepingCapacity: true)
    }
    partial += rest
    breakLine(into: &pieces)
  }

  /// Takes what there is as the end of the source.
  mutating func finish(into pieces: inout [Piece]) {
    if !partial.isEmpty { feed(partial[...], into: &pieces) }
    partial = []
    close(into: &pieces)
  }

  /// The same with another line in place of the one that is not ended.
  func ending(with line: [UInt8]) -> Segmenter {
    var other = self
    other.partial = line
    return other
  }

  // MARK: Lines

  private mutating func feed(_ line: ArraySlice<UInt8>, into pieces: inout [Piece]) {
    defer { position += line.count }
    let shape = SourceLine(line)
    if let fence { return feedCode(shape, in: fence, into: &pieces) }
    if display.goesOn(over: shape) {
      open += line
    } else if shape.isBlank {
      feedBlank(line, into: &pieces)
    } else {
      let isTooLong = open.count + line.count > Self.longest && !open.isEmpty
      if isTooLong || !goesOn(with: shape) {
        close(into: &pieces)
        isBroken = isTooLong
        begin(with: shape, into: &pieces)
      }
      isAfterBlank = false
      guard fence == nil else { return }
      open += line
      endIfWhole(after: shape, into: &pieces)
    }
  }

  private mutating func feedBlank(_ line: ArraySlice<UInt8>, into pieces: inout [Piece]) {
    switch kind {
    case .none: break
    case .prose(_, isOpen: false): close(into: &pieces)
    case .prose, .indentedCode, .item:
      open += line
      if open.count > Self.longest { close(into: &pieces) }
    }
    isAfterBlank = true
  }

  private mutating func feedCode(
    _ line: SourceLine, in fence: SourceLine.Fence, into pieces: inout [Piece]
  ) {
    if line.closes(fence) {
      self.fence = nil
      pieces.append(Piece(content: .fenceEnd, offset: position, isSetApart: false))
    } else {
      var code = line.bytes
      var columns = fence.indent
      while columns > 0, code.first == ASCII.space {
        code.removeFirst()
        columns -= 1
      }
      pieces.append(Piece(content: .code(Array(code)), offset: position, isSetApart: false))
    }
  }

  // MARK: Pieces

  /// Whether a line that is not blank belongs to the piece that is open.
  private mutating func goesOn(with line: SourceLine) -> Bool {
    switch kind {
    case .none: return false
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
      if let fence, SourceLine(line.bytes[line.start...]).closes(fence) { return true }
      kind = .item(item, fence: nil)
      if isAfterBlank || line.isHeading || line.fence != nil || line.isRule || line.isQuotation {
        return false
      }
      guard let marker = line.marker else { return true }
      return !marker.continues(item) && !marker.interrupts
    }
  }

  private mutating func begin(with line: SourceLine, into pieces: inout [Piece]) {
    start = position
    isSetApart = !isBroken
    isBroken = false
    number = nil
    if let opening = line.fence {
      fence = opening
      list = nil
      pieces.append(Piece(content: .fence(opening), offset: start, isSetApart: isSetApart))
    } else if line.indent >= 4 {
      kind = .indentedCode
      list = nil
    } else if let marker = line.marker {
      beginItem(marker)
    } else {
      kind = .prose(isQuotation: line.isQuotation, isOpen: false)
      list = nil
    }
  }

  private mutating func beginItem(_ marker: SourceLine.Marker) {
    kind = .item(marker, fence: nil)
    if let list, marker.continues(list.marker) {
      isSetApart = isSetApart && isAfterBlank
      number = list.next
    }
    list = (marker, (number ?? marker.number ?? 0) + 1)
  }

  /// Ends a piece that is whole with this line, and looks for what the line opens.
  private mutating func endIfWhole(after line: SourceLine, into pieces: inout [Piece]) {
    switch kind {
    case .none, .indentedCode: return
    case .prose(let isQuotation, let isOpen):
      let isFirst = open.count <= line.bytes.count + 2
      let isUnderline = line.isUnderline && !isFirst
      let isWhole = line.isHeading || line.isRule || isUnderline
      if isWhole, !isOpen, !isQuotation, open.first != ASCII.openBracket {
        return close(into: &pieces)
      }
      display.open(after: line)
    case .item(let marker, var fence):
      let inner = line.content
      if let opened = fence {
        if inner.closes(opened) { fence = nil }
      } else if let opening = inner.fence {
        fence = opening
      } else {
        display.open(after: line)
      }
      kind = .item(marker, fence: fence)
    }
  }

  private mutating func close(into pieces: inout [Piece]) {
    guard kind != .none else { return }
    pieces.append(
      Piece(content: .blocks(open), offset: start, isSetApart: isSetApart, number: number))
    open = []
    kind = .none
    display = OpenDisplay()
  }

  /// Breaks the line that is not ended where it is too long.
  private mutating func breakLine(into pieces: inout [Piece]) {
    let longest = fence == nil ? Self.longest : Self.longestCode
    while partial.count > longest + 1
      || partial.count == longest + 1 && partial.last != ASCII.lineFeed
    {
      let end = Self.breakingPoint(of: partial[..<longest])
      feed(partial[..<end], into: &pieces)
      if fence == nil {
        close(into: &pieces)
        isBroken = true
      }
      partial = Array(partial[end...])
    }
  }

  /// Where a line is broken: behind its last blank, or else before its last character.
  private static func breakingPoint(of line: ArraySlice<UInt8>) -> Int {
    if let blank = line.lastIndex(of: ASCII.space) { return blank + 1 }
    let lead = line.lastIndex { $0 & 0xC0 != 0x80 } ?? line.startIndex
    return lead > line.startIndex ? lead : line.endIndex
  }
}
