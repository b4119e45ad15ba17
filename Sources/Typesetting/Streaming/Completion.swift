/// What the end of a text that still grows will most probably be.
///
/// What is open is closed, and what cannot be told yet is left out, so that what was shown does not
/// change its nature when the rest comes. Nothing here touches a text that is complete.
enum Completion {
  // MARK: The last line

  /// The line that is not ended, without the beginning of something that says nothing yet: the
  /// marks of a heading, an item, a fence, a rule; half a task's box; a formula's delimiter.
  static func ofLine(_ line: [UInt8], in fence: SourceLine.Fence?) -> [UInt8] {
    let shape = SourceLine(line[...])
    if let fence {
      let marks = line[shape.start..<shape.end]
      return !marks.isEmpty && marks.allSatisfy { $0 == fence.mark } ? [] : line
    }
    if isDefinition(shape) { return [] }
    let content = shape.content
    let text = line[content.start..<content.end]
    if content.isBlank, let last = line.last, !ASCII.isBlank(last) {
      // A marker that no blank has made one yet.
      return Array(line[..<(line.lastIndex(where: ASCII.isBlank).map { $0 + 1 } ?? 0)])
    }
    let isInItem = content.start > shape.start && !shape.isQuotation
    if isMark(text) || isInItem && isBox(line[content.start...]) {
      return Array(line[..<content.start])
    }
    if content.isRule, ASCII.isBlank(line[content.start + 1]) {
      // An item that begins with stress is more likely than a rule with blanks in it.
      return Array(line[...(content.start + 1)])
    }
    // Half an escape, or half a formula's delimiter.
    return line.last == ASCII.backslash ? line.dropLast() : line
  }

  /// Whether the line begins the definition of a link's target, which will not be shown.
  private static func isDefinition(_ line: SourceLine) -> Bool {
    let bytes = line.bytes[line.start..<line.end]
    guard line.indent < 4, bytes.first == ASCII.openBracket,
      let end = bytes.firstIndex(of: ASCII.closeBracket), end + 1 < bytes.endIndex
    else { return false }
    return bytes[end + 1] == ASCII.colon && bytes[bytes.startIndex + 1] != UInt8(ascii: "^")
  }

  private static func isMark(_ text: ArraySlice<UInt8>) -> Bool {
    guard let first = text.first else { return false }
    switch first {
    case ASCII.dash, ASCII.star, ASCII.plus, ASCII.underscore, ASCII.equals, ASCII.hash,
      ASCII.backtick, ASCII.tilde, ASCII.bar, ASCII.greater, ASCII.dollar:
      return text.allSatisfy { $0 == first }
    case ASCII.backslash:
      return text.count == 1
        || text.count == 2 && (text.last == ASCII.open || text.last == ASCII.openBracket)
    default:
      let rest = text.drop(while: ASCII.isDigit)
      let isEnd =
        rest.isEmpty || rest.count == 1 && (rest.first == ASCII.dot || rest.first == ASCII.close)
      return text.count < 11 && ASCII.isDigit(first) && isEnd
    }
  }

  private static func isBox(_ text: ArraySlice<UInt8>) -> Bool {
    ["[", "[ ", "[x", "[X", "[ ]", "[x]", "[X]"].contains { $0.utf8.elementsEqual(text) }
  }

  // MARK: Tables

  /// A source whose last lines begin a table, with the table's delimiter row.
  static func ofTables(_ source: [UInt8]) -> [UInt8] {
    guard let chunk = lastChunk(of: source) else { return source }
    var rows: [(line: SourceLine, start: Int)] = []
    var start = chunk.lowerBound
    while start < chunk.upperBound {
      let end =
        source[start..<chunk.upperBound].firstIndex(of: ASCII.lineFeed)
        .map { $0 + 1 } ?? chunk.upperBound
      let line = SourceLine(source[start..<end])
      if line.content.isRow { rows.append((line, start)) } else { rows = [] }
      start = end
    }
    guard let header = rows.first?.line.content, header.end - header.start > 1 else {
      return source
    }
    let isBegun = rows.count == 2 && isPartOfDelimiters(rows[1].line.content)
    guard rows.count == 1 || isBegun else { return source }
    let count = min(TableLines.cellCount(header), TableLines.mostColumns + 1)
    let lead = source[rows[0].start..<header.start].map { byte in
      byte == ASCII.greater || ASCII.isBlank(byte) ? byte : ASCII.space
    }
    var completed = isBegun ? Array(source[..<rows[1].start]) : source
    if completed.last != ASCII.lineFeed { completed.append(ASCII.lineFeed) }
    completed += lead + [ASCII.bar]
    let written = isBegun ? TableLines.Delimiters(rows[1].line.content) : nil
    if let written, written.cells.count == count { return source }
    for _ in 0..<count { completed += "---|".utf8 }
    return completed
  }

  private static func isPartOfDelimiters(_ line: SourceLine) -> Bool {
    line.bytes[line.start..<line.end].allSatisfy {
      $0 == ASCII.bar || $0 == ASCII.dash || $0 == ASCII.colon || ASCII.isBlank($0)
    }
  }

  /// The lines at the end of a source that no blank line divides; `nil` within code, or if the
  /// source ends in a blank line.
  static func lastChunk(of source: [UInt8]) -> Range<Int>? {
    guard SourceLine(source[...]).indent < 4 else { return nil }
    var (start, chunk) = (0, 0)
    var fence: SourceLine.Fence?
    while start < source.count {
      let end = source[start...].lineEnd
      let line = SourceLine(source[start..<end])
      let content = line.content
      if let opened = fence {
        if content.closes(opened) { fence = nil }
        chunk = end
      } else {
        fence = content.fence
        if fence != nil || line.isBlank { chunk = end }
      }
      start = end
    }
    return fence == nil && chunk < source.count ? chunk..<source.count : nil
  }

  // MARK: Words

  /// A text, ready for the parser, with an end to what is open in its last words.
  static func ofWords(_ text: [UInt8]) -> [UInt8] {
    guard let chunk = lastChunk(of: text),
      let scope = Manuscript.scopes(of: text[chunk]).last
    else { return text }
    var end = text.endIndex
    while end > scope.lowerBound, text[end - 1] <= ASCII.space { end -= 1 }
    guard end > scope.lowerBound else { return text }
    var words = OpenWords(text[scope.lowerBound..<end])
    return text[..<scope.lowerBound] + words.completed()
  }
}
