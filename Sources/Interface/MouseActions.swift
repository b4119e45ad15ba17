import App
import Chat
import Screen

extension ChatScreen {
  /// Rows that one notch of the wheel moves.
  private static let notch = 3

  /// The wheel moves what is under it; a click chooses it.
  func actions(for mouse: Mouse, in state: AppState) -> [Action] {
    guard let layout, !layout.isTooSmall else { return [] }
    if state.overlay != nil { return overlayActions(for: mouse, layout, in: state) }
    let isOverList = layout.list?.contains(mouse.point) == true
    switch mouse.event {
    case .pressed:
      return isOverList ? listPress(mouse.point, in: state) : press(mouse.point, layout, in: state)
    case .scrolledUp, .scrolledDown:
      let rows = mouse.event == .scrolledUp ? -Self.notch : Self.notch
      if isOverList { return [.listMoved(by: rows)] }
      if layout.thought?.contains(mouse.point) == true {
        return scrollThought(by: rows, layout, in: state)
      }
      return scroll(by: rows, in: state)
    }
  }

  private func overlayActions(
    for mouse: Mouse, _ layout: Layout, in state: AppState
  ) -> [Action] {
    switch mouse.event {
    case .scrolledUp: return moveSelection(by: -1, in: state)
    case .scrolledDown: return moveSelection(by: 1, in: state)
    case .pressed:
      guard case .menu(let menu) = state.overlay else { return [] }
      let box = MenuBox(menu, on: layout.size)
      if let index = box.item(at: mouse.point), menu.shown.indices.contains(index) {
        return take(menu.shown[index], of: menu, in: state)
      }
      return box.frame.contains(mouse.point) ? [] : [.overlayClosed]
    }
  }

  private func listPress(_ point: Point, in state: AppState) -> [Action] {
    guard let area = layout?.list, let index = list.item(atRow: point.y - area.y),
      state.list.shown.indices.contains(index)
    else { return [.focusChosen(.list)] }
    return [.conversationChosen(state.list.shown[index].id)]
  }

  private func press(_ point: Point, _ layout: Layout, in state: AppState) -> [Action] {
    let area = layout.transcript
    if point.y > layout.rule { return [.focusChosen(.composer)] }
    guard area.contains(point), !state.branch.isEmpty else { return [] }
    if state.isNewBelow, point.y == area.y + area.height - 1, point.x >= area.x + area.width - 8 {
      return [.scrolled(.following, current: nil)]
    }
    var transcript = transcript
    let top = transcript.top(height: area.height, in: state)
    let spot = transcript.spot(point.y - area.y, from: top, in: state)
    guard let rows = transcript.rows(at: spot.message, in: state) else { return [] }
    if rows.isHeader(spot.row), let message = state.message(at: spot.message) {
      return fold(message, in: state)
    }
    return [.focusChosen(.transcript), .messageChosen(rows.id, scroll: state.scroll)]
  }

  /// The lines of the thought beside its answer are scrolled as those of the transcript are.
  private func scrollThought(
    by rows: Int, _ layout: Layout, in state: AppState
  ) -> [Action] {
    var transcript = transcript
    guard let area = layout.thought,
      let message = ThoughtPane.message(in: state, &transcript)
    else { return [] }
    let height = area.height - 1
    let line = thought.top(height: height, of: message, in: state) + rows
    let scroll = Scroll.at(
      message.id, .reasoning, line: line.clamped(to: 0...max(0, thought.count - height)))
    return scroll == state.scroll ? [] : [.scrolled(scroll, current: nil)]
  }
}
