/// One thing that happens while a model replies.
///
/// A provider says `.opened` first and `.finished` last; in between it may be cut off by a
/// `ProviderError`. What it calls `.text` may hold think tags: the engine sorts them out.
package enum ReplyEvent: Equatable, Sendable {
  case opened(Opening)
  /// What the person is waiting for, while nothing is being said.
  case waiting(Waiting)
  case reasoning(String)
  case text(String)
  /// All that this reply has said so far was the other thing: a late `</think>` makes the answer a
  /// thought; a thought that never ended may have been the answer.
  case relabelled(Part)
  case usage(Usage)
  case finished(Finish)

  package enum Part: Hashable, Sendable { case reasoning, answer }

  /// What is known of a reply before its first word.
  package struct Opening: Equatable, Sendable {
    package var splitting: Splitting
    /// Tokens that prompt and reply may have together.
    package var context: Int?
    /// Tokens of the history's reasoning that were not sent back.
    package var reasoningLeftOut: Int?
    /// That the context is smaller than was asked for; said once for a model.
    package var shortfall: ContextShortfall?

    package init(
      splitting: Splitting = .none, context: Int? = nil, reasoningLeftOut: Int? = nil,
      shortfall: ContextShortfall? = nil
    ) {
      (self.splitting, self.context) = (splitting, context)
      (self.reasoningLeftOut, self.shortfall) = (reasoningLeftOut, shortfall)
    }
  }

  /// Where think tags may be in the text to come.
  package enum Splitting: Hashable, Sendable {
    /// The prompt ended inside `<think>`: the text begins with reasoning.
    case primed
    /// Nobody knows; a tag at the very start opens a thought. `isReasoningModel` lets a `</think>`
    /// without an opening turn all that came before into reasoning.
    case undecided(isReasoningModel: Bool)
    /// All text is answer, tags and all.
    case none
  }

  package enum Waiting: Equatable, Sendable {
    case connecting
    case queued
    case loadingModel
    /// Prompt tokens evaluated, of how many.
    case prefill(done: Int, of: Int)
    /// Trying again in so many seconds, because of this.
    case retrying(seconds: Double, because: String)
  }
}
