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
    if settings.temperature <= 0, settings.repetitionPenalty == 1 { return mostProbable(logits) }
    var candidates = penalized(logits)
    guard let best = candidates.max(by: { $0.logit < $1.logit }) else { return nil }
    guard settings.temperature > 0, best.logit < .infinity else { return choose(best.token) }

    // Weights are relative to the best token's, which is 1.
    for index in candidates.indices {
      let distance = Double(candidates[index].logit - best.logit)
      candidates[index].weight = exp(distance / settings.temperature)
    }
    narrow(&candidates)
    return choose(draw(from: candidates))
  }

  /// The first token of the largest logit; what greedy needs, without the rest.
  private func mostProbable(_ logits: some RandomAccessCollection<Float>) -> Token? {
    var best: (token: Token, logit: Float)?
    var token: Token = 0
    for logit in logits {
      if logit > best?.logit ?? -.infinity { best = (token, logit) }
      token &+= 1
    }
    return best?.token
  }

  private mutating func choose(_ token: Token) -> Token {
    observe(token)
    return token
  }

  private struct Candidate {
    let token: Token
    var logit: Float
    var weight = 0.0
  }

  /// Every token that has a logit, those of recent tokens lowered.
  private func penalized(_ logits: some RandomAccessCollection<Float>) -> [Candidate] {
    let recent = Set(recent)
    let penalty = Float(max(settings.repetitionPenalty, 0.01))
    var candidates: [Candidate] = []
    candidates.reserveCapacity(logits.count)
    for (place, logit) in logits.enumerated() where logit > -.infinity {
      let token = Token(truncatingIfNeeded: place)
      let penalized =
        recent.contains(token) ? (logit > 0 ? logit / penalty : logit * penalty) : logit
      candidates.append(Candidate(token: token, logit: penalized))
    }
    return candidates
  }

  /// Leaves the candidates that top-k, min-p and top-p admit, the most probable first.
  private func narrow(_ candidates: inout [Candidate]) {
    if settings.minP > 0 { candidates.removeAll { $0.weight < settings.minP } }
    let bounded = settings.topK > 0 && settings.topK < candidates.count
    if settings.topP < 1, !bounded {
      // Tokens below (1 − p) / n of the whole have less than 1 − p together: none is needed to
      // reach p. That leaves few to sort.
      let total = candidates.reduce(0) { $0 + $1.weight }
      let least = total * (1 - settings.topP) / Double(max(candidates.count, 1))
      candidates.removeAll { $0.weight < min(least, 1) }
      sort(&candidates)
      cut(&candidates, at: max(settings.topP, 0) * total)
    } else {
      sort(&candidates)
      if bounded { candidates.removeLast(candidates.count - settings.topK) }
      guard settings.topP < 1 else { return }
      cut(&candidates, at: max(settings.topP, 0) * candidates.reduce(0) { $0 + $1.weight })
    }
  }

  /// Equals keep the order of their tokens, so that a reply does not depend on how sorting works.
  private func sort(_ candidates: inout [Candidate]) {
    candidates.sort { ($1.weight, $0.token) < ($0.weight, $1.token) }
  }

  /// Keeps the first candidates whose weights reach `mass`, at least one.
  private func cut(_ candidates: inout [Candidate], at mass: Double) {
    var reached = 0.0
    for (place, candidate) in candidates.enumerated() {
      reached += candidate.weight
      if reached >= mass {
        candidates.removeLast(candidates.count - place - 1)
        return
      }
    }
  }

  private mutating func draw(from candidates: [Candidate]) -> Token {
    var point = random.nextFraction() * candidates.reduce(0) { $0 + $1.weight }
    for candidate in candidates {
      point -= candidate.weight
      if point < 0 { return candidate.token }
    }
    return candidates[0].token
  }
}
