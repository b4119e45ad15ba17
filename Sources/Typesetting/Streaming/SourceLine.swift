/// One line of a Markdown source, told by its first characters as CommonMark tells lines.
struct SourceLine {
  /// The line without what ends it.
  let bytes: ArraySlice<UInt8>
  /// Columns of blanks before what it says; tabs go to multiples of 4.
  let indent: Int
  /// Where what it says begins and ends, blanks at its ends aside.
  let start: Int
  let end: Int
  /// The column that its bytes begin at.
  let column: Int

  /// A line, with or without its line feed, or the rest of one from a column on.
  init(_ line: ArraySlice<UInt8>, column: Int = 0) {
    var line = line
    if line.last == ASCII.lineFeed { line = line.dropLast() }
    if line.last == ASCII.carriageReturn { line = line.dropLast() }
    bytes = line
    self.column = column
    var (start, end, columns) = (line.startIndex, line.endIndex, column)
    while start < end, ASCII.isBlank(line[start]) {
      columns += line[start] == ASCII.tab ? 4 - columns % 4 : 1
      start += 1
    }
    while end > start, ASCII.isBlank(line[end - 1]) { end -= 1 }
    (self.start, self.end, indent) = (start, end, columns - column)
  }

  var isBlank: Bool { start == end }

  var first: UInt8? { start < end ? bytes[start] : nil }

  /// Whether all of the line is one mark, any number of times, with nothing else but blanks.
  private func isOnly(_ mark: UInt8, atLeast count: Int, orBlanks: Bool) -> Bool {
    var marks = 0
    for byte in bytes[start..<end] {
      if byte == mark { marks += 1 } else if !orBlanks || !ASCII.isBlank(byte) { return false }
    }
    return marks >= count
  }

  // MARK: What it begins

  /// The opening fence of a code block.
  struct Fence: Equatable {
    var mark: UInt8
    var count: Int
    /// Columns before it; as many are taken from the lines of its code.
    var indent: Int
    /// The first word after it, as it is written.
    var language: ArraySlice<UInt8>
  }

  var fence: Fence? {
    guard indent < 4, let mark = first, mark == ASCII.backtick || mark == ASCII.tilde else {
      return nil
    }
    let count = bytes[start..<end].prefix { $0 == mark }.count
    let info = bytes[(start + count)..<end].drop(while: ASCII.isBlank)
    guard count >= 3, mark == ASCII.tilde || !info.contains(ASCII.backtick) else { return nil }
    let language = info.prefix { !ASCII.isBlank($0) }
    return Fence(mark: mark, count: count, indent: indent, language: language)
  }

  func closes(_ fence: Fence) -> Bool {
    indent < 4 && isOnly(fence.mark, atLeast: fence.count, orBlanks: false)
  }

  var isHeading: Bool {
    guard indent < 4, first == ASCII.hash else { return false }
    let marks = bytes[start..<end].prefix { $0 == ASCII.hash }.count
    return marks <= 6 && (start + marks == end || ASCII.isBlank(bytes[start + marks]))
  }

  var isRule: Bool {
    guard indent < 4, let mark = first,
      mark == ASCII.star || mark == ASCII.dash || mark == ASCII.underscore
    else {
      return false
    }
    return isOnly(mark, atLeast: 3, orBlanks: true)
  }

  /// Whether it makes a heading of the line before it.
  var isUnderline: Bool {
    guard indent < 4, let mark = first, mark == ASCII.equals || mark == ASCII.dash else {
      return false
    }
    return isOnly(mark, atLeast: 1, orBlanks: false)
  }

  var isQuotation: Bool { indent < 4 && first == ASCII.greater }

  /// Whether it is like a table's row that begins with a ASCII.bar.
  var isRow: Bool { first == ASCII.bar }

  /// Whether it begins a block wherever it stands.
  var beginsBlock: Bool {
    guard let first,
      first < 0x40 || first == ASCII.underscore || first == ASCII.backtick || first > 0x7A
    else {
      return false
    }
    return isHeading || isRule || isQuotation || isRow || fence != nil || marker != nil
  }

  /// Whether the line before the one that `offset` lies in is blank, marks of quotations aside.
  static func isBlankLine(before offset: Int, in source: UnsafeBufferPointer<UInt8>?) -> Bool {
    guard let source, offset <= source.count else { return false }
    guard var end = source[..<offset].lastIndex(of: ASCII.lineFeed) else { return false }
    while end > 0, source[end - 1] != ASCII.lineFeed {
      let byte = source[end - 1]
      guard ASCII.isBlank(byte) || byte == ASCII.carriageReturn || byte == ASCII.greater else {
        return false
      }
      end -= 1
    }
    return true
  }
}
