#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// An expression's values at a few points: every letter is given the same arbitrary values wherever it
/// stands, π and e their own. Two expressions that agree at all of them are taken for equal, as
/// `\frac{1}{1+\sqrt2}` and `\sqrt2-1`, `\sin(2x)` and `2\sin x\cos x`, `2^{n+1}` and `2\cdot2^n`.
///
/// Agreement is to ten digits (Schwartz 1980: that different expressions agree at arbitrary points
/// is next to impossible). Long decimals and large numbers are refused, so that nothing rounded
/// passes for exact. Where one has no value, as √x below zero, the other must have none.
struct Sampled: ExpressionValue {
  private var values: [Double]

  private static let pointCount = 12
  private static let tolerance = 1e-10
  /// What is left where a difference should be zero.
  private static let noise = 1e-13
  /// What is larger has too few digits after the point left to tell.
  private static let sizeLimit = 1e6
  /// A decimal of more digits than this may be a rounded one.
  private static let denominatorLimit = 1e6

  init(_ number: Rational) {
    let (top, bottom) = (number.numerator.double, number.denominator.double)
    let value = bottom > Self.denominatorLimit ? .nan : top / bottom
    values = Array(repeating: number.isNegative ? -value : value, count: Self.pointCount)
  }

  init(symbol: String) {
    values =
      switch symbol {
      case "pi": Array(repeating: .pi, count: Self.pointCount)
      case "e": Array(repeating: M_E, count: Self.pointCount)
      case FunctionName.degree: Array(repeating: .pi / 180, count: Self.pointCount)
      default: (0..<Self.pointCount).map { Self.value(of: symbol, at: $0) }
      }
  }

  private init(_ values: [Double]) { self.values = values }

  /// Small and positive at first, then of either sign and larger, at last small whole numbers; the
  /// same in every run (FNV-1a).
  private static func value(of symbol: String, at point: Int) -> Double {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in Array(symbol.utf8) + [UInt8(point)] {
      hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3
    }
    hash ^= hash >> 29
    let size = 0.3 + 2 * Double(hash >> 12 & 0xF_FFFF_FFFF) / Double(0x10_0000_0000 as UInt64)
    return switch point {
    case 0: 0.3 * size
    case 1..<3: size
    case 3..<6: hash & 1 == 1 ? -4 * size : 4 * size
    case 6..<9: hash & 1 == 1 ? -140 * size : 140 * size
    // Odd and even ones, for powers of −1.
    default: Double(point - 8) + 2 * Double(hash % 3)
    }
  }

  var isNumber: Bool { values.allSatisfy { $0 == values.first } }

  var number: Rational? {
    guard isNumber, let value = values.first, abs(value) < 1e9, value == value.rounded() else {
      return nil
    }
    return Rational(Magnitude(UInt64(abs(value))), isNegative: value < 0)
  }

  var cost: Int { 1 }
  var negated: Sampled { Sampled(values.map { -$0 }) }
  var inverse: Sampled? { Sampled(values.map { 1 / $0 }) }
  var absolute: Sampled? { Sampled(values.map(abs)) }

  func plus(_ other: Sampled) -> Sampled? { Sampled(zip(values, other.values).map(+)) }
  func times(_ other: Sampled) -> Sampled? { Sampled(zip(values, other.values).map(*)) }

  func root(_ degree: Int) -> Sampled? {
    Sampled(
      values.map { value in
        // Odd roots of negative numbers are numbers.
        value < 0 && !degree.isMultiple(of: 2)
          ? -pow(-value, 1 / Double(degree)) : pow(value, 1 / Double(degree))
      })
  }

  func raised(to exponent: Sampled) -> Sampled? {
    Sampled(zip(values, exponent.values).map { pow($0, $1) })
  }

  static func function(_ name: FunctionName, of argument: Sampled, base: Sampled?) -> Sampled? {
    let function: (Double) -> Double =
      switch name {
      case .sin: sin
      case .cos: cos
      case .tan: tan
      case .cot: { 1 / tan($0) }
      case .sec: { 1 / cos($0) }
      case .csc: { 1 / sin($0) }
      case .asin: asin
      case .acos: acos
      case .atan: atan
      case .sinh: sinh
      case .cosh: cosh
      case .tanh: tanh
      case .exp: exp
      case .floor: { $0.rounded(.down) }
      case .ceil: { $0.rounded(.up) }
      case .ln: log
      // Without a base it is to one that nobody has named; its rules are those of any.
      case .log: { log($0) / (base == nil ? 1.7 : 1) }
      }
    let values = argument.values.map(function)
    guard let base else { return Sampled(values) }
    return Sampled(zip(values, base.values).map { $0 / log($1) })
  }

  func equals(_ other: Sampled) -> Bool {
    var agreeing = 0
    for (mine, theirs) in zip(values, other.values) {
      // ln x is not ln |x|: one of them has no value below zero.
      if mine.isNaN != theirs.isNaN { return false }
      guard abs(mine) < Self.sizeLimit, abs(theirs) < Self.sizeLimit else { continue }
      guard abs(mine - theirs) <= max(Self.tolerance * abs(mine), Self.noise) else { return false }
      agreeing += 1
    }
    return agreeing > 2
  }
}

extension Polynomial {
  /// The same at points.
  var sampled: Sampled? {
    terms.reduce(Sampled(.zero)) { total, term in
      let (monomial, coefficient) = term
      var product = Sampled(coefficient)
        .times(Sampled(Rational(Magnitude(monomial.radicand))).root(2) ?? Sampled(.zero))
      for (symbol, power) in monomial.powers {
        product = product.flatMap { part in
          Sampled(symbol: symbol).raised(to: Sampled(whole: power)).flatMap(part.times)
        }
      }
      return total?.plus(product ?? Sampled(.zero))
    }
  }
}

extension Sampled {
  fileprivate init(whole number: Int) {
    self.init(Rational(Magnitude(UInt64(number.magnitude)), isNegative: number < 0))
  }
}

extension Magnitude {
  /// The nearest number of that kind; infinity beyond them.
  fileprivate var double: Double {
    limbs.reversed().reduce(0) { $0 * Double(Self.base) + Double($1) }
  }
}
