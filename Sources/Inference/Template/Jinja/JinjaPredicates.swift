/// Tests: `value is name(arguments)`.
extension JinjaEvaluator {
  func test(
    _ name: String, _ value: JinjaValue, _ arguments: JinjaCallArguments
  ) throws(JinjaError) -> Bool {
    try charge()
    if let result = try comparison(name, value, arguments) { return result }
    if Self.kindNames.contains(name) {
      if case .loop = value, ["iterable", "sequence"].contains(name) {
        throw .unknown("test of a loop", name)
      }
      return kinds(of: value).contains(name)
    }
    switch name {
    case "odd", "even":
      guard let number = value.whole else {
        throw JinjaError("“\(name)” does not fit \(value.kind)")
      }
      return (number & 1 == 1) == (name == "odd")
    case "lower", "upper":
      guard case .text(let text) = value else { throw .unknown("test of \(value.kind)", name) }
      return text == cased(text, name)
        && text.units.contains { unit in
          MarkedText.scalar(of: unit).properties.isCased
        }
    default: throw .unknown("test", name)
    }
  }

  private static let kindNames: Set<String> = [
    "defined", "undefined", "none", "boolean", "true", "false", "number", "integer", "float",
    "string", "iterable", "sequence", "mapping", "callable",
  ]

  /// What a value is, by the names of tests.
  private func kinds(of value: JinjaValue) -> Set<String> {
    switch value {
    case .undefined: ["undefined", "iterable", "sequence"]
    case .none: ["defined", "none"]
    case .truth(let truth): ["defined", "boolean", "number", truth ? "true" : "false"]
    case .int: ["defined", "number", "integer"]
    case .float: ["defined", "number", "float"]
    case .text, .safe: ["defined", "string", "iterable", "sequence"]
    case .list(let list):
      list.kind == .list || list.kind == .tuple
        ? ["defined", "iterable", "sequence"] : ["defined", "iterable"]
    case .dictionary: ["defined", "mapping", "iterable", "sequence"]
    case .macro, .function: ["defined", "callable"]
    case .namespace, .loop: ["defined"]
    }
  }

  private func comparison(
    _ name: String, _ value: JinjaValue, _ arguments: JinjaCallArguments
  ) throws(JinjaError) -> Bool? {
    let signs = [
      "eq": "==", "equalto": "==", "ne": "!=", "lt": "<", "lessthan": "<", "le": "<=", "gt": ">",
      "greaterthan": ">", "ge": ">=", "in": "in",
    ]
    if name == "sameas", let other = arguments.positional.first {
      switch (value, other) {
      case (.truth(let a), .truth(let b)): return a == b
      case (.none, .none): return true
      case (.truth, _), (.none, _), (_, .truth), (_, .none): return false
      default: throw .unknown("test of \(value.kind)", name)
      }
    }
    if name == "divisibleby", let a = value.whole, let b = arguments.positional.first?.whole,
      b != 0, b != -1
    {
      return a % b == 0
    }
    guard let sign = signs[name] else { return nil }
    guard arguments.positional.count == 1, arguments.named.isEmpty else {
      throw JinjaError("the test \(quoted(name.utf8)) takes one value")
    }
    return try holds(value, sign, arguments.positional[0])
  }
}
