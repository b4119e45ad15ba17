import Screen

/// Rows and columns in a picture.
extension BoxSetter {
  func box(_ grid: MathGrid) -> MathBox {
    switch grid.kind {
    case .matrix(let left, let right):
      let body = table(grid, gap: 2) { grid.alignment($0, or: .center) }
      return fenced(left, body, right)
    case .cases(let left, let right):
      return fenced(left, table(grid, gap: 2) { _ in .left }, right)
    case .aligned:
      return table(grid, gap: 0) {
        grid.alignment($0, or: $0.isMultiple(of: 2) ? .right : .left)
      }
    case .gathered: return table(grid, gap: 0) { _ in .center }
    }
  }

  private func table(
    _ grid: MathGrid, gap: Int, _ alignment: (Int) -> MathGrid.Alignment
  ) -> MathBox {
    let isAligned = grid.kind == .aligned
    let cells = grid.rows.map { row in
      row.enumerated().map { column, cell in
        isAligned && !column.isMultiple(of: 2)
          ? box(cell, after: .ordinary) : box(cell)
      }
    }
    let columns = cells.reduce(0) { max($0, $1.count) }
    // `\text{so } & x`: the blank parts them.
    let blankEnds = Set(
      grid.rows.flatMap { row in row.indices.filter { row[$0].endsInBlank } }.map { $0 + 1 })
    var widths = Array(repeating: 0, count: columns)
    for row in cells {
      for (column, cell) in row.enumerated() { widths[column] = max(widths[column], cell.width) }
    }
    let rows = cells.map { row in
      var box = MathBox()
      var start = 0
      for (column, cell) in row.enumerated() {
        if grid.columnRules.contains(column) {
          if column > 0 { start += 1 }
          box.append(MathBox("│", style), gap: start - box.width)
          start += 2
        } else if column > 0 {
          start +=
            isAligned && column.isMultiple(of: 2)
            ? 3 : max(gap, blankEnds.contains(column) ? 1 : 0)
        }
        let room = widths[column] - cell.width
        let indent =
          switch alignment(column) {
          case .left: 0
          case .center: (room + 1) / 2
          case .right: room
          }
        if cell.width > 0 { box.append(cell, gap: start + indent - box.width) }
        start += widths[column]
      }
      if columns > 0, grid.columnRules.contains(columns) {
        box.append(MathBox("│", style), gap: start + 1 - box.width)
      }
      return box
    }
    return stacked(rows, grid)
  }

  /// Rows below each other, with air between those that are tall; their line is the middle one.
  private func stacked(_ rows: [MathBox], _ grid: MathGrid) -> MathBox {
    let isLoose = grid.kind != .aligned && grid.kind != .gathered && rows.contains(where: \.isTall)
    let width = rows.reduce(0) { max($0, $1.width) }
    var parts: [MathBox] = []
    for (index, row) in rows.enumerated() {
      if grid.rowRules.contains(index) { parts.append(rule("─", width)) }
      let isBothTall = index > 0 && rows[index - 1].isTall && row.isTall
      if index > 0, isLoose || isBothTall { parts.append(MathBox()) }
      parts.append(row)
    }
    if grid.rowRules.contains(rows.count) { parts.append(rule("─", width)) }
    // Two rows have no middle, so they get one.
    let isBracketed = grid.kind != .aligned && grid.kind != .gathered
    if isBracketed, parts.count == 2, parts.allSatisfy({ !$0.isTall }) {
      parts.insert(MathBox(), at: 1)
    }
    var box = MathBox.column(parts, .left)
    box.baseline = rows.count == 1 ? rows[0].baseline : (box.height - 1) / 2
    return box
  }
}

extension [MathNode] {
  fileprivate var endsInBlank: Bool {
    switch last {
    case .space(let space): space != .none
    case .row(let nodes): nodes.endsInBlank
    default: false
    }
  }
}

extension MathGrid {
  func alignment(_ column: Int, or other: Alignment) -> Alignment {
    alignments.indices.contains(column) ? alignments[column] : other
  }
}
