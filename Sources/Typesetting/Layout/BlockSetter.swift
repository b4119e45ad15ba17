import Screen

/// Sets blocks as rows, none of which is wider than the width.
///
/// A blank row stands between blocks, but not within a tight item.
struct BlockSetter {
  private let options: PageOptions
  private var rows: HangingRows
  /// The style of words.
  private var words: Style
  private var listDepth = 0

  private init(width: Int, _ options: PageOptions) {
    self.options = options
    rows = HangingRows(width: width)
    words = options.base
  }

  /// The rows of some blocks; `number` is that of the first item, if its list began before them.
  static func rows(
    of blocks: [Block], number: Int? = nil, width: Int, _ options: PageOptions
  ) -> [Line] {
    var setter = BlockSetter(width: width, options)
    setter.set(blocks, isLoose: true, number: number)
    return setter.rows.lines
  }

  private mutating func set(_ blocks: [Block], isLoose: Bool, number: Int? = nil) {
    for (index, block) in blocks.enumerated() {
      if index > 0, isLoose { rows.leaveGap() }
      set(block, number: index == 0 ? number : nil)
    }
  }

  // Recursion is as deep as documents are: `OpenBlocks.deepest`.
  private mutating func set(_ block: Block, number: Int?) {
    switch block {
    case .paragraph(let text): add(WordSetter.spans(of: text, options, style: words))
    case .heading(let level, let text): set(text, asHeading: level)
    case .formula(let source): set(formula: source)
    case .code(let language, let code):
      rows.add(CodeSetter.rows(of: code, language: language, width: rows.inner, options))
    case .quotation(let blocks): set(quotation: blocks)
    case .list(let list): set(list, number: number)
    case .table(let cells): set(cells)
    case .rule: rows.add([rule(min(rows.inner, 40))])
    }
  }

  // MARK: Leaves

  private mutating func add(_ spans: [Line.Span]) { rows.add(wrap(spans, width: rows.inner)) }

  private mutating func set(_ text: Inlines, asHeading level: Int) {
    let style = options.style(.heading, level < 4 ? .bold : [])
    let lines = wrap(WordSetter.spans(of: text, options, style: style), width: rows.inner)
    rows.add(lines)
    if level == 1, let columns = lines.map(\.width).max(), columns > 0 {
      rows.add([rule(min(rows.inner, columns))])
    }
  }

  private func rule(_ columns: Int) -> Line {
    Line([Line.Span(String(repeating: "─", count: columns), options.style(.border))])
  }

  private mutating func set(formula source: String) {
    let blank = Line.Span("  ", options.base)
    let margin = rows.margin
    _ = rows.hang(blank, blank)
    rows.add(Formula(source).display(width: rows.inner, options.style(.formula)))
    rows.unhang(to: margin)
  }

  private mutating func set(_ cells: Block.Cells) {
    func spans(_ row: [Inlines], _ style: Style) -> [[Line.Span]] {
      row.map { WordSetter.spans(of: $0, options, style: style) }
    }
    let table = Table(
      alignments: cells.alignments,
      header: spans(cells.header, Style(words.role, words.emphasis.union(.bold))),
      rows: cells.rows.map { spans($0, words) })
    rows.add(table.lines(width: rows.inner))
  }

  // MARK: Containers

  private mutating func set(quotation blocks: [Block]) {
    let (margin, outer) = (rows.margin, words)
    let rail = Line.Span("│ ", options.style(.border))
    _ = rows.hang(rail, rail)
    words = options.style(.quote)
    set(blocks, isLoose: true)
    words = outer
    rows.unhang(to: margin)
  }

  private mutating func set(_ list: Block.List, number: Int?) {
    listDepth += 1
    for (index, item) in list.items.enumerated() {
      if index > 0, item.isSetApart { rows.leaveGap() }
      let number = list.start.map { start in
        (number ?? start).addingReportingOverflow(index).partialValue
      }
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
    let margin = rows.margin
    let mark = Line.Span(marker, options.style(.accent))
    let blank = Line.Span(String(repeating: " ", count: mark.width), options.base)
    if !rows.hang(mark, blank) { add([mark]) }
    set(item.blocks, isLoose: item.isLoose)
    rows.unhang(to: margin, keepsLead: false)
  }
}
