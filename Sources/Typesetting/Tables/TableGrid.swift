import Screen

/// A table whose columns fit side by side: a heading in bold, a thin rule, and rows. A row of
/// several lines is set apart by blank ones; nothing else is drawn.
extension Table {
  func grid(_ widths: [Int]) -> [Line] {
    var lines: [Line] = []
    if hasHeading {
      lines += row(header.map(Table.heading), widths, isHeading: true)
      lines.append(rule(widths))
    }
    var wasHigh = false
    for (index, cells) in rows.enumerated() {
      let next = row(cells, widths)
      if index > 0, wasHigh || next.count > 1 { lines.append(Line()) }
      wasHigh = next.count > 1
      lines += next
    }
    return lines
  }

  private func rule(_ widths: [Int]) -> Line {
    let gap = String(repeating: " ", count: Table.gap)
    return Line(widths.map { String(repeating: "─", count: $0) }.joined(separator: gap), .border)
  }

  /// A row, as many lines high as its highest cell. Headings stand upon their rule.
  private func row(
    _ cells: [[Line.Span]], _ widths: [Int], isHeading: Bool = false
  ) -> [Line] {
    let columns = zip(cells, widths).map { cell, width in wrap(cell, width: width) }
    let height = columns.reduce(1) { max($0, $1.count) }
    return (0..<height).map { index in
      var line = Line()
      // Blanks are written only before what follows them: none hang at the end.
      var blanks = 0
      for (column, parts) in columns.enumerated() {
        let place = isHeading ? index - (height - parts.count) : index
        let part = parts.indices.contains(place) ? parts[place] : Line()
        let room = max(0, widths[column] - part.width)
        let before = blanksBefore(room, alignment(ofColumn: column))
        blanks += before
        if part.width > 0 {
          if blanks > 0 { line.spans.append(.init(String(repeating: " ", count: blanks), .text)) }
          line.spans += part.spans
          blanks = 0
        } else {
          blanks += part.width
        }
        blanks += room - before + Table.gap
      }
      return line
    }
  }

  private func blanksBefore(_ room: Int, _ alignment: Alignment) -> Int {
    switch alignment {
    case .none, .left: 0
    case .center: room / 2
    case .right: room
    }
  }
}
