import App
import Screen

/// Where a menu lies on the screen, and which of its items can be seen.
struct MenuBox {
  let frame: Rect
  /// The first item that is shown, and how many are.
  let top: Int
  let count: Int
  let hasNote: Bool

  init(_ menu: Menu, on size: Size) {
    let width = min(size.width, 64)
    hasNote = menu.note != nil
    // Borders, the query and the rule under it.
    let fixed = 4 + (hasNote ? 1 : 0)
    let most = max(1, min(size.height - 2, 24) - fixed)
    count = min(max(1, menu.shown.count), most)
    let height = count + fixed
    // The top stays where it is while the query changes how many items there are.
    let tallest = min(max(1, menu.items.count), most) + fixed
    frame = Rect(
      x: (size.width - width) / 2, y: max(0, (size.height - tallest) / 2), width: width,
      height: height)
    top = (menu.selected - count + 1).clamped(to: 0...max(0, menu.shown.count - count))
  }

  var firstRow: Int { frame.y + 3 }

  func item(at point: Point) -> Int? {
    let row = point.y - firstRow
    guard frame.contains(point), (0..<count).contains(row) else { return nil }
    return top + row
  }
}

extension ChatScreen {
  func drawMenu(_ menu: Menu, _ layout: Layout, on frame: inout Frame) {
    let box = MenuBox(menu, on: layout.size)
    let area = box.frame
    drawBox(area, title: menu.kind.title, on: &frame)
    let inner = area.width - 4
    frame.draw(Line("❯", .accent), at: Point(x: area.x + 2, y: area.y + 1))
    frame.fill(
      Rect(x: area.x + 1, y: area.y + 2, width: area.width - 2, height: 1), Style(.border), "─")
    for row in 0..<box.count where menu.shown.indices.contains(box.top + row) {
      let index = box.top + row
      let place = Rect(x: area.x + 1, y: box.firstRow + row, width: area.width - 2, height: 1)
      drawItem(
        menu.shown[index], isSelected: index == menu.selected, menu, place, on: &frame)
    }
    if menu.shown.isEmpty {
      frame.draw(
        Line("nothing matches", .muted), at: Point(x: area.x + 2, y: box.firstRow), width: inner)
    }
    if let note = menu.note {
      frame.drawCut(
        Line(note, .muted), at: Point(x: area.x + 2, y: box.firstRow + box.count), width: inner)
    }
    drawField(
      menu.query, before: menu.query, at: Point(x: area.x + 4, y: area.y + 1), width: inner - 2,
      on: &frame)
  }

  private func drawItem(
    _ item: Menu.Item, isSelected: Bool, _ menu: Menu, _ row: Rect, on frame: inout Frame
  ) {
    let role: Role = isSelected ? .overlaySelected : .overlay
    if isSelected { frame.fill(row, Style(role)) }
    let end = row.x + row.width - 1
    let detail = Line(detail(of: item, menu), isSelected ? role : detailRole(of: menu))
    let detailStart = end - min(detail.width, row.width / 2)
    frame.drawCut(detail, at: Point(x: detailStart, y: row.y), width: end - detailStart)
    let width = detailStart - row.x - (detail.width > 0 ? 2 : 1)
    let title = highlighted(item.title, menu.query, Style(role), Style(isSelected ? role : .match))
    frame.drawCut(Line(title), at: Point(x: row.x + 1, y: row.y), width: width)
  }

  /// Commands have their keys at the right.
  private func detail(of item: Menu.Item, _ menu: Menu) -> String {
    guard menu.kind == .palette, let command = Command(rawValue: item.id) else {
      return item.detail
    }
    return keymap.keys(for: command).prefix(2).map(\.label).joined(separator: "  ")
  }

  private func detailRole(of menu: Menu) -> Role { menu.kind == .palette ? .key : .muted }
}

extension Menu.Kind {
  fileprivate var title: String {
    switch self {
    case .palette: "Commands"
    case .models: "Model"
    case .themes: "Theme"
    case .thinking: "Thinking"
    case .history: "Earlier prompts"
    }
  }
}
