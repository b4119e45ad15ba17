/// How a family writes a thought before an answer.
struct ThinkMarks: Equatable, Sendable {
  /// What begins a thought.
  let opening: String
  /// What ends a thought and begins the answer.
  let closing: String
  /// What stands where no thought is wanted.
  let skipped: String

  /// R1 and Qwen: marks on lines of their own.
  static let onLines = ThinkMarks(
    opening: "<think>\n", closing: "\n</think>\n\n", skipped: "<think>\n\n</think>\n\n")
  /// DeepSeek from V3.1 on: marks alone, and an end without a beginning for no thought.
  static let bare = ThinkMarks(opening: "<think>", closing: "</think>", skipped: "</think>")
}

/// What of an assistant's past turn is its answer.
enum AnswerRule: Equatable, Sendable {
  /// All of it.
  case whole
  /// What follows the last `</think>`.
  case afterLastThought
  /// What follows the first `</think>`.
  case afterFirstThought

  func answer(in text: String) -> String {
    let close = MarkedText("</think>")
    let whole = MarkedText(text)
    var start = 0
    while self != .whole, let found = whole.find(close, from: start) {
      start = found + close.count
      if self == .afterFirstThought { break }
    }
    return start == 0 ? text : whole[start..<whole.count].string
  }
}

extension String {
  /// Without what templates call white space at the ends.
  var withoutOuterBlanks: String { MarkedText(self).trimmed().string }

  func withoutLineBreaks(start: Bool = false, end: Bool = false) -> String {
    MarkedText(self).trimmed(start: start, end: end) { $0 == 0x0A }.string
  }
}
