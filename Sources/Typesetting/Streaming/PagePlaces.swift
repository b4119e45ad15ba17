extension Page {
  /// Where in the text, in bytes, a row lies: its piece's place and how far down the piece it is.
  package func offset(ofRow row: Int) -> Int {
    let piece = extent(of: pieceIndex { $0.row <= row })
    let down = min(max(0, row - piece.row), piece.rows)
    return piece.offset + piece.bytes * down / max(1, piece.rows)
  }

  /// The row at a byte of the text: the inverse of `offset(ofRow:)`, at any width.
  package func row(atOffset offset: Int) -> Int {
    let piece = extent(of: pieceIndex { $0.offset <= offset })
    let along = min(max(0, offset - piece.offset), piece.bytes)
    return piece.row + (along * piece.rows + piece.bytes - 1) / max(1, piece.bytes)
  }

  private typealias Extent = (offset: Int, bytes: Int, row: Int, rows: Int)

  private var pieceCount: Int { closed.starts.count + open.starts.count }

  /// A piece's start, the rows counted through.
  private func start(_ index: Int) -> PageRows.Start {
    if index < closed.starts.count { return closed.starts[index] }
    guard index < pieceCount else {
      return PageRows.Start(offset: readCount, row: count, count: 0)
    }
    var start = open.starts[index - closed.starts.count]
    start.row += closed.lines.count
    return start
  }

  /// The last piece that begins as asked, or the first.
  private func pieceIndex(where begins: (PageRows.Start) -> Bool) -> Int {
    var (low, high) = (0, pieceCount)
    while low < high {
      let middle = (low + high) / 2
      if begins(start(middle)) { low = middle + 1 } else { high = middle }
    }
    return max(0, low - 1)
  }

  private func extent(of index: Int) -> Extent {
    let (start, next) = (start(index), start(index + 1))
    return (start.offset, next.offset - start.offset, start.row, next.row - start.row)
  }
}
