/// Which columns of one row must be written to bring it from what was painted to what should be.
///
/// Terminals disagree about the width of some clusters. Where one comes, goes or is written anew,
/// a terminal may have changed cells that we believe untouched: to its right as far as the row
/// goes; to its left, the one that it is joined to if it is thought to have no width, and those over
/// which it is drawn back from the right edge. So all of that is written anew.
struct RowChange {
  /// The columns, from left to right, in whole clusters.
  private(set) var columns: [Range<Int>] = []

  /// `row`: the cells as they should be. `before`: as painted, nil if unknown.
  init(_ row: ArraySlice<Cell>, in frame: Frame, before: ArraySlice<Cell>?, in painted: Frame?) {
    guard let before, let painted else {
      columns = row.isEmpty ? [] : [0..<row.count]
      return
    }
    var unsafe = row.count
    for (x, (cell, old)) in zip(row, before).enumerated()
    where !frame.shows(cell, like: old, of: painted) {
      append(x)
      for (cell, frame) in [(cell, frame), (old, painted)] where !cell.isSettled {
        unsafe = min(unsafe, x - 1, row.count - frame.mostColumns(of: cell))
      }
    }
    if unsafe < row.count { widen(from: max(0, unsafe), row, in: frame) }
    align(to: row)
  }

  private mutating func append(_ x: Int) {
    if let last = columns.last, last.upperBound == x {
      columns[columns.count - 1] = last.lowerBound..<x + 1
    } else {
      columns.append(x..<x + 1)
    }
  }

  /// Takes in all from a column on, and from further left if what is written anew demands it.
  private mutating func widen(from start: Int, _ row: ArraySlice<Cell>, in frame: Frame) {
    var (start, x) = (start, row.count - 1)
    while x >= start {
      let cell = row[row.startIndex + x]
      if !cell.isSettled {
        start = max(0, min(start, x - 1, row.count - frame.mostColumns(of: cell)))
      }
      if x == start && cell.isContinuation && x > 0 { start -= 1 }
      x -= 1
    }
    columns.removeAll { $0.lowerBound >= start }
    if let last = columns.last, last.upperBound > start {
      columns[columns.count - 1] = last.lowerBound..<row.count
    } else {
      columns.append(start..<row.count)
    }
  }

  /// Ends every range where a cluster ends. None begins within one: a wide cluster changes as one.
  private mutating func align(to row: ArraySlice<Cell>) {
    for index in columns.indices {
      var (start, end) = (columns[index].lowerBound, columns[index].upperBound)
      while start > 0, row[row.startIndex + start].isContinuation { start -= 1 }
      while end < row.count, row[row.startIndex + end].isContinuation { end += 1 }
      columns[index] = start..<end
    }
  }
}

extension Frame {
  /// The most columns that any terminal may give a cell's cluster.
  fileprivate func mostColumns(of cell: Cell) -> Int {
    2 * (cell.place.map { clusters[$0].unicodeScalars.count } ?? 1)
  }
}
