import Chat
import Screen
import Typesetting

/// What is kept of a message from frame to frame: its texts as rows of one width.
struct MessageLines {
  /// Columns that the marker of a prompt, or the rail of a thought, takes from the width.
  static let indent = 2

  let width: Int
  private let code: CodeOverflow
  private let isReply: Bool
  private var hadReasoning = false
  private(set) var thought: Page
  /// What a person wrote, as it is.
  private(set) var prompt: PlainRows
  /// What a model answered.
  private(set) var answer: Page

  init(_ message: Message, width: Int, code: CodeOverflow) {
    (self.width, self.code) = (width, code)
    isReply = message.role == .assistant
    thought = Page(width: width - Self.indent, options: .thought(code))
    prompt = PlainRows(width: width - Self.indent)
    answer = Page(width: width, options: .answer(code))
  }

  /// Takes in what was added to the message since. A thought that is not shown is not set.
  mutating func update(to message: Message, isThoughtShown: Bool, isGrowing: Bool) {
    // A thought that turned out to be the answer is another text, though it may be longer.
    if hadReasoning, message.reasoning == nil {
      self = MessageLines(message, width: width, code: code)
    }
    hadReasoning = message.reasoning != nil
    if isThoughtShown, let reasoning = message.reasoning {
      thought.update(to: reasoning.text, isComplete: !isGrowing || reasoning.ending != nil)
    }
    if isReply {
      answer.update(to: message.text, isComplete: !isGrowing)
    } else {
      prompt.update(to: message.text)
    }
  }

  /// Rows of what was said, without the thought.
  var saidCount: Int { isReply ? answer.count : prompt.count }
}

extension PageOptions {
  /// How answers are set. Models end a line where they want it to end.
  static func answer(_ code: CodeOverflow) -> PageOptions {
    PageOptions(code: code, keepsLines: true)
  }

  /// How thoughts are set: all of it quiet.
  static func thought(_ code: CodeOverflow) -> PageOptions {
    PageOptions(base: Style(.reasoning), code: code, keepsLines: true)
  }
}
