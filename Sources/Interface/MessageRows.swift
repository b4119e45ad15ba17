import App
import Chat
import Screen
import Typesetting

/// One message as rows of the transcript: the thought under its header, what was said, how it ended.
///
/// Rows are counted through; `Scroll` counts them in each part. What changes from frame to frame —
/// the header of a thought, what is waited for — is made anew, the texts are kept.
struct MessageRows {
  private let message: Message
  private let lines: MessageLines
  private let header: Line?
  /// The rows of the thought that are shown.
  private let body: Range<Int>
  /// Rows of both parts, blanks between and after them included.
  let reasoningCount: Int
  let answerCount: Int
  /// Rows of what was said; a prompt has one for its marker, whatever it says.
  private let said: Int
  /// How the reply ended, or what is waited for.
  private let tail: [Line]

  init(_ message: Message, _ lines: MessageLines, isLast: Bool, in state: AppState) {
    (self.message, self.lines) = (message, lines)
    let display = state.folding.display(of: message)
    let thought = display == .hidden ? nil : message.reasoning
    header = thought.map { reasoningHeader($0, of: message, display, in: state) }
    let count = thought == nil ? 0 : lines.thought.count
    switch display {
    case .open: body = 0..<count
    case .peek: body = max(0, count - 4)..<count
    case .folded, .hidden: body = 0..<0
    }
    tail = Self.tail(of: message, isThoughtShown: header != nil, width: lines.width, in: state)
    said = max(lines.saidCount, message.role == .assistant ? 0 : 1)
    let isGap = said + tail.count > 0 && header != nil
    reasoningCount = (header == nil ? 0 : 1) + body.count + (isGap ? 1 : 0)
    answerCount = said + tail.count + (isLast ? 0 : 1)
  }

  var count: Int { reasoningCount + answerCount }
  var id: Message.ID { message.id }

  private static func tail(
    of message: Message, isThoughtShown: Bool, width: Int, in state: AppState
  ) -> [Line] {
    let end = message.id == state.conversation.leftOut ? Self.leftOut(width) : []
    guard message.role == .assistant else { return end }
    if isGrowing(message, in: state) {
      let isSilent = message.text.isEmpty && !isThoughtShown
      guard isSilent || state.replying?.waiting != nil else { return [] }
      return wrap(waitingLine(for: message, in: state).spans, width: width)
    }
    guard let (text, role) = endingSentence(of: message) else { return end }
    return wrap([Line.Span(text, role)], width: width) + end
  }

  /// Under the last message that is not sent any more.
  private static func leftOut(_ width: Int) -> [Line] {
    wrap([Line.Span("┄ what is above is not sent any more ┄", .muted)], width: width)
  }

  // MARK: Rows

  func line(_ row: Int) -> Line {
    if row < reasoningCount { return reasoningLine(row) }
    let row = row - reasoningCount
    if row >= said { return tail.indices.contains(row - said) ? tail[row - said] : Line() }
    switch message.role {
    case .assistant: return lines.answer.line(row)
    case .user: return prompt(row, "❯ ", Style(.userMarker, .bold), Style(.user))
    case .system: return prompt(row, "· ", Style(.muted), Style(.muted))
    }
  }

  private func reasoningLine(_ row: Int) -> Line {
    if row == 0, let header { return header }
    guard row - 1 < body.count else { return Line() }
    return Line(
      [.init("┊ ", .reasoningRail)] + lines.thought.line(body.lowerBound + row - 1).spans)
  }

  private func prompt(_ row: Int, _ marker: String, _ mark: Style, _ text: Style) -> Line {
    Line([.init(row == 0 ? marker : "  ", mark), .init(lines.prompt.text(row), text)])
  }

  func isHeader(_ row: Int) -> Bool { row == 0 && header != nil }

  /// Whether the row is the blank one under the message.
  func isBlankBelow(_ row: Int) -> Bool { row == count - 1 && line(row).spans.isEmpty }

  // MARK: Places

  func place(ofRow row: Int) -> (part: Scroll.Part, line: Int) {
    row < reasoningCount ? (.reasoning, row) : (.answer, row - reasoningCount)
  }

  /// The row of a line of a part. A line that is folded away is its thought's header.
  func row(of part: Scroll.Part, line: Int) -> Int {
    switch part {
    case .reasoning: (0..<max(1, reasoningCount)).contains(line) ? line : 0
    case .answer: reasoningCount + min(max(0, line), max(0, answerCount - 1))
    }
  }

  /// Where in the text of its part, in bytes, a line begins; `nil` for lines that are not text.
  func offset(of part: Scroll.Part, line: Int) -> Int? {
    switch part {
    case .reasoning:
      (0..<body.count).contains(line - 1)
        ? lines.thought.offset(ofRow: body.lowerBound + line - 1) : nil
    case .answer:
      message.role == .assistant
        ? lines.answer.offset(ofRow: line) : lines.prompt.offset(ofRow: line)
    }
  }

  /// The line of a part at a byte of its text.
  func line(of part: Scroll.Part, atOffset offset: Int) -> Int {
    switch part {
    case .reasoning: max(0, lines.thought.row(atOffset: offset) - body.lowerBound) + 1
    case .answer:
      message.role == .assistant
        ? lines.answer.row(atOffset: offset) : lines.prompt.row(atOffset: offset)
    }
  }
}
