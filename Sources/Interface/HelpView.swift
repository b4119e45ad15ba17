import App
import Screen

extension ChatScreen {
  /// The keys and what they do, in two columns where there is room.
  func drawHelp(from row: Int, _ layout: Layout, on frame: inout Frame) {
    let size = layout.size
    let box = Rect(x: 0, y: 0, width: size.width, height: size.height - 1)
    drawBox(box, title: "Keys", on: &frame)
    let lines = helpLines(width: box.width - 4)
    let height = box.height - 2
    let top = row.clamped(to: 0...max(0, lines.count - height))
    for (y, line) in lines.dropFirst(top).prefix(height).enumerated() {
      frame.draw(line, at: Point(x: box.x + 2, y: box.y + 1 + y), width: box.width - 4)
    }
    let below = lines.count - top - height
    let words = below > 0 ? " ↓ \(below) more · Esc " : " Esc closes "
    frame.drawRight(Line(words, .muted), before: box.width - 2, y: box.height - 1)
    frame.cursor = nil
  }

  /// The row the help begins with after so many rows, within what there is.
  func helpRow(_ row: Int, movedBy rows: Int) -> Int {
    guard let size = layout?.size else { return 0 }
    let most = max(0, helpLines(width: size.width - 4).count - (size.height - 3))
    return (row.clamped(to: 0...most) + rows).clamped(to: 0...most)
  }

  private func helpLines(width: Int) -> [Line] {
    guard width > 0 else { return [] }
    let sections = keymap.help
    guard width >= 92 else { return sections.flatMap { helpSection($0.title, $0.rows, width) } }
    let columns = (width - 4) / 2
    let blocks = sections.map { helpSection($0.title, $0.rows, columns) }
    let (left, right) = balanced(blocks)
    return (0..<max(left.count, right.count)).map { row in
      let first = left.indices.contains(row) ? left[row] : Line()
      let second = right.indices.contains(row) ? right[row] : Line()
      let gap = String(repeating: " ", count: max(0, columns + 4 - first.width))
      return Line(first.spans + [.init(gap, .overlay)] + second.spans)
    }
  }

  /// Blocks in two columns, in their order, as near to equal as can be.
  private func balanced(_ blocks: [[Line]]) -> (left: [Line], right: [Line]) {
    let total = blocks.reduce(0) { $0 + $1.count }
    var left = 0
    var taken = 0
    for block in blocks where taken + block.count / 2 <= total / 2 {
      taken += block.count
      left += 1
    }
    return (Array(blocks.prefix(left).joined()), Array(blocks.dropFirst(left).joined()))
  }

  private func helpSection(_ title: String, _ rows: [Keymap.HelpRow], _ width: Int) -> [Line] {
    let keyColumns = min(22, width / 2)
    var lines = [Line(title, .overlayTitle, .bold)]
    for row in rows {
      let keys = wrap([.init(row.keys, .key)], width: keyColumns)
      let words = wrap([.init(row.title, .overlay)], width: max(1, width - keyColumns - 2))
      for index in 0..<max(keys.count, words.count) {
        let key = keys.indices.contains(index) ? keys[index] : Line()
        let gap = String(repeating: " ", count: max(0, keyColumns + 2 - key.width))
        let word = words.indices.contains(index) ? words[index] : Line()
        lines.append(Line(key.spans + [.init(gap, .overlay)] + word.spans))
      }
    }
    return lines + [Line()]
  }
}
