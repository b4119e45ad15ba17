import App
import Screen

extension ChatScreen {
  /// What lies over the screen and takes the keys.
  func drawOverlay(_ state: AppState, _ layout: Layout, on frame: inout Frame) {
    switch state.overlay {
    case .help(let row): drawHelp(from: row, layout, on: &frame)
    case .menu(let menu): drawMenu(menu, layout, on: &frame)
    case .rename(_, let title): drawRename(title, layout, on: &frame)
    case nil: break
    }
  }

  /// Clears a place for an overlay, with a border and a title in it.
  func drawBox(_ box: Rect, title: String, on frame: inout Frame) {
    frame.fill(box, Style(.overlay))
    let style = Style(.border)
    let (right, bottom) = (box.x + box.width - 1, box.y + box.height - 1)
    for y in [box.y, bottom] {
      frame.fill(Rect(x: box.x, y: y, width: box.width, height: 1), style, "─")
    }
    for x in [box.x, right] {
      frame.fill(Rect(x: x, y: box.y, width: 1, height: box.height), style, "│")
    }
    let corners = [
      ("╭", box.x, box.y), ("╮", right, box.y), ("╰", box.x, bottom), ("╯", right, bottom),
    ]
    for (corner, x, y) in corners { frame.draw(Line(corner, .border), at: Point(x: x, y: y)) }
    frame.draw(
      Line(" \(title) ", .overlayTitle, .bold), at: Point(x: box.x + 2, y: box.y),
      width: box.width - 4)
  }

  /// A line to type in, with the cursor at its end or after `before`.
  func drawField(
    _ text: String, before: String, at point: Point, width: Int, on frame: inout Frame
  ) {
    let column = Line(before, .overlay).width
    let hidden = max(0, column - (width - 1))
    // Drawn as if from further left, and what lies left of the field covered again.
    let visible = hidden == 0 ? text : String(text.dropColumns(hidden + 1))
    let start = hidden == 0 ? 0 : 1
    if hidden > 0 { frame.draw(Line("…", .muted), at: point) }
    frame.draw(
      Line(visible, .overlay), at: Point(x: point.x + start, y: point.y), width: width - start)
    let shown = hidden == 0 ? before : String(before.dropColumns(hidden + 1))
    let x = point.x + start + Line(shown, .overlay).width
    frame.cursor = Point(x: min(x, point.x + width - 1), y: point.y)
  }

  private func drawRename(_ title: Composer, _ layout: Layout, on frame: inout Frame) {
    let width = min(layout.size.width - 2, 60)
    let box = Rect(
      x: (layout.size.width - width) / 2, y: max(0, layout.size.height / 3 - 1), width: width,
      height: 3)
    drawBox(box, title: "Rename", on: &frame)
    drawField(
      title.text, before: title.before, at: Point(x: box.x + 2, y: box.y + 1), width: width - 4,
      on: &frame)
  }
}

extension String {
  /// What is left when so many columns are cut off at the start.
  fileprivate func dropColumns(_ columns: Int) -> Substring {
    var rest = self[...]
    var dropped = 0
    while dropped < columns, let first = rest.popFirst() {
      dropped += Line(String(first), .overlay).width
    }
    return rest
  }
}
