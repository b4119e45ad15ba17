/// The value of an expression: a sum of rational multiples of products of symbols and square roots.
///
/// `3/2`, `2√3`, `π/4` and `6r² − 4r` are such sums. π and every letter are symbols about which
/// nothing is assumed, so sums that are equal here are equal whatever the symbols stand for. The
/// reverse does not hold: `1/(1+√2)` and `√2−1` are the same number, and the first is no such sum.
///
/// Every operation is bounded; `nil` is a result too large to go on with.
struct Polynomial: Sendable {
  /// What a term is a multiple of.
  struct Monomial: Hashable, Sendable {
    /// Under one square root; without square factors.
    var radicand: UInt64 = 1
    /// The powers of the symbols, none of them 0.
    var powers: [String: Int] = [:]

    static let unit = Monomial()
  }

  /// No coefficient is zero.
  private(set) var terms: [Monomial: Rational]

  static let termLimit = 24
  static let powerLimit = 1000
  /// Largest number under a root: its square factors are found in 10,000 steps.
  private static let radicandLimit: UInt64 = 1_000_000_000_000

  init(_ number: Rational) { terms = number.isZero ? [:] : [.unit: number] }

  init(symbol: String) { terms = [Monomial(powers: [symbol: 1]): .one] }

  private init?(_ terms: [Monomial: Rational]) {
    self.terms = terms.filter { !$0.value.isZero }
    guard self.terms.count <= Self.termLimit else { return nil }
  }

  /// The number, where there are no symbols and roots in it.
  var number: Rational? {
    guard let (monomial, coefficient) = terms.first else { return .zero }
    return terms.count == 1 && monomial == .unit ? coefficient : nil
  }

  var negated: Polynomial {
    var result = self
    result.terms = terms.mapValues(\.negated)
    return result
  }

  func plus(_ other: Polynomial) -> Polynomial? {
    var sum = terms
    for (monomial, coefficient) in other.terms {
      guard let total = (sum[monomial] ?? .zero).plus(coefficient) else { return nil }
      sum[monomial] = total
    }
    return Polynomial(sum)
  }

  func times(_ other: Polynomial) -> Polynomial? {
    var product: [Monomial: Rational] = [:]
    for (left, leftCoefficient) in terms {
      for (right, rightCoefficient) in other.terms {
        guard let (monomial, root) = Self.product(left, right),
          let coefficient = leftCoefficient.times(rightCoefficient)?.times(root),
          let total = (product[monomial] ?? .zero).plus(coefficient)
        else { return nil }
        product[monomial] = total
      }
    }
    return Polynomial(product)
  }

  /// 1 over a single term; `nil` for zero and for sums.
  var inverse: Polynomial? {
    guard terms.count == 1, let (monomial, coefficient) = terms.first,
      // 1/√n is √n/n.
      let inverse = coefficient.times(Rational(Magnitude(monomial.radicand)))?.inverse
    else { return nil }
    return Polynomial([
      Monomial(radicand: monomial.radicand, powers: monomial.powers.mapValues { -$0 }): inverse
    ])
  }

  /// The square root of a rational number that is not negative.
  var squareRoot: Polynomial? {
    guard let number, !number.isNegative || number.isZero else { return nil }
    // √(a/b) is √(ab)/b.
    guard let product = number.numerator.times(number.denominator)?.small,
      let (root, radicand) = Self.reduced(product),
      let coefficient = Rational(Magnitude(root), over: number.denominator)
    else { return nil }
    return Polynomial([Monomial(radicand: radicand): coefficient])
  }

  func equals(_ other: Polynomial) -> Bool {
    terms.count == other.terms.count
      && terms.allSatisfy { monomial, coefficient in
        other.terms[monomial]?.equals(coefficient) == true
      }
  }

  private static func product(
    _ left: Monomial, _ right: Monomial
  ) -> (Monomial, root: Rational)? {
    var powers = left.powers
    for (symbol, power) in right.powers {
      let total = (powers[symbol] ?? 0) + power
      guard abs(total) <= powerLimit else { return nil }
      powers[symbol] = total == 0 ? nil : total
    }
    // i² = −1.
    var sign = false
    if let power = powers["i"], !(0...1).contains(power) {
      sign = power & 3 > 1
      powers["i"] = power & 1 == 0 ? nil : 1
    }
    // Both below 10¹²; without square factors, what they share comes out of the root.
    let shared = greatestCommonDivisor(left.radicand, right.radicand)
    let (radicand, overflow) = (left.radicand / shared).multipliedReportingOverflow(
      by: right.radicand / shared)
    guard !overflow, radicand <= radicandLimit else { return nil }
    return (
      Monomial(radicand: radicand, powers: powers), Rational(Magnitude(shared), isNegative: sign)
    )
  }

  /// √number as a whole number before a root without square factors.
  private static func reduced(_ number: UInt64) -> (root: UInt64, radicand: UInt64)? {
    guard number > 0 else { return (0, 1) }
    guard number <= radicandLimit else { return nil }
    var (root, rest, radicand, prime) = (UInt64(1), number, UInt64(1), UInt64(2))
    // What is left when all factors up to the cube root are out is a prime, a product of two, or
    // a square.
    while prime * prime * prime <= rest {
      while rest.isMultiple(of: prime * prime) {
        rest /= prime * prime
        root *= prime
      }
      if rest.isMultiple(of: prime) {
        rest /= prime
        radicand *= prime
      }
      prime += 1
    }
    let whole = UInt64(Double(rest).squareRoot().rounded())
    return whole * whole == rest ? (root * whole, radicand) : (root, radicand * rest)
  }

  private static func greatestCommonDivisor(_ left: UInt64, _ right: UInt64) -> UInt64 {
    var (left, right) = (left, right)
    while right != 0 { (left, right) = (right, left % right) }
    return left
  }
}
