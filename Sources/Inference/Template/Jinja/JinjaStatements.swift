/// Following statements.
extension JinjaEvaluator {
  func follow(_ statements: [JinjaStatement]) throws(JinjaError) -> Flow {
    try enter()
    defer { leave() }
    for statement in statements {
      let flow = try follow(statement)
      if flow != .on { return flow }
    }
    return .on
  }

  private func follow(_ statement: JinjaStatement) throws(JinjaError) -> Flow {
    try charge()
    switch statement {
    case .data(let text):
      try write(text)
    case .output(let expression, let line):
      self.line = line
      let value = try value(of: expression)
      if case .safe(let text) = value { try write(text) } else { try write(text(of: value)) }
    case .set(let names, let expression, let line):
      self.line = line
      try assign(value(of: expression), to: names)
    case .setAttribute(let name, let attribute, let expression, let line):
      self.line = line
      try set(attribute, of: name, to: value(of: expression))
    case .setToBody(let name, let body, let line):
      self.line = line
      scope.values[name] = .text(try captured(inNewScope: body))
    case .conditional(let branches, let otherwise, let line):
      return try follow(branches, otherwise, line)
    case .loop(let loop, let line):
      self.line = line
      return try follow(loop)
    case .macro(let macro, _):
      macros.append((macro, scope))
      scope.values[macro.name] = .macro(macros.count - 1)
    case .group(let body):
      return try follow(body)
    case .stop:
      return .stop
    case .next:
      return .next
    }
    return .on
  }

  private func captured(inNewScope body: [JinjaStatement]) throws(JinjaError) -> MarkedText {
    let outer = scope
    scope = Scope(parent: outer)
    defer { scope = outer }
    return try captured(body)
  }

  private func follow(
    _ branches: [JinjaStatement.Branch], _ otherwise: [JinjaStatement], _ line: Int
  ) throws(JinjaError) -> Flow {
    self.line = line
    for branch in branches {
      try charge()
      if try value(of: branch.condition).isTrue { return try follow(branch.body) }
    }
    return try follow(otherwise)
  }

  private func follow(_ loop: JinjaStatement.Loop) throws(JinjaError) -> Flow {
    let outer = scope
    defer { scope = outer }
    var items = try items(of: value(of: loop.items))
    try charge(items.count)
    if let filter = loop.filter {
      var kept: [JinjaValue] = []
      for item in items {
        scope = Scope(parent: outer)
        try assign(item, to: loop.targets)
        if try value(of: filter).isTrue { kept.append(item) }
      }
      items = kept
    }
    for (index, item) in items.enumerated() {
      try charge(4)
      scope = Scope(parent: outer)
      try assign(item, to: loop.targets)
      scope.values["loop"] = .loop(JinjaLoop(items: items, index: index))
      if try follow(loop.body) == .stop { break }
    }
    scope = outer
    return items.isEmpty ? try follow(loop.otherwise) : .on
  }

  private func assign(_ value: JinjaValue, to names: [String]) throws(JinjaError) {
    guard names.count > 1 else {
      if let name = names.first { scope.values[name] = value }
      return
    }
    let parts = try items(of: value)
    guard parts.count == names.count else {
      throw JinjaError("\(parts.count) values are given to \(names.count) names")
    }
    for (name, part) in zip(names, parts) { scope.values[name] = part }
  }

  private func set(
    _ attribute: String, of name: String, to value: JinjaValue
  ) throws(JinjaError) {
    guard case .namespace(let place) = look(up: name) else {
      throw JinjaError("\(quoted(name.utf8)) is no namespace")
    }
    if case .loop = value { throw JinjaError("a loop cannot be kept in a namespace") }
    namespaces[place][attribute] = value
  }

  /// Calls a macro: its text.
  func call(_ place: Int, _ arguments: JinjaCallArguments) throws(JinjaError) -> JinjaValue {
    let (macro, home) = macros[place]
    let parameters = macro.parameters
    guard arguments.positional.count <= parameters.count,
      arguments.named.allSatisfy({ named in parameters.contains { $0.name == named.name } })
    else {
      throw JinjaError("the macro \(quoted(macro.name.utf8)) does not take these arguments")
    }
    let outer = scope
    let outerLine = line
    scope = Scope(parent: home)
    defer { (scope, line) = (outer, outerLine) }
    for (index, parameter) in parameters.enumerated() {
      if index < arguments.positional.count {
        scope.values[parameter.name] = arguments.positional[index]
      } else if let value = arguments[parameter.name] {
        scope.values[parameter.name] = value
      } else if let expression = parameter.value {
        scope.values[parameter.name] = try value(of: expression)
      } else {
        scope.values[parameter.name] = .undefined("\(quoted(parameter.name.utf8)) is undefined")
      }
    }
    return .text(try captured(macro.body))
  }
}
