import Evaluation
import Testing

/// What samples amount to, against values computed by hand.
@Suite struct ScoreTests {
  @Test func `pass@1 is the mean over samples, its error that over problems`() throws {
    // Shares 1, 1/2, 0, 1/2: mean 1/2, deviation √(1/6), error √(1/24).
    let board = board([
      "a": ["1", "1"], "b": ["1", "0"], "c": ["0", "0"], "d": ["0", "1"],
    ])
    let score = board.score(samples: 2)
    let pass = try #require(score.passAt1)
    #expect(pass.mean == 0.5)
    #expect(abs(try #require(pass.error) - 0.204_124_145_231_931_5) < 1e-15)
    // a right; b and d tied, the first sample decides; c wrong.
    #expect(score.consensus?.mean == 0.5)
    #expect((score.problems, score.samples, score.failed) == (4, 8, 0))
  }

  @Test(
    arguments: [
      (["1", "0", "0"], 0), (["0", "1", "1"], 1), (["1", "0"], 1), (["0", "1"], 0),
      // Equal answers vote together, however they are written.
      (["0", "1", "\\frac{2}{2}", "0.0", "1.0"], 1),
      // Nobody votes for no answer.
      ([nil, nil, "1"], 1), ([nil, nil], 0), ([nil, "0", "1", "1"], 1),
    ] as [([String?], Double)])
  func `the consensus is the answer of most samples`(answers: [String?], right: Double) {
    let score = board(["a": answers]).score(samples: answers.count)
    #expect(score.consensus?.mean == right)
    #expect(score.consensus?.error == nil)
  }

  @Test func `samples that are not there are not wrong`() {
    var board = board(["a": ["1", "1"], "b": ["0"], "c": []])
    board.add(FailedSample(id: "b", sample: 1, failed: "gone"))
    board.add(FailedSample(id: "a", sample: 1, failed: "it was had before"))
    board.add(FailedSample(id: "stranger", sample: 1, failed: "who"))
    let score = board.score(samples: 2)
    #expect(score.passAt1?.mean == 0.5)
    #expect((score.problems, score.samples, score.failed) == (2, 3, 1))
    #expect(board.count(samples: 1) == 2)
    #expect(board.mostSamples == 2)
  }

  @Test func `more samples than are asked for do not count`() {
    let board = board(["a": ["1", "0", "0", "0"]])
    #expect(board.score(samples: 1).passAt1?.mean == 1)
    #expect(board.score(samples: 4).passAt1?.mean == 0.25)
  }

  @Test func `tokens and costs are those of the samples`() throws {
    var reply = Sample.Reply()
    (reply.thoughtTokens, reply.answerTokens, reply.cost) = (100, 10, 0.25)
    var board = board([:], problems: ["a"])
    board.add(Sample(reply, to: problem("a"), sample: 0, seed: 0))
    (reply.thoughtTokens, reply.answerTokens, reply.isCutOff) = (300, 0, true)
    board.add(Sample(reply, to: problem("a"), sample: 1, seed: 0))
    let score = board.score(samples: 2)
    #expect((score.thoughtTokens, score.answerTokens) == (200, 5))
    #expect((score.cutOff, score.cost, score.isEstimated) == (0.5, 0.5, false))
    (reply.cost, reply.isEstimated) = (nil, true)
    board.add(Sample(reply, to: problem("a"), sample: 2, seed: 0))
    #expect(board.score(samples: 3).cost == nil)
    #expect(board.score(samples: 3).isEstimated)
  }

  @Test func `skills come in the order of the problems`() {
    let set = ProblemSet(
      [("a", "late"), ("b", "early"), ("c", "late"), ("d", nil)].map {
        Problem(id: $0.0, question: "?", answer: "1", skill: $0.1)
      })
    var board = Scoreboard(set)
    for (problem, answer) in zip(set.problems, ["1", "0", "0", "0"]) {
      board.add(sample(of: problem, answer, 0))
    }
    let scores = board.scoresBySkill(samples: 1)
    #expect(scores.map(\.skill) == ["late", "early"])
    #expect(scores.map(\.passAt1?.mean) == [0.5, 0])
  }

