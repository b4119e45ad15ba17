import App
import Chat
import Screen

extension ChatScreen {
  /// Moves what the keys are for: the selection of a menu or the list, the help, the transcript.
  func movingActions(for command: Command, in state: AppState) -> [Action] {
    let page = page(in: state)
    let end = 1 << 30
    if state.overlay != nil || state.focus == .list {
      let rows =
        switch command {
        case .pageUp: -page
        case .pageDown: page
        case .top: -end
        case .bottom: end
        case .scrollUp, .previousMessage: -1
        default: 1
        }
      return moveSelection(by: rows, in: state)
    }
    switch command {
    case .scrollUp: return scroll(by: -1, in: state)
    case .scrollDown: return scroll(by: 1, in: state)
    case .pageUp: return scroll(by: -page, in: state)
    case .pageDown: return scroll(by: page, in: state)
    case .top: return scroll(to: Transcript.Spot(message: 0, row: 0), in: state)
    case .bottom: return state.scroll == .following ? [] : [.scrolled(.following, current: nil)]
    case .previousMessage: return chooseMessage(-1, in: state)
    case .nextMessage: return chooseMessage(1, in: state)
    default: return []
    }
  }

  /// Rows that a page key moves: what can be seen, less one to find the place again.
  private func page(in state: AppState) -> Int {
    guard let layout else { return 1 }
    let height =
      switch state.overlay {
      case .menu(let menu): MenuBox(menu, on: layout.size).count
      case .help: layout.size.height - 3
      case .rename: 1
      case nil: (state.focus == .list ? layout.list : layout.transcript)?.height ?? 1
      }
    return max(1, height - 1)
  }

  /// Scrolls by rows from what is on the screen. Reaching the end follows it.
  func scroll(by rows: Int, in state: AppState) -> [Action] {
    guard let height = layout?.transcript.height, height > 0, !state.branch.isEmpty else {
      return []
    }
    var transcript = transcript
    let top = transcript.top(height: height, in: state)
    return scroll(to: transcript.spot(rows, from: top, in: state), in: state)
  }

  private func scroll(to spot: Transcript.Spot, in state: AppState) -> [Action] {
    let scroll = scroll(showing: spot, in: state)
    guard scroll != state.scroll else { return [] }
    return [.scrolled(scroll, current: currentMessage(below: spot, in: state))]
  }

  /// The message the keys speak of when the screen begins at `spot`: the one they spoke of, or where
  /// that is out of sight, the nearest one that is not. `nil` leaves it as it is.
  private func currentMessage(below spot: Transcript.Spot, in state: AppState) -> Message.ID? {
    guard let height = layout?.transcript.height, height > 0,
      let (place, _) = currentMessage(in: state)
    else { return nil }
    var transcript = transcript
    let last = transcript.spot(height - 1, from: spot, in: state).message
    let visible = place.clamped(to: spot.message...max(spot.message, last))
    return visible == place ? nil : state.message(at: visible)?.id
  }

  private func scroll(showing spot: Transcript.Spot, in state: AppState) -> Scroll {
    guard let height = layout?.transcript.height, height > 0, !state.branch.isEmpty else {
      return state.scroll
    }
    var transcript = transcript
    return transcript.scroll(to: spot, height: height, in: state)
  }

  // MARK: Messages

  /// Chooses the message before or after the chosen one, and brings it into view.
  private func chooseMessage(_ step: Int, in state: AppState) -> [Action] {
    guard let (place, _) = currentMessage(in: state) else { return [] }
    let next = (place + step).clamped(to: 0...max(0, state.branch.count - 1))
    guard next != place, let message = state.message(at: next) else {
      return movingActions(for: step < 0 ? .top : .bottom, in: state)
    }
    return [.messageChosen(message.id, scroll: scroll(bringing: next, in: state))]
  }

  /// The scroll that shows a message: as it is, if the whole message can be seen.
  private func scroll(bringing place: Int, in state: AppState) -> Scroll {
    guard let height = layout?.transcript.height, height > 0 else { return state.scroll }
    var transcript = transcript
    let top = transcript.top(height: height, in: state)
    let bottom = transcript.spot(height - 1, from: top, in: state)
    let rows = transcript.rows(at: place, in: state)?.count ?? 1
    let first = Transcript.Spot(message: place, row: 0)
    // The blank row below it need not be seen.
    let last = Transcript.Spot(message: place, row: max(0, rows - 2))
    if top <= first, last <= bottom { return state.scroll }
    return transcript.scroll(to: first, height: height, in: state)
  }

  // MARK: Folding

  /// Folds a thought, or opens it, without moving what is read.
  ///
  /// Whoever follows the end would see the header they touched leave the screen as its thought
  /// opens: then the first row is kept instead, unless the thought is growing and so is the end.
  func fold(_ message: Message, in state: AppState) -> [Action] {
    let fold = Action.foldPressed(message.id)
    guard state.scroll == .following, !isGrowing(message, in: state),
      let height = layout?.transcript.height, height > 0
    else { return [fold] }
    var transcript = transcript
    let top = transcript.top(height: height, in: state)
    guard let place = transcript.rows(at: top.message, in: state)?.place(ofRow: top.row),
      let first = state.message(at: top.message)
    else { return [fold] }
    var folded = state
    folded.folding.toggle(message)
    folded.scroll = .at(first.id, place.part, line: place.line)
    let newTop = transcript.top(height: height, in: folded)
    let scroll = transcript.scroll(to: newTop, height: height, in: folded)
    return scroll == .following ? [fold] : [.scrolled(scroll, current: nil), fold]
  }
}
