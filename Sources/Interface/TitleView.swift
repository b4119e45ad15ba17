import App
import Chat
import Screen

extension ChatScreen {
  /// The top row: what the list is, what is talked about, and with which model.
  func drawTitle(_ state: AppState, _ layout: Layout, on frame: inout Frame) {
    let model = modelTitle(state)
    let main = layout.main
    let end = layout.size.width - 1
    let start = max(main + 1, end - Line(model, .muted).width)
    frame.draw(Line(model, .muted), at: Point(x: start, y: 0), width: end - start)

    guard !layout.isListAlone else { return }
    let title =
      state.opening != nil
      ? Line("opening…", .muted) : Line(state.conversation.title, .heading, .bold)
    frame.draw(title, at: Point(x: main + 1, y: 0), width: max(0, start - main - 3))
    if title.width > start - main - 3, start - 3 > main {
      frame.draw(Line("…", .muted), at: Point(x: start - 3, y: 0))
    }
  }

  private func modelTitle(_ state: AppState) -> String {
    let name = state.modelTitle
    switch state.thinking {
    case .modelDefault: return name
    case .off: return "\(name) · not thinking"
    case .on: return "\(name) · thinking"
    case .low, .medium, .high: return "\(name) · \(state.thinking.rawValue) effort"
    }
  }

  /// The line over the composer. It says what is special about what is being written.
  func drawRule(_ state: AppState, _ layout: Layout, on frame: inout Frame) {
    let width = layout.size.width - layout.main
    frame.fill(Rect(x: layout.main, y: layout.rule, width: width, height: 1), Style(.border), "─")
    if layout.list != nil {
      // A toast hides the rule, so that nothing branches off.
      let sign = layout.toast == nil ? "├" : "│"
      frame.draw(Line(sign, .border), at: Point(x: layout.main - 1, y: layout.rule))
    }
    if let thought = layout.thought {
      frame.draw(Line("┴", .border), at: Point(x: thought.x + thought.width, y: layout.rule))
    }
    let note =
      state.editing != nil ? "editing an earlier message — Esc cancels" : state.readOnly
    guard let note else { return }
    frame.draw(
      Line(" \(note) ", .warning), at: Point(x: layout.main + 2, y: layout.rule), width: width - 4)
  }

  /// What has just happened, over the rule.
  func drawToast(_ state: AppState, _ layout: Layout, on frame: inout Frame) {
    guard let toast = state.toast, let place = layout.toast else { return }
    let role: Role = toast.isError ? .error : .success
    frame.fill(place, Style(role))
    let lines = toastLines(toast, width: place.width)
    for (row, line) in lines.prefix(place.height).enumerated() {
      let point = Point(x: place.x + 1, y: place.y + row)
      frame.draw(line, at: point, width: place.width - 2)
      if row == place.height - 1, lines.count > place.height {
        frame.draw(Line("…", role), at: Point(x: place.x + place.width - 2, y: point.y))
      }
    }
  }
}

/// What has just happened, as rows: it begins and ends a column within its place.
func toastLines(_ toast: Toast, width: Int) -> [Line] {
  wrap([Line.Span(toast.text, toast.isError ? .error : .success)], width: width - 3)
}

extension AppState {
  /// What is known of the model that answers next.
  var modelInfo: ModelInfo? { models.first { $0.name == model } }

  /// The model's name, without its provider or folder.
  var modelTitle: String { modelInfo?.title ?? model.short }
}
