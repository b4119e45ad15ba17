import App
import Chat
import Screen

extension ChatScreen {
  /// The conversations by day, the selected one marked; beside the transcript or alone.
  mutating func drawList(_ state: AppState, _ layout: Layout, on frame: inout Frame) {
    guard let area = layout.list else { return }
    drawListHeading(state, area, on: &frame)
    if !layout.isListAlone {
      frame.fill(
        Rect(x: area.x + area.width, y: 0, width: 1, height: area.height + 1), Style(.border), "│")
    }
    list.scroll(height: area.height)
    guard !list.rows.isEmpty else {
      let words =
        !state.list.isLoaded
        ? "…" : state.list.filter.isEmpty ? "No conversations yet" : "Nothing matches"
      frame.drawCut(Line(words, .muted), at: Point(x: 1, y: area.y), width: area.width - 1)
      return
    }
    for y in 0..<area.height where list.rows.indices.contains(list.top + y) {
      switch list.rows[list.top + y] {
      case .heading(let title):
        frame.draw(
          Line(title, .listHeading), at: Point(x: 1, y: area.y + y), width: area.width - 1)
      case .item(let index) where state.list.shown.indices.contains(index):
        let row = Rect(x: area.x, y: area.y + y, width: area.width, height: 1)
        drawItem(state.list.shown[index], row, state, on: &frame)
      case .item: break
      }
    }
  }

  private func drawListHeading(_ state: AppState, _ area: Rect, on frame: inout Frame) {
    guard state.list.isFiltering || !state.list.filter.isEmpty else {
      let role: Role = state.focus == .list ? .accent : .muted
      frame.drawCut(
        Line("Conversations", role, state.focus == .list ? .bold : []), at: Point(x: 1, y: 0),
        width: area.width - 1)
      return
    }
    let line = Line([.init("/ ", .accent), .init(state.list.filter, .text)])
    let room = area.width - 2
    let over = max(0, line.width - room)
    frame.draw(line, at: Point(x: 1 - over, y: 0), width: room + over)
    if over > 0 { frame.draw(Line("/ …", .accent), at: Point(x: 0, y: 0)) }
    if state.focus == .list, state.list.isFiltering, state.overlay == nil {
      frame.cursor = Point(x: min(1 + line.width, area.width - 1), y: 0)
    }
  }

  private func drawItem(
    _ summary: ConversationSummary, _ row: Rect, _ state: AppState, on frame: inout Frame
  ) {
    let isMarked = summary.id == list.marked
    let isHere = state.focus == .list
    let isOpen = summary.id == state.conversation.id
    let role: Role = isMarked && isHere ? .listSelected : .listItem
    if isMarked && isHere { frame.fill(row, Style(role)) }
    if isMarked {
      frame.draw(
        Line([.init("▌", isHere ? .accent : .muted)]), at: Point(x: row.x + 1, y: row.y))
    }
    let end = drawDetail(of: summary, row, role, state, on: &frame)
    let title = summary.title.isEmpty ? "Untitled" : summary.title
    let spans = highlighted(
      title, state.list.filter, Style(role, isOpen ? .bold : []),
      Style(.match, isOpen ? .bold : []))
    frame.drawCut(Line(spans), at: Point(x: row.x + 2, y: row.y), width: end - row.x - 2)
  }

  /// Age and model at the right, as far as there is room; returns the column where the title ends.
  private func drawDetail(
    of summary: ConversationSummary, _ row: Rect, _ role: Role, _ state: AppState,
    on frame: inout Frame
  ) -> Int {
    let end = row.x + row.width - 1
    let isSelected = role == .listSelected
    let age = age(of: summary.updated, now: state.now, utcOffset: state.utcOffset)
    let model = row.width >= 50 ? summary.model?.model : nil
    let isToday =
      LocalDay(summary.updated, utcOffset: state.utcOffset)
      == LocalDay(state.now, utcOffset: state.utcOffset)
    guard row.width >= 50 || isToday && row.width >= 26 else { return end }
    let words = [model.map { String($0.prefix(24)) }, age].compactMap(\.self)
    let detail = Line(words.joined(separator: " · "), isSelected ? role : .listDetail)
    frame.drawRight(detail, before: end, y: row.y)
    return end - detail.width - 1
  }
}

/// A title with the words of the filter marked in it.
func highlighted(_ title: String, _ filter: String, _ plain: Style, _ match: Style) -> [Line.Span] {
  let words = filter.lowercased().split(separator: " ").map { Array($0) }
  guard !words.isEmpty else { return [Line.Span(title, plain)] }
  let letters = Array(title)
  // A letter may have more than one in lower case: each is compared by its first.
  let lower = letters.map { $0.lowercased().first ?? $0 }
  var isMatch = Array(repeating: false, count: letters.count)
  for word in words where word.count <= lower.count {
    for start in 0...(lower.count - word.count)
    where lower[start..<start + word.count].elementsEqual(word) {
      for index in start..<start + word.count { isMatch[index] = true }
    }
  }
  var spans: [Line.Span] = []
  for (letter, isMatch) in zip(letters, isMatch) {
    let style = isMatch ? match : plain
    if let last = spans.last, last.style == style {
      spans[spans.count - 1].text.append(letter)
    } else {
      spans.append(Line.Span(String(letter), style))
    }
  }
  return spans
}
