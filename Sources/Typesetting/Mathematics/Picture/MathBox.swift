import Screen

/// A picture in characters: rows, of which one is the line that pieces beside each other share.
///
/// Rows end with their last character, so that what is wide in one row costs nothing in the others.
struct MathBox {
  struct Row {
    var spans: [Line.Span] = []
    var width = 0

    mutating func append(_ row: Row, at column: Int) {
      guard let first = row.spans.first else { return }
      if column > width {
        let blanks = String(repeating: " ", count: column - width)
        spans.append(Line.Span(blanks, Style(first.style.role)))
      }
      for span in row.spans {
        if spans.last?.style == span.style {
          spans[spans.count - 1].text += span.text
        } else {
          spans.append(span)
        }
      }
      width = max(column, width) + row.width
    }
  }

  private(set) var rows: [Row]
  private(set) var width: Int
  /// The index of the row that goes on in what stands beside the box.
  var baseline: Int

  init(rows: [Row], baseline: Int = 0) {
    self.rows = rows
    self.baseline = baseline
    width = rows.reduce(0) { max($0, $1.width) }
  }

  init(_ spans: [Line.Span] = []) {
    let spans = spans.filter { !$0.text.isEmpty }
    self.init(rows: [Row(spans: spans, width: Line(spans).width)])
  }

  init(_ text: String, _ style: Style) { self.init([Line.Span(text, style)]) }

  init(_ lines: [Line]) {
    self.init(rows: lines.map { Row(spans: $0.spans, width: $0.width) })
  }

  var height: Int { rows.count }
  var isTall: Bool { rows.count > 1 }
  var lines: [Line] { rows.map { Line($0.spans) } }

  /// Puts another box to the right, on the same line.
  mutating func append(_ other: MathBox, gap: Int = 0) {
    let above = other.baseline - baseline
    if above > 0 {
      rows.insert(contentsOf: Array(repeating: Row(), count: above), at: 0)
      baseline += above
    }
    let top = baseline - other.baseline
    let missing = top + other.height - height
    if missing > 0 { rows += Array(repeating: Row(), count: missing) }
    for (index, row) in other.rows.enumerated() where !row.spans.isEmpty {
      rows[top + index].append(row, at: width + gap)
    }
    width += gap + other.width
  }

  /// The box with blanks on its left.
  func indented(by columns: Int) -> MathBox {
    guard columns > 0 else { return self }
    var box = MathBox(rows: Array(repeating: Row(), count: height), baseline: baseline)
    box.append(self, gap: columns)
    return box
  }

  enum Alignment { case left, center, right }

  /// Boxes one above another; the line of the whole is that of the box at `main`.
  static func column(
    _ boxes: [MathBox], _ alignment: Alignment = .center, main: Int = 0
  ) -> MathBox {
    let width = boxes.reduce(0) { max($0, $1.width) }
    var rows: [Row] = []
    var baseline = 0
    for (index, box) in boxes.enumerated() {
      if index == main { baseline = rows.count + box.baseline }
      let room = width - box.width
      switch alignment {
      case .left: rows += box.rows
      case .center: rows += box.indented(by: room / 2).rows
      case .right: rows += box.indented(by: room).rows
      }
    }
    return MathBox(rows: rows, baseline: baseline)
  }
}
