/// Functions with their arguments, and binomials.
extension ExpressionParser {
  /// A function with its argument: what is in brackets after it, else the factors up to a sign of
  /// sum or another function. `\sin^2 x` is the square of `\sin x`.
  mutating func function(_ name: FunctionName) -> Value? {
    var name = name
    index += 1
    depth += 1
    degrees += 1
    defer { (depth, degrees) = (depth - 1, degrees - 1) }
    guard depth < Self.depthLimit else { return nil }
    var base: Value?
    if take("_") {
      guard name == .log, let given = argument() else { return nil }
      base = given
    }
    var power: Value?
    if take("^") {
      guard let given = argument() else { return nil }
      power = given
      if let number = given.number, number.isNegative, number.smallWhole == 1,
        let inverse = name.inverse
      {
        (name, power) = (inverse, nil)
      }
    }
    guard let argument = functionArgument(),
      var value = Value.function(name, of: argument, base: base)
    else { return nil }
    if let power {
      guard let whole = power.number, !whole.isNegative, let count = whole.smallWhole, count <= 100,
        let raised = raise(value, to: Int(count))
      else { return nil }
      value = raised
    }
    return value
  }

  /// `\lfloor x \rfloor`.
  mutating func rounded(_ name: FunctionName, _ end: String) -> Value? {
    index += 1
    guard let value = sum(), take(command: end) else { return nil }
    return Value.function(name, of: value, base: nil)
  }

  mutating func functionArgument() -> Value? {
    if next?.is("(") == true { return bracketed(")") }
    guard var value = factor() else { return nil }
    while let next, beginsFactor(next), next.digit == nil, !next.is("("), !isFunction(next) {
      guard let right = factor(), let product = multiply(value, right) else { return nil }
      value = product
    }
    return value
  }

  func isFunction(_ token: AnswerToken) -> Bool {
    if case .command(let name) = token.kind { FunctionName(name) != nil } else { false }
  }

  /// n(n−1)…/k!, with a number below.
  mutating func binomial() -> Value? {
    index += 1
    guard let top = argument(), let bottom = argument()?.number, !bottom.isNegative,
      var chosen = bottom.smallWhole
    else { return nil }
    if let all = top.number?.smallWhole, chosen <= all { chosen = min(chosen, all - chosen) }
    guard chosen <= 500 else { return nil }
    var value = Value(.one)
    for factor in 0..<chosen {
      guard let part = Rational(Magnitude.one, over: Magnitude(factor + 1)),
        let next = top.plus(Value(Rational(Magnitude(factor), isNegative: true)))?.times(
          Value(part)),
        let product = multiply(value, next)
      else { return nil }
      value = product
    }
    return value
  }
}
