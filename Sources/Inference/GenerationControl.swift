internal import Synchronization

/// Puts tokens into a generation that is under way, such as the end of its thinking.
///
/// Belongs to one request. A mailbox and not an actor: the model looks into it between two tokens,
/// where it cannot wait.
package final class GenerationControl: Sendable {
  /// Tokens to be said next.
  struct Insertion: Equatable, Sendable {
    var tokens: [Token]
    /// One that makes them pointless once the reply has it.
    var unless: Token?
  }

  private let insertions = Mutex<[Insertion]>([])

  package init() {}

  /// Has these tokens follow the last one, in place of what the model would say; then it goes on.
  ///
  /// Within one token, unless the reply has ended, or has the token `unless` already. They count as
  /// tokens of the reply; a stop token among them stops nothing.
  package func force(_ tokens: [Token], unless: Token? = nil) {
    insertions.withLock { $0.append(Insertion(tokens: tokens, unless: unless)) }
  }

  func take() -> [Insertion] {
    insertions.withLock { insertions in
      defer { insertions = [] }
      return insertions
    }
  }
}
