#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// How probable a model holds a token, and what else could have come.
///
/// From the logits as they were computed: at temperature 1, before any step of sampling.
package struct TokenProbability: Equatable, Sendable {
  /// Natural logarithm; −∞ for what is impossible.
  package let logarithm: Double
  /// The most probable tokens, the most probable first; the token itself may be among them.
  package let alternatives: [Alternative]

  package struct Alternative: Equatable, Sendable {
    package let token: Token
    package let logarithm: Double
  }
}

extension TokenProbability {
  /// Costs two passes over the logits and one for every few alternatives.
  init(of token: Token, in logits: UnsafeBufferPointer<Float>, alternatives count: Int) {
    let scan = LogitScan(logits)
    guard let best = scan.largest, best < .infinity else {
      self.logarithm = -.infinity
      self.alternatives = []
      return
    }
    let sum = log(scan.sum(relativeTo: best, temperature: 1))
    func logarithm(of token: Token) -> Double {
      let logit = logits[Int(token)]
      return logit > -.infinity ? Double(logit - best) - sum : -.infinity
    }
    var ranking = Ranking(scan, best: best, temperature: 1)
    var alternatives: [Alternative] = []
    while alternatives.count < count, let next = ranking.next() {
      alternatives.append(Alternative(token: next.token, logarithm: logarithm(of: next.token)))
    }
    self.logarithm = logarithm(of: token)
    self.alternatives = alternatives
  }
}
