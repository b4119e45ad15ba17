import CMd4c

/// Makes a document of what the parser tells, call by call.
///
/// A class, since the parser is written in C and carries a pointer to it. Containers deeper than
/// `deepest` are left out: what they hold goes into the one around them.
final class DocumentBuilder {
  static let deepest = 24

  /// The bytes that are parsed, while they are.
  var source: UnsafeBufferPointer<UInt8>?
  let placeholders: Placeholders
  private var frames = [Frame(shape: .document)]
  /// How many of the open containers are left out.
  private var skipped = 0
  private var inlines: InlineBuilder?
  private var code: (language: String, bytes: [UInt8])?
  private var cells = Block.Cells()
  private var row: [Inlines] = []

  /// A container that is open, with its blocks so far.
  private struct Frame {
    enum Shape {
      case document
      case quotation
      case list(Block.List, isTight: Bool)
      /// Whether it was told yet what stands before the item.
      case item(Block.Item, isPlaced: Bool)
    }

    var shape: Shape
    var blocks: [Block] = []
  }

  init(_ placeholders: Placeholders) { self.placeholders = placeholders }

  /// The document, once all of it was told.
  var document: Document { Document(blocks: frames.first?.blocks ?? []) }

  // MARK: Blocks

  func enter(_ type: MD_BLOCKTYPE, _ detail: UnsafeMutableRawPointer?) {
    switch type {
    case MD_BLOCK_QUOTE: push(.quotation)
    case MD_BLOCK_UL:
      let isTight = detail?.load(as: MD_BLOCK_UL_DETAIL.self).is_tight ?? 1
      push(.list(Block.List(), isTight: isTight != 0))
    case MD_BLOCK_OL:
      let detail = detail?.load(as: MD_BLOCK_OL_DETAIL.self)
      let list = Block.List(start: Int(detail?.start ?? 1))
      push(.list(list, isTight: detail?.is_tight != 0))
    case MD_BLOCK_LI: enterItem(detail?.load(as: MD_BLOCK_LI_DETAIL.self))
    case MD_BLOCK_CODE:
      endParagraph()
      placeAsListSays()
      code = (detail?.load(as: MD_BLOCK_CODE_DETAIL.self).lang.text(placeholders) ?? "", [])
    case MD_BLOCK_P, MD_BLOCK_H:
      endParagraph()
      inlines = InlineBuilder(placeholders)
      if let level = detail?.load(as: MD_BLOCK_H_DETAIL.self).level, type == MD_BLOCK_H {
        inlines?.level = Int(level)
      }
    case MD_BLOCK_TABLE:
      endParagraph()
      cells = Block.Cells()
    case MD_BLOCK_TR: row = []
    case MD_BLOCK_TH, MD_BLOCK_TD:
      inlines = InlineBuilder(placeholders)
      if type == MD_BLOCK_TH, let align = detail?.load(as: MD_BLOCK_TD_DETAIL.self).align {
        cells.alignments.append(Table.Alignment(align))
      }
    default: endParagraph()
    }
  }

  func leave(_ type: MD_BLOCKTYPE) {
    switch type {
    case MD_BLOCK_QUOTE, MD_BLOCK_UL, MD_BLOCK_OL, MD_BLOCK_LI: pop()
    case MD_BLOCK_HR: add(.rule)
    case MD_BLOCK_CODE:
      add(.code(language: code?.language ?? "", String(decoding: code?.bytes ?? [], as: UTF8.self)))
      code = nil
    case MD_BLOCK_TH, MD_BLOCK_TD:
      row.append(inlines?.finish() ?? Inlines())
      inlines = nil
    case MD_BLOCK_TR: endRow()
    case MD_BLOCK_TABLE: add(.table(cells))
    default: endParagraph()
    }
  }

  private func push(_ shape: Frame.Shape) {
    endParagraph()
    if skipped > 0 || frames.count >= Self.deepest {
      skipped += 1
    } else {
      frames.append(Frame(shape: shape))
    }
  }

  private func enterItem(_ detail: MD_BLOCK_LI_DETAIL?) {
    guard skipped == 0 else { return push(.quotation) }
    endParagraph()
    var item = Block.Item()
    if case .list(_, let isTight)? = frames.last?.shape { item.isLoose = !isTight }
    if let detail, detail.is_task != 0 { item.isDone = detail.task_mark != 0x20 }
    frames.append(Frame(shape: .item(item, isPlaced: false)))
  }

  private func pop() {
    endParagraph()
    guard skipped == 0 else {
      skipped -= 1
      return
    }
    guard frames.count > 1, let frame = frames.popLast() else { return }
    switch frame.shape {
    case .document: break
    case .quotation: add(.quotation(frame.blocks))
    case .list(let list, _): add(.list(list))
    case .item(var item, _):
      item.blocks = frame.blocks
      guard case .list(var list, let isTight)? = frames.last?.shape else { return }
      frames[frames.count - 1].shape = .document
      list.items.append(item)
      frames[frames.count - 1].shape = .list(list, isTight: isTight)
    }
  }

  private func add(_ block: Block) { frames[frames.count - 1].blocks.append(block) }

  private func endRow() {
    while row.last?.isEmpty == true { row.removeLast() }
    if cells.header.isEmpty { cells.header = row } else { cells.rows.append(row) }
  }

  /// Ends the text that is open: a paragraph, a heading, or a tight item's text.
  private func endParagraph() {
    guard var ended = inlines else { return }
    inlines = nil
    let text = ended.finish()
    if let level = ended.level { return add(.heading(level: level, text)) }
    for block in text.blocks { add(block) }
  }

  // MARK: Places

  /// Says of the items that have just begun whether a blank line is before them.
  private func place(at text: UnsafeBufferPointer<UInt8>) {
    guard let start = source?.baseAddress, let here = text.baseAddress, here >= start else {
      return
    }
    place(isSetApart: SourceLine.isBlankLine(before: here - start, in: source))
  }

  /// Code is not where its fence is: what is said of the list must do.
  private func placeAsListSays() {
    if case .item(let item, isPlaced: false)? = frames.last?.shape {
      place(isSetApart: item.isLoose)
    }
  }

  private func place(isSetApart: Bool) {
    for index in frames.indices.reversed() {
      guard case .item(var item, let isPlaced) = frames[index].shape else { continue }
      guard !isPlaced else { return }
      item.isSetApart = isSetApart
      frames[index].shape = .item(item, isPlaced: true)
    }
  }

  // MARK: Text

  func enter(_ type: MD_SPANTYPE, _ detail: UnsafeMutableRawPointer?) {
    if inlines == nil { inlines = InlineBuilder(placeholders) }
    inlines?.enter(type, detail)
  }

  func leave(_ type: MD_SPANTYPE) { inlines?.leave(type) }

  func take(_ type: MD_TEXTTYPE, _ text: UnsafeBufferPointer<UInt8>) {
    if case .item(_, isPlaced: false)? = frames.last?.shape { place(at: text) }
    if code != nil {
      code?.bytes += type == MD_TEXT_NULLCHAR ? Array("\u{FFFD}".utf8) : placeholders.restored(text)
    } else {
      if inlines == nil { inlines = InlineBuilder(placeholders) }
      inlines?.take(type, text)
    }
  }
}

extension Table.Alignment {
  fileprivate init(_ align: MD_ALIGN) {
    switch align {
    case MD_ALIGN_LEFT: self = .left
    case MD_ALIGN_CENTER: self = .center
    case MD_ALIGN_RIGHT: self = .right
    default: self = .none
    }
  }
}
