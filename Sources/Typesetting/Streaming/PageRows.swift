import Screen

/// Rows of pieces, and where in the source each piece is.
struct PageRows {
  private(set) var lines: [Line] = []
  /// The pieces in their order.
  private(set) var starts: [Start] = []
  /// Whether a blank row stands before what comes next.
  private var isGapDue = false
  /// Whether there are no rows before these.
  private let isFirst: Bool

  struct Start {
    /// Where the piece begins, in bytes of the source.
    var offset: Int
    /// Its first row, and how many it has.
    var row: Int
    var count: Int
  }

  init() { isFirst = true }

  /// Rows that stand behind others.
  init(after rows: PageRows) {
    isFirst = rows.lines.isEmpty && rows.isFirst
    isGapDue = rows.isGapDue
  }

  mutating func append(_ rows: [Line], of piece: Piece) {
    isGapDue = isGapDue || piece.isSetApart
    if !rows.isEmpty {
      if isGapDue, !lines.isEmpty || !isFirst { lines.append(Line()) }
      isGapDue = false
    }
    starts.append(Start(offset: piece.offset, row: lines.count, count: rows.count))
    lines += rows
  }

  /// Puts other rows in place of those of some pieces.
  mutating func replace(_ replacements: [Int: [Line]]) {
    guard let first = replacements.keys.min(), starts.indices.contains(first) else { return }
    var replaced = Array(lines[..<starts[first].row])
    var end = replaced.count
    for index in starts.indices[first...] {
      let start = starts[index]
      replaced += lines[end..<start.row]
      end = start.row + start.count
      let rows = replacements[index] ?? Array(lines[start.row..<end])
      starts[index] = Start(offset: start.offset, row: replaced.count, count: rows.count)
      replaced += rows
    }
    lines = replaced
  }
}
