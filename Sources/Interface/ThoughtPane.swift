import App
import Chat
import Screen
import Typesetting

/// The thought beside the answers, where the screen is wide enough: which one, and its rows.
struct ThoughtPane {
  private var conversation: Conversation.ID?
  private var message: Message.ID?
  private let options: PageOptions
  private var page: Page

  /// `code`: what becomes of long lines of code.
  init(code: CodeOverflow) {
    options = .thought(code)
    page = Page(width: 1, options: options)
  }

  /// Shows a thought at a width.
  mutating func update(to reasoning: Reasoning, of message: Message, width: Int, in state: AppState)
  {
    let width = max(1, width)
    if self.message != message.id || page.width != width || conversation != state.conversation.id {
      (self.message, conversation) = (message.id, state.conversation.id)
      page = Page(width: width, options: options)
    }
    page.update(
      to: reasoning.text, isComplete: !isGrowing(message, in: state) || reasoning.ending != nil)
  }

  /// Lines under the header.
  var count: Int { page.count }

  func line(_ row: Int) -> Line {
    Line([.init("┊ ", .reasoningRail)] + page.line(row).spans)
  }

  /// The first line on the screen: the one that is read; else the end while it grows, and the
  /// beginning when it is done.
  func top(height: Int, of message: Message, in state: AppState) -> Int {
    let most = max(0, count - height)
    if case .at(message.id, .reasoning, let line) = state.scroll { return min(max(0, line), most) }
    return message.reasoning?.ending == nil ? most : 0
  }

  /// The message whose thought is shown: the chosen one, else the last that has a thought.
  static func message(in state: AppState, _ transcript: inout Transcript) -> Message? {
    let place = state.current.flatMap { transcript.position(of: $0, in: state) }
    if let place, let message = state.message(at: place), message.reasoning != nil {
      return message
    }
    let last = place ?? state.branch.count - 1
    return (max(0, last - 8)...max(0, last)).reversed().lazy.compactMap { state.message(at: $0) }
      .first { $0.reasoning != nil }
  }
}

extension AppState {
  /// The message at a place of the branch; `nil` beyond its ends.
  func message(at place: Int) -> Message? {
    guard branch.indices.contains(place), conversation.messages.indices.contains(branch[place])
    else { return nil }
    return conversation.messages[branch[place]]
  }
}

extension ChatScreen {
  mutating func drawThought(_ state: AppState, _ layout: Layout, on frame: inout Frame) {
    guard let area = layout.thought else { return }
    let edge = Rect(x: area.x + area.width, y: area.y, width: 1, height: area.height)
    frame.fill(edge, Style(.border), "│")
    guard let message = ThoughtPane.message(in: state, &transcript),
      let reasoning = message.reasoning
    else { return }
    let width = area.width - 2
    thought.update(to: reasoning, of: message, width: width - 2, in: state)
    let header = reasoningHeader(reasoning, of: message, .open, in: state)
    frame.draw(header, at: Point(x: area.x + 1, y: area.y), width: width)
    let top = thought.top(height: area.height - 1, of: message, in: state)
    for row in 0..<max(0, min(area.height - 1, thought.count - top)) {
      let point = Point(x: area.x + 1, y: area.y + 1 + row)
      frame.draw(thought.line(top + row), at: point, width: width)
    }
  }
}
