/// One question of a set, with the answer that counts as right.
package struct Problem: Equatable, Sendable {
  /// Unique in its set.
  package var id: String
  package var question: String
  package var answer: String
  /// What it is a test of: MATH-500's subject.
  package var skill: String?
  /// When a reply is right.
  package var criterion: Criterion
  /// What was said before the question.
  package var history: [Turn]

  package init(
    id: String, question: String, answer: String, skill: String? = nil,
    criterion: Criterion = .equal, history: [Turn] = []
  ) {
    (self.id, self.question) = (id, question)
    (self.answer, self.skill) = (answer, skill)
    (self.criterion, self.history) = (criterion, history)
  }

  /// A question and the reply to it.
  package struct Turn: Equatable, Sendable {
    package var question: String
    package var answer: String

    package init(question: String, answer: String) {
      (self.question, self.answer) = (question, answer)
    }
  }
}
