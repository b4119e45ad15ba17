import Inference

/// Counts the tokens of the thought a reply begins with, its marks left out.
///
/// The prompt has begun it, or the model does so itself, with nothing but blanks before: any later
/// mark belongs to an answer that speaks of marks.
struct ThoughtCount {
  private(set) var tokens = 0
  private let begin, end: Token?
  private var phase: Phase

  private enum Phase {
    case beginning
    case thinking
    case answering
  }

  /// For the marks of a model, where it has them.
  init(begin: Token?, end: Token?, isPrimed: Bool) {
    (self.begin, self.end) = (begin, end)
    phase = isPrimed ? .thinking : .beginning
  }

  /// Takes the next token of the reply and the text it completes.
  mutating func feed(_ token: Token, text: String) {
    switch phase {
    case .beginning:
      if token == begin {
        phase = .thinking
      } else if !text.utf8.allSatisfy(Self.isBlank) {
        phase = .answering
      }
    case .thinking:
      // Told to think, some models begin the thought again that the prompt has begun.
      if token == begin, tokens == 0 { return }
      if token == end { phase = .answering } else { tokens += 1 }
    case .answering: break
    }
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    [UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\n"), UInt8(ascii: "\r")].contains(byte)
  }
}
