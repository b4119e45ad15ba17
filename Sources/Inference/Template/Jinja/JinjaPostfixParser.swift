/// What follows a value: `.name`, `[item]`, `(arguments)`, `| filter` and `is test`.
extension JinjaParser {
  mutating func postfixed(
    _ value: JinjaExpression, filters: Bool
  ) throws(JinjaError) -> JinjaExpression {
    var steps: [JinjaPostfix] = []
    var isFiltered = false
    while true {
      switch token.kind {
      case .sign(".") where !isFiltered:
        advance()
        steps.append(try attribute())
      case .sign("[") where !isFiltered:
        advance()
        steps.append(try item())
      case .sign("("):
        advance()
        steps.append(.call(try arguments()))
      case .sign("|") where filters:
        advance()
        isFiltered = true
        let name = try name()
        steps.append(.filter(name, take("(") ? try arguments() : JinjaArguments()))
      case .name("is") where filters:
        advance()
        isFiltered = true
        steps.append(try test())
      default:
        return steps.isEmpty ? value : .postfix(value, steps)
      }
    }
  }

  private mutating func attribute() throws(JinjaError) -> JinjaPostfix {
    if case .int(let number) = token.kind {
      advance()
      return .item(.int(number))
    }
    let name = try name()
    return take("(") ? .method(name, try arguments()) : .attribute(name)
  }

  private mutating func item() throws(JinjaError) -> JinjaPostfix {
    var parts: [JinjaExpression?] = [nil]
    var isSlice = false
    while !take("]") {
      if take(":") {
        isSlice = true
        parts.append(nil)
        guard parts.count <= 3 else { throw unexpected() }
      } else {
        guard parts[parts.count - 1] == nil else { throw unexpected() }
        parts[parts.count - 1] = try expression()
      }
    }
    if isSlice { return .slice(parts[0], parts[1], parts.count == 3 ? parts[2] : nil) }
    guard let index = parts[0] else { throw unexpected() }
    return .item(index)
  }

  private mutating func test() throws(JinjaError) -> JinjaPostfix {
    let isNegated = take(word: "not")
    let name = try name()
    if take("(") { return .test(name, try arguments(), isNegated: isNegated) }
    var arguments = JinjaArguments()
    switch token.kind {
    case .name(let word) where !["else", "or", "and", "is", "if", "in", "not"].contains(word):
      try takeArgument(&arguments)
    case .text, .int, .float, .sign("["), .sign("{"):
      try takeArgument(&arguments)
    default:
      break
    }
    return .test(name, arguments, isNegated: isNegated)
  }

  /// The argument of a test that is written without brackets.
  private mutating func takeArgument(_ arguments: inout JinjaArguments) throws(JinjaError) {
    try enter()
    defer { leave() }
    arguments.positional.append(try postfixed(try primary(), filters: false))
  }

  private mutating func arguments() throws(JinjaError) -> JinjaArguments {
    var arguments = JinjaArguments()
    var isFirst = true
    while !take(")") {
      if !isFirst { try expect(",") }
      if take(")") { break }
      isFirst = false
      if case .name(let name) = token.kind,
        tokens[min(position + 1, tokens.count - 1)].kind == .sign("=")
      {
        advance()
        advance()
        arguments.named.append((name, try expression()))
      } else {
        guard arguments.named.isEmpty else { throw unexpected() }
        arguments.positional.append(try expression())
      }
    }
    return arguments
  }
}
