#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// The tokens of a vocabulary from the most probable on, found and sorted only as far as somebody
/// asks: of 150,000 tokens a few dozen usually have all the probability that matters.
///
/// Equals keep the order of their tokens, so that a reply does not depend on how sorting works.
struct Ranking {
  struct Candidate {
    let token: Token
    /// The token's probability in proportion to that of the most probable one.
    let weight: Double
  }

  private let scan: LogitScan
  private let best: Float
  private let temperature: Double
  /// Sorted, and all that are more probable than the rest.
  private var sorted: [Candidate] = []
  private var place = 0
  /// The rest has logits below this one.
  private var limit = Float.infinity
  /// How far below the best the next candidates are looked for, in temperatures.
  private var depth = 4.0

  /// Best is the largest logit and finite, temperature positive.
  init(_ scan: LogitScan, best: Float, temperature: Double) {
    (self.scan, self.best, self.temperature) = (scan, best, temperature)
  }

  mutating func next() -> Candidate? {
    while place == sorted.count {
      guard limit > -.infinity else { return nil }
      gather()
    }
    defer { place += 1 }
    return sorted[place]
  }

  /// −∞ is no candidate.
  private var lowest: Float { -.greatestFiniteMagnitude }

  private mutating func gather() {
    let isLast = depth > 256
    let least = isLast ? lowest : max(min(best - Float(depth * temperature), limit), lowest)
    sorted.removeAll(keepingCapacity: true)
    place = 0
    scan.forEach(from: least, to: limit) { token, logit in
      sorted.append(
        Candidate(token: token, weight: exp(Double(logit - best) / temperature)))
    }
    sorted.sort { $0.weight != $1.weight ? $0.weight > $1.weight : $0.token < $1.token }
    limit = isLast ? -.infinity : least
    depth *= 2
  }
}
