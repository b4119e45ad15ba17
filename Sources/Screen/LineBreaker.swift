/// Decides, cluster by cluster, where the rows of a text begin and end.
///
/// Greedy: a row takes what fits. It ends at the last good break that `BreakRules` finds, or at a
/// fair one if the row would be half empty; where there is none, at the last poor one; and where
/// nothing else helps, between any two clusters. Blanks at a break hang beyond the edge. The rows after the first of a source line are indented as the line is, up to half the
/// width. A cluster wider than the row has a row to itself.
struct LineBreaker {
  typealias Row = LineWrapper.Row

  let width: Int
  /// Bytes taken so far.
  private(set) var offset = 0
  private var row: Row
  /// The column after the last cluster, hanging blanks included.
  private var column = 0
  /// Indentation of the source's line; while `isLeading` it still grows.
  private var hanging = 0
  private var isLeading = true
  private var rules = BreakRules()
  /// The last breaks of the row, by their grades.
  private var good: Opportunity?
  private var fair: Opportunity?
  private var poor: Opportunity?
  /// Behind the blanks that came last, of which nobody knows yet how good a break they are; and one
  /// that is good if a word comes next.
  private var blanks: Opportunity?
  private var unsure: Opportunity?

  /// A place where the row may end.
  private struct Opportunity {
    var shownEnd: Int
    var next: Int
    var column: Int
  }

  init(width: Int) {
    self.width = max(1, width)
    row = Row(range: 0..<0, shownEnd: 0, indent: 0, startsLine: true)
  }

  /// The row under way.
  var current: Row {
    var row = row
    row.range = row.range.lowerBound..<offset
    return row
  }

  mutating func feed(_ cluster: Cluster, into rows: inout [Row]) {
    switch cluster.form {
    case .newline:
      rows.append(current)
      offset += cluster.byteCount
      begin(Row(range: offset..<offset, shownEnd: offset, indent: 0, startsLine: true), nil)
      (column, hanging, isLeading) = (0, 0, true)
      (blanks, unsure, rules) = (nil, nil, BreakRules())
    case .tab:
      blank(LineWrapper.tabWidth(at: column), cluster.byteCount)
      // Whatever follows: what is carried over into the next row has no tab in it, whose width
      // would be another there.
      if let place = blanks { (good, blanks) = (place, nil) }
    case .scalar(" ", _) where !cluster.isMarked: blank(1, cluster.byteCount)
    case .nothing: nothing(cluster)
    default: glyph(cluster, into: &rows)
    }
  }

  private mutating func blank(_ columns: Int, _ byteCount: Int) {
    offset += byteCount
    column += columns
    // A wide cluster must have room beside it.
    if isLeading { hanging = min(column, width / 2, max(0, width - 2)) }
    // The next row would be indented as far, so that nothing would be gained.
    let isIndent = isLeading && column == hanging
    blanks = isIndent ? nil : Opportunity(shownEnd: row.shownEnd, next: offset, column: column)
    rules.blank()
  }

  private mutating func nothing(_ cluster: Cluster) {
    _ = rules.take(cluster)
    if row.shownEnd == offset { row.shownEnd += cluster.byteCount }
    offset += cluster.byteCount
  }

  private mutating func glyph(_ cluster: Cluster, into rows: inout [Row]) {
    let grade = rules.take(cluster)
    if !isLeading || blanks != nil { note(grade, before: cluster) }
    isLeading = false
    while column + cluster.width > width, breakRow(into: &rows) {}
    offset += cluster.byteCount
    column += cluster.width
    row.shownEnd = offset
  }

  /// Keeps the break before a cluster, if there is one.
  private mutating func note(_ grade: BreakGrade, before cluster: Cluster) {
    if let place = unsure, BreakRules.makesWord(cluster), blanks == nil { good = place }
    unsure = nil
    guard offset > row.range.lowerBound else { return }
    let here = Opportunity(shownEnd: row.shownEnd, next: offset, column: column)
    let place = blanks ?? here
    // More blanks behind a tab: what may end there may end here.
    if blanks != nil, good?.shownEnd == place.shownEnd { good = place }
    switch grade {
    case .good: good = place
    case .goodBeforeWord: (unsure, poor) = (place, place)
    case .fair: fair = place
    case .poor: poor = place
    // Behind a blank is better than within a word.
    case .never: if blanks != nil { poor = place }
    }
    blanks = nil
  }

  /// Ends the row at its best break, or here. False if the row has nothing yet.
  private mutating func breakRow(into rows: inout [Row]) -> Bool {
    let start = row.range.lowerBound
    let place = best ?? Opportunity(shownEnd: row.shownEnd, next: offset, column: column)
    guard place.next > start else { return false }
    row.range = start..<place.next
    row.shownEnd = place.shownEnd
    rows.append(row)
    begin(
      Row(range: place.next..<offset, shownEnd: offset, indent: hanging, startsLine: false), place)
    column = hanging + column - place.column
    return true
  }

  private var best: Opportunity? {
    guard let good else { return fair ?? poor }
    if let fair, fair.next > good.next, good.column < width / 2 { return fair }
    return good
  }

  /// Begins a row, keeping what breaks lie in it after the `place` where it was broken off.
  private mutating func begin(_ next: Row, _ place: Opportunity?) {
    row = next
    good = nil
    fair = moved(fair, behind: place)
    poor = moved(poor, behind: place)
    unsure = moved(unsure, behind: place)
  }

  private func moved(_ kept: Opportunity?, behind place: Opportunity?) -> Opportunity? {
    guard var kept, let place, kept.shownEnd > place.next else { return nil }
    kept.column += hanging - place.column
    return kept
  }
}
