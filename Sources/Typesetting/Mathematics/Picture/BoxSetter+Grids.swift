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
    let columns = columns(of: cells, grid, gap: gap)
    let rows = cells.map { row in
      self.row(row, columns) { column, cell in
        let room = columns.widths[column] - cell.width
        return switch alignment(column) {
        case .left: 0
        case .center: (room + 1) / 2
        case .right: room
        }
      }
    }
    return stacked(rows, grid, columns)
  }

  /// Where the columns of a table begin, and the lines between them.
  private struct Columns {
    var widths: [Int]
    var starts: [Int] = []
    var bars: [Int] = []
  }

  private func columns(of cells: [[MathBox]], _ grid: MathGrid, gap: Int) -> Columns {
    let count = cells.reduce(0) { max($0, $1.count) }
    var columns = Columns(widths: Array(repeating: 0, count: count))
    for row in cells {
      for (column, cell) in row.enumerated() {
        columns.widths[column] = max(columns.widths[column], cell.width)
      }
    }
    // `\text{so } & x`: the blank parts them.
    let blankEnds = Set(
      grid.rows.flatMap { row in row.indices.filter { row[$0].endsInBlank } }.map { $0 + 1 })
    var start = 0
    for column in 0..<count {
      if grid.columnRules.contains(column) {
        if column > 0 { start += 1 }
        columns.bars.append(start)
        start += 2
      } else if column > 0 {
        start +=
          grid.kind == .aligned && column.isMultiple(of: 2)
          ? 3 : max(gap, blankEnds.contains(column) ? 1 : 0)
      }
      columns.starts.append(start)
      start += columns.widths[column]
    }
    if count > 0, grid.columnRules.contains(count) { columns.bars.append(start + 1) }
    return columns
  }

  /// Cells beside each other, with lines between them as tall as they are.
  private func row(
    _ cells: [MathBox], _ columns: Columns, indent: (Int, MathBox) -> Int
  ) -> MathBox {
    let above = cells.reduce(0) { max($0, $1.baseline) }
    let below = cells.reduce(0) { max($0, $1.height - 1 - $1.baseline) }
    var bar = MathBox.column((0...above + below).map { _ in MathBox("│", style) }, .left)
    bar.baseline = above
    var parts = columns.bars.map { (column: $0, box: bar) }
    for (column, cell) in cells.enumerated() where cell.width > 0 {
      parts.append((columns.starts[column] + indent(column, cell), cell))
    }
    var box = MathBox()
    for part in parts.sorted(by: { $0.column < $1.column }) {
      box.append(part.box, gap: part.column - box.width)
    }
    return box
  }

  /// Rows below each other, with air between those that are tall; their line is the middle one.
  private func stacked(_ rows: [MathBox], _ grid: MathGrid, _ columns: Columns) -> MathBox {
    let isLoose = grid.kind != .aligned && grid.kind != .gathered && rows.contains(where: \.isTall)
    let width = rows.reduce(0) { max($0, $1.width) }
    let air = row([], columns) { _, _ in 0 }
    var parts: [MathBox] = []
    for (index, row) in rows.enumerated() {
      let isBothTall = index > 0 && rows[index - 1].isTall && row.isTall
      if grid.rowRules.contains(index) {
        parts.append(rule(width, columns, isTop: index == 0, isBottom: false))
      } else if index > 0, isLoose || isBothTall {
        parts.append(air)
      }
      parts.append(row)
    }
    if grid.rowRules.contains(rows.count) {
      parts.append(rule(width, columns, isTop: false, isBottom: true))
    }
    // Two rows have no middle, so they get one.
    let isBracketed = grid.kind != .aligned && grid.kind != .gathered && !grid.isListOfRelations
    if isBracketed, parts.count == 2, parts.allSatisfy({ !$0.isTall }) { parts.insert(air, at: 1) }
    var box = MathBox.column(parts, .left)
    box.baseline = rows.count == 1 ? rows[0].baseline : (box.height - 1) / 2
    return box
  }

  /// A line across the table that meets those between its columns.
  private func rule(_ width: Int, _ columns: Columns, isTop: Bool, isBottom: Bool) -> MathBox {
    let bars = Set(columns.bars)
    let text = (0..<max(0, width)).map { column -> Character in
      guard bars.contains(column) else { return "─" }
      let signs = isTop ? "┌┬┐" : isBottom ? "└┴┘" : "├┼┤"
      let place = column == 0 ? 0 : column == width - 1 ? 2 : 1
      return Array(signs)[place]
    }
    return MathBox(String(text), Style(style.role))
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
  /// Whether it has no brackets, and each row a relation in a column of its own: `x & = & 1`.
  fileprivate var isListOfRelations: Bool {
    kind == .matrix(left: "", right: "")
      && rows.allSatisfy { row in
        row.contains { $0.count == 1 && $0[0].leftClass == .relation }
      }
  }

  func alignment(_ column: Int, or other: Alignment) -> Alignment {
    alignments.indices.contains(column) ? alignments[column] : other
  }
}
