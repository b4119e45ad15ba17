import Chat
import Evaluation

/// Makes of a reply's events what is kept of a sample.
///
/// A value. The thought is held until the reply ends, since it may turn out to have been the answer;
/// then only its tokens are kept.
struct ReplyCollector {
  private var reply = Sample.Reply()
  private var thought = ""
  private var usage = Usage()
  private var finish: Finish?
  /// Tokens that prompt and reply may have together, where that is known.
  private(set) var context: Int?

  /// Bytes of a thought or an answer; a reply that says more is taken as cut off there.
  private static let limit = 4 << 20

  /// Takes the next event; `false` once enough was said.
  mutating func feed(_ event: ReplyEvent) -> Bool {
    switch event {
    case .opened(let opening): context = opening.context ?? context
    case .reasoning(let text): thought += text
    case .text(let text): reply.text += text
    case .relabelled(.reasoning):
      thought += reply.text
      reply.text = ""
    case .relabelled(.answer):
      reply.text = thought + reply.text
      thought = ""
    case .usage(let usage): self.usage = usage
    case .finished(let finish): self.finish = finish
    case .waiting: break
    }
    let isTooLong = max(thought.utf8.count, reply.text.utf8.count) > Self.limit
    if isTooLong { finish = .length }
    return !isTooLong
  }

  /// What came of the reply, or why it does not count: a sentence.
  func result(seconds: Double) -> Result<Sample.Reply, Shortfall> {
    var reply = reply
    guard let finish else { return .failure(Shortfall("The reply broke off.", mayPass: true)) }
    switch finish {
    case .stop, .toolCalls, .other: break
    case .length, .contextFull: reply.isCutOff = true
    case .contentFilter: return .failure(Shortfall("The server withheld the reply."))
    case .cut:
      return .failure(Shortfall("The reply broke off before its end.", mayPass: true))
    case .failed, .stopped: return .failure(Shortfall("The reply was not made."))
    }
    reply.finish = finish.name
    // Servers may claim any number.
    let completion = min(max(usage.completion ?? 0, 0), 1_000_000_000)
    reply.thoughtTokens = min(max(usage.reasoning ?? 0, 0), completion)
    reply.answerTokens = completion - reply.thoughtTokens
    reply.isEstimated = usage.isEstimated
    reply.cost = usage.cost.flatMap { $0.isFinite && $0 >= 0 ? $0 : nil }
    reply.seconds = (seconds * 1000).rounded() / 1000
    return .success(reply)
  }

  struct Shortfall: Error {
    var sentence: String
    /// Whether the same request may succeed a little later.
    var mayPass: Bool

    init(_ sentence: String, mayPass: Bool = false) {
      (self.sentence, self.mayPass) = (sentence, mayPass)
    }
  }
}
