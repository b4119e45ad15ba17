import Chat

/// What is kept of a message from frame to frame: its texts as rows of one width.
struct MessageLines {
  /// Columns that the marker of a prompt, or the rail of a thought, takes from the width.
  static let indent = 2

  let width: Int
  private let isReply: Bool
  private var hadReasoning = false
  private(set) var thought: PlainRows
  /// What a person wrote, as it is.
  private(set) var prompt: PlainRows
  /// What a model answered.
  private(set) var answer: PlainMarkdown

  init(_ message: Message, width: Int) {
    self.width = width
    isReply = message.role == .assistant
    thought = PlainRows(width: width - Self.indent)
    prompt = PlainRows(width: width - Self.indent)
    answer = PlainMarkdown(width: width)
  }

  /// Takes in what was added to the message since. A thought that is not shown is not wrapped.
  mutating func update(to message: Message, isThoughtShown: Bool) {
    // A thought that turned out to be the answer is another text, though it may be longer.
    if hadReasoning, message.reasoning == nil { self = MessageLines(message, width: width) }
    hadReasoning = message.reasoning != nil
    if isThoughtShown, let reasoning = message.reasoning { thought.update(to: reasoning.text) }
    if isReply { answer.update(to: message.text) } else { prompt.update(to: message.text) }
  }

  /// Rows of what was said, without the thought.
  var saidCount: Int { isReply ? answer.count : prompt.count }
}
