/// Breaks a growing text into rows of a width, keeping where in the text each row lies.
///
/// Feeding costs what is new and the last cluster before it, never the length so far; in whatever
/// pieces a text comes (Unicode scalars being whole), the rows are those of the whole. Widths are
/// those of the text as drawn, so that raw text from a model may be fed.
package struct LineWrapper: Sendable {
  /// Columns from one tab stop to the next.
  static let tabStop = 4

  static func tabWidth(at column: Int) -> Int { tabStop - column % tabStop }

  /// One row of the wrapped text.
  package struct Row: Hashable, Sendable {
    /// Bytes of the text's UTF-8 that belong to the row, with the blanks hanging at its end but
    /// without its newline.
    package var range: Range<Int>
    /// Where, in the text's bytes, the part that is drawn ends.
    package var shownEnd: Int
    /// Columns before its text: rows that continue a line are indented as the line is.
    package var indent: Int
    /// Whether it is the first of a line of the text.
    package var startsLine: Bool
  }

  /// The text so far.
  package private(set) var text = ""
  /// The rows so far, at least one; the last ones may change with the next piece.
  package private(set) var rows: [Row]
  private var breaker: LineBreaker
  /// How many of the rows nothing can change any more.
  private var settledCount = 0

  /// A width below 1 is 1.
  package init(width: Int) {
    breaker = LineBreaker(width: width)
    rows = [breaker.current]
  }

  package init(_ text: String, width: Int) {
    self.init(width: width)
    feed(text)
  }

  package var width: Int { breaker.width }

  /// Takes the next piece of the text.
  ///
  /// The last cluster stays open, because a mark may still join it: it is broken anew next time.
  package mutating func feed(_ piece: String) {
    guard !piece.isEmpty else { return }
    text += piece
    text.makeContiguousUTF8()
    rows.removeLast(rows.count - settledCount)

    let start = text.utf8.index(text.startIndex, offsetBy: breaker.offset)
    var clusters = Clusters(text[start...])
    var open = clusters.next()
    while let next = clusters.next() {
      if let open { breaker.feed(open, into: &rows) }
      open = next
    }
    settledCount = rows.count

    var ahead = breaker
    if let open { ahead.feed(open, into: &rows) }
    rows.append(ahead.current)
  }

  /// A row's text as it is drawn: indented, with tabs as spaces, without hanging blanks.
  ///
  /// What is not harmless in it is made so by the frame.
  package func text(of row: Row) -> String {
    var column = row.indent
    let shown = source(row.range.lowerBound..<row.shownEnd)
    return String(repeating: " ", count: row.indent) + Self.expanded(shown, from: &column)
  }

  /// Text with its tabs as spaces, if it begins at `column`; moves `column` behind it.
  static func expanded(_ source: Substring, from column: inout Int) -> String {
    if PlainText.isPrintableASCII(source) {
      column += source.utf8.count
      return String(source)
    }
    var expanded = ""
    for (index, piece) in source.split(separator: "\t", omittingEmptySubsequences: false)
      .enumerated()
    {
      if index > 0 {
        expanded += String(repeating: " ", count: tabWidth(at: column))
        column += tabWidth(at: column)
      }
      expanded += piece
      column += Clusters(piece).reduce(0) { $0 + $1.width }
    }
    return expanded
  }

  /// The text in a range of its bytes, kept within it.
  package func source(_ range: Range<Int>) -> Substring {
    let range = range.clamped(to: 0..<text.utf8.count)
    let start = text.utf8.index(text.startIndex, offsetBy: range.lowerBound)
    let end = text.utf8.index(start, offsetBy: range.count)
    return text[start..<end]
  }

  /// Rows as lines of one style.
  package func lines(_ rows: Range<Int>, _ style: Style) -> [Line] {
    rows.clamped(to: self.rows.indices).map { Line([Line.Span(text(of: self.rows[$0]), style)]) }
  }
}
