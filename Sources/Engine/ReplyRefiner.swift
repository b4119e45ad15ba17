import Chat

/// Makes of a provider's events the reply a person sees: thought told from answer, ended at a stop
/// text, counted and priced, and finished exactly once.
///
/// A value; whoever drives it stops reading once `isFinished`.
struct ReplyRefiner: Sendable {
  private(set) var isFinished = false
  private var splitter = ReasoningSplitter(.none)
  private let tags: ThinkTags
  private var stop: StopFilter
  private var meter: UsageMeter
  private let reasoningLeftOut: Int
  private var lastUsage: Usage?

  init(stops: [String], tags: ThinkTags, reasoningLeftOut: Int, meter: UsageMeter) {
    (self.tags, self.reasoningLeftOut, self.meter) = (tags, reasoningLeftOut, meter)
    stop = StopFilter(stops)
  }

  /// Takes the provider's next event; what the person hears of it.
  mutating func feed(_ event: ReplyEvent) -> [ReplyEvent] {
    guard !isFinished else { return [] }
    switch event {
    case .opened(let opening): return open(opening)
    case .text(let text): return say(splitter.split(text))
    case .reasoning(let text): return say(splitter.split(reasoning: text))
    case .relabelled(let part): return say(splitter.flush() + [.relabelled(part)])
    case .usage(let usage): return report(meter.counted(usage))
    case .waiting: return [event]
    case .finished(let finish): return self.finish(finish)
    }
  }

  /// Ends the reply, with all that was held back. A stream that ends by itself was `.cut`.
  mutating func finish(_ finish: Finish) -> [ReplyEvent] {
    guard !isFinished else { return [] }
    let rest = say(splitter.settle(finish))
    // The last word may have completed a stop text, and then the reply is over already.
    guard !isFinished else { return rest }
    return rest + end(finish)
  }

  /// Ends the reply before it fails: what came is kept.
  mutating func fail() -> [ReplyEvent] {
    guard !isFinished else { return [] }
    let rest = say(splitter.settle(.failed))
    guard !isFinished, meter.hasHeardAnything else { return rest }
    return rest + sayHeldBack() + report(meter.total)
  }

  /// The latest opening holds: a provider that tries again opens again.
  private mutating func open(_ opening: ReplyEvent.Opening) -> [ReplyEvent] {
    let rest = say(splitter.flush())
    guard !isFinished else { return rest }
    splitter = ReasoningSplitter(opening.splitting, tags: tags)
    var opening = opening
    opening.reasoningLeftOut = opening.reasoningLeftOut ?? reasoningLeftOut
    return rest + [.opened(opening)]
  }

  private mutating func say(_ pieces: [SplitText]) -> [ReplyEvent] {
    var events: [ReplyEvent] = []
    for piece in pieces where !isFinished {
      switch piece {
      case .reasoning(let text):
        events += sayHeldBack()
        meter.heard(reasoning: text)
        events.append(piece.event)
      case .undecided(let text):
        // It may yet be a thought, and stop texts do not end thoughts.
        meter.heard(answer: text)
        events.append(piece.event)
      case .answer(let text):
        events += sayAnswer(stop.feed(text))
        if stop.hasStopped { events += end(.stop) }
      case .relabelled:
        events += sayHeldBack()
        meter.relabelled()
        events.append(piece.event)
      }
    }
    return events
  }

  private mutating func sayAnswer(_ text: String) -> [ReplyEvent] {
    guard !text.isEmpty else { return [] }
    meter.heard(answer: text)
    return [.text(text)]
  }

  /// What might have become a stop text and did not.
  private mutating func sayHeldBack() -> [ReplyEvent] { sayAnswer(stop.finish()) }

  private mutating func end(_ finish: Finish) -> [ReplyEvent] {
    isFinished = true
    return sayHeldBack() + report(meter.total) + [.finished(finish)]
  }

  private mutating func report(_ usage: Usage) -> [ReplyEvent] {
    guard usage != lastUsage else { return [] }
    lastUsage = usage
    return [.usage(usage)]
  }
}
