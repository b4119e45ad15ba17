/// Operators.
extension JinjaEvaluator {
  func negated(_ value: JinjaValue) throws(JinjaError) -> JinjaValue {
    if case .float(let number) = value { return .float(-number) }
    guard let number = value.whole else { throw JinjaError("\(value.kind) has no negative") }
    return .int(try exact(Int(0).subtractingReportingOverflow(number)))
  }

  func compute(
    _ left: JinjaValue, _ sign: String, _ right: JinjaValue
  ) throws(JinjaError) -> JinjaValue {
    switch (left, sign, right) {
    case (.text(let a), "+", .text(let b)):
      try charge(text: a.count + b.count)
      return .text(a + b)
    case (.text(let text), "*", _), (_, "*", .text(let text)):
      return .text(try repeated(text, left.whole ?? right.whole))
    case (.list(let a), "+", .list(let b)) where a.kind == b.kind && a.kind != .stream:
      return try list(a.items + b.items, a.kind)
    case (.undefined(let finding), _, _), (_, _, .undefined(let finding)):
      throw JinjaError(finding)
    default:
      if let a = left.whole, let b = right.whole, sign != "/" { return .int(try whole(a, sign, b)) }
      guard let a = left.number, let b = right.number else {
        throw JinjaError("“\(sign)” does not fit \(left.kind) and \(right.kind)")
      }
      return .float(try real(a, sign, b))
    }
  }

  private func repeated(_ text: MarkedText, _ times: Int?) throws(JinjaError) -> MarkedText {
    guard let times else { throw JinjaError("“*” does not fit a text") }
    let (count, isTooMuch) = text.count.multipliedReportingOverflow(by: max(0, times))
    try charge(text: isTooMuch ? .max : count)
    try charge(text.isEmpty ? 0 : max(0, times))
    return MarkedText(
      units: text.isEmpty ? [] : (0..<max(0, times)).flatMap { _ in text.units })
  }

  private func whole(_ a: Int, _ sign: String, _ b: Int) throws(JinjaError) -> Int {
    switch sign {
    case "+": return try exact(a.addingReportingOverflow(b))
    case "-": return try exact(a.subtractingReportingOverflow(b))
    case "*": return try exact(a.multipliedReportingOverflow(by: b))
    default:
      guard b != 0 else { throw JinjaError("a division by zero") }
      let quotient = try exact(a.dividedReportingOverflow(by: b))
      let rest = a - quotient * b
      // Python rounds down, also below zero.
      let isDown = rest != 0 && (rest < 0) != (b < 0)
      return sign == "//" ? quotient - (isDown ? 1 : 0) : rest + (isDown ? b : 0)
    }
  }

  private func real(_ a: Double, _ sign: String, _ b: Double) throws(JinjaError) -> Double {
    if "/%".contains(sign) || sign == "//", b == 0 { throw JinjaError("a division by zero") }
    switch sign {
    case "+": return a + b
    case "-": return a - b
    case "*": return a * b
    case "/": return a / b
    default: throw .unknown("operator for fractions", sign)
    }
  }

  private func exact(_ result: (Int, Bool)) throws(JinjaError) -> Int {
    guard !result.1 else { throw JinjaError("a number is too large") }
    return result.0
  }

  func holds(
    _ left: JinjaValue, _ sign: String, _ right: JinjaValue
  ) throws(JinjaError) -> Bool {
    switch sign {
    case "==": return try areEqual(left, right)
    case "!=": return try !areEqual(left, right)
    case "in": return try contains(right, left)
    case "not in": return try !contains(right, left)
    default: break
    }
    let isBefore: Bool
    let isAfter: Bool
    if case .text(let a) = left, case .text(let b) = right {
      try charge(text: min(a.count, b.count))
      (isBefore, isAfter) = (a.precedes(b), b.precedes(a))
    } else if let a = left.number, let b = right.number {
      (isBefore, isAfter) = (a < b, a > b)
    } else if case .undefined(let finding) = left {
      throw JinjaError(finding)
    } else {
      throw JinjaError("\(left.kind) and \(right.kind) have no order")
    }
    switch sign {
    case "<": return isBefore
    case ">": return isAfter
    case "<=": return !isAfter
    default: return !isBefore
    }
  }

  func areEqual(_ left: JinjaValue, _ right: JinjaValue) throws(JinjaError) -> Bool {
    try charge()
    switch (left, right) {
    case (.undefined, .undefined), (.none, .none): return true
    case (.text(let a), .text(let b)):
      try charge(text: min(a.count, b.count))
      return a == b
    case (.list(let a), .list(let b)):
      guard a.items.count == b.items.count, a.kind == b.kind else { return false }
      for (a, b) in zip(a.items, b.items) where try !areEqual(a, b) { return false }
      return true
    case (.dictionary(let a), .dictionary(let b)):
      guard a.entries.count == b.entries.count else { return false }
      for entry in a.entries {
        try charge(b.entries.count)
        guard let other = b[entry.key], try areEqual(entry.value, other) else { return false }
      }
      return true
    case (.safe, _), (_, .safe): throw JinjaError("a safe text is compared")
    case (.namespace(let a), .namespace(let b)), (.macro(let a), .macro(let b)): return a == b
    default:
      if let a = left.whole, let b = right.whole { return a == b }
      guard let a = left.number, let b = right.number else { return false }
      return a == b
    }
  }

  private func contains(
    _ container: JinjaValue, _ value: JinjaValue
  ) throws(JinjaError) -> Bool {
    switch (container, value) {
    case (.text(let text), .text(let part)):
      try charge(searching: text.count, for: part.count)
      return part.isEmpty || text.find(part) != nil
    case (.list(let list), _):
      for item in list.items where try areEqual(item, value) { return true }
      return false
    case (.dictionary(let dictionary), .text(let key)):
      try charge(dictionary.entries.count)
      return dictionary[key] != nil
    case (.dictionary, _), (.undefined, _):
      return false
    default:
      throw JinjaError("nothing is “in” \(container.kind) that is \(value.kind)")
    }
  }
}
