import Foundation
import Testing

@testable import Inference

/// What is chosen from logits.
struct SamplerTests {
  private let logits: [Float] = [1, 3, 2, -1, 2.5]

  @Test(
    arguments: [
      ([1, 3, 2], 1), ([.nan, 1, .nan], 1), ([-.infinity, -5], 1), ([1, .infinity, .infinity], 1),
      ([2, 2], 0), ([-.infinity, .nan], nil), ([], nil),
    ] as [([Float], Token?)])
  func `greedy takes the most probable, the first of equals`(logits: [Float], token: Token?) {
    var greedy = Sampler(.greedy)
    #expect(greedy.next(logits) == token)
    var warm = Sampler(SamplingSettings(temperature: 0.01, topP: 1))
    #expect([token, logits == [2, 2] ? 1 : token].contains(warm.next(logits)))
  }

  @Test(
    arguments: [
      (SamplingSettings(temperature: 1, topK: 1, topP: 1), [1]),
      (SamplingSettings(temperature: 1, topK: 2, topP: 1), [1, 4]),
      (SamplingSettings(temperature: 1, topP: 0), [1]),
      (SamplingSettings(temperature: 1, topP: 0.7), [1, 4]),
      (SamplingSettings(temperature: 1, topP: 0.9), [1, 2, 4]),
      (SamplingSettings(temperature: 1, topP: 1, minP: 0.3), [1, 2, 4]),
      (SamplingSettings(temperature: 1, topK: 3, topP: 0.5, minP: 0.01), [1]),
      (SamplingSettings(temperature: 1, topP: 1), [0, 1, 2, 3, 4]),
      (SamplingSettings(temperature: .nan, topK: -3, topP: .nan, minP: .nan), [0, 1, 2, 3, 4]),
    ] as [(SamplingSettings, [Token])])
  func `only what the settings admit is drawn, and all of that`(
    settings: SamplingSettings, admitted: [Token]
  ) {
    var sampler = Sampler(settings)
    let drawn = Set((0..<3000).compactMap { _ in sampler.next(logits) })
    #expect(drawn.isSubset(of: admitted))
    if settings.temperature == 1 { #expect(drawn == Set(admitted)) }
  }

  @Test func `tokens are drawn as often as they are probable`() {
    var sampler = Sampler(SamplingSettings(temperature: 0.5, topP: 1, seed: 3))
    let draws = (0..<20_000).compactMap { _ in sampler.next([0, 0.5493] as [Float]) }
    let share = Double(draws.count { $0 == 1 }) / 20_000  // e^(2 × 0.5493) = 3 times as often
    #expect(abs(share - 0.75) < 0.02)
  }

  @Test func `a copy goes on the same way`() {
    var sampler = Sampler(SamplingSettings(temperature: 2, topP: 1, seed: 9))
    _ = sampler.next(logits)
    var copy = sampler
    #expect((0..<50).map { _ in sampler.next(logits) } == (0..<50).map { _ in copy.next(logits) })
  }

  @Test func `what was said lately is said less, until the window has passed`() {
    var settings = SamplingSettings.greedy
    settings.repetitionPenalty = 1.5
    settings.repetitionWindow = 2
    var sampler = Sampler(settings)
    #expect((0..<5).map { _ in sampler.next(logits) } == [1, 4, 1, 1, 4])
    #expect(sampler.next([-1, -1.2] as [Float]) == 0)
    sampler.observe(0)
    #expect(sampler.next([-1, -1.2] as [Float]) == 1)
  }

  @Test func `a narrow top-p sorts few of many`() {
    let many = (0..<150_000).map { Float($0 % 1000) / 100 }
    var sampler = Sampler(SamplingSettings(temperature: 1, topP: 0.01))
    #expect((many[Int(sampler.next(many) ?? 0)]) > 9.9)
  }
}

/// The sampler against its specification.
struct SamplerSpecificationTests {
  @Test(
    arguments: [
      SamplingSettings(temperature: 0.6, topP: 0.95), SamplingSettings(temperature: 1, topP: 1),
      SamplingSettings(temperature: 1.5, topP: 0.8), SamplingSettings(temperature: 0.01, topP: 1),
      SamplingSettings(temperature: 50, topP: 0.99), SamplingSettings(temperature: 1, topP: 0),
      SamplingSettings(temperature: 1, topK: 40, topP: 1),
      SamplingSettings(temperature: 0.8, topK: 40, topP: 0.9, minP: 0.02),
      SamplingSettings(temperature: 2, topP: 1, minP: 0.001),
      SamplingSettings(temperature: 1, topK: 5000, topP: 0.999),
      SamplingSettings(temperature: 0, repetitionPenalty: 1.3, repetitionWindow: 8),
      SamplingSettings(temperature: 0.7, topP: 0.9, repetitionPenalty: 1.2, repetitionWindow: 20),
    ],
    // The spread of the logits: from nearly all equally probable to a few that stand out.
    [0.1, 1, 3, 10] as [Float])
  func `draws what weighing and sorting all would draw`(
    settings: SamplingSettings, spread: Float
  ) {
    for (size, seed) in [(1, 1), (15, 2), (16, 3), (1000, 4)] as [(Int, UInt64)] {
      var settings = settings
      settings.seed = seed
      var random = SplitMix64(seed: seed)
      var sampler = Sampler(settings)
      var specification = SamplerSpecification(settings)
      for _ in 0..<30 {
        let logits = (0..<size).map { _ in
          // Steps, so that there are equals; some impossible ones.
          let sum = (0..<6).reduce(0) { sum, _ in sum + random.nextFraction() - 0.5 }
          return sum < -1.5 ? -Float.infinity : Float((sum * 8).rounded() / 8) * spread
        }
        guard logits.contains(where: { $0 > -.infinity }) else { continue }
        #expect(sampler.next(logits) == specification.next(logits))
      }
    }
  }

  @Test(arguments: [0.01, 0.6, 1, 30])
  func `the sum of all weights is right to a millionth`(temperature: Double) {
    var random = SplitMix64(seed: 5)
    let numbers = (0..<5000).map { _ in Float(random.nextFraction() * 40 - 30) }
    let logits = numbers + [.nan, -.infinity]
    let best = logits.filter { $0 == $0 }.max() ?? 0
    let exact = logits.filter { $0 > -.infinity }.reduce(0.0) {
      $0 + exp(Double($1 - best) / temperature)
    }
    let sum = logits.withUnsafeBufferPointer {
      LogitScan($0).sum(relativeTo: best, temperature: temperature)
    }
    #expect(abs(sum / exact - 1) < 1e-6)
  }

  @Test func `the probability of a token is that of the raw logits`() {
    let logits: [Float] = [0, 1.0986123, .nan, -.infinity, 1.3862944]  // 1, 3, –, –, 4 of 8
    let probability = logits.withUnsafeBufferPointer {
      TokenProbability(of: 1, in: $0, alternatives: 2)
    }
    #expect(abs(probability.logarithm - log(3.0 / 8)) < 1e-6)
    #expect(probability.alternatives.map(\.token) == [4, 1])
    #expect(abs((probability.alternatives.first?.logarithm ?? 0) - log(0.5)) < 1e-6)

    let impossible = logits.withUnsafeBufferPointer {
      TokenProbability(of: 3, in: $0, alternatives: 9)
    }
    #expect(impossible.logarithm == -.infinity)
    #expect(impossible.alternatives.map(\.token) == [4, 1, 0])
  }
}
