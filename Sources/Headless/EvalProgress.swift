/// How far `nalar eval` has come, as one line of a terminal.
package struct EvalProgress: Equatable, Sendable {
  /// Samples that are there, of all; those made in this run, and those of them that failed.
  package var done: Int
  package var total: Int
  package var made: Int
  package var failed: Int
  /// The share of right samples so far.
  package var pass: Double?
  /// Since the run began.
  package var seconds: Double

  package init(
    done: Int, total: Int, made: Int = 0, failed: Int = 0, pass: Double? = nil, seconds: Double = 0
  ) {
    (self.done, self.total, self.made, self.failed) = (done, total, made, failed)
    (self.pass, self.seconds) = (pass, seconds)
  }

  /// The line, at most so many columns wide: what does not fit is left out from the right, then the
  /// bar.
  package func line(width: Int) -> String {
    var parts = ["\(done)/\(total)"]
    if let pass { parts.append("pass@1 \(decimal(pass * 100, digits: 1)) %") }
    parts.append(left)
    if failed > 0 { parts.append("\(failed) failed") }
    while parts.count > 1, text(parts).count > width { parts.removeLast() }
    let bar = width - text(parts).count - 1
    let line = bar >= 10 ? self.bar(min(bar, 30)) + " " + text(parts) : text(parts)
    return String(line.prefix(max(width, 0)))
  }

  private func text(_ parts: [String]) -> String { parts.joined(separator: " · ") }

  private func bar(_ width: Int) -> String {
    let full = total > 0 ? min(width, width * done / total) : width
    return String(repeating: "█", count: full) + String(repeating: "░", count: width - full)
  }

  /// The time that is left, by the samples made so far.
  private var left: String {
    let answered = made + failed
    guard answered > 0, seconds > 0 else { return "waiting for the first reply" }
    return Self.time(seconds / Double(answered) * Double(max(total - done - failed, 0))) + " left"
  }

  /// `42 s`, `3 min 5 s`, `2 h 8 min`, `3 d 4 h`.
  package static func time(_ seconds: Double) -> String {
    let whole = seconds > 0 ? Int(min(seconds.rounded(), 1e9)) : 0
    let units = [(86_400, "d"), (3600, "h"), (60, "min"), (1, "s")]
    guard let first = units.firstIndex(where: { whole >= $0.0 }) else { return "0 s" }
    var text = "\(whole / units[first].0) \(units[first].1)"
    if first + 1 < units.count {
      let rest = whole % units[first].0 / units[first + 1].0
      if rest > 0 { text += " \(rest) \(units[first + 1].1)" }
    }
    return text
  }
}
