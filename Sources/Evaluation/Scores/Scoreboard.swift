/// All samples of an evaluation, as far as scores need them.
///
/// Replies are not kept: a sample takes about 100 bytes and its answer, so that 500 problems with 64
/// samples each take a few megabytes.
package struct Scoreboard: Sendable {
  /// What is kept of a sample.
  struct Mark: Sendable {
    var answer: String?
    var isCorrect: Bool
    var isCutOff: Bool
    var isEstimated: Bool
    var thoughtTokens: Int
    var answerTokens: Int
    var cost: Double?
  }

  /// A problem and its samples.
  struct Row: Sendable {
    var id: String
    var skill: String?
    var expected: String
    var criterion = Criterion.equal
    /// By the sample's number.
    var marks: [Int: Mark] = [:]
    /// Samples that could not be had.
    var failed: Set<Int> = []
  }

  /// In the order of the problems.
  private(set) var rows: [Row] = []
  private var index: [String: Int] = [:]
  private let isOpen: Bool

  /// A board that takes any problem.
  package init() { isOpen = true }

  /// A board for these problems; samples of others are passed over.
  package init(_ set: ProblemSet) {
    isOpen = false
    for problem in set.problems {
      index[problem.id] = rows.count
      rows.append(
        Row(
          id: problem.id, skill: problem.skill, expected: problem.answer,
          criterion: problem.criterion))
    }
  }

  /// Takes a sample. The first one counts, should there be two of the same number.
  package mutating func add(_ sample: Sample) {
    guard let place = place(of: sample) else { return }
    rows[place].failed.remove(sample.sample)
    guard rows[place].marks[sample.sample] == nil else { return }
    rows[place].marks[sample.sample] = Mark(
      answer: sample.answer, isCorrect: sample.isCorrect, isCutOff: sample.isCutOff,
      isEstimated: sample.isEstimated, thoughtTokens: sample.thoughtTokens,
      answerTokens: sample.answerTokens, cost: sample.cost)
  }

  /// Takes note of a sample that could not be had, unless it was had at another time.
  package mutating func add(_ failed: FailedSample) {
    guard let place = index[failed.id], 0..<Sample.limit ~= failed.sample,
      rows[place].marks[failed.sample] == nil
    else { return }
    rows[place].failed.insert(failed.sample)
  }

  private mutating func place(of sample: Sample) -> Int? {
    if let place = index[sample.id] { return place }
    guard isOpen else { return nil }
    index[sample.id] = rows.count
    rows.append(
      Row(
        id: sample.id, skill: sample.skill, expected: sample.expected,
        criterion: sample.check ?? .equal))
    return rows.count - 1
  }

  /// Whether a sample of the problem at this place was had.
  package func has(sample: Int, ofProblemAt place: Int) -> Bool {
    rows[place].marks[sample] != nil
  }

  /// How many of the first `samples` of each problem were had.
  package func count(samples: Int) -> Int {
    rows.reduce(0) { $0 + $1.marks.keys.count { $0 < samples } }
  }

  /// The highest number of samples a problem has.
  package var mostSamples: Int { rows.map { ($0.marks.keys.max() ?? -1) + 1 }.max() ?? 0 }
}
