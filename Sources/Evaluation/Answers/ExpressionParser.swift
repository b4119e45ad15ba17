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
  var depth = 0
  var effort = 0
  /// How many functions an angle may be the argument of.
  var degrees = 0

  static var depthLimit: Int { 40 }
  /// Products of coefficients that one answer may cost.
  static var effortLimit: Int { 20_000 }

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
  static func letters(_ token: AnswerToken) -> [AnswerToken] {
    guard case .word(let word) = token.kind, word.utf8.count <= 3 else { return [token] }
    return word.map { AnswerToken(.word(String($0))) }
  }

  /// `east` is a word and not a product of four letters: several letters are a product only beside
  /// something that is no letter.
  static func isMathematics(_ tokens: ArraySlice<AnswerToken>) -> Bool {
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

  mutating func sum() -> Value? {
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

  mutating func product() -> Value? {
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
        let isBehindFactorial = index > 0 && tokens[index - 1].is("!")
        guard !hasSlash, next.digit == nil || isBehindFactorial, let right = factor(),
          !(mayBeMixed && right.isNumber), let product = multiply(value, right)
        else { return nil }
        value = product
      } else {
        break
      }
    }
    return value
  }

  mutating func multiply(_ left: Value, _ right: Value) -> Value? {
    effort += left.cost * right.cost
    return effort < Self.effortLimit ? left.times(right) : nil
  }

  func beginsFactor(_ token: AnswerToken) -> Bool {
    switch token.kind {
    case .digit, .word, .symbol("("), .symbol("["), .symbol("{"): true
    case .command(let name):
      name == "frac" || name == "sqrt" || name == "binom" || AnswerForm.letters.contains(name)
        || FunctionName(name) != nil
    default: false
    }
  }
}