  @Test func `nothing has no score`() {
    let score = Scoreboard().score(samples: 1)
    #expect(score.passAt1 == nil && score.consensus == nil && score.cutOff == 0)
    #expect(Estimate([]) == nil)
  }

  @Test func `two evaluations are compared problem by problem`() throws {
    let first = board(["a": ["0", "0"], "b": ["1", "1"], "c": ["1", "0"], "x": ["1"]])
    let second = board(["a": ["1", "1"], "b": ["1", "1"], "c": ["0", "0"], "y": ["1"]])
    let comparison = try #require(Comparison(first, second, seed: 3))
    // Differences 1, 0, −1/2: mean 1/6, deviation √(7/12), error √(7/36).
    #expect((comparison.first, comparison.second) == (0.5, 2.0 / 3))
    #expect(abs(comparison.difference.mean - 1.0 / 6) < 1e-15)
    #expect(abs(try #require(comparison.difference.error) - 0.440_958_551_844_098_4) < 1e-15)
    #expect((comparison.better, comparison.worse, comparison.unmatched) == (1, 1, 2))
    #expect(
      comparison.changes == [
        .init(id: "a", first: 0, second: 1), .init(id: "c", first: 0.5, second: 0),
      ])
    // Of 27 draws the worst (−1/2) and the best (1) are one each: more than the 2.5 % left out.
    #expect(comparison.interval == -0.5...1)
    #expect(Comparison(first, second, seed: 3) == comparison)
    #expect(Comparison(first, board(["z": ["1"]])) == nil)
  }

  /// Five of five in one direction happen by chance once in sixteen times.
  @Test(arguments: [(5, true), (6, false)])
  func `few changes may be chance`(count: Int, mayBeChance: Bool) throws {
    func board(_ answer: String) -> Scoreboard {
      self.board(Dictionary(uniqueKeysWithValues: (0..<count).map { ("\($0)", [answer]) }))
    }
    let comparison = try #require(Comparison(board("0"), board("1")))
    #expect(comparison.interval == 1...1)
    #expect(comparison.mayBeChance == mayBeChance)
  }

  @Test func `an interval covers what chance would do`() throws {
    // 100 problems, of which 20 get better and 10 worse: 0.1 ± 1.96 √(0.29/100) or so.
    func board(_ right: (Int) -> Bool) -> Scoreboard {
      self.board(
        Dictionary(uniqueKeysWithValues: (0..<100).map { ("\($0)", [right($0) ? "1" : "0"]) }))
    }
    let comparison = try #require(Comparison(board { $0 < 10 }, board { 10..<30 ~= $0 }))
    #expect(abs(comparison.interval.lowerBound - (0.1 - 0.1055)) < 0.015)
    #expect(abs(comparison.interval.upperBound - (0.1 + 0.1055)) < 0.015)
    #expect(try #require(Comparison(board { $0 < 10 }, board { $0 < 10 })).interval == 0...0)
  }

  // MARK: Boards

  private func problem(_ id: String) -> Problem { Problem(id: id, question: "?", answer: "1") }

  private func sample(of problem: Problem, _ answer: String?, _ number: Int) -> Sample {
    var reply = Sample.Reply()
    reply.text = answer.map { "\\boxed{\($0)}" } ?? ""
    return Sample(reply, to: problem, sample: number, seed: 0)
  }

  /// A board of these answers, of which 1 is right.
  private func board(_ answers: [String: [String?]], problems: [String]? = nil) -> Scoreboard {
    var board = Scoreboard(ProblemSet((problems ?? answers.keys.sorted()).map(problem)))
    for (id, answers) in answers {
      for (number, answer) in answers.enumerated() {
        board.add(sample(of: problem(id), answer, number))
      }
    }
    return board
  }
}
