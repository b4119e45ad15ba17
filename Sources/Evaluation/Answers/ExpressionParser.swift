/// Reads an expression of school mathematics from the tokens of an answer.
///
/// Understood are whole and decimal numbers, `0.\overline{3}`, thousands in groups, mixed numbers,
/// `\frac`, `/`, products with and without a sign, sums, powers, roots, factorials, binomials,
/// absolute values, functions, letters and Greek letters with subscripts. Anything else, anything
/// that can be read in two ways (`1/2x`, `5\frac{3}{2}`), and what the kind of value cannot hold, is
/// `nil`: then it is no value and is compared as text.
struct ExpressionParser<Value: ExpressionValue> {
  let tokens: [AnswerToken]
  var index = 0
  private var depth = 0
  private var effort = 0
  /// How many functions an angle may be the argument of.
  private var degrees = 0

  private static var depthLimit: Int { 40 }
  /// Products of coefficients that one answer may cost.
  private static var effortLimit: Int { 20_000 }

  static func value(of tokens: ArraySlice<AnswerToken>) -> Value? {
    guard isMathematics(tokens) else { return nil }
    var parser = ExpressionParser(tokens.flatMap(letters))
    guard let value = parser.sum(), parser.index == parser.tokens.endIndex else { return nil }
    // Infinity is no number to reckon with: it stands alone, or it is compared as text.
    let infinities = parser.tokens.count { $0.is(command: "infty") }
    return infinities == 0 || (infinities == 1 && parser.tokens.count <= 2) ? value : nil
  }

  private init(_ tokens: [AnswerToken]) { self.tokens = tokens }

  /// Up to three letters beside each other are a product; more are a word.
  private static func letters(_ token: AnswerToken) -> [AnswerToken] {
    guard case .word(let word) = token.kind, word.utf8.count <= 3 else { return [token] }
    return word.map { AnswerToken(.word(String($0))) }
  }

  /// `east` is a word and not a product of four letters: several letters are a product only beside
  /// something that is no letter.
  private static func isMathematics(_ tokens: ArraySlice<AnswerToken>) -> Bool {
    var letters = 0
    for token in tokens {
      guard case .word(let word) = token.kind else { return true }
      letters += word.utf8.count
    }
    return letters == 1
  }

  var next: AnswerToken? { index < tokens.endIndex ? tokens[index] : nil }

  mutating func take(_ symbol: Unicode.Scalar) -> Bool {
    guard next?.is(symbol) == true else { return false }
    index += 1
    return true
  }

  mutating func take(command: String) -> Bool {
    guard next?.is(command: command) == true else { return false }
    index += 1
    return true
  }

  // MARK: Sums and products

  private mutating func sum() -> Value? {
    depth += 1
    defer { depth -= 1 }
    guard depth < Self.depthLimit else { return nil }
    var isNegative = take("-")
    if !isNegative { _ = take("+") }
    guard var total = product() else { return nil }
    if isNegative { total = total.negated }
    while true {
      if take("+") { isNegative = false } else if take("-") { isNegative = true } else { break }
      guard let term = product(), let sum = total.plus(isNegative ? term.negated : term)
      else { return nil }
      effort += sum.cost
      guard effort < Self.effortLimit else { return nil }
      total = sum
    }
    return total
  }

  private mutating func product() -> Value? {
    guard var value = mixedNumber() ?? factor() else { return nil }
    var hasSlash = false
    while let next {
      if take(command: "times") {
        guard let right = factor(), let product = multiply(value, right) else { return nil }
        (value, hasSlash) = (product, false)
      } else if take("/") || take(command: "div") {
        guard let divisor = factor()?.inverse, let quotient = multiply(value, divisor)
        else { return nil }
        (value, hasSlash) = (quotient, true)
      } else if beginsFactor(next) {
        // Whether 1/2x is half of x or the half of 1/x nobody knows; a number after a letter is no
        // factor; and a number before an improper fraction may be a factor or a mistake.
        let mayBeMixed = index > 0 && tokens[index - 1].digit != nil && next.is(command: "frac")
        guard !hasSlash, next.digit == nil, let right = factor(),
          !(mayBeMixed && right.isNumber), let product = multiply(value, right)
        else { return nil }
        value = product
      } else {
        break
      }
    }
    return value
  }

