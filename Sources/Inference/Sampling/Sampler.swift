#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// Chooses tokens, one after the other, from the logits a model computes.
///
/// A value: a copy continues the same way. Settings out of range are taken as the nearest sensible
/// ones.
package struct Sampler: Sendable {
  private let settings: SamplingSettings
  private var random: SplitMix64
  private var recent: [Token] = []

  package init(_ settings: SamplingSettings) {
    self.settings = settings
    random = SplitMix64(seed: settings.seed)
  }

  /// Lets a token that was not chosen here, such as one of the prompt, count as recent.
  package mutating func observe(_ token: Token) {
    guard settings.repetitionWindow > 0, settings.repetitionPenalty != 1 else { return }
    recent.append(token)
    if recent.count > settings.repetitionWindow { recent.removeFirst() }
  }

  /// The next token, or nil when no logit is a number.
  ///
  /// NaN counts as impossible; infinity as the only possibility, the first of several.
  package mutating func next(_ logits: some RandomAccessCollection<Float>) -> Token? {
    if settings.repetitionPenalty == 1 || recent.isEmpty,
      let token = logits.withContiguousStorageIfAvailable({ choose(LogitScan($0)) })
    {
      return token
    }
    return penalized(logits).withUnsafeBufferPointer { choose(LogitScan($0)) }
  }

  private mutating func choose(_ scan: LogitScan) -> Token? {
    guard let best = scan.largest else { return nil }
    guard settings.temperature > 0, best < .infinity else {
      return scan.firstToken(of: best).map { choose($0) }
    }
    return choose(draw(scan, best: best))
  }

  private mutating func choose(_ token: Token) -> Token {
    observe(token)
    return token
  }

  /// The logits, those of recent tokens lowered.
  private func penalized(_ logits: some RandomAccessCollection<Float>) -> [Float] {
    var logits = Array(logits)
    let penalty = Float(max(settings.repetitionPenalty, 0.01))
    for token in Set(recent) where logits.indices.contains(Int(token)) {
      let logit = logits[Int(token)]
      logits[Int(token)] = logit > 0 ? logit / penalty : logit * penalty
    }
    return logits
  }

  private mutating func draw(_ scan: LogitScan, best: Float) -> Token {
    var ranking = Ranking(scan, best: best, temperature: settings.temperature)
    var admitted: [Ranking.Candidate]?
    if settings.topK > 0 || settings.minP > 0 { admitted = admit(&ranking) }
    var total =
      admitted?.reduce(0) { $0 + $1.weight }
      ?? scan.sum(relativeTo: best, temperature: settings.temperature)
    if settings.topP < 1 {
      let nucleus = nucleus(of: admitted, &ranking, mass: max(settings.topP, 0) * total)
      total = nucleus.reduce(0) { $0 + $1.weight }
      admitted = nucleus
    }
    return draw(from: admitted, &ranking, total)
  }

  /// The candidates that top-k and min-p admit, at least one.
  private func admit(_ ranking: inout Ranking) -> [Ranking.Candidate] {
    var admitted: [Ranking.Candidate] = []
    while settings.topK <= 0 || admitted.count < settings.topK, let next = ranking.next() {
      if next.weight < settings.minP, !admitted.isEmpty { break }
      admitted.append(next)
    }
    return admitted
  }

  /// The fewest most probable candidates whose weights reach `mass`, at least one: of those admitted
  /// or, where nothing was left out, of all.
  private func nucleus(
    of admitted: [Ranking.Candidate]?, _ ranking: inout Ranking, mass: Double
  ) -> [Ranking.Candidate] {
    var nucleus: [Ranking.Candidate] = []
    var reached = 0.0
    repeat {
      guard let next = candidate(nucleus.count, of: admitted, &ranking) else { break }
      nucleus.append(next)
      reached += next.weight
    } while reached < mass
    return nucleus
  }

  private mutating func draw(
    from admitted: [Ranking.Candidate]?, _ ranking: inout Ranking, _ total: Double
  ) -> Token {
    var point = random.nextFraction() * total
    var first: Token?
    var place = 0
    while let next = candidate(place, of: admitted, &ranking) {
      first = first ?? next.token
      point -= next.weight
      if point < 0 { return next.token }
      place += 1
    }
    return first ?? 0
  }

  /// One after the other, from the list where there is one.
  private func candidate(
    _ place: Int, of admitted: [Ranking.Candidate]?, _ ranking: inout Ranking
  ) -> Ranking.Candidate? {
    guard let admitted else { return ranking.next() }
    return place < admitted.count ? admitted[place] : nil
  }
}
