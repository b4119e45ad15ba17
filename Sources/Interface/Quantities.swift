import Chat
import FoundationEssentials

/// `3 s`, `0.4 s`, `2 min 5 s`, `1 h 20 min`. What is not a duration — clocks jump — is `0 s`.
func duration(_ seconds: Double) -> String {
  guard seconds.isFinite, seconds > 0 else { return "0 s" }
  if seconds < 9.95 { return "\(fixed(seconds, 1)) s" }
  return wholeDuration(seconds)
}

/// The same in whole seconds, for what is counted while one looks.
func wholeDuration(_ seconds: Double) -> String {
  guard seconds.isFinite, seconds > 0 else { return "0 s" }
  let whole = Int(min(seconds, 1e9))
  switch whole {
  case ..<60: return "\(whole) s"
  case ..<3600: return "\(whole / 60) min \(whole % 60) s"
  default: return "\(whole / 3600) h \(whole % 3600 / 60) min"
  }
}

/// `842 tokens`, `1 token`, `12.4k tokens`.
func tokens(_ count: Int) -> String { "\(compact(count)) \(count == 1 ? "token" : "tokens")" }

/// A count in at most five characters: `842`, `3.1k`, `128k`, `1.2M`.
func compact(_ count: Int) -> String {
  switch count {
  case ..<0: "−" + compact(count == .min ? .max : -count)
  case ..<1000: "\(count)"
  case ..<9_950: trimmed(fixed(Double(count) / 1000, 1)) + "k"
  case ..<999_500: "\(Int((Double(count) / 1000).rounded()))k"
  case ..<9_950_000: trimmed(fixed(Double(count) / 1e6, 1)) + "M"
  default: "\(Int((Double(count) / 1e6).rounded()))M"
  }
}

/// A context's size as its makers say it: powers of two are `4k`, `128k`.
func contextSize(_ tokens: Int) -> String {
  tokens >= 1024 && tokens % 1024 == 0 ? "\(tokens / 1024)k" : compact(tokens)
}

/// US dollars: four decimals below one, two from there. Less than they can tell is `<$0.0001`.
/// An estimate has a `~`.
func dollars(_ amount: Double, isEstimated: Bool = false) -> String {
  guard amount.isFinite, amount > 0 else { return "$0" }
  guard amount >= 0.000_05 else { return "<$0.0001" }
  return (isEstimated ? "~$" : "$") + (amount < 1 ? fixed(amount, 4) : fixed(min(amount, 1e12), 2))
}

/// A number with so many decimals. Beyond 10¹⁵ it is cut there.
func fixed(_ value: Double, _ decimals: Int) -> String {
  guard value.isFinite else { return "0" }
  let scale = (0..<decimals).reduce(1) { product, _ in product * 10 }
  let scaled = Int((min(max(value, -1e15), 1e15) * Double(scale)).rounded())
  let (whole, part) = (abs(scaled) / scale, abs(scaled) % scale)
  guard decimals > 0 else { return "\(scaled)" }
  let digits = "\(part)"
  let zeros = String(repeating: "0", count: decimals - digits.count)
  return (scaled < 0 ? "−" : "") + "\(whole).\(zeros)\(digits)"
}

private func trimmed(_ number: String) -> String {
  number.hasSuffix(".0") ? String(number.dropLast(2)) : number
}
