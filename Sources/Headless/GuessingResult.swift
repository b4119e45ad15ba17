/// What `nalar bench --speculation` found: the speeds of one reply with guessing ahead and without.
package struct GuessingResult: Equatable, Sendable {
  /// Architecture and quantisation, from the file.
  private let model: String
  /// Tokens of the reply.
  private let reply: Int
  /// Tokens a second, of each pair of turns.
  private var plain: [Double] = []
  private var guessing: [Double] = []
  /// In the last turn: the tokens that were guessed, and those of them that were said.
  private var guessed = 0
  private var accepted = 0

  package init(model: String, reply: Int) { (self.model, self.reply) = (model, reply) }

  /// Takes a turn without guessing.
  package mutating func feed(plain seconds: Double) { plain.append(speed(seconds)) }

  /// Takes a turn with guessing.
  package mutating func feed(guessing seconds: Double, guessed: Int, accepted: Int) {
    guessing.append(speed(seconds))
    (self.guessed, self.accepted) = (guessed, accepted)
  }

  private func speed(_ seconds: Double) -> Double { Double(reply) / max(seconds, 1e-9) }

  /// For a person, in three lines.
  package var text: String {
    let ratios = zip(guessing, plain).map { $0 / $1 }.sorted()
    guard let least = ratios.first, let most = ratios.last else { return "Nothing was measured." }
    let ratio = decimal(ratios[ratios.count / 2], digits: 2)
    return """
      \(model), a reply of \(reply) tokens to a text that repeats itself
      without guessing  \(speeds(plain)) t/s
      guessing          \(speeds(guessing)) t/s, \(ratio) times as fast \
      (\(decimal(least, digits: 2)) – \(decimal(most, digits: 2))); \
      \(accepted) of \(guessed) guesses were right
      """
  }

  private func speeds(_ speeds: [Double]) -> String {
    let spread = Spread(speeds)
    return "\(decimal(spread.mean, digits: 2)) ± \(decimal(spread.deviation, digits: 2))"
  }

  /// For a program: `plain_ts` and `guessing_ts` are tokens a second, one of each a pair of turns.
  package var json: String {
    get throws {
      try JSONLine.text(
        of: Line(
          model_type: model, n_gen: reply, plain_ts: plain, guessing_ts: guessing,
          n_guessed: guessed, n_accepted: accepted))
    }
  }

  private struct Line: Encodable {
    let model_type: String
    let n_gen: Int
    let plain_ts: [Double]
    let guessing_ts: [Double]
    let n_guessed: Int
    let n_accepted: Int
  }
}
