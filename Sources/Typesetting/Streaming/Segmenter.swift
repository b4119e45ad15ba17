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

  /// The line that is not ended, and the bytes before it.
  private(set) var partial: [UInt8] = []
  private var position = 0
  private var open: OpenPiece?
  /// The fence of the block of code that is open.
  private(set) var fence: SourceLine.Fence?
  private var isAfterBlank = false
  /// Whether a long piece was broken before what comes next.
  private var isBroken = false
  /// The last item of the list that may go on, and the number of the next.
  private var list: (marker: SourceLine.Marker, next: Int)?

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
    if open?.addToFormula(line, shape) == true { return }
    if shape.isBlank {
      let isTooLong = open.map { $0.lines.count > Self.longest } ?? false
      if isTooLong || open?.addBlank(line) == false { close(into: &pieces) }
      isAfterBlank = true
      return
    }
    let isTooLong = open.map { $0.lines.count + line.count > Self.longest } ?? false
    if isTooLong || open?.goesOn(with: shape) != true {
      close(into: &pieces)
      isBroken = isBroken || isTooLong
      begin(with: shape, into: &pieces)
    }
    isAfterBlank = false
    if open?.add(line, shape) == false { close(into: &pieces) }
  }

  private mutating func feedCode(
    _ line: SourceLine, in fence: SourceLine.Fence, into pieces: inout [Piece]
  ) {
    guard !line.closes(fence) else {
      self.fence = nil
      return pieces.append(Piece(content: .fenceEnd, offset: position, isSetApart: false))
    }
    var code = line.bytes
    var columns = fence.indent
    while columns > 0, code.first == ASCII.space {
      code.removeFirst()
      columns -= 1
    }
    pieces.append(Piece(content: .code(Array(code)), offset: position, isSetApart: false))
  }

  // MARK: Pieces

  private mutating func begin(with line: SourceLine, into pieces: inout [Piece]) {
    var isSetApart = !isBroken
    isBroken = false
    if let opening = line.fence {
      (fence, list) = (opening, nil)
      pieces.append(Piece(content: .fence(opening), offset: position, isSetApart: isSetApart))
      return
    }
    var number: Int?
    if line.indent < 4, let marker = line.marker {
      if let list, marker.continues(list.marker) {
        isSetApart = isSetApart && isAfterBlank
        if marker.number != nil { number = list.next }
      }
      list = (marker, (number ?? marker.number ?? 0) + 1)
    } else {
      list = nil
    }
    open = OpenPiece(with: line, at: position, isSetApart: isSetApart, number: number)
  }

  private mutating func close(into pieces: inout [Piece]) {
    if let open { pieces.append(open.piece) }
    open = nil
  }

  // MARK: Length

  /// Breaks the line that is not ended where it is too long.
  private mutating func breakLine(into pieces: inout [Piece]) {
    while true {
      let longest = fence == nil ? Self.longest : Self.longestCode
      let count = partial.count - (partial.last == ASCII.lineFeed ? 1 : 0)
      guard count > longest else { return }
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
