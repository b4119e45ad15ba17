import App
import Chat
import Screen

extension ChatScreen {
  /// The rows of the conversation, from the first that is to be seen.
  mutating func drawTranscript(_ state: AppState, _ layout: Layout, on frame: inout Frame) {
    let area = layout.transcript
    guard !state.branch.isEmpty else { return drawWelcome(state, layout, on: &frame) }
    guard area.height > 0 else { return }
    var spot = transcript.top(height: area.height, in: state)
    var rows = transcript.rows(at: spot.message, in: state)
    for y in area.y..<area.y + area.height {
      while let here = rows, spot.row >= here.count {
        spot = Transcript.Spot(message: spot.message + 1, row: 0)
        rows = transcript.rows(at: spot.message, in: state)
      }
      guard let here = rows else { break }
      let line = here.line(spot.row)
      frame.drawCut(line, at: Point(x: area.x + 1, y: y), width: layout.textWidth)
      if isMarked(here, spot, state), !here.isBlankBelow(spot.row) {
        frame.draw(Line("▌", .accent), at: Point(x: area.x, y: y))
      }
      spot.row += 1
    }
    if state.isNewBelow, rows != nil {
      let note = Line(" ↓ new ", .accent, .reverse)
      let point = Point(x: area.x + area.width - note.width - 1, y: area.y + area.height - 1)
      frame.draw(note, at: point)
    }
  }

  private func isMarked(
    _ rows: MessageRows, _ spot: Transcript.Spot, _ state: AppState
  ) -> Bool {
    guard state.focus == .transcript else { return false }
    return state.current.map { $0 == rows.id } ?? (spot.message == state.branch.count - 1)
  }
}
