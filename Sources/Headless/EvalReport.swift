package import Evaluation

/// What `nalar eval` found, and how.
package struct EvalReport: Sendable {
  package var manner: EvaluationProtocol
  /// Samples that were asked for, of each problem.
  package var samples: Int
  /// Where the results are.
  package var results: String
  package var total: Score
  package var skills: [Score]
  /// Tokens that prompt and reply may have together, where that is known.
  package var context: Int?
  /// What the last failure said.
  package var failure: String?

  package init(
    _ board: Scoreboard, under manner: EvaluationProtocol, samples: Int, results: String,
    context: Int? = nil, failure: String? = nil
  ) {
    (self.manner, self.samples, self.results) = (manner, samples, results)
    total = board.score(samples: samples)
    skills = board.scoresBySkill(samples: samples)
    (self.context, self.failure) = (context, failure)
  }

  /// Samples that are not there.
  package var missing: Int { manner.count * samples - total.samples }

  /// A row for each skill, and one for all.
  package var table: String {
    var rows = [
      ["skill", "problems", "pass@1", "cons@\(samples)", "thought", "answer", "cut off"]
    ]
    rows += (skills.count > 1 ? skills : []).map(cells)
    rows.append(cells(total))
    return TextTable.text(rows, textColumns: 1)
  }

  /// What the table has no column for.
  package var notes: [String] {
    var notes = [
      "\(manner.model), \(count(total.samples, "sample")) at temperature \(manner.temperature), "
        + "top-p \(manner.topP), at most \(manner.maxTokens) tokens, seed \(manner.seed)"
        + (total.cost.map { $0 > 0 ? ", $\(decimal($0, digits: 4))" : "" } ?? "")
    ]
    if total.isEstimated { notes.append("~ Tokens are estimated: the server did not count them.") }
    if total.cutOff > 0, let context, context < manner.maxTokens {
      notes.append(
        "The model sees \(context) tokens only, fewer than --max-tokens \(manner.maxTokens), so "
          + "that replies were cut off early. For a model in this process, "
          + "--set local.context=\(manner.maxTokens + 4096) gives it more.")
    }
    if missing > 0 {
      notes.append(
        "\(count(missing, "sample")) of \(manner.count * samples) "
          + (missing == 1 ? "is" : "are") + " missing"
          + (total.failed > 0 ? ", \(total.failed) of them failed" : "")
          + ". They are not counted; run the same command again to have them made."
          + (failure.map { " The last failure: \($0)" } ?? ""))
    }
    notes.append("Every reply is in \(results).")
    return notes
  }

  private func cells(_ score: Score) -> [String] {
    let mark = score.isEstimated ? "~" : ""
    return [
      score.skill ?? "all", "\(score.problems)", percent(score.passAt1), percent(score.consensus),
      mark + whole(score.thoughtTokens), mark + whole(score.answerTokens),
      "\(decimal(score.cutOff * 100, digits: 1)) %",
    ]
  }

  private func whole(_ number: Double) -> String {
    Int(exactly: number.rounded()).map(String.init) ?? "\(number)"
  }

  private func percent(_ estimate: Estimate?) -> String {
    guard let estimate else { return "–" }
    let mean = decimal(estimate.mean * 100, digits: 1)
    return estimate.error.map { "\(mean) ± \(decimal($0 * 100, digits: 1)) %" } ?? "\(mean) %"
  }
}

/// So many of a thing, in words.
func count(_ number: Int, _ thing: String) -> String {
  number == 1 ? "1 \(thing)" : "\(number) \(thing)s"
}

/// Rows of cells as lines, the columns under one another.
enum TextTable {
  /// The first columns are text, to the left; the others numbers, to the right. A rule follows the
  /// first row.
  static func text(_ rows: [[String]], textColumns: Int) -> String {
    let columns = rows.first?.indices ?? 0..<0
    let widths = columns.map { column in rows.map { $0[column].unicodeScalars.count }.max() ?? 0 }
    let rule = widths.map { String(repeating: "─", count: $0) }
    return (rows.prefix(1) + [rule] + rows.dropFirst()).map { row in
      columns.map { column in
        let gap = String(
          repeating: " ", count: max(0, widths[column] - row[column].unicodeScalars.count))
        return column < textColumns ? row[column] + gap : gap + row[column]
      }.joined(separator: "  ")
    }.joined(separator: "\n")
  }
}
