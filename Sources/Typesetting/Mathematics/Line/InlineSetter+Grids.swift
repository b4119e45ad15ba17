/// Rows and columns on one line: `[1, 2; 3, 4]`.
extension InlineSetter {
  mutating func set(_ grid: MathGrid) {
    switch grid.kind {
    case .matrix(let left, let right):
      write(left)
      setRows(grid.rows) { $0.write(",") }
      write(right)
    case .cases(let left, let right):
      write(left.isEmpty ? "{" : left)
      setRows(grid.rows) { setter in
        if setter.lastCharacter != "," { setter.write(",") }
      }
      write(right.isEmpty ? "}" : right)
    case .aligned, .gathered:
      for (index, row) in grid.rows.enumerated() {
        if index > 0 { separateLine(row) }
        setCells(row)
      }
    }
  }

  /// Cells with a comma between them, rows with a semicolon.
  private mutating func setRows(
    _ rows: [[[MathNode]]], separate: (inout InlineSetter) -> Void
  ) {
    for (index, row) in rows.enumerated() {
      if index > 0 {
        if lastCharacter == "," { unwriteLast() }
        if lastCharacter != ";" { write(";") }
        leave(1)
      }
      for (column, cell) in row.enumerated() {
        if column > 0 {
          if !cell.beginsWithWord { separate(&self) }
          leave(1)
        }
        set(cell)
      }
    }
  }

  /// The cells of a line whose columns only meet at its relations.
  private mutating func setCells(_ cells: [[MathNode]]) {
    for (column, cell) in cells.enumerated() {
      if column > 0, column.isMultiple(of: 2) { leave(2) }
      set(cell, after: column.isMultiple(of: 2) ? nil : .ordinary)
    }
  }

  /// Parts a line from the one before: not at all where it goes on with a relation.
  private mutating func separateLine(_ row: [[MathNode]]) {
    let first = row.lazy.joined().first { $0.leftClass != nil }
    let goesOn = first?.leftClass == .relation || first?.leftClass == .binary
    if !goesOn, !spans.isEmpty, let last = lastCharacter, !",;:".contains(last) { write(";") }
    leave(1)
  }
}

extension [MathNode] {
  fileprivate var beginsWithWord: Bool {
    let first = first { if case .space = $0 { false } else { true } }
    guard case .atom(let atom)? = first else { return false }
    return atom.isWord
  }
}
