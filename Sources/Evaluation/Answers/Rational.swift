/// A fraction of whole numbers, exact: 0.1 + 0.2 is 3/10.
///
/// It is not reduced; two are compared by multiplying crosswise. What would grow beyond
/// `Magnitude.digitLimit` is `nil`.
struct Rational: Sendable {
  var isNegative: Bool
  var numerator: Magnitude
  /// Never zero.
  private(set) var denominator: Magnitude

  static let zero = Rational(.zero)
  static let one = Rational(.one)

  init(_ numerator: Magnitude, isNegative: Bool = false) {
    (self.numerator, denominator) = (numerator, .one)
    self.isNegative = isNegative
  }

  /// `nil` where the denominator is zero.
  init?(_ numerator: Magnitude, over denominator: Magnitude, isNegative: Bool = false) {
    guard !denominator.isZero else { return nil }
    (self.numerator, self.denominator) = (numerator, denominator)
    self.isNegative = isNegative
  }

  var isZero: Bool { numerator.isZero }

  /// The whole number it is written as, without its sign; `nil` for a fraction or a large number.
  var smallWhole: UInt64? { denominator.isOne ? numerator.small : nil }

  var negated: Rational {
    var result = self
    result.isNegative.toggle()
    return result
  }

  /// 1 over it; `nil` for zero.
  var inverse: Rational? { Rational(denominator, over: numerator, isNegative: isNegative) }

  func plus(_ other: Rational) -> Rational? {
    if isZero { return other }
    if other.isZero { return self }
    guard let left = numerator.times(other.denominator),
      let right = other.numerator.times(denominator),
      let bottom = denominator.times(other.denominator)
    else { return nil }
    if isNegative == other.isNegative {
      return left.plus(right).flatMap { Rational($0, over: bottom, isNegative: isNegative) }
    }
    return Rational(
      left.distance(to: right), over: bottom, isNegative: left < right ? !isNegative : isNegative)
  }

  func times(_ other: Rational) -> Rational? {
    guard let top = numerator.times(other.numerator),
      let bottom = denominator.times(other.denominator)
    else { return nil }
    return Rational(top, over: bottom, isNegative: isNegative != other.isNegative)
  }

  /// Whether both are the same number. Numbers too large to tell are not.
  func equals(_ other: Rational) -> Bool {
    if isZero || other.isZero { return isZero && other.isZero }
    guard isNegative == other.isNegative, let left = numerator.times(other.denominator),
      let right = other.numerator.times(denominator)
    else { return false }
    return left == right
  }
}
