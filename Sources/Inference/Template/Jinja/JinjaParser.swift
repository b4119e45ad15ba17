/// Reads the tokens of a template into statements.
struct JinjaParser {
  let tokens: [JinjaToken]
  var position = 0
  private var depth = 0

  /// Blocks and brackets within each other. Sound templates have about a dozen.
  private static let deepest = 40

  static func statements(of source: String) throws(JinjaError) -> [JinjaStatement] {
    var parser = JinjaParser(tokens: try JinjaLexer.tokens(of: source))
    let (statements, end) = try parser.body(until: [], of: "")
    guard end == nil else { throw parser.unexpected() }
    return statements
  }

  private init(tokens: [JinjaToken]) { self.tokens = tokens }

  /// Statements up to a block tag of one of the names, which is taken too, all but its rest.
  private mutating func body(
    until ends: [String], of opener: String
  ) throws(JinjaError) -> ([JinjaStatement], end: String?) {
    try enter()
    defer { leave() }
    let start = tokens[max(0, position - 1)].line
    var statements: [JinjaStatement] = []
    while true {
      switch token.kind {
      case .data(let text):
        advance()
        statements.append(.data(text))
      case .outputBegin:
        let line = line
        advance()
        let value = try tuple()
        try expect(.outputEnd)
        statements.append(.output(value, line: line))
      case .blockBegin:
        advance()
        let name = try name()
        if ends.contains(name) { return (statements, name) }
        statements.append(try block(name))
      case .end where ends.isEmpty:
        return (statements, nil)
      case .end:
        throw JinjaError("“{% \(opener) %}” does not end", line: start)
      default:
        throw unexpected()
      }
    }
  }

  private mutating func block(_ name: String) throws(JinjaError) -> JinjaStatement {
    let line = tokens[position - 1].line
    switch name {
    case "set": return try set(line)
    case "if": return try conditional(line)
    case "for": return try loop(line)
    case "macro": return try macro(line)
    case "generation":
      try expect(.blockEnd)
      return .group(try closedBody("endgeneration", of: name))
    case "break", "continue":
      try expect(.blockEnd)
      return name == "break" ? .stop : .next
    default:
      throw .unknown("tag", "{% \(name) %}", line: line)
    }
  }

  private mutating func closedBody(
    _ end: String, of opener: String
  ) throws(JinjaError) -> [JinjaStatement] {
    let statements = try body(until: [end], of: opener).0
    try expect(.blockEnd)
    return statements
  }

  private mutating func set(_ line: Int) throws(JinjaError) -> JinjaStatement {
    let name = try name()
    if take(".") {
      let attribute = try self.name()
      try expect("=")
      let value = try tuple()
      try expect(.blockEnd)
      return .setAttribute(name, attribute, value, line: line)
    }
    var names = [name]
    while take(",") { names.append(try self.name()) }
    if names.count == 1, token.kind == .blockEnd {
      advance()
      return .setToBody(name, try closedBody("endset", of: "set"), line: line)
    }
    try expect("=")
    let value = try tuple()
    try expect(.blockEnd)
    return .set(names, value, line: line)
  }

  private mutating func conditional(_ line: Int) throws(JinjaError) -> JinjaStatement {
    var branches: [JinjaStatement.Branch] = []
    while true {
      let condition = try tuple()
      try expect(.blockEnd)
      let (statements, end) = try body(until: ["elif", "else", "endif"], of: "if")
      branches.append(.init(condition: condition, body: statements))
      guard end != "elif" else { continue }
      try expect(.blockEnd)
      let otherwise = end == "else" ? try closedBody("endif", of: "else") : []
      return .conditional(branches, otherwise: otherwise, line: line)
    }
  }

  private mutating func loop(_ line: Int) throws(JinjaError) -> JinjaStatement {
    let hasBracket = take("(")
    var targets = [try name()]
    while take(",") { targets.append(try name()) }
    if hasBracket { try expect(")") }
    guard take(word: "in") else { throw unexpected() }
    let items = try tuple(withChoice: false)
    let filter = take(word: "if") ? try expression() : nil
    if case .name("recursive") = token.kind { throw .unknown("loop", "recursive", line: line) }
    try expect(.blockEnd)
    let (statements, end) = try body(until: ["else", "endfor"], of: "for")
    try expect(.blockEnd)
    let otherwise = end == "else" ? try closedBody("endfor", of: "else") : []
    let loop = JinjaStatement.Loop(
      targets: targets, items: items, filter: filter, body: statements, otherwise: otherwise)
    return .loop(loop, line: line)
  }

  private mutating func macro(_ line: Int) throws(JinjaError) -> JinjaStatement {
    let name = try name()
    var parameters: [(name: String, value: JinjaExpression?)] = []
    try expect("(")
    while !take(")") {
      if !parameters.isEmpty { try expect(",") }
      let parameter = try self.name()
      parameters.append((parameter, take("=") ? try expression() : nil))
    }
    try expect(.blockEnd)
    let statements = try closedBody("endmacro", of: "macro")
    return .macro(.init(name: name, parameters: parameters, body: statements), line: line)
  }
}

/// Looking at tokens and taking them.
extension JinjaParser {
  /// The next token; the last one is always the end.
  var token: JinjaToken { tokens[position] }
  var line: Int { token.line }

  mutating func advance() { if position < tokens.count - 1 { position += 1 } }

  mutating func take(_ sign: String) -> Bool {
    guard token.kind == .sign(sign) else { return false }
    advance()
    return true
  }

  mutating func take(word: String) -> Bool {
    guard token.kind == .name(word) else { return false }
    advance()
    return true
  }

  mutating func expect(_ sign: String) throws(JinjaError) { try expect(.sign(sign)) }

  mutating func expect(_ kind: JinjaToken.Kind) throws(JinjaError) {
    guard token.kind == kind else { throw unexpected() }
    advance()
  }

  mutating func name() throws(JinjaError) -> String {
    guard case .name(let name) = token.kind else { throw unexpected() }
    advance()
    return name
  }

  func unexpected() -> JinjaError {
    JinjaError("\(token.shown) is not expected there", line: line)
  }

  mutating func enter() throws(JinjaError) {
    depth += 1
    guard depth <= Self.deepest else {
      throw JinjaError("more than \(Self.deepest) levels within each other", line: line, .limit)
    }
  }

  mutating func leave() { depth -= 1 }
}
