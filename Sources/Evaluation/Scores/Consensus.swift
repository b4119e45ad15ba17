/// The answer most samples of a problem give.
enum Consensus {
  /// `nil` where no sample gave one. Answers that are equal vote together; of groups of one size the
  /// one that began first wins, so that the order of the samples decides and not that of time.
  static func answer(of answers: [String?]) -> String? {
    var groups: [(mark: AnswerMark, answer: String, votes: Int)] = []
    var known: [String: Int] = [:]
    for case let answer? in answers {
      if let group = known[answer] {
        groups[group].votes += 1
        continue
      }
      let mark = AnswerMark(answer)
      if let group = groups.firstIndex(where: { $0.mark.equals(mark) }) {
        groups[group].votes += 1
        known[answer] = group
      } else {
        known[answer] = groups.count
        groups.append((mark, answer, 1))
      }
    }
    guard let most = groups.map(\.votes).max() else { return nil }
    return groups.first { $0.votes == most }?.answer
  }
}
