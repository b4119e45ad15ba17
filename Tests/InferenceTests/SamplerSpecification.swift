import Foundation

@testable import Inference

/// What the sampler does, in the plainest way: every token weighed, all sorted. The specification
/// that the sampler, which looks at few tokens, is tested against.
struct SamplerSpecification {
  let settings: SamplingSettings
  private var random: SplitMix64
  private var recent: [Token] = []

  init(_ settings: SamplingSettings) {
    self.settings = settings
    random = SplitMix64(seed: settings.seed)
  }

  mutating func next(_ logits: [Float]) -> Token {
    let penalty = Float(settings.repetitionPenalty)
    var candidates = logits.enumerated().filter { $0.element > -.infinity }.map { place, logit in
      let isRecent = recent.contains(Token(place))
      return (
        token: Token(place),
        logit: isRecent ? (logit > 0 ? logit / penalty : logit * penalty) : logit, weight: 0.0
      )
    }
    let best = candidates.map(\.logit).max() ?? 0
    for place in candidates.indices {
      let distance = Double(candidates[place].logit - best)
      candidates[place].weight =
        settings.temperature > 0 ? exp(distance / settings.temperature) : distance == 0 ? 1 : 0
    }
    candidates.sort { ($1.weight, $0.token) < ($0.weight, $1.token) }
    if settings.temperature <= 0 { return choose(candidates[0].token) }
    if settings.topK > 0 { candidates = Array(candidates.prefix(settings.topK)) }
    candidates = candidates.filter { $0.weight >= settings.minP }
    if settings.topP < 1 {
      let mass = settings.topP * candidates.reduce(0) { $0 + $1.weight }
      var reached = 0.0
      candidates = Array(
        candidates.prefix { candidate in
          defer { reached += candidate.weight }
          return reached < mass || reached == 0  // at least one
        })
    }
    var point = random.nextFraction() * candidates.reduce(0) { $0 + $1.weight }
    for candidate in candidates {
      point -= candidate.weight
      if point < 0 { return choose(candidate.token) }
    }
    return choose(candidates[0].token)
  }

  private mutating func choose(_ token: Token) -> Token {
    guard settings.repetitionPenalty != 1 else { return token }
    recent = (recent + [token]).suffix(settings.repetitionWindow)
    return token
  }
}
