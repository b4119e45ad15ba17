/// Writes tables so that the parser reads them as GitHub does, and as models write them.
///
/// Version 0.4.8 wants three characters in each cell of the delimiter row, does not look at the
/// number of cells above it, and knows a table only where a paragraph begins. Tables of more than
/// `mostColumns` are not tables, so that short rows do not stand for many cells.
enum TableLines {
  static let mostColumns = 128

  static func repaired(_ chunk: ArraySlice<UInt8>) -> [UInt8] {
    var repaired: [UInt8] = []
    var header: SourceLine?
    // Where, in what was written, the line before began; whether it may be in a paragraph.
    var headerStart = 0
    var isAfterText = false
    var isInTable = false
    var start = chunk.startIndex
    while start < chunk.endIndex {
      let end = chunk[start...].lineEnd
      let line = SourceLine(chunk[start..<end])
      if line.beginsBlock, !line.isRow { isInTable = false }
      if !isInTable, let above = header, let delimiters = Delimiters(line.content) {
        let count = delimiters.cells.count
        isInTable = count <= mostColumns && count == cellCount(above.content)
        let prefix = chunk[start..<line.content.start]
        if isInTable {
          let lead = chunk[above.bytes.startIndex..<above.content.start]
          if isAfterText, lead.allSatisfy({ ASCII.isBlank($0) || $0 == ASCII.greater }) {
            repaired.insert(contentsOf: lead + [ASCII.lineFeed], at: headerStart)
          }
          repaired += prefix + delimiters.written
        } else {
          repaired += prefix + [ASCII.backslash] + line.bytes[line.content.start..<line.end]
        }
        repaired.append(ASCII.lineFeed)
        header = nil
      } else {
        isAfterText = header != nil
        header = line
        headerStart = repaired.count
        repaired +=
          isInTable ? withGaps(withoutEscapes(chunk[start..<end])) : Array(chunk[start..<end])
      }
      start = end
    }
    return repaired
  }

  /// A row with the bars in its code as they are: within code the parser leaves an escape as it is.
  private static func withoutEscapes(_ row: ArraySlice<UInt8>) -> [UInt8] {
    guard row.contains(ASCII.backslash), row.contains(ASCII.backtick) else { return Array(row) }
    var written: [UInt8] = []
    var start = row.startIndex
    for span in CodeSpans.find(in: row).closed {
      written += row[start..<span.lowerBound]
      for index in span {
        let isEscape = row[index] == ASCII.backslash && row[index + 1] == ASCII.bar
        if !isEscape { written.append(row[index]) }
      }
      start = span.upperBound
    }
    return written + row[start...]
  }

  /// A row in which `||`, outside code, is an empty cell and no cell over two columns.
  private static func withGaps(_ row: [UInt8]) -> [UInt8] {
    guard zip(row, row.dropFirst()).contains(where: { $0 == ASCII.bar && $1 == ASCII.bar }) else {
      return row
    }
    let code = CodeSpans.find(in: row[...]).closed
    var written: [UInt8] = []
    var (index, span) = (0, 0)
    var isBehindBar = false
    while index < row.count {
      if span < code.count, index >= code[span].lowerBound {
        written += row[code[span]]
        (index, span, isBehindBar) = (code[span].upperBound, span + 1, false)
        continue
      }
      if row[index] == ASCII.bar, isBehindBar { written.append(ASCII.space) }
      isBehindBar = row[index] == ASCII.bar
      let length = row[index] == ASCII.backslash ? min(2, row.count - index) : 1
      written += row[index..<index + length]
      index += length
    }
    return written
  }

  /// Cells of a row: bars that are neither escaped nor in code stand between them.
  static func cellCount(_ row: SourceLine) -> Int {
    let bytes = row.bytes[row.start..<row.end]
    let code = CodeSpans.find(in: bytes).closed
    var bars = 0
    var (index, span) = (bytes.startIndex, 0)
    var last: Int?
    while index < bytes.endIndex {
      if span < code.count, index >= code[span].lowerBound {
        index = code[span].upperBound
        span += 1
        continue
      }
      if bytes[index] == ASCII.bar {
        bars += 1
        last = index
      }
      index += bytes[index] == ASCII.backslash ? 2 : 1
    }
    if bytes.first == ASCII.bar { bars -= 1 }
    if let last, last == bytes.endIndex - 1, last > bytes.startIndex { bars -= 1 }
    return bars + 1
  }

  /// The row that tells a table's columns: `| --- | :-: |`.
  struct Delimiters {
    var cells: [(left: Bool, right: Bool)] = []

    init?(_ line: SourceLine) {
      var bytes = line.bytes[line.start..<line.end]
      guard bytes.contains(ASCII.bar), bytes.contains(ASCII.dash) else { return nil }
      if bytes.first == ASCII.bar { bytes.removeFirst() }
      if bytes.last == ASCII.bar { bytes.removeLast() }
      for cell in bytes.split(separator: ASCII.bar, omittingEmptySubsequences: false) {
        let start = cell.firstIndex { !ASCII.isBlank($0) } ?? cell.endIndex
        let end = cell.lastIndex { !ASCII.isBlank($0) }.map { $0 + 1 } ?? cell.endIndex
        var dashes = cell[start..<max(start, end)]
        let left = dashes.first == ASCII.colon
        if left { dashes.removeFirst() }
        let right = dashes.last == ASCII.colon
        if right { dashes.removeLast() }
        guard !dashes.isEmpty, dashes.allSatisfy({ $0 == ASCII.dash }) else { return nil }
        cells.append((left, right))
      }
    }

    /// The row as any parser reads it.
    var written: [UInt8] {
      cells.reduce(into: [ASCII.bar]) { row, cell in
        row += (cell.left ? ":---" : "---").utf8
        row += (cell.right ? ":|" : "|").utf8
      }
    }
  }
}
