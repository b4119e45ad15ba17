import CMd4c

/// Makes a document of what the parser tells, call by call.
///
/// A class, since the parser is written in C and carries a pointer to it.
final class DocumentBuilder {
  /// The bytes that are parsed, while they are.
  var source: UnsafeBufferPointer<UInt8>?
  let placeholders: Placeholders
  private var open = OpenBlocks()
  private var inlines: InlineBuilder?
  private var code: (language: String, bytes: [UInt8])?
  private var cells = Block.Cells()
  private var row: [Inlines] = []

  init(_ placeholders: Placeholders) { self.placeholders = placeholders }

  /// The document, once all of it was told.
  var document: Document { Document(blocks: open.blocks) }

  // MARK: Blocks

  func enter(_ type: MD_BLOCKTYPE, _ detail: UnsafeMutableRawPointer?) {
    endParagraph()
    switch type {
    case MD_BLOCK_QUOTE: open.enterQuotation()
    case MD_BLOCK_UL:
      let isTight = detail?.load(as: MD_BLOCK_UL_DETAIL.self).is_tight != 0
      open.enter(Block.List(), isTight: isTight)
    case MD_BLOCK_OL:
      let detail = detail?.load(as: MD_BLOCK_OL_DETAIL.self)
      open.enter(Block.List(start: Int(detail?.start ?? 1)), isTight: detail?.is_tight != 0)
    case MD_BLOCK_LI:
      let detail = detail?.load(as: MD_BLOCK_LI_DETAIL.self)
      open.enterItem(isDone: detail.flatMap { $0.is_task == 0 ? nil : $0.task_mark != 0x20 })
    case MD_BLOCK_CODE: enterCode(detail?.load(as: MD_BLOCK_CODE_DETAIL.self).lang)
    case MD_BLOCK_P: inlines = InlineBuilder(placeholders)
    case MD_BLOCK_H:
      inlines = InlineBuilder(placeholders)
      inlines?.level = Int(detail?.load(as: MD_BLOCK_H_DETAIL.self).level ?? 1)
    case MD_BLOCK_TABLE: cells = Block.Cells()
    case MD_BLOCK_TR: row = []
    case MD_BLOCK_TH:
      let align = detail?.load(as: MD_BLOCK_TD_DETAIL.self).align ?? MD_ALIGN_DEFAULT
      cells.alignments.append(Table.Alignment(align))
      inlines = InlineBuilder(placeholders)
    case MD_BLOCK_TD: inlines = InlineBuilder(placeholders)
    default: break
    }
  }

  func leave(_ type: MD_BLOCKTYPE) {
    switch type {
    case MD_BLOCK_TH, MD_BLOCK_TD:
      row.append(inlines?.finish() ?? Inlines())
      inlines = nil
    case MD_BLOCK_TR: endRow()
    default: endParagraph()
    }
    switch type {
    case MD_BLOCK_QUOTE, MD_BLOCK_UL, MD_BLOCK_OL, MD_BLOCK_LI: open.leave()
    case MD_BLOCK_HR: open.add(.rule)
    case MD_BLOCK_CODE: leaveCode()
    case MD_BLOCK_TABLE: open.add(.table(cells))
    default: break
    }
  }

  private func enterCode(_ language: MD_ATTRIBUTE?) {
    // Code is not where its fence is: what is said of the list must do.
    if let item = open.unplaced { open.place(isSetApart: item.isLoose) }
    code = (language?.text(placeholders) ?? "", [])
  }

  private func leaveCode() {
    if let code {
      open.add(.code(language: code.language, String(decoding: code.bytes, as: UTF8.self)))
    }
    code = nil
  }

  private func endRow() {
    while row.last?.isEmpty == true { row.removeLast() }
    if cells.header.isEmpty { cells.header = row } else { cells.rows.append(row) }
  }

  /// Ends the text that is open: a paragraph, a heading, or a tight item's text.
  private func endParagraph() {
    guard var ended = inlines else { return }
    inlines = nil
    let text = ended.finish()
    if let level = ended.level {
      open.add(.heading(level: level, text))
    } else {
      for block in text.blocks { open.add(block) }
    }
  }

  // MARK: Text

  func enter(_ type: MD_SPANTYPE, _ detail: UnsafeMutableRawPointer?) {
    if inlines == nil { inlines = InlineBuilder(placeholders) }
    inlines?.enter(type, detail)
  }

  func leave(_ type: MD_SPANTYPE) { inlines?.leave(type) }

  func take(_ type: MD_TEXTTYPE, _ text: UnsafeBufferPointer<UInt8>) {
    if open.unplaced != nil { place(at: text) }
    if code != nil {
      code?.bytes += type == MD_TEXT_NULLCHAR ? Array("\u{FFFD}".utf8) : placeholders.restored(text)
    } else {
      if inlines == nil { inlines = InlineBuilder(placeholders) }
      inlines?.take(type, text)
    }
  }

  /// Says where the items are whose first text this is.
  private func place(at text: UnsafeBufferPointer<UInt8>) {
    guard let start = source?.baseAddress, let here = text.baseAddress, here >= start else {
      return
    }
    open.place(isSetApart: SourceLine.isBlankLine(before: here - start, in: source))
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
