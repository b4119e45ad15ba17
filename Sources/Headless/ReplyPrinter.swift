package import Chat
import Screen

/// Turns the events of a reply into what goes to standard output and standard error.
///
/// Standard output gets the answer and nothing else, so that it can be piped. Text whose part is not
/// yet known — a reasoning model's, without tags so far — is held back: what has been written cannot
/// be taken back. A value; the writing is done by whoever feeds it.
package struct ReplyPrinter {
  private let options: Options
  private var held = ""
  private var isUndecided = false
  private var isInReasoning = false
  private var endsWithNewline = true

  package struct Options: Sendable {
    /// Whether thoughts go to standard error.
    package var showsReasoning: Bool
    /// Whether standard output, or standard error, is a terminal: text is then made harmless.
    package var isOutputTerminal: Bool
    package var isErrorTerminal: Bool

    package init(showsReasoning: Bool, isOutputTerminal: Bool, isErrorTerminal: Bool) {
      self.showsReasoning = showsReasoning
      self.isOutputTerminal = isOutputTerminal
      self.isErrorTerminal = isErrorTerminal
    }
  }

  /// A piece of text and where it goes.
  package enum Output: Equatable, Sendable {
    case standardOutput(String)
    case standardError(String)
  }

  package init(_ options: Options) { self.options = options }

  package mutating func feed(_ event: ReplyEvent) -> [Output] {
    switch event {
    case .opened(let opening):
      isUndecided = opening.splitting == .undecided(isReasoningModel: true)
      return isUndecided ? [] : answer(takeHeld())
    case .reasoning(let text):
      isUndecided = false
      return reasoning(text)
    case .text(let text):
      guard isUndecided else { return answer(text) }
      held += text
      return []
    case .relabelled(.reasoning):
      isUndecided = false
      return reasoning(takeHeld())
    case .relabelled(.answer), .waiting, .usage: return []
    case .finished: return answer(takeHeld()) + finish()
    }
  }

  /// What is left to write when nothing more comes: a last line ends.
  package mutating func finish() -> [Output] {
    var outputs = leaveReasoning()
    if !endsWithNewline {
      outputs.append(.standardOutput("\n"))
      endsWithNewline = true
    }
    return outputs
  }

  private mutating func takeHeld() -> String {
    defer { held = "" }
    return held
  }

  private mutating func answer(_ text: String) -> [Output] {
    guard !text.isEmpty else { return [] }
    endsWithNewline = text.utf8.last == UInt8(ascii: "\n")
    return leaveReasoning() + [
      .standardOutput(options.isOutputTerminal ? Visible.text(text) : text)
    ]
  }

  private mutating func reasoning(_ text: String) -> [Output] {
    guard options.showsReasoning, !text.isEmpty else { return [] }
    guard options.isErrorTerminal else {
      isInReasoning = true
      return [.standardError(text)]
    }
    let opening = isInReasoning ? "" : Self.dim
    isInReasoning = true
    return [.standardError(opening + Visible.text(text))]
  }

  private mutating func leaveReasoning() -> [Output] {
    guard isInReasoning else { return [] }
    isInReasoning = false
    return [.standardError((options.isErrorTerminal ? Self.plain : "") + "\n\n")]
  }

  private static let dim = "\u{1B}[2m"
  private static let plain = "\u{1B}[0m"
}
