/// Reads a Markdown text line by line and keeps what is code in it.
///
/// The way is that of CommonMark's appendix: a line first goes on what is open — quotations, items,
/// then a leaf —, then begins what it begins; words that begin nothing go on a paragraph that is
/// open, wherever (§5.1, laziness).
struct CodeBlockReader {
  /// Containers that are told apart; signs further in are words.
  private static let deepest = 100

  private var blocks: [String] = []
  private var containers: [Container] = []
  private var leaf = Leaf.none

  private enum Container {
    case quotation
    /// An item: how far its lines are indented, and whether nothing is in it yet.
    case item(indent: Int, isEmpty: Bool)
  }

  private enum Leaf {
    case none, paragraph
    case html(HTMLBlock)
    case fenced(BlockMarks.Fence, indent: Int, [[UInt8]])
    case indented([[UInt8]])
  }

  mutating func read(_ line: ArraySlice<UInt8>) {
    var cursor = SourceCursor(line)
    let matched = containers.prefix { Self.goesOn($0, &cursor) }.count
    if matched == containers.count, goesOn(&cursor) { return }
    begin(at: &cursor, inside: matched)
  }

  mutating func finish() -> [String] {
    closeLeaf()
    return blocks
  }

  // MARK: What is open

  private static func goesOn(_ container: Container, _ cursor: inout SourceCursor) -> Bool {
    switch container {
    case .quotation: return skipQuotationMark(&cursor)
    case .item(let indent, let isEmpty):
      if cursor.isBlank {
        cursor.skipBlanks()
        return !isEmpty
      }
      guard cursor.indent >= indent else { return false }
      cursor.skip(columns: indent)
      return true
    }
  }

  private static func skipQuotationMark(_ cursor: inout SourceCursor) -> Bool {
    guard cursor.indent <= 3, cursor.words.first == UInt8(ascii: ">") else { return false }
    cursor.skipBlanks()
    cursor.skip(columns: 1)
    cursor.skipBlanks(atMost: 1)
    return true
  }

  /// Whether the line belongs to code or HTML that is open, and takes it.
  private mutating func goesOn(_ cursor: inout SourceCursor) -> Bool {
    switch leaf {
    case .none, .paragraph: return false
    case .html(let block):
      if block.isEnded(by: cursor.rest[...]) { leaf = .none }
      return true
    case .fenced(let fence, let indent, var lines):
      if cursor.indent <= 3, fence.isClosed(by: cursor.words) {
        closeLeaf()
        return true
      }
      leaf = .none  // so that its lines are not copied
      cursor.skipBlanks(atMost: indent)
      lines.append(cursor.rest)
      leaf = .fenced(fence, indent: indent, lines)
      return true
    case .indented(var lines):
      guard cursor.indent >= 4 || cursor.isBlank else { return false }
      leaf = .none
      cursor.skipBlanks(atMost: 4)
      lines.append(cursor.rest)
      leaf = .indented(lines)
      return true
    }
  }

  // MARK: What begins

  private mutating func begin(at cursor: inout SourceCursor, inside matched: Int) {
    var matched = matched
    /// Whether the paragraph that is open is in what the line goes on.
    var isUnderParagraph = isParagraph && matched == containers.count
    while !cursor.isBlank {
      let (words, indent) = (cursor.words, cursor.indent)
      if indent >= 4 {
        // Nothing that is indented so far ends a paragraph.
        guard !isParagraph else { break }
        cursor.skip(columns: 4)
        return open(.indented([cursor.rest]), in: matched)
      }
      if isUnderParagraph, BlockMarks.isUnderline(words) {
        leaf = .none
        return
      }
      if let leaf = leafBegun(by: words, indent: indent) { return open(leaf, in: matched) }
      guard matched < Self.deepest else { break }
      if words.first == UInt8(ascii: ">") {
        open(.none, in: matched)
        _ = Self.skipQuotationMark(&cursor)
        containers.append(.quotation)
      } else if let marker = BlockMarks.Item(words),
        marker.interruptsParagraph || !isUnderParagraph
      {
        open(.none, in: matched)
        containers.append(Self.item(marker, at: &cursor))
      } else {
        break
      }
      matched = containers.count
      isUnderParagraph = false
    }
    if isParagraph, !cursor.isBlank { return }  // it goes on, perhaps lazily
    if cursor.isBlank {
      close(to: matched)
    } else {
      open(.paragraph, in: matched)
    }
  }

  private var isParagraph: Bool { if case .paragraph = leaf { true } else { false } }

  /// The leaf that begins with these words; `none` for a heading or a rule, which is one line.
  private func leafBegun(by words: ArraySlice<UInt8>, indent: Int) -> Leaf? {
    if BlockMarks.isHeading(words) || BlockMarks.isRule(words) { return Leaf.none }
    if let fence = BlockMarks.Fence(words) { return .fenced(fence, indent: indent, []) }
    return HTMLBlock(words, afterParagraph: isParagraph).map { block in
      if case .untilBlank = block { return .html(block) }
      return block.isEnded(by: words) ? Leaf.none : .html(block)
    }
  }

  private static func item(_ marker: BlockMarks.Item, at cursor: inout SourceCursor) -> Container {
    let indent = cursor.indent + marker.count
    cursor.skipBlanks()
    cursor.skip(columns: marker.count)
    // Code may begin right behind the marker: of five blanks or more, only one is the item's.
    let blanks = cursor.indent
    let own = cursor.isBlank || blanks > 4 ? 1 : blanks
    cursor.skipBlanks(atMost: own)
    return .item(indent: indent + own, isEmpty: true)
  }

  // MARK: Closing and opening

  private mutating func open(_ leaf: Leaf, in depth: Int) {
    close(to: depth)
    if case .item(let indent, _) = containers.last {
      containers[containers.count - 1] = .item(indent: indent, isEmpty: false)
    }
    self.leaf = leaf
  }

  private mutating func close(to depth: Int) {
    closeLeaf()
    containers.removeLast(containers.count - depth)
  }

  private mutating func closeLeaf() {
    switch leaf {
    case .none, .paragraph, .html: break
    case .fenced(_, _, let lines): blocks.append(Self.text(lines[...]))
    case .indented(let lines):
      let end = lines.lastIndex { !$0.allSatisfy { $0 == 0x20 || $0 == 0x09 } } ?? -1
      blocks.append(Self.text(lines[...end]))
    }
    leaf = .none
  }

  private static func text(_ lines: ArraySlice<[UInt8]>) -> String {
    String(decoding: Array(lines.joined(separator: [0x0A])), as: UTF8.self)
  }
}
