/// Expressions and their values.
extension JinjaEvaluator {
  func value(of expression: JinjaExpression) throws(JinjaError) -> JinjaValue {
    try enter()
    defer { leave() }
    switch expression {
    case .none: return .none
    case .truth(let truth): return .truth(truth)
    case .int(let number): return .int(number)
    case .float(let number): return .float(number)
    case .text(let text): return .text(text)
    case .name(let name): return look(up: name)
    case .list(let items, let isTuple):
      return try list(values(of: items), isTuple ? .tuple : .list)
    case .dictionary(let entries): return try dictionary(entries)
    case .negative(let operand): return try negated(value(of: operand))
    case .not(let operand): return .truth(try !value(of: operand).isTrue)
    case .any(let parts): return try first(of: parts) { $0.isTrue }
    case .all(let parts): return try first(of: parts) { !$0.isTrue }
    case .chain(let first, let rest): return try chain(first, rest)
    case .comparison(let first, let rest): return try comparison(first, rest)
    case .joined(let parts): return try joined(parts)
    case .choice(let value, let condition, let otherwise):
      return try choice(value, condition, otherwise)
    case .postfix(let base, let steps): return try postfix(base, steps)
    }
  }

  // Each kind has a function of its own: the frame of `value(of:)` stays small, for it nests.

  private func chain(
    _ first: JinjaExpression, _ rest: [(sign: String, operand: JinjaExpression)]
  ) throws(JinjaError) -> JinjaValue {
    var result = try value(of: first)
    for (sign, operand) in rest { result = try compute(result, sign, value(of: operand)) }
    return result
  }

  private func comparison(
    _ first: JinjaExpression, _ rest: [(sign: String, operand: JinjaExpression)]
  ) throws(JinjaError) -> JinjaValue {
    var left = try value(of: first)
    for (sign, operand) in rest {
      let right = try value(of: operand)
      guard try holds(left, sign, right) else { return .truth(false) }
      left = right
    }
    return .truth(true)
  }

  private func joined(_ parts: [JinjaExpression]) throws(JinjaError) -> JinjaValue {
    var joined = MarkedText()
    for part in parts {
      let text = try text(of: value(of: part))
      try charge(text: text.count, making: joined.count + text.count)
      joined.units += text.units
    }
    return .text(joined)
  }

  private func choice(
    _ value: JinjaExpression, _ condition: JinjaExpression, _ otherwise: JinjaExpression?
  ) throws(JinjaError) -> JinjaValue {
    if try self.value(of: condition).isTrue { return try self.value(of: value) }
    guard let otherwise else { return .undefined("a value without “else” is undefined") }
    return try self.value(of: otherwise)
  }

  private func postfix(
    _ base: JinjaExpression, _ steps: [JinjaPostfix]
  ) throws(JinjaError) -> JinjaValue {
    var result = try value(of: base)
    for step in steps { result = try apply(step, to: result) }
    return result
  }

  private func values(of expressions: [JinjaExpression]) throws(JinjaError) -> [JinjaValue] {
    var values: [JinjaValue] = []
    for expression in expressions { values.append(try value(of: expression)) }
    return values
  }

  private func first(
    of parts: [JinjaExpression], where decides: (JinjaValue) -> Bool
  ) throws(JinjaError) -> JinjaValue {
    var result = JinjaValue.none
    for part in parts {
      result = try value(of: part)
      if decides(result) { break }
    }
    return result
  }

  private func dictionary(
    _ entries: [(key: JinjaExpression, value: JinjaExpression)]
  ) throws(JinjaError) -> JinjaValue {
    var dictionary = JinjaDictionary()
    for (key, expression) in entries {
      guard case .text(let key) = try value(of: key) else {
        throw JinjaError("only texts can be keys of a dictionary")
      }
      try charge(dictionary.entries.count)
      let value = try value(of: expression)
      if case .loop = value { throw JinjaError("a loop cannot be part of a dictionary") }
      dictionary.set(key, to: value)
    }
    try check(depth: dictionary.depth)
    return .dictionary(dictionary)
  }

  private func apply(
    _ step: JinjaPostfix, to value: JinjaValue
  ) throws(JinjaError) -> JinjaValue {
    try charge()
    switch step {
    case .attribute(let name): return try attribute(name, of: value)
    case .item(let index): return try item(self.value(of: index), of: value)
    case .slice(let start, let stop, let step):
      return try slice(value, bound(start), bound(stop), bound(step) ?? 1)
    case .call(let arguments): return try call(value, call(with: arguments))
    case .method(let name, let arguments):
      return try call(method: name, of: value, call(with: arguments))
    case .filter(let name, let arguments):
      return try filter(name, value, call(with: arguments))
    case .test(let name, let arguments, let isNegated):
      return .truth(try test(name, value, call(with: arguments)) != isNegated)
    }
  }

  private func call(with arguments: JinjaArguments) throws(JinjaError) -> JinjaCallArguments {
    var call = JinjaCallArguments(positional: try values(of: arguments.positional))
    for (name, expression) in arguments.named {
      call.named.append((name, try value(of: expression)))
    }
    return call
  }

  private func bound(_ expression: JinjaExpression?) throws(JinjaError) -> Int? {
    guard let expression else { return nil }
    switch try value(of: expression) {
    case .none: return nil
    case .int(let number): return number
    case let other: throw JinjaError("\(other.kind) is no bound of a slice")
    }
  }

  private func call(
    _ value: JinjaValue, _ arguments: JinjaCallArguments
  ) throws(JinjaError) -> JinjaValue {
    switch value {
    case .macro(let place): return try call(place, arguments)
    case .function(let function): return try call(function, arguments)
    case .undefined(let finding): throw JinjaError(finding)
    default: throw JinjaError("\(value.kind) cannot be called")
    }
  }

  private func call(
    _ function: JinjaFunction, _ arguments: JinjaCallArguments
  ) throws(JinjaError) -> JinjaValue {
    switch function {
    case .raiseException:
      let reason = try text(of: arguments.value(0, "message") ?? .none).string
      throw JinjaError("it says \(quoted(reason.utf8))", .refusal)
    case .range:
      return try range(arguments)
    case .namespace, .dict:
      guard arguments.positional.isEmpty else {
        throw JinjaError("\(function.rawValue) takes only named arguments here")
      }
      if function == .namespace {
        try charge(8)
        namespaces.append(
          Dictionary(arguments.named.map { ($0.name, $0.value) }) { _, last in last })
        return .namespace(namespaces.count - 1)
      }
      var dictionary = JinjaDictionary()
      for (name, value) in arguments.named { dictionary.set(MarkedText(name), to: value) }
      try check(depth: dictionary.depth)
      return .dictionary(dictionary)
    }
  }

  private func range(_ arguments: JinjaCallArguments) throws(JinjaError) -> JinjaValue {
    let bounds = arguments.positional.compactMap(\.whole)
    guard bounds.count == arguments.positional.count, arguments.named.isEmpty,
      (1...3).contains(bounds.count), bounds.count < 3 || bounds[2] != 0
    else { throw JinjaError("range takes one to three whole numbers") }
    let start = bounds.count > 1 ? bounds[0] : 0
    let stop = bounds.count > 1 ? bounds[1] : bounds[0]
    let step = bounds.count > 2 ? bounds[2] : 1
    var items: [JinjaValue] = []
    for number in stride(from: start, to: stop, by: step) {
      try charge()
      items.append(.int(number))
    }
    return try list(items, .view)
  }
}
