/// The second half of a generation: one token after the other, chosen, told and evaluated.
///
/// Tokens that can be guessed are evaluated together with the one before them. Each is then chosen
/// as ever, from its own logits and with the next random number, and a guess counts only where it is
/// that very choice: a token drawn from a distribution is the guess as often as the guess is
/// probable, and otherwise any other in proportion. So the reply is the same, seed for seed, as
/// without guessing, as long as the evaluator computes a few tokens exactly as it computes one.
struct Decoding {
  private let request: GenerationRequest
  private let stops: Set<Token>
  private let evaluator: Evaluator
  private var sampler: Sampler
  private var detokenizer: Detokenizer
  private var guesser: Guesser?
  /// Tokens to be said before any is chosen.
  private var forced: ArraySlice<Token> = []
  private var said: [Token] = []
  private var timings: GenerationTimings
  private let clock = ContinuousClock()
  private let start: ContinuousClock.Instant

  /// For an evaluator that has just evaluated the request's prompt.
  init(
    _ request: GenerationRequest, _ tokenizer: Tokenizer, _ evaluator: Evaluator,
    _ timings: GenerationTimings
  ) {
    self.request = request
    self.evaluator = evaluator
    self.timings = timings
    stops = request.stopTokens ?? tokenizer.endTokens
    start = clock.now
    sampler = Sampler(request.sampling)
    for token in request.prompt.suffix(max(0, request.sampling.repetitionWindow)) {
      sampler.observe(token)
    }
    detokenizer = Detokenizer(tokenizer)
    if request.speculates {
      guesser = Guesser(request.prompt, longest: Evaluator.exactBatch - 1)
    }
  }

  /// Says tokens until the reply ends, or the task is cancelled. `makeRoom` is told before so many
  /// tokens are in the cache.
  mutating func run(
    makeRoom: (Int) -> Void, _ send: (GenerationEvent) -> Void
  ) throws(GenerationError) {
    while timings.decodeTokens < request.maxTokens {
      try takeInsertions()
      guard let next = try choose() else { return finish(.stop, send) }
      // Asked even of a full context: a reply that fits exactly is no reply that was cut.
      guard count < evaluator.context else { return finish(.contextFull, send) }
      say(next, send)
      guard timings.decodeTokens < request.maxTokens else { break }
      guard !isEvaluated else { continue }
      evaluator.truncate(to: count - 1)
      guard evaluate(makeRoom) else { return }
    }
    finish(.length, send)
  }

  /// The tokens of the prompt and of what was said.
  private var count: Int { request.prompt.count + said.count }

  /// Whether what was said last has been evaluated, by a good guess or because it was to come.
  private var isEvaluated: Bool {
    let evaluated = evaluator.evaluated
    return evaluated.count >= count && said.last.map { $0 == evaluated[count - 1] } ?? true
  }

  private mutating func takeInsertions() throws(GenerationError) {
    for insertion in request.control?.take() ?? [] {
      if let token = insertion.unless, said.contains(token) || forced.contains(token) { continue }
      if let unknown = insertion.tokens.first(where: { $0 < 0 || $0 >= evaluator.vocabulary }) {
        throw .unknownToken(unknown)
      }
      forced += insertion.tokens
    }
  }

  /// A token that is to be said.
  private struct Choice {
    var token: Token
    var isForced: Bool
  }

  /// The next token, or nil when it is one that ends the reply.
  private mutating func choose() throws(GenerationError) -> Choice? {
    if let next = forced.popFirst() {
      sampler.observe(next)
      return Choice(token: next, isForced: true)
    }
    guard let next = sampler.next(evaluator.logits(after: count)) else { throw .brokenModel }
    return stops.contains(next) ? nil : Choice(token: next, isForced: false)
  }

  private mutating func say(_ choice: Choice, _ send: (GenerationEvent) -> Void) {
    let token = choice.token
    var next = GeneratedToken(
      token: token, text: detokenizer.feed(token), isForced: choice.isForced)
    if let alternatives = request.alternatives {
      next.probability = TokenProbability(
        of: token, in: evaluator.logits(after: count), alternatives: alternatives)
    }
    said.append(token)
    guesser?.feed(token)
    if isEvaluated, !next.isForced { timings.acceptedTokens += 1 }
    timings.decodeTokens += 1
    timings.decodeSeconds = (clock.now - start).seconds
    send(.token(next))
  }

  /// Evaluates what was said last, and what is to come or can be guessed. Returns false when the
  /// task has been cancelled.
  private mutating func evaluate(_ makeRoom: (Int) -> Void) -> Bool {
    let room = min(
      evaluator.context - count, request.maxTokens - timings.decodeTokens - 1)
    let isForced = !forced.isEmpty
    var ahead = forced.prefix(room)
    var rows = 1  // nobody asks what the model would have said instead of what is forced
    if isForced, request.alternatives != nil {
      ahead = ahead.prefix(Evaluator.exactBatch - 1)
      rows += ahead.count
    } else if !isForced {
      ahead = (guesser?.guess(atMost: room) ?? [])[...]
      rows += ahead.count
      timings.guessedTokens += ahead.count
    }
    makeRoom(count + ahead.count)
    let start = clock.now
    guard
      evaluator.evaluate(
        said.suffix(1) + ahead, logits: rows, isCancelled: { Task.isCancelled })
    else { return false }
    let seconds = (clock.now - start).seconds
    if !isForced { guesser?.feed(tokens: 1 + ahead.count, seconds: seconds) }
    return true
  }

  /// What was guessed and not said is forgotten.
  private mutating func finish(_ reason: FinishReason, _ send: (GenerationEvent) -> Void) {
    evaluator.truncate(to: isEvaluated ? count : count - 1)
    send(.finished(reason, text: detokenizer.finish(), timings))
  }
}

extension Duration {
  var seconds: Double {
    Double(components.seconds) + Double(components.attoseconds) * 1e-18
  }
}
