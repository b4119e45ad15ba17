/// Numbers as they are written: decimals, thousands, repeating decimals, mixed numbers.
extension ExpressionParser {
  private mutating func digits() -> [UInt8] {
    var digits: [UInt8] = []
    while let digit = next?.digit, digits.isEmpty || next?.isSpaced == false {
      digits.append(digit)
      index += 1
    }
    return digits
  }

  /// A number without a sign; `nil` where none stands, or two with a space between them.
  mutating func number() -> Rational? {
    let start = index
    var whole = digits()
    if whole.count <= 3 { whole += groups() }
    // Two numbers with a space between them are neither a number nor a product.
    if next?.digit != nil { return nil }
    guard next?.is(".") == true, next?.isSpaced == false || index == start else {
      return scaled(whole, decimals: [])
    }
    index += 1
    let decimals = next?.isSpaced == false ? digits() : []
    if let repeating = repeatingDigits() {
      return Self.decimal(whole, decimals, repeating: repeating)
    }
    return whole.isEmpty && decimals.isEmpty ? nil : scaled(whole, decimals: decimals)
  }

  /// The number, times the power of ten that may follow as in a program: 1.5e3.
  private mutating func scaled(_ whole: [UInt8], decimals: [UInt8]) -> Rational? {
    let exponent = exponent(hasPoint: !decimals.isEmpty)
    guard let top = Magnitude(digits: whole + decimals),
      let bottom = Magnitude(powerOfTen: decimals.count), let number = Rational(top, over: bottom)
    else { return nil }
    guard let exponent else { return number }
    guard let power = Magnitude(powerOfTen: abs(exponent)) else { return nil }
    return exponent < 0
      ? Rational(power).inverse.flatMap(number.times) : number.times(Rational(power))
  }

  /// The exponent after an `e`. `2e-3` may be twice a constant, less three; `2.0e-3` is a number.
  private mutating func exponent(hasPoint: Bool) -> Int? {
    let start = index
    guard case .word(let letter)? = next?.kind, letter.lowercased() == "e", next?.isSpaced == false
    else { return nil }
    index += 1
    let isNegative = hasPoint && take("-")
    if !isNegative { _ = take("+") }
    let digits = next?.isSpaced == false ? self.digits() : []
    guard (1...3).contains(digits.count) else {
      index = start
      return nil
    }
    let exponent = digits.reduce(0) { $0 * 10 + Int($1) }
    return isNegative ? -exponent : exponent
  }

  /// Groups of three digits with a space or a comma before each, as in 10 000. A comma that parts a
  /// list never comes so far.
  private mutating func groups() -> [UInt8] {
    let start = index
    var digits: [UInt8] = []
    while let first = next, first.is(",") || (first.digit != nil && first.isSpaced) {
      if take(","), next?.isSpaced != false {
        index = start
        return []
      }
      let group = self.digits()
      guard group.count == 3 else {
        index = start
        return []
      }
      digits += group
    }
    guard next?.is("/") != true else {
      index = start
      return []
    }
    return digits
  }

  /// The digits under the line of `0.\overline{3}`.
  private mutating func repeatingDigits() -> [UInt8]? {
    let start = index
    guard take(command: "overline") else { return nil }
    let isBraced = take("{")
    var digits: [UInt8] = []
    while let digit = next?.digit, isBraced || digits.isEmpty {
      digits.append(digit)
      index += 1
    }
    if isBraced, !take("}") { digits = [] }
    if digits.isEmpty { index = start }
    return digits.isEmpty ? nil : digits
  }

  /// 0.1666… with `decimals` 1 and `repeating` 6 is (16 − 1) / 90.
  private static func decimal(
    _ whole: [UInt8], _ decimals: [UInt8], repeating: [UInt8]
  ) -> Rational? {
    let nines = [UInt8](repeating: 9, count: repeating.count)
    let zeros = [UInt8](repeating: 0, count: decimals.count)
    guard let all = Magnitude(digits: whole + decimals + repeating),
      let once = Magnitude(digits: whole + decimals), let bottom = Magnitude(digits: nines + zeros)
    else { return nil }
    return Rational(all.distance(to: once), over: bottom)
  }

  /// `1\frac{1}{2}` and `1 1/2`: a whole number and a proper fraction. `nil`, with nothing taken,
  /// where there is none.
  mutating func mixedNumber() -> Value? {
    let start = index
    let whole = digits()
    if !whole.isEmpty, let number = Magnitude(digits: whole), let part = properFraction(),
      let sum = Rational(number).plus(part)
    {
      return Value(sum)
    }
    index = start
    return nil
  }

  private mutating func properFraction() -> Rational? {
    guard let first = next else { return nil }
    let (top, bottom): (Magnitude?, Magnitude?)
    if first.is(command: "frac") {
      index += 1
      top = wholeArgument()
      bottom = wholeArgument()
    } else {
      guard first.digit != nil, first.isSpaced else { return nil }
      top = Magnitude(digits: digits())
      guard take("/") else { return nil }
      bottom = Magnitude(digits: digits())
    }
    guard let top, let bottom, top < bottom else { return nil }
    return Rational(top, over: bottom)
  }

  private mutating func wholeArgument() -> Magnitude? {
    if let digit = next?.digit {
      index += 1
      return Magnitude(UInt64(digit))
    }
    guard take("{") else { return nil }
    let digits = self.digits()
    guard !digits.isEmpty, take("}") else { return nil }
    return Magnitude(digits: digits)
  }
}
