/// Reads an expression of school mathematics from the tokens of an answer.
///
/// Understood are whole and decimal numbers, `0.\overline{3}`, thousands in groups, mixed numbers,
/// `\frac`, `/`, products with and without a sign, sums, whole powers, square roots, factorials,
/// letters and Greek letters with subscripts. Anything else, and anything that can be read in two
/// ways (`1/2x`, `5\frac{3}{2}`), is `nil`: then it is no value and is compared as text.
struct ExpressionParser {
  let tokens: [AnswerToken]
  var index = 0
  private var depth = 0
  private var effort = 0

  private static let depthLimit = 40
  /// Products of coefficients that one answer may cost.
  private static let effortLimit = 20_000

  static func value(of tokens: ArraySlice<AnswerToken>) -> Polynomial? {
    guard isMathematics(tokens) else { return nil }
    var parser = ExpressionParser(tokens.flatMap(letters))
    guard let value = parser.sum(), parser.index == parser.tokens.endIndex else { return nil }
    return value
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

  private mutating func sum() -> Polynomial? {
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
      effort += sum.terms.count
      guard effort < Self.effortLimit else { return nil }
      total = sum
    }
    return total
  }

  private mutating func product() -> Polynomial? {
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
          !(mayBeMixed && right.number != nil), let product = multiply(value, right)
        else { return nil }
        value = product
      } else {
        break
      }
    }
    return value
  }

  private mutating func multiply(_ left: Polynomial, _ right: Polynomial) -> Polynomial? {
    effort += left.terms.count * right.terms.count
    return effort < Self.effortLimit ? left.times(right) : nil
  }

  private func beginsFactor(_ token: AnswerToken) -> Bool {
    switch token.kind {
    case .digit, .word, .symbol("("), .symbol("{"): true
    case .command(let name): name == "frac" || name == "sqrt" || AnswerForm.letters.contains(name)
    default: false
    }
  }

  // MARK: Factors

  private mutating func factor() -> Polynomial? {
    guard let base = base() else { return nil }
    var value = base
    if take("!") {
      guard let factorial = Self.factorial(value) else { return nil }
      value = factorial
    }
    guard take("^") else { return value }
    guard let exponent = argument()?.number, let power = exponent.smallWhole,
      power <= UInt64(Polynomial.powerLimit)
    else { return nil }
    guard let raised = raise(value, to: Int(power)) else { return nil }
    return exponent.isNegative ? raised.inverse : raised
  }

  private mutating func raise(_ base: Polynomial, to power: Int) -> Polynomial? {
    var (square, result, power) = (base, Polynomial(.one), power)
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

  private static func factorial(_ value: Polynomial) -> Polynomial? {
    guard let number = value.number, !number.isNegative, let count = number.smallWhole, count <= 200
    else { return nil }
    var product = Magnitude.one
    for factor in 1..<(count + 1) {
      guard let next = product.times(Magnitude(factor)) else { return nil }
      product = next
    }
    return Polynomial(Rational(product))
  }

  private mutating func base() -> Polynomial? {
    guard let token = next else { return nil }
    switch token.kind {
    case .digit, .symbol("."): return number().map(Polynomial.init)
    case .symbol("("): return bracketed(")")
    case .symbol("{"): return bracketed("}")
    case .word(let letter) where letter.utf8.count == 1:
      index += 1
      return symbol(letter)
    case .command("frac"): return fraction()
    case .command("sqrt"): return root()
    case .command(let name) where AnswerForm.letters.contains(name):
      index += 1
      return symbol(name)
    default: return nil
    }
  }

  private mutating func bracketed(_ end: Unicode.Scalar) -> Polynomial? {
    index += 1
    guard let value = sum(), take(end) else { return nil }
    return value
  }

  /// A symbol with the subscript that follows it.
  private mutating func symbol(_ name: String) -> Polynomial? {
    guard take("_") else { return Polynomial(symbol: name) }
    let start = index
    guard argument() != nil else { return nil }
    let subscripts = AnswerText.canonical(tokens[start..<index])
    return Polynomial(symbol: name + "_" + subscripts)
  }

  private mutating func fraction() -> Polynomial? {
    index += 1
    guard let top = argument(), let bottom = argument()?.inverse else { return nil }
    return multiply(top, bottom)
  }

  private mutating func root() -> Polynomial? {
    index += 1
    if next?.is("[") == true { return nil }
    return argument()?.squareRoot
  }

  /// What a command or a power is given: a group, or the one token that follows.
  private mutating func argument() -> Polynomial? {
    guard let token = next else { return nil }
    switch token.kind {
    case .symbol("{"): return bracketed("}")
    case .symbol("("): return bracketed(")")
    case .digit(let digit):
      index += 1
      return Polynomial(Rational(Magnitude(UInt64(digit))))
    case .word(let letter) where letter.utf8.count == 1:
      index += 1
      return Polynomial(symbol: letter)
    case .command("frac"): return fraction()
    case .command("sqrt"): return root()
    case .command(let name) where AnswerForm.letters.contains(name):
      index += 1
      return Polynomial(symbol: name)
    default: return nil
    }
  }
}
