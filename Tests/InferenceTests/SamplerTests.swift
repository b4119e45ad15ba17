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
