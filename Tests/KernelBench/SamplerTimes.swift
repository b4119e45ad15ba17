import Inference

/// Prints how long the choice of one token takes, from a vocabulary as large as the family's.
///
/// The logits are like a model's: most far below the few that may come. `flat` are as a model of
/// random weights computes them.
func timeSampler() {
  var state: UInt64 = 1
  func fraction() -> Float {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Float(state >> 40) / Float(1 << 24)
  }
  let flat = (0..<151_936).map { _ in (0..<4).reduce(Float(-2)) { sum, _ in sum + fraction() } * 3 }
  let peaked = flat.enumerated().map { $0.offset % 30_000 == 7 ? $0.element + 14 : $0.element }
  let ways: [(String, SamplingSettings)] = [
    ("greedy", .greedy), ("R1's own", SamplingSettings()),
    ("temperature 1 alone", SamplingSettings(temperature: 1, topP: 1)),
    ("top-k 40", SamplingSettings(temperature: 0.8, topK: 40)),
    ("R1's own, penalty", SamplingSettings(repetitionPenalty: 1.1)),
  ]
  for (name, settings) in ways {
    let times = [peaked, flat].map { logits in
      var sampler = Sampler(settings)
      for token in 0..<64 { sampler.observe(Token(token)) }
      let clock = ContinuousClock()
      return median(
        (0..<15).map { _ in
          let time = clock.measure { _ = sampler.next(logits) }
          return Double(time.components.attoseconds) * 1e-12
        })
    }
    print("  sampler \(name): \(Int(times[0])) µs, flat \(Int(times[1])) µs")
  }
}
