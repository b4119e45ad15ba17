import Screen

/// Sets blocks as rows, none of which is wider than the width.
///
/// A blank row stands between blocks, but not within a tight item. Items hang behind their markers,
/// quotations behind a rail; where less than a few columns would be left for the words, neither is
/// indented any further.
struct BlockSetter {
  private let width: Int
  private let options: PageOptions
  private(set) var lines: [Line] = []
  /// What rows begin with, and its columns.
  private var margin: [Line.Span] = []
  private var marginWidth = 0
  /// What the next row begins with instead: a marker.
  private var lead: [Line.Span]?
  /// The margin of a blank row that stands before the next row.
  private var gap: [Line.Span]?
  /// The style of words.
  private var words: Style
  private var listDepth = 0

  private init(width: Int, _ options: PageOptions) {
    (self.width, self.options) = (max(1, width), options)
    words = options.base
  }

  /// The rows of some blocks; `number` is that of the first item, if its list began before them.
  static func rows(
    of blocks: [Block], number: Int? = nil, width: Int, _ options: PageOptions
  ) -> [Line] {
    var setter = BlockSetter(width: width, options)
    setter.set(blocks, isLoose: true, number: number)
    return setter.lines
  }

  private var inner: Int { max(1, width - marginWidth) }

  private mutating func set(_ blocks: [Block], isLoose: Bool, number: Int? = nil) {
    for (index, block) in blocks.enumerated() {
      if index > 0, isLoose { leaveGap() }
      set(block, number: index == 0 ? number : nil)
    }
  }

  // Recursion is as deep as documents are: `DocumentBuilder.deepest`.
  private mutating func set(_ block: Block, number: Int?) {
    switch block {
    case .paragraph(let text):
      add(wrap(InlineSetter.spans(of: text, options, style: words), width: inner))
    case .heading(let level, let text): set(text, asHeading: level)
    case .formula(let source): set(formula: source)
    case .code(let language, let code):
      add(CodeSetter.rows(of: code, language: language, width: inner, options))
    case .quotation(let blocks): set(quotation: blocks)
    case .list(let list): set(list, number: number)
    case .table(let cells): set(cells)
    case .rule: add([rule(min(inner, 40))])
    }
  }

  // MARK: Leaves

  private mutating func set(_ text: Inlines, asHeading level: Int) {
    let style = options.style(.heading, level < 4 ? .bold : [])
    let rows = wrap(InlineSetter.spans(of: text, options, style: style), width: inner)
    add(rows)
    if level == 1, let columns = rows.map(\.width).max(), columns > 0 {
      add([rule(min(inner, columns))])
    }
  }

  private func rule(_ columns: Int) -> Line {
    Line([Line.Span(String(repeating: "─", count: columns), options.style(.border))])
  }

  private mutating func set(formula source: String) {
    let indent = inner < 12 ? 0 : 2
    let rows = Formula(source).display(width: inner - indent, options.style(.formula))
    let blank = Line.Span(String(repeating: " ", count: indent), options.base)
    add(indent == 0 ? rows : rows.map { Line([blank] + $0.spans) })
  }

  private mutating func set(_ cells: Block.Cells) {
    func spans(_ row: [Inlines], _ style: Style) -> [[Line.Span]] {
      row.map { InlineSetter.spans(of: $0, options, style: style) }
    }
    let table = Table(
      alignments: cells.alignments,
      header: spans(cells.header, Style(words.role, words.emphasis.union(.bold))),
      rows: cells.rows.map { spans($0, words) })
    add(table.lines(width: inner))
  }

  // MARK: Containers

  private mutating func set(quotation blocks: [Block]) {
    let outer = (margin, marginWidth, words)
    let rail = [Line.Span("│ ", options.style(.border))]
    if hasRoom(for: 2) {
      lead = lead.map { $0 + rail }
      margin += rail
      marginWidth += 2
    }
    words = options.style(.quote)
    set(blocks, isLoose: true)
    (margin, marginWidth, words) = outer
  }

  private mutating func set(_ list: Block.List, number: Int?) {
    listDepth += 1
    for (index, item) in list.items.enumerated() {
      if index > 0, item.isSetApart { leaveGap() }
      let number = list.start.map { _ in (number ?? list.start ?? 1).addingClamped(index) }
      set(item, marker: marker(of: item, number: number))
    }
    listDepth -= 1
  }

  private func marker(of item: Block.Item, number: Int?) -> String {
    let bullet = listDepth.isMultiple(of: 2) ? "◦" : "•"
    let box = item.isDone.map { $0 ? "☑" : "☐" }
    guard let number else { return (box ?? bullet) + " " }
    return "\(number). " + (box.map { $0 + " " } ?? "")
  }

  private mutating func set(_ item: Block.Item, marker: String) {
    let outer = (margin, marginWidth)
    let span = Line.Span(marker, options.style(.accent))
    let columns = span.width
    if hasRoom(for: columns) {
      lead = (lead ?? margin) + [span]
      margin.append(Line.Span(String(repeating: " ", count: columns), options.base))
      marginWidth += columns
    } else {
      add(wrap([span], width: inner))
    }
    set(item.blocks, isLoose: item.isLoose)
    if lead != nil { add([Line()]) }
    (margin, marginWidth) = outer
  }

  private func hasRoom(for columns: Int) -> Bool { inner - columns >= min(8, max(2, width / 2)) }

  // MARK: Rows

  private mutating func leaveGap() {
    // Behind a marker nothing was said yet that a gap could follow.
    if lead == nil { gap = margin }
  }

  private mutating func add(_ rows: [Line]) {
    for row in rows {
      if let gap, !lines.isEmpty { lines.append(Line(Self.trimmed(gap))) }
      gap = nil
      lines.append(Line((lead ?? margin) + row.spans))
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

extension Int {
  /// The sum, kept within the integers.
  fileprivate func addingClamped(_ other: Int) -> Int {
    let (sum, overflows) = addingReportingOverflow(other)
    return overflows ? .max : sum
  }
}
