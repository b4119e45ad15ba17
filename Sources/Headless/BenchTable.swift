/// The results of `nalar bench` as llama-bench's table, which is one of Markdown too.
package struct BenchTable {
  private let results: [BenchResult]

  package init(_ results: [BenchResult]) { self.results = results }

  package var text: String {
    let rows = [Self.columns.map(\.title)] + results.map(cells)
    let widths = Self.columns.indices.map { column in
      rows.map { $0[column].unicodeScalars.count }.max() ?? 0
    }
    let rule = zip(Self.columns, widths).map { column, width in
      String(repeating: "-", count: width - 1) + (column.isNumber ? ":" : "-")
    }
    return ([rows[0], rule] + rows.dropFirst()).map { line($0, widths) }.joined(separator: "\n")
  }

  /// What the table has no column for: how long loading took and how much memory all of it.
  package var footnote: String {
    guard let last = results.last else { return "Nothing was measured." }
    let load = "loaded in \(decimal(Double(last.setting.loadNanoseconds) / 1e9, digits: 2)) s"
    return last.peakBytes.map { "\(load), \(gibibytes($0)) of memory at the peak" } ?? load
  }

  private static let columns: [(title: String, isNumber: Bool)] = [
    ("model", false), ("size", true), ("params", true), ("backend", false), ("threads", true),
    ("test", true), ("t/s", true),
  ]

  private func cells(_ result: BenchResult) -> [String] {
    let setting = result.setting
    return [
      setting.model, gibibytes(setting.size),
      setting.parameters < 1_000_000_000
        ? "\(decimal(Double(setting.parameters) / 1e6, digits: 2)) M"
        : "\(decimal(Double(setting.parameters) / 1e9, digits: 2)) B",
      "CPU \(setting.kernels)", "\(setting.threads)", result.test.name,
      "\(decimal(result.speed.mean, digits: 2)) ± \(decimal(result.speed.deviation, digits: 2))",
    ]
  }

  private func line(_ cells: [String], _ widths: [Int]) -> String {
    let padded = Self.columns.indices.map { column in
      let padding = String(
        repeating: " ", count: widths[column] - cells[column].unicodeScalars.count)
      return Self.columns[column].isNumber ? padding + cells[column] : cells[column] + padding
    }
    return "| " + padded.joined(separator: " | ") + " |"
  }
}

private func gibibytes(_ bytes: Int) -> String {
  bytes < 1 << 30
    ? "\(decimal(Double(bytes) / 1_048_576, digits: 2)) MiB"
    : "\(decimal(Double(bytes) / 1_073_741_824, digits: 2)) GiB"
}

/// A number that is not negative with so many digits after its point.
func decimal(_ number: Double, digits: Int) -> String {
  let scale = (0..<digits).reduce(1) { scale, _ in scale * 10 }
  guard let scaled = Int(exactly: (number * Double(scale)).rounded()) else { return "\(number)" }
  let fraction = String(scaled % scale)
  let zeros = String(repeating: "0", count: digits - fraction.count)
  return "\(scaled / scale).\(zeros)\(fraction)"
}
