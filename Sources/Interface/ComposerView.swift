import App
import Screen

/// What is being written, as rows, and the row the composer shows first.
struct ComposerRows {
  private var wrapper = LineWrapper(width: 1)
  private(set) var top = 0

  /// Wraps the text if it, or the width, is another one; returns how many rows it takes.
  mutating func update(to text: String, width: Int) -> Int {
    if wrapper.text != text || wrapper.width != max(1, width) {
      wrapper = LineWrapper(text, width: width)
    }
    return wrapper.rows.count
  }

  /// Where the cursor is, among all rows.
  func cursor(after before: String) -> Point {
    let offset = before.utf8.count
    let next = wrapper.rows.partitioningIndex { $0.range.lowerBound > offset }
    guard next > 0 else { return Point(x: 0, y: 0) }
    var row = wrapper.rows[next - 1]
    row.shownEnd = offset
    // Blanks at a row's end hang beyond its edge; the cursor waits there.
    let column = Line(wrapper.text(of: row), .composer).width
    return Point(x: min(column, wrapper.width), y: next - 1)
  }

  /// Moves so that the cursor's row is in view.
  mutating func scroll(to row: Int, height: Int) {
    top = top.clamped(to: max(0, row - height + 1)...row)
    top = min(top, max(0, wrapper.rows.count - height))
  }

  func lines(height: Int) -> [Line] {
    wrapper.lines(top..<min(top + height, wrapper.rows.count), Style(.composer))
  }
}

extension ChatScreen {
  /// The composer: nothing is drawn right of its text, where input methods show theirs.
  mutating func drawComposer(_ state: AppState, _ layout: Layout, on frame: inout Frame) {
    let area = layout.composer
    let isHere = state.focus == .composer && state.overlay == nil
    let x = area.x + 3
    frame.draw(
      Line("❯", isHere ? .accent : .muted, .bold), at: Point(x: area.x + 1, y: area.y))
    let cursor = composer.cursor(after: state.composer.before)
    composer.scroll(to: cursor.y, height: area.height)
    if state.composer.isEmpty {
      let words = state.readOnly == nil ? "type a message" : "read-only"
      frame.draw(Line(words, .placeholder), at: Point(x: x, y: area.y), width: area.width - 4)
    } else {
      for (row, line) in composer.lines(height: area.height).enumerated() {
        frame.draw(line, at: Point(x: x, y: area.y + row), width: area.width - 4)
      }
    }
    if isHere { frame.cursor = Point(x: x + cursor.x, y: area.y + cursor.y - composer.top) }
  }
}
