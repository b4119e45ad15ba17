/// One question of a set, with the answer that counts as right.
package struct Problem: Equatable, Sendable {
  /// Unique in its set.
  package var id: String
  package var question: String
  package var answer: String
  /// What it is a test of: MATH-500's subject.
  package var skill: String?

  package init(id: String, question: String, answer: String, skill: String? = nil) {
    (self.id, self.question) = (id, question)
    (self.answer, self.skill) = (answer, skill)
  }
}
