import Screen

/// A Markdown text as rows of a width, kept while it grows.
///
/// Read line by line, as a model writes it: paragraphs, headings, lists, quotations, rules, fenced
/// code. A line that has ended is never read again, so a frame costs the line being written; one
/// longer than `longestLine` bytes is broken there, so that a line that never ends stays cheap.
/// Blank lines at the ends are left out, and between blocks one is enough.
struct PlainMarkdown {
  static let longestLine = 4096

  let width: Int
  /// Bytes of the source that were read.
  private var fed = 0
  /// The line being written.
  private var open = ""
  private var closedRows: [Line] = []
  private var openRows: [Line] = []
  private var state = State()
  /// Where each line of the source began, in bytes, and at which row.
  private var starts: [(offset: Int, row: Int)] = []
  private var closedBytes = 0

  /// What the lines before mean for the next one.
  private struct State {
    var fence: MarkdownLine.Fence?
    /// Whether a blank row stands before what comes next.
    var isGapDue = false
    /// Whether the next line goes on where a too long one was broken.
    var isContinuation = false
  }

  init(width: Int) { self.width = max(1, width) }

  var count: Int { closedRows.count + openRows.count }

  func line(_ row: Int) -> Line {
    if closedRows.indices.contains(row) { return closedRows[row] }
    let row = row - closedRows.count
    return openRows.indices.contains(row) ? openRows[row] : Line()
  }

  /// Takes in what was added to the text; all of it anew when it is another text.
  mutating func update(to text: String) {
    let count = text.utf8.count
    guard count != fed else { return }
    if count < fed { self = PlainMarkdown(width: width) }
    open += text[text.utf8.index(text.startIndex, offsetBy: fed)...]
    open.makeContiguousUTF8()
    fed = count
    closeLines()
    var ahead = state
    openRows = rows(of: open[...], &ahead, isFirst: closedRows.isEmpty)
  }

  /// Closes the lines that have ended, and what of the last one is too long.
  private mutating func closeLines() {
    var rest = open[...]
    while let end = end(of: rest) {
      let bytes = rest.utf8.distance(from: rest.startIndex, to: end.next)
      starts.append((closedBytes, closedRows.count))
      closedRows += rows(of: rest[..<end.text], &state, isFirst: closedRows.isEmpty)
      state.isContinuation = end.isBroken
      closedBytes += bytes
      rest = rest[end.next...]
    }
    if rest.startIndex > open.startIndex { open = String(rest) }
  }

  /// Where the first line ends and the next begins; `nil` if it may still grow.
  private func end(
    of text: Substring
  ) -> (text: String.Index, next: String.Index, isBroken: Bool)? {
    let limit =
      text.utf8.index(text.startIndex, offsetBy: Self.longestLine, limitedBy: text.endIndex)
      ?? text.endIndex
    if let newline = text.utf8[..<limit].firstIndex(of: UInt8(ascii: "\n")) {
      return (newline, text.utf8.index(after: newline), false)
    }
    guard limit < text.endIndex else { return nil }
    let head = text[..<limit]
    if let space = head.utf8.lastIndex(of: UInt8(ascii: " ")) {
      let next = text.utf8.index(after: space)
      return (next, next, true)
    }
    // The last character before the limit may lack its second half.
    let last = head.index(before: head.endIndex)
    let cut = last > head.startIndex ? last : head.endIndex
    return (cut, cut, true)
  }

  private func rows(of text: Substring, _ state: inout State, isFirst: Bool) -> [Line] {
    let line = MarkdownLine(text, in: state.fence, continuing: state.isContinuation)
    let isGapBefore = (state.isGapDue || line.isSetApart) && !isFirst
    let rows = line.rows(width: width)
    if case .fence(let fence) = line { state.fence = fence }
    state.isGapDue = rows.isEmpty || line.isSetApart && state.fence == nil
    return isGapBefore && !rows.isEmpty ? [Line()] + rows : rows
  }

  // MARK: Places

  /// Where in the text, in bytes, a row lies: its line's place and how far down the line it is.
  func offset(ofRow row: Int) -> Int {
    let line =
      row < closedRows.count ? closedLine(starts.partitioningIndex { $0.row > row }) : openExtent
    let down = min(max(0, row - line.row), line.rows)
    return line.offset + line.bytes * down / max(1, line.rows)
  }

  /// The row at a byte of the text: the inverse of `offset(ofRow:)`, at any width.
  func row(atOffset offset: Int) -> Int {
    let line =
      offset < closedBytes
      ? closedLine(starts.partitioningIndex { $0.offset > offset }) : openExtent
    let along = min(max(0, offset - line.offset), line.bytes)
    return line.row + (along * line.rows + line.bytes - 1) / max(1, line.bytes)
  }

  private typealias Extent = (offset: Int, bytes: Int, row: Int, rows: Int)

  /// The line being written.
  private var openExtent: Extent {
    (closedBytes, fed - closedBytes, closedRows.count, openRows.count)
  }

  /// The line whose successor has this index.
  private func closedLine(_ next: Int) -> Extent {
    guard next > 0 else { return (0, 0, 0, 0) }
    let start = starts[next - 1]
    let end = next < starts.count ? starts[next] : (offset: closedBytes, row: closedRows.count)
    return (start.offset, end.offset - start.offset, start.row, end.row - start.row)
  }
}
