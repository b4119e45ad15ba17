/// Factors: powers, brackets, fractions, roots, letters.
extension ExpressionParser {
  mutating func factor() -> Value? {
    guard let base = base() else { return nil }
    var value = base
    if take("!") {
      guard let factorial = Self.factorial(value) else { return nil }
      value = factorial
    }
    if degrees > 0, takeCircle() { return multiply(value, Value(symbol: FunctionName.degree)) }
    guard take("^") else { return value }
    guard let exponent = exponent() else { return nil }
    guard let number = exponent.number, let power = number.smallWhole else {
      return value.raised(to: exponent)
    }
    guard power <= UInt64(Polynomial.powerLimit), let raised = raise(value, to: Int(power))
    else { return nil }
    return number.isNegative ? raised.inverse : raised
  }

  /// What stands after `^`: all the digits of `2^10`, which TeX would take apart and nobody means so.
  mutating func exponent() -> Value? {
    guard next?.digit != nil else { return argument() }
    var digits: [UInt8] = []
    while let digit = next?.digit, digits.isEmpty || next?.isSpaced == false {
      digits.append(digit)
      index += 1
    }
    return Magnitude(digits: digits).map { Value(Rational($0)) }
  }

  /// `^\circ` or `°`, where an angle may stand.
  mutating func takeCircle() -> Bool {
    let start = index
    let isRaised = take("^")
    let isBraced = isRaised && take("{")
    guard take(command: "circ"), !isBraced || take("}") else {
      index = start
      return false
    }
    return true
  }

  mutating func raise(_ base: Value, to power: Int) -> Value? {
    var (square, result, power) = (base, Value(.one), power)
    while power > 0 {
      if power & 1 == 1 {
        guard let product = multiply(result, square) else { return nil }
        result = product
      }
      power >>= 1
      guard power > 0 else { break }
      guard let next = multiply(square, square) else { return nil }
      square = next
    }
    return result
  }

  static func factorial(_ value: Value) -> Value? {
    guard let number = value.number, !number.isNegative, let count = number.smallWhole, count <= 200
    else { return nil }
    var product = Magnitude.one
    for factor in 1..<(count + 1) {
      guard let next = product.times(Magnitude(factor)) else { return nil }
      product = next
    }
    return Value(Rational(product))
  }

  mutating func base() -> Value? {
    guard let token = next else { return nil }
    switch token.kind {
    case .digit, .symbol("."): return number().map(Value.init)
    case .symbol("("): return bracketed(")")
    case .symbol("["): return bracketed("]")
    case .symbol("{"): return bracketed("}")
    case .symbol("|"): return bracketed("|")?.absolute
    case .word(let letter) where letter.utf8.count == 1:
      index += 1
      return symbol(letter)
    case .command("frac"): return fraction()
    case .command("sqrt"): return root()
    case .command("binom"): return binomial()
    case .command("lfloor"): return rounded(.floor, "rfloor")
    case .command("lceil"): return rounded(.ceil, "rceil")
    case .command(let name) where AnswerForm.letters.contains(name):
      index += 1
      return symbol(name)
    case .command(let name): return FunctionName(name).flatMap { function($0) }
    default: return nil
    }
  }

  mutating func bracketed(_ end: Unicode.Scalar) -> Value? {
    index += 1
    guard let value = sum(), take(end) else { return nil }
    return value
  }

  /// A symbol with the subscript that follows it.
  mutating func symbol(_ name: String) -> Value? {
    guard take("_") else { return Value(symbol: name) }
    let start = index
    guard argument() != nil else { return nil }
    let subscripts = AnswerText.canonical(tokens[start..<index])
    return Value(symbol: name + "_" + subscripts)
  }

  mutating func fraction() -> Value? {
    index += 1
    guard let top = argument(), let bottom = argument()?.inverse else { return nil }
    return multiply(top, bottom)
  }

  mutating func root() -> Value? {
    index += 1
    var degree = 2
    if next?.is("[") == true {
      guard let given = bracketed("]")?.number, let whole = given.smallWhole, !given.isNegative,
        (1...100).contains(whole)
      else { return nil }
      degree = Int(whole)
    }
    return argument()?.root(degree)
  }

  /// What a command or a power is given: a group, or the one token that follows.
  mutating func argument() -> Value? {
    guard let token = next else { return nil }
    switch token.kind {
    case .symbol("{"): return bracketed("}")
    case .symbol("("): return bracketed(")")
    case .digit(let digit):
      index += 1
      return Value(Rational(Magnitude(UInt64(digit))))
    case .word(let letter) where letter.utf8.count == 1:
      index += 1
      return Value(symbol: letter)
    case .command("frac"): return fraction()
    case .command("sqrt"): return root()
    case .command(let name) where AnswerForm.letters.contains(name):
      index += 1
      return Value(symbol: name)
    default: return nil
    }
  }
}
