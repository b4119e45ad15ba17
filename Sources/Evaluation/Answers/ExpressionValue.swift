/// What the value of an expression is held as: exactly (`Polynomial`) or at a few points (`Sampled`).
///
/// `nil` is what the kind cannot hold, or a result too large to go on with.
protocol ExpressionValue: Sendable {
  init(_ number: Rational)
  init(symbol: String)

  /// Whether there are no letters in it.
  var isNumber: Bool { get }
  /// The number it is known to be, exactly.
  var number: Rational? { get }
  var negated: Self { get }
  /// 1 over it.
  var inverse: Self? { get }
  var absolute: Self? { get }
  /// What it adds to the effort of a sum or product.
  var cost: Int { get }

  func plus(_ other: Self) -> Self?
  func times(_ other: Self) -> Self?
  func root(_ degree: Int) -> Self?
  /// With an exponent that is no whole number.
  func raised(to exponent: Self) -> Self?
  static func function(_ name: FunctionName, of argument: Self, base: Self?) -> Self?
}

/// The functions that have names in LaTeX.
enum FunctionName: String {
  case sin, cos, tan, cot, sec, csc, asin, acos, atan, sinh, cosh, tanh, ln, log, exp, floor, ceil

  init?(_ command: String) { self.init(rawValue: command) }

  /// What \sin^{-1} is.
  var inverse: FunctionName? {
    switch self {
    case .sin: .asin
    case .cos: .acos
    case .tan: .atan
    default: nil
    }
  }

  /// The symbol of one degree, π/180.
  static let degree = "°"
}

extension Polynomial: ExpressionValue {
  var isNumber: Bool { terms.keys.allSatisfy(\.powers.isEmpty) }
  var cost: Int { terms.count }

  var absolute: Polynomial? {
    number.map { Polynomial($0.isNegative ? $0.negated : $0) }
  }

  func root(_ degree: Int) -> Polynomial? {
    degree == 1 ? self : degree == 2 ? squareRoot : nil
  }

  func raised(to exponent: Polynomial) -> Polynomial? { nil }

  static func function(
    _ name: FunctionName, of argument: Polynomial, base: Polynomial?
  ) -> Polynomial? {
    nil
  }
}