  private mutating func multiply(_ left: Value, _ right: Value) -> Value? {
    effort += left.cost * right.cost
    return effort < Self.effortLimit ? left.times(right) : nil
  }

  private func beginsFactor(_ token: AnswerToken) -> Bool {
    switch token.kind {
    case .digit, .word, .symbol("("), .symbol("["), .symbol("{"): true
    case .command(let name):
      name == "frac" || name == "sqrt" || name == "binom" || AnswerForm.letters.contains(name)
        || FunctionName(name) != nil
    default: false
    }
  }

  // MARK: Factors

  private mutating func factor() -> Value? {
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
  private mutating func exponent() -> Value? {
    guard next?.digit != nil else { return argument() }
    var digits: [UInt8] = []
    while let digit = next?.digit, digits.isEmpty || next?.isSpaced == false {
      digits.append(digit)
      index += 1
    }
    return Magnitude(digits: digits).map { Value(Rational($0)) }
  }

  /// `^\circ` or `°`, where an angle may stand.
  private mutating func takeCircle() -> Bool {
    let start = index
    let isRaised = take("^")
    let isBraced = isRaised && take("{")
    guard take(command: "circ"), !isBraced || take("}") else {
      index = start
      return false
    }
    return true
  }

  private mutating func raise(_ base: Value, to power: Int) -> Value? {
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

  private static func factorial(_ value: Value) -> Value? {
    guard let number = value.number, !number.isNegative, let count = number.smallWhole, count <= 200
    else { return nil }
    var product = Magnitude.one
    for factor in 1..<(count + 1) {
      guard let next = product.times(Magnitude(factor)) else { return nil }
      product = next
    }
    return Value(Rational(product))
  }

  private mutating func base() -> Value? {
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
    case .command(let name) where AnswerForm.letters.contains(name):
      index += 1
      return symbol(name)
    case .command(let name): return FunctionName(name).flatMap { function($0) }
    default: return nil
    }
  }

  /// A function with its argument: what is in brackets after it, else the factors up to a sign of
  /// sum or another function. `\sin^2 x` is the square of `\sin x`.
  private mutating func function(_ name: FunctionName) -> Value? {
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

  private mutating func functionArgument() -> Value? {
    if next?.is("(") == true { return bracketed(")") }
    guard var value = factor() else { return nil }
    while let next, beginsFactor(next), next.digit == nil, !next.is("("), !isFunction(next) {
      guard let right = factor(), let product = multiply(value, right) else { return nil }
      value = product
    }
    return value
  }

  private func isFunction(_ token: AnswerToken) -> Bool {
    if case .command(let name) = token.kind { FunctionName(name) != nil } else { false }
  }

  private mutating func binomial() -> Value? {
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

  private mutating func bracketed(_ end: Unicode.Scalar) -> Value? {
    index += 1
    guard let value = sum(), take(end) else { return nil }
    return value
  }

  /// A symbol with the subscript that follows it.
  private mutating func symbol(_ name: String) -> Value? {
    guard take("_") else { return Value(symbol: name) }
    let start = index
    guard argument() != nil else { return nil }
    let subscripts = AnswerText.canonical(tokens[start..<index])
    return Value(symbol: name + "_" + subscripts)
  }

  private mutating func fraction() -> Value? {
    index += 1
    guard let top = argument(), let bottom = argument()?.inverse else { return nil }
    return multiply(top, bottom)
  }

  private mutating func root() -> Value? {
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
  private mutating func argument() -> Value? {
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
