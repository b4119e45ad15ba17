import Screen

/// A table that is too wide for its columns: its rows one after another, each cell behind its
/// heading, with a rule between two rows.
extension Table {
  func records(width: Int) -> [Line] {
    let rule = Line(String(repeating: "─", count: min(width, 24)), .border)
    let records = rows.map { record($0, width: width) }
    let shown = records.filter { !$0.isEmpty }
    guard !shown.isEmpty else { return header.flatMap { fields([Table.heading($0)], width) } }
    return Array(shown.joined(separator: [rule]))
  }

  /// The cells of a row that hold something.
  private func record(_ cells: [[Line.Span]], width: Int) -> [Line] {
    cells.enumerated().flatMap { column, cell in
      guard !Table.isEmpty(cell) else { return [Line]() }
      let heading = column < header.count ? header[column] : []
      return Table.isEmpty(heading)
        ? fields([cell], width)
        : fields([Table.heading(heading), [.init(": ", .text, .bold)], cell], width)
    }
  }

  private func fields(_ parts: [[Line.Span]], _ width: Int) -> [Line] {
    let spans = Array(parts.joined())
    guard !Table.isEmpty(spans) else { return [] }
    let hanging = Line(width >= 12 ? "  " : "", .text)
    return wrap(spans, width: width, indent: Line(), hanging: hanging).map { line in
      // Only a wide character in a row of one column is wider.
      line.width <= width ? line : Line(cut(line.spans, width: width))
    }
  }
}
