/// The containers that are open while a document is told, with their blocks so far.
///
/// Containers deeper than `deepest` are left out: what they hold goes into the one around them.
struct OpenBlocks {
  static let deepest = 24

  private var frames = [Frame(shape: .document)]
  /// How many of the open containers are left out.
  private var skipped = 0

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

  /// The blocks of the document, once all of it was told.
  var blocks: [Block] { frames.first?.blocks ?? [] }

  mutating func add(_ block: Block) { frames[frames.count - 1].blocks.append(block) }

  // MARK: Containers

  mutating func enterQuotation() { push(.quotation) }

  mutating func enter(_ list: Block.List, isTight: Bool) { push(.list(list, isTight: isTight)) }

  mutating func enterItem(isDone: Bool?) {
    guard skipped == 0 else {
      skipped += 1
      return
    }
    var item = Block.Item(isDone: isDone)
    if case .list(_, let isTight)? = frames.last?.shape { item.isLoose = !isTight }
    frames.append(Frame(shape: .item(item, isPlaced: false)))
  }

  private mutating func push(_ shape: Frame.Shape) {
    if skipped > 0 || frames.count >= Self.deepest {
      skipped += 1
    } else {
      frames.append(Frame(shape: shape))
    }
  }

  mutating func leave() {
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
      // So that the list's items are not copied.
      frames[frames.count - 1].shape = .document
      list.items.append(item)
      frames[frames.count - 1].shape = .list(list, isTight: isTight)
    }
  }

  // MARK: Places

  /// The item that has just begun, if nothing was said of where it is.
  var unplaced: Block.Item? {
    guard case .item(let item, isPlaced: false)? = frames.last?.shape else { return nil }
    return item
  }

  /// Says of the items that have just begun whether a blank line stands before them.
  mutating func place(isSetApart: Bool) {
    for index in frames.indices.reversed() {
      switch frames[index].shape {
      case .item(var item, isPlaced: false):
        item.isSetApart = isSetApart
        frames[index].shape = .item(item, isPlaced: true)
      case .item: return
      default: break
      }
    }
  }
}
