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
  func lines(width: Int) -> [Line] { [] }
}
