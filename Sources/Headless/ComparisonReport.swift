package import Evaluation

/// What `nalar eval --compare` found.
package struct ComparisonReport: Sendable {
  private let comparison: Comparison
  private let names: (first: String, second: String)

  /// Changes that are listed.
  private static let listed = 20

  package init(_ comparison: Comparison, first: String, second: String) {
    self.comparison = comparison
    names = (first, second)
  }

  /// For a person: the scores, the difference, the problems that changed most.
  package var text: String {
    let interval = comparison.interval
    var lines = [
      "A  \(names.first)  pass@1 \(percent(comparison.first)) %",
      "B  \(names.second)  pass@1 \(percent(comparison.second)) %",
      "B − A over \(count(comparison.problems, "problem")): "
        + "\(signed(comparison.difference.mean)) points, "
        + "95 % interval \(signed(interval.lowerBound)) … \(signed(interval.upperBound))"
        + (comparison.mayBeChance ? " (may be chance)" : ""),
      "\(comparison.better) better, \(comparison.worse) worse, "
        + "\(comparison.problems - comparison.better - comparison.worse) the same",
    ]
    if comparison.unmatched > 0 {
      lines.append("\(count(comparison.unmatched, "problem")) in only one of them left out")
    }
    guard !comparison.changes.isEmpty else { return lines.joined(separator: "\n") }
    let rows = comparison.changes.prefix(Self.listed).map {
      [$0.id, "\(percent($0.first)) %", "\(percent($0.second)) %"]
    }
    lines += ["", TextTable.text([["problem", "A", "B"]] + rows, textColumns: 1)]
    let rest = comparison.changes.count - rows.count
    if rest > 0 { lines.append("… and \(rest) more; --json lists all.") }
    return lines.joined(separator: "\n")
  }

  /// For a program: one line.
  package var json: String {
    get throws { try JSONLine.text(of: Line(comparison, names.first, names.second)) }
  }

  private func percent(_ share: Double) -> String { decimal(share * 100, digits: 1) }

  private func signed(_ share: Double) -> String {
    (share < 0 ? "−" : "+") + percent(abs(share))
  }

  private struct Line: Encodable {
    var a: String
    var b: String
    var n: Int
    var pass_at_1_a: Double
    var pass_at_1_b: Double
    var difference: Double
    var difference_se: Double?
    var low: Double
    var high: Double
    var better: Int
    var worse: Int
    var unmatched: Int
    var changes: [Change]

    init(_ comparison: Comparison, _ first: String, _ second: String) {
      (a, b, n) = (first, second, comparison.problems)
      (pass_at_1_a, pass_at_1_b) = (comparison.first, comparison.second)
      (difference, difference_se) = (comparison.difference.mean, comparison.difference.error)
      (low, high) = (comparison.interval.lowerBound, comparison.interval.upperBound)
      (better, worse) = (comparison.better, comparison.worse)
      unmatched = comparison.unmatched
      changes = comparison.changes.map { Change(id: $0.id, a: $0.first, b: $0.second) }
    }

    struct Change: Encodable {
      var id: String
      var a: Double
      var b: Double
    }
  }
}
