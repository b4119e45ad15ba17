import Screen

/// Rows that hang in margins: behind markers, rails and indentation.
///
/// No margin leaves less than a few columns for the words: what would is left out.
struct HangingRows {
  private let width: Int
  private(set) var lines: [Line] = []
  private(set) var margin = Margin()
  /// What the next row begins with in place of the margin: a marker.
  private var lead: [Line.Span]?
  /// The margin of a blank row that stands before the next row.
  private var gap: [Line.Span]?

  /// What rows begin with.
  struct Margin {
    fileprivate var spans: [Line.Span] = []
    fileprivate var width = 0
  }

  init(width: Int) { self.width = max(1, width) }

  /// The columns that are left for the words.
  var inner: Int { max(1, width - margin.width) }

  // MARK: Margins

  /// Adds to the margin: `first` in the next row, `rest` in those below. False if there is no room.
  mutating func hang(_ first: Line.Span, _ rest: Line.Span) -> Bool {
    let columns = rest.width
    guard inner - columns >= min(8, max(2, width / 2)) else { return false }
    if lead != nil || first != rest { lead = (lead ?? margin.spans) + [first] }
    margin.spans.append(rest)
    margin.width += columns
    return true
  }

  /// Goes back to a margin that was before. A marker that nothing followed has a row of its own.
  mutating func unhang(to margin: Margin, keepsLead: Bool = true) {
    if lead != nil, !keepsLead { add([Line()]) }
    self.margin = margin
  }

  // MARK: Rows

  /// A blank row stands before the next one.
  mutating func leaveGap() {
    // Behind a marker nothing was said yet that a gap could follow.
    if lead == nil { gap = margin.spans }
  }

  mutating func add(_ rows: [Line]) {
    for row in rows {
      if let gap, !lines.isEmpty { lines.append(Line(Self.trimmed(gap))) }
      gap = nil
      lines.append(Line((lead ?? margin.spans) + row.spans))
      lead = nil
    }
  }

  /// A margin without the blanks at its end: a row without words has none.
  private static func trimmed(_ margin: [Line.Span]) -> [Line.Span] {
    var margin = margin
    while let last = margin.last, last.text.allSatisfy({ $0 == " " }) { margin.removeLast() }
    if let last = margin.last, last.text.hasSuffix(" ") {
      margin[margin.count - 1].text = String(last.text.dropLast())
    }
    return margin
  }
}
