import App
import Chat
import Screen

extension ChatScreen {
  /// The empty conversation: what this is, who would answer, and four keys. Nothing moves.
  func drawWelcome(_ state: AppState, _ layout: Layout, on frame: inout Frame) {
    let lines = welcome(state, height: layout.transcript.height)
    let area = layout.transcript
    let top = area.y + max(0, (area.height - lines.count) / 2)
    // Centred as one block: hints begin in one column.
    for (row, line) in lines.prefix(area.height).enumerated() {
      let x = area.x + max(1, (area.width - line.width) / 2)
      frame.drawCut(line, at: Point(x: x, y: top + row), width: area.x + area.width - 1 - x)
    }
  }

  private func welcome(_ state: AppState, height: Int) -> [Line] {
    let info = state.modelInfo
    let name = Line([.init("n a l a r", .heading, .bold)])
    let model = Line(
      ([info?.title ?? state.model.description] + [info?.detail].compactMap(\.self))
        .joined(separator: " · "), .muted)
    let hints = welcomeHints
    let widest = hints.map(\.width).max() ?? 0
    let padded = hints.map { hint in
      Line(hint.spans + [.init(String(repeating: " ", count: widest - hint.width), .muted)])
    }
    switch height {
    case ..<3: return [name]
    case ..<7: return [name, model]
    default:
      return [name, Line("a terminal for reasoning models", .muted), Line(), model, Line()] + padded
    }
  }

  private var welcomeHints: [Line] {
    let hints: [(Command, String)] = [
      (.conversations, "conversations"), (.model, "choose a model"), (.palette, "all commands"),
      (.help, "help"),
    ]
    return hints.compactMap { command, words in
      keymap.keys(for: command).first.map { key in
        let gap = String(repeating: " ", count: max(1, 5 - key.label.count))
        return Line([.init(key.label, .key), .init(gap + words, .muted)])
      }
    }
  }
}
