/// Decides, cluster by cluster, where the rows of a text begin and end.
///
/// Greedy: a row takes what fits. Rows break after blanks, before and after East Asian wide
/// clusters, and where nothing else helps between any two clusters. Blanks at a break hang beyond
/// the edge. The rows after the first of a source line are indented as the line is, up to half the
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
  private var opportunity: Opportunity?
  private var allowsBreakAfter = false
  private var isAfterOpening = false

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
      begin(Row(range: offset..<offset, shownEnd: offset, indent: 0, startsLine: true))
      (column, hanging, isLeading) = (0, 0, true)
    case .tab: blank(LineWrapper.tabWidth(at: column), cluster.byteCount)
    case .scalar(" ", _) where !cluster.isMarked: blank(1, cluster.byteCount)
    default: glyph(cluster, into: &rows)
    }
  }

  private mutating func blank(_ columns: Int, _ byteCount: Int) {
    offset += byteCount
    column += columns
    if isLeading { hanging = min(column, width / 2) }
    opportunity = Opportunity(shownEnd: row.shownEnd, next: offset, column: column)
    allowsBreakAfter = false
  }

  private mutating func glyph(_ cluster: Cluster, into rows: inout [Row]) {
    let breaking = BreakClass(of: cluster)
    isLeading = false
    // Only where no blank is: that is an opportunity already.
    let isInside = row.shownEnd == offset && offset > row.range.lowerBound
    if isInside, !isAfterOpening, breaking.allowsBreakBefore(after: allowsBreakAfter) {
      opportunity = Opportunity(shownEnd: offset, next: offset, column: column)
    }
    while column + cluster.width > width, breakRow(into: &rows) {}
    offset += cluster.byteCount
    column += cluster.width
    row.shownEnd = offset
    allowsBreakAfter = breaking.allowsBreakAfter
    isAfterOpening = breaking == .opening
  }

  /// Ends the row at the last opportunity, or here. False if the row has nothing yet.
  private mutating func breakRow(into rows: inout [Row]) -> Bool {
    let start = row.range.lowerBound
    let place =
      opportunity ?? Opportunity(shownEnd: row.shownEnd, next: offset, column: column)
    guard place.next > start else { return false }
    row.range = start..<place.next
    row.shownEnd = place.shownEnd
    rows.append(row)
    // What is carried over has no blank in it.
    begin(Row(range: place.next..<offset, shownEnd: offset, indent: hanging, startsLine: false))
    column = hanging + column - place.column
    return true
  }

  private mutating func begin(_ next: Row) {
    row = next
    opportunity = nil
    allowsBreakAfter = false
  }
}

/// What may happen at the sides of a cluster.
private enum BreakClass {
  /// Breaks only at blanks, and beside what breaks on both sides.
  case alphabetic
  /// Breaks on both sides.
  case ideographic
  /// East Asian punctuation that no row begins with.
  case closing
  /// East Asian punctuation that no row ends with.
  case opening
  /// Punctuation of the alphabets that no row begins with and words have inside.
  case clinging

  init(of cluster: Cluster) {
    guard case .scalar(let scalar, _) = cluster.form else {
      self = cluster.columns == 2 ? .ideographic : .alphabetic
      return
    }
    switch scalar {
    case "、", "。", "，", "．", "：", "；", "！", "？", "）", "］", "｝", "」", "』", "】", "〉", "》",
      "〕", "〗", "〙", "〛", "ー", "々", "・":
      self = .closing
    case "（", "［", "｛", "「", "『", "【", "〈", "《", "〔", "〖", "〘", "〚":
      self = .opening
    case "…", "\u{2019}", "\u{201D}", ")", "]", "}", ",", ".", ":", ";", "!", "?", "%":
      self = .clinging
    default:
      self = cluster.columns == 2 ? .ideographic : .alphabetic
    }
  }

  func allowsBreakBefore(after previousAllows: Bool) -> Bool {
    switch self {
    case .ideographic, .opening: true
    case .alphabetic: previousAllows
    case .closing, .clinging: false
    }
  }

  var allowsBreakAfter: Bool { self == .ideographic || self == .closing }
}
