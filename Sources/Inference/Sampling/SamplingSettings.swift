/// How the next token is chosen from a model's logits.
///
/// The steps are taken in this order: repetition penalty, temperature, top-k, min-p, top-p, draw.
/// At temperature 0 the most probable token is taken after the penalty, and nothing is drawn.
package struct SamplingSettings: Equatable, Sendable {
  /// What logits are divided by; 0 is greedy.
  package var temperature: Double
  /// Only the k most probable tokens; 0 is all.
  package var topK: Int
  /// Only the fewest most probable tokens that together have this probability; 1 is all.
  package var topP: Double
  /// Only tokens at least this fraction as probable as the most probable one; 0 is all.
  package var minP: Double
  /// What the logits of recent tokens are divided by, or multiplied with when negative; 1 is none.
  package var repetitionPenalty: Double
  /// How many tokens count as recent.
  package var repetitionWindow: Int
  /// The same seed gives the same reply from the same logits.
  package var seed: UInt64

  /// The family's own advice for R1: temperature 0.6, top-p 0.95.
  package init(
    temperature: Double = 0.6, topK: Int = 0, topP: Double = 0.95, minP: Double = 0,
    repetitionPenalty: Double = 1, repetitionWindow: Int = 64, seed: UInt64 = 0
  ) {
    self.temperature = temperature
    self.topK = topK
    self.topP = topP
    self.minP = minP
    self.repetitionPenalty = repetitionPenalty
    self.repetitionWindow = repetitionWindow
    self.seed = seed
  }

  /// The most probable token, always.
  package static let greedy = SamplingSettings(temperature: 0)
}
