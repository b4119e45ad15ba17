/// Expressions, by Jinja's ranks: choice, or, and, not, comparison, sum, `~`, product, sign; what
/// follows a value — attributes, items, calls, filters and tests — binds tightest.
extension JinjaParser {
  /// An expression, or several with commas between them.
  mutating func tuple(withChoice: Bool = true) throws(JinjaError) -> JinjaExpression {
    let first = try expression(withChoice: withChoice)
    guard token.kind == .sign(",") else { return first }
    var items = [first]
    while take(",") {
      guard beginsExpression else { break }
      items.append(try expression(withChoice: withChoice))
    }
    return .list(items, isTuple: true)
  }

  private var beginsExpression: Bool {
    switch token.kind {
    case .name, .text, .int, .float: true
    case .sign(let sign): ["(", "[", "{", "-", "+"].contains(sign)
    default: false
    }
  }

  mutating func expression(withChoice: Bool = true) throws(JinjaError) -> JinjaExpression {
    try enter()
    defer { leave() }
    let value = try disjunction()
    guard withChoice, take(word: "if") else { return value }
    let condition = try disjunction()
    let otherwise = take(word: "else") ? try expression() : nil
    return .choice(value, when: condition, otherwise: otherwise)
  }

  private mutating func disjunction() throws(JinjaError) -> JinjaExpression {
    var parts = [try conjunction()]
    while take(word: "or") { parts.append(try conjunction()) }
    return parts.count == 1 ? parts[0] : .any(parts)
  }

  private mutating func conjunction() throws(JinjaError) -> JinjaExpression {
    var parts = [try negation()]
    while take(word: "and") { parts.append(try negation()) }
    return parts.count == 1 ? parts[0] : .all(parts)
  }

  private mutating func negation() throws(JinjaError) -> JinjaExpression {
    var isNegated = false
    var isNot = false
    while take(word: "not") { (isNegated, isNot) = (true, !isNot) }
    let value = try comparison()
    guard isNegated else { return value }
    return isNot ? .not(value) : .not(.not(value))
  }

  private mutating func comparison() throws(JinjaError) -> JinjaExpression {
    let first = try sum()
    var rest: [(sign: String, operand: JinjaExpression)] = []
    while let sign = takeComparison() { rest.append((sign, try sum())) }
    return rest.isEmpty ? first : .comparison(first, rest)
  }

  private mutating func takeComparison() -> String? {
    switch token.kind {
    case .sign(let sign) where ["==", "!=", "<", "<=", ">", ">="].contains(sign):
      advance()
      return sign
    case .name("in"):
      advance()
      return "in"
    case .name("not") where tokens[min(position + 1, tokens.count - 1)].kind == .name("in"):
      advance()
      advance()
      return "not in"
    default:
      return nil
    }
  }

  private mutating func sum() throws(JinjaError) -> JinjaExpression {
    let first = try joined()
    var rest: [(sign: String, operand: JinjaExpression)] = []
    while case .sign(let sign) = token.kind, sign == "+" || sign == "-" {
      advance()
      rest.append((sign, try joined()))
    }
    return rest.isEmpty ? first : .chain(first, rest)
  }

  private mutating func joined() throws(JinjaError) -> JinjaExpression {
    var parts = [try product()]
    while take("~") { parts.append(try product()) }
    return parts.count == 1 ? parts[0] : .joined(parts)
  }

  private mutating func product() throws(JinjaError) -> JinjaExpression {
    let first = try signed()
    var rest: [(sign: String, operand: JinjaExpression)] = []
    while case .sign(let sign) = token.kind, ["*", "/", "//", "%"].contains(sign) {
      advance()
      rest.append((sign, try signed()))
    }
    if token.kind == .sign("**") { throw .unknown("operator", "**", line: line) }
    return rest.isEmpty ? first : .chain(first, rest)
  }

  /// A value with a sign before it; filters apply to the signed value.
  private mutating func signed() throws(JinjaError) -> JinjaExpression {
    if take("-") {
      let value = try postfixed(try primary(), filters: false)
      return try postfixed(.negative(value), filters: true)
    }
    if token.kind == .sign("+") { throw .unknown("sign", "+", line: line) }
    return try postfixed(try primary(), filters: true)
  }

  mutating func primary() throws(JinjaError) -> JinjaExpression {
    let line = line
    switch token.kind {
    case .text(var text):
      advance()
      while case .text(let next) = token.kind {
        text = text + next
        advance()
      }
      return .text(text)
    case .int(let number):
      advance()
      return .int(number)
    case .float(let number):
      advance()
      return .float(number)
    case .name(let name):
      advance()
      switch name {
      case "true", "True": return .truth(true)
      case "false", "False": return .truth(false)
      case "none", "None": return .none
      case "not", "and", "or", "in", "is", "if", "else":
        throw JinjaError("\(quoted(name.utf8)) is not expected there", line: line)
      default: return .name(name)
      }
    case .sign("("):
      advance()
      if take(")") { return .list([], isTuple: true) }
      let value = try tuple()
      try expect(")")
      return value
    case .sign("["):
      advance()
      var items: [JinjaExpression] = []
      while !take("]") {
        if !items.isEmpty { try expect(",") }
        if take("]") { break }
        items.append(try expression())
      }
      return .list(items, isTuple: false)
    case .sign("{"):
      advance()
      return try dictionary()
    default:
      throw unexpected()
    }
  }

  private mutating func dictionary() throws(JinjaError) -> JinjaExpression {
    var entries: [(key: JinjaExpression, value: JinjaExpression)] = []
    while !take("}") {
      if !entries.isEmpty { try expect(",") }
      if take("}") { break }
      let key = try expression()
      try expect(":")
      entries.append((key, try expression()))
    }
    return .dictionary(entries)
  }
}
