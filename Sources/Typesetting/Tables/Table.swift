import Screen

/// A table of styled cells, set within a width: columns shrink by what they hold, cells wrap.
struct Table: Equatable, Sendable {
  enum Alignment: Sendable { case none, left, center, right }

  /// One for each column.
  var alignments: [Alignment]
  /// Cells of the heading, and of each row below it; rows may lack cells or have too many.
  var header: [[Line.Span]]
  var rows: [[[Line.Span]]]

  /// At most `width` columns wide, whatever it holds; a table that cannot fit is shown as one
  /// record after another.
  func lines(width: Int) -> [Line] {
    let width = max(1, width)
    return columnWidths(fitting: width).map(grid) ?? records(width: width)
  }

  /// Columns of the table: as many as the longest row has.
  var columnCount: Int { rows.reduce(header.count) { max($0, $1.count) } }

  func alignment(ofColumn column: Int) -> Alignment {
    alignments.indices.contains(column) ? alignments[column] : .none
  }

  var hasHeading: Bool { header.contains { !Table.isEmpty($0) } }

  static func isEmpty(_ cell: [Line.Span]) -> Bool { cell.allSatisfy(\.text.isEmpty) }

  /// A cell of the heading as it is shown.
  static func heading(_ cell: [Line.Span]) -> [Line.Span] {
    cell.map { span in
      var style = span.style
      style.emphasis.insert(.bold)
      return Line.Span(span.text, style)
    }
  }
}
