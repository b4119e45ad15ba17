/// Functions with their arguments, and binomials.
extension ExpressionParser {
  /// A function with its argument: what is in brackets after it, else the factors up to a sign of
  /// sum or another function. `\sin^2 x` is the square of `\sin x`.
  mutating func function(_ name: FunctionName) -> Value? {
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
    }
    guard let argument = functionArgument(),
      var value = Value.function(name, of: argument, base: base)
    else { return nil }
    if let power {
      // sin⁻¹ may be an inverse or a reciprocal.
      guard let whole = power.number, !whole.isNegative, let count = whole.smallWhole, count <= 100,
        let raised = raise(value, to: Int(count))
      else { return nil }
      value = raised
    }
    return value
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

  mutating func binomial() -> Value? {
    index += 1
    guard let top = argument()?.number, let bottom = argument()?.number, !top.isNegative,
      !bottom.isNegative, let all = top.smallWhole, let chosen = bottom.smallWhole, chosen <= all,
      all <= 1000
    else { return nil }
    var value = Rational.one
    for factor in 0..<min(chosen, all - chosen) {
      guard let part = Rational(Magnitude(all - factor), over: Magnitude(factor + 1)),
        let product = value.times(part)
      else { return nil }
      value = product
    }
    return Value(value)
  }
}
