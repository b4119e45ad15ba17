/// Cuts a stream of bytes into lines, each ending in LF, CR or CRLF.
///
/// It works on bytes: to Swift a CRLF is one `Character`, and a code point may be cut between two
/// chunks. Constant work per byte; a line longer than `limit` ends the reading for good.
struct ByteLines {
  /// The longest line that is kept, in bytes.
  let limit: Int
  /// Whether a line grew beyond the limit; nothing is read after it.
  private(set) var isOverlong = false
  /// The line that has begun and not ended.
  private(set) var rest: [UInt8] = []
  private var isAfterCR = false

  init(limit: Int = 16 << 20) { self.limit = limit }

  /// The lines these bytes complete, without their ends.
  mutating func feed(_ bytes: [UInt8]) -> [ArraySlice<UInt8>] {
    var lines: [ArraySlice<UInt8>] = []
    var start = bytes.startIndex
    for index in bytes.indices {
      let byte = bytes[index]
      guard byte == .lineFeed || byte == .carriageReturn else { continue }
      if byte == .lineFeed, index == start, isAfterCR {
        // The other half of a CRLF, whose CR has already ended the line.
      } else if let line = complete(bytes[start..<index]) {
        lines.append(line)
      }
      if isOverlong { return lines }
      isAfterCR = byte == .carriageReturn
      start = index + 1
    }
    if start < bytes.endIndex {
      isAfterCR = false
      keep(bytes[start...])
    }
    return lines
  }

  /// What came after the last line end; the next line starts afresh.
  mutating func takeRest() -> ArraySlice<UInt8> {
    defer { rest = [] }
    return rest[...]
  }

  private mutating func complete(_ end: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    guard !isOverlong else { return nil }
    if rest.isEmpty, end.count <= limit { return end }
    keep(end)
    return isOverlong ? nil : takeRest()
  }

  private mutating func keep(_ bytes: ArraySlice<UInt8>) {
    guard !isOverlong, bytes.count <= limit - rest.count else {
      (isOverlong, rest) = (true, [])
      return
    }
    rest += bytes
  }
}

extension UInt8 {
  static let lineFeed = UInt8(ascii: "\n")
  static let carriageReturn = UInt8(ascii: "\r")
}
