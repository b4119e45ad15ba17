/// What two evaluations of the same problems differ in.
///
/// Problems are compared with themselves, which tells far smaller differences apart than two means
/// do: hard problems are hard for both.
package struct Comparison: Equatable, Sendable {
  /// A problem that came out otherwise.
  package struct Change: Equatable, Sendable {
    package var id: String
    /// Shares of right samples.
    package var first: Double
    package var second: Double

    package init(id: String, first: Double, second: Double) {
      (self.id, self.first, self.second) = (id, first, second)
    }
  }

  /// The scores by the problems both have.
  package var first: Double
  package var second: Double
  package var problems: Int
  /// Second minus first, over the problems, with its 95 % interval.
  package var difference: Estimate
  package var interval: ClosedRange<Double>
  package var better: Int
  package var worse: Int
  /// The largest change first; of equal ones in the order of the first file.
  package var changes: [Change]
  /// Problems that only one of them has.
  package var unmatched: Int

  /// Whether nothing may be behind the difference: the interval holds zero, or so few problems
  /// changed that even all in one direction happen by chance more than once in twenty (a sign test,
  /// 2 · 0.5⁵). The interval of so few is too small.
  package var mayBeChance: Bool { interval.contains(0) || changes.count < 6 }

  /// How often problems are drawn for the interval.
  package static let resamples = 10_000

  /// `nil` where they have no problem in common. The same seed gives the same interval.
  package init?(_ first: Scoreboard, _ second: Scoreboard, seed: UInt64 = 0) {
    let others = Dictionary(second.shares, uniquingKeysWith: { first, _ in first })
    let mine = first.shares
    let pairs = mine.compactMap { id, share in
      others[id].map { Change(id: id, first: share, second: $0) }
    }
    let differences = pairs.map { $0.second - $0.first }
    guard let difference = Estimate(differences) else { return nil }
    let count = Double(pairs.count)
    self.first = pairs.reduce(0) { $0 + $1.first } / count
    self.second = pairs.reduce(0) { $0 + $1.second } / count
    (self.difference, problems) = (difference, pairs.count)
    interval = Bootstrap.interval(of: differences, resamples: Self.resamples, seed: seed)
    better = differences.count { $0 > 0 }
    worse = differences.count { $0 < 0 }
    changes = pairs.filter { $0.first != $0.second }.enumerated().sorted {
      let (left, right) = (abs($0.element.change), abs($1.element.change))
      return left == right ? $0.offset < $1.offset : left > right
    }.map(\.element)
    unmatched = mine.count + others.count - 2 * pairs.count
  }
}

extension Comparison.Change {
  var change: Double { second - first }
}

extension Scoreboard {
  /// Each problem with a sample, and the share of its samples that are right.
  fileprivate var shares: [(String, Double)] {
    rows.filter { !$0.marks.isEmpty }.map {
      ($0.id, Double($0.marks.values.count(where: \.isCorrect)) / Double($0.marks.count))
    }
  }
}

/// How far a mean may be off, found by drawing from the numbers themselves.
enum Bootstrap {
  /// The middle 95 % of the means of `resamples` draws of as many numbers, with repetition.
  static func interval(
    of numbers: [Double], resamples: Int, seed: UInt64
  ) -> ClosedRange<Double> {
    guard let first = numbers.first else { return 0...0 }
    guard numbers.contains(where: { $0 != first }) else { return first...first }
    var generator = SplitMix64(seed: seed)
    let means = (0..<max(resamples, 1)).map { _ in
      var sum = 0.0
      for _ in numbers.indices {
        sum += numbers[Int.random(in: numbers.indices, using: &generator)]
      }
      return sum / Double(numbers.count)
    }.sorted()
    let last = Double(means.count - 1)
    return means[Int((0.025 * last).rounded())]...means[Int((0.975 * last).rounded())]
  }
}
