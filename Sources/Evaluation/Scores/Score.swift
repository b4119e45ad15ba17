/// What the samples of some problems amount to.
package struct Score: Equatable, Sendable {
  /// The skill; `nil` for all problems.
  package var skill: String?
  /// Problems with at least one sample, and their samples.
  package var problems: Int
  package var samples: Int
  /// Samples that could not be had.
  package var failed: Int
  /// The share of right samples of a problem, over the problems: the R1 paper's pass@1.
  package var passAt1: Estimate?
  /// Whether the answer of most samples is right, over the problems.
  package var consensus: Estimate?
  /// Tokens of a sample.
  package var thoughtTokens: Double
  package var answerTokens: Double
  /// Whether tokens are estimated, of any sample.
  package var isEstimated: Bool
  /// The share of samples that ended before their end.
  package var cutOff: Double
  /// US dollars for all samples; `nil` where a price is unknown.
  package var cost: Double?

  init(_ rows: [Scoreboard.Row], skill: String?, samples count: Int) {
    self.skill = skill
    let marks = rows.map { row in
      row.marks.filter { $0.key < count }.sorted { $0.key < $1.key }.map(\.value)
    }
    let all = marks.flatMap(\.self)
    let total = Double(max(all.count, 1))
    (problems, samples) = (marks.count { !$0.isEmpty }, all.count)
    failed = rows.reduce(0) { $0 + $1.failed.count { $0 < count } }
    passAt1 = Estimate(
      marks.filter { !$0.isEmpty }.map { Double($0.count(where: \.isCorrect)) / Double($0.count) })
    consensus = Estimate(
      zip(rows, marks).filter { !$1.isEmpty }.map { row, marks in
        let answer = Consensus.answer(of: marks.map(\.answer))
        let isRight = answer.map { row.criterion.accepts($0, expecting: row.expected) }
        return isRight == true ? 1 : 0
      })
    thoughtTokens = all.reduce(0) { $0 + Double($1.thoughtTokens) } / total
    answerTokens = all.reduce(0) { $0 + Double($1.answerTokens) } / total
    isEstimated = all.contains(where: \.isEstimated)
    cutOff = Double(all.count(where: \.isCutOff)) / total
    cost = all.allSatisfy { $0.cost != nil } ? all.reduce(0) { $0 + ($1.cost ?? 0) } : nil
  }
}

extension Scoreboard {
  /// The score of all problems, by the first `samples` samples of each.
  package func score(samples: Int) -> Score { Score(rows, skill: nil, samples: samples) }

  /// The scores of the skills, in the order in which the problems name them; none where no problem
  /// names one.
  package func scoresBySkill(samples: Int) -> [Score] {
    var skills: [String] = []
    var rowsOf: [String: [Row]] = [:]
    for row in rows {
      guard let skill = row.skill else { continue }
      if rowsOf[skill] == nil { skills.append(skill) }
      rowsOf[skill, default: []].append(row)
    }
    return skills.map { Score(rowsOf[$0] ?? [], skill: $0, samples: samples) }
  }

  /// The share of right samples so far, over the problems, without the cost of a whole score.
  package var passSoFar: Double? {
    let shares = rows.filter { !$0.marks.isEmpty }.map {
      Double($0.marks.values.count(where: \.isCorrect)) / Double($0.marks.count)
    }
    return shares.isEmpty ? nil : shares.reduce(0, +) / Double(shares.count)
  }
}
