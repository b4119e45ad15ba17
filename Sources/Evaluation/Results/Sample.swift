/// What came of asking one problem once.
package struct Sample: Codable, Equatable, Sendable {
  /// The problem's id, and the number of the sample among those of the problem, from 0.
  package var id: String
  package var sample: Int
  package var seed: UInt64
  package var skill: String?
  /// The right answer, and the one that was given; `nil` where there was none.
  package var expected: String
  package var answer: String?
  /// When it is right, unless by value.
  package var check: Criterion?
  package var isCorrect: Bool
  /// The word for how the reply ended, and whether that was before its end.
  package var finish: String
  package var isCutOff: Bool
  package var thoughtTokens: Int
  package var answerTokens: Int
  /// Whether the tokens are estimated.
  package var isEstimated: Bool
  package var seconds: Double
  /// US dollars; `nil` where no price is known.
  package var cost: Double?
  /// The reply without its thought.
  package var reply: String

  private enum CodingKeys: String, CodingKey {
    case id, sample, seed, skill, expected, answer, check
    case isCorrect = "correct"
    case finish
    case isCutOff = "cut_off"
    case thoughtTokens = "thought_tokens"
    case answerTokens = "answer_tokens"
    case isEstimated = "estimated"
    case seconds, cost, reply
  }

  /// What a reply came to, before it is marked.
  package struct Reply: Equatable, Sendable {
    package var text = ""
    package var finish = "stop"
    package var isCutOff = false
    package var thoughtTokens = 0
    package var answerTokens = 0
    package var isEstimated = false
    package var seconds = 0.0
    package var cost: Double?

    package init() {}
  }

  /// Finds the answer in a reply, and marks it.
  package init(_ reply: Reply, to problem: Problem, sample: Int, seed: UInt64) {
    (id, skill, expected) = (problem.id, problem.skill, problem.answer)
    (self.sample, self.seed) = (sample, seed)
    let criterion = problem.criterion
    check = criterion == .equal ? nil : criterion
    answer = criterion.answer(in: reply.text, expecting: problem.answer).flatMap {
      // A longer one is no answer, and would be kept in memory for the vote.
      $0.utf8.count <= AnswerMark.answerLengthLimit ? $0 : nil
    }
    isCorrect = answer.map { criterion.accepts($0, expecting: problem.answer) } ?? false
    (finish, isCutOff, self.reply) = (reply.finish, reply.isCutOff, reply.text)
    (thoughtTokens, answerTokens) = (reply.thoughtTokens, reply.answerTokens)
    (isEstimated, seconds, cost) = (reply.isEstimated, reply.seconds, reply.cost)
  }

  /// Whether what a file says can be: the numbers come from outside.
  var isPlausible: Bool {
    let tokens = 0...1_000_000_000
    return 0..<Self.limit ~= sample && tokens ~= thoughtTokens && tokens ~= answerTokens
      && (cost ?? 0) >= 0
  }

  /// Samples a problem can have.
  package static let limit = 100_000
}

/// A sample that could not be had; the next run asks again.
package struct FailedSample: Codable, Equatable, Sendable {
  package var id: String
  package var sample: Int
  /// Why: a sentence for the person.
  package var failed: String

  package init(id: String, sample: Int, failed: String) {
    (self.id, self.sample, self.failed) = (id, sample, failed)
  }
}
