/// A whole number that is not negative, of any size up to `digitLimit` decimal digits.
///
/// Numbers come from what models write, so every operation that could grow says `nil` beyond the
/// limit instead of going on; a product costs at most 2,000 steps.
struct Magnitude: Hashable, Sendable {
  static let digitLimit = 400

  /// In base 10⁹, the lowest first, no zero at the end; zero has none.
  private(set) var limbs: [UInt32]

  static let base: UInt64 = 1_000_000_000

  static let zero = Magnitude(limbs: [])
  static let one = Magnitude(1)

  private init(limbs: [UInt32]) {
    self.limbs = limbs
    while self.limbs.last == 0 { self.limbs.removeLast() }
  }

  init(_ number: UInt64) {
    var (rest, limbs) = (number, [UInt32]())
    while rest > 0 {
      limbs.append(UInt32(rest % Self.base))
      rest /= Self.base
    }
    self.limbs = limbs
  }

  /// The number these digits are, each 0…9, the highest first.
  init?(digits: some BidirectionalCollection<UInt8>) {
    let digits = digits.drop { $0 == 0 }
    guard digits.count <= Self.digitLimit else { return nil }
    var (limbs, limb, scale) = ([UInt32](), UInt32(0), UInt32(1))
    for digit in digits.reversed() {
      limb += UInt32(digit) * scale
      scale *= 10
      if scale == UInt32(Self.base) {
        limbs.append(limb)
        (limb, scale) = (0, 1)
      }
    }
    self.init(limbs: limbs + [limb])
  }

  /// 10 to a power that is not negative.
  init?(powerOfTen exponent: Int) {
    guard exponent < Self.digitLimit else { return nil }
    self.init(digits: [1] + [UInt8](repeating: 0, count: exponent))
  }

  var isZero: Bool { limbs.isEmpty }
  var isOne: Bool { limbs == [1] }

  /// The number where it has less than 19 digits.
  var small: UInt64? {
    guard limbs.count <= 2 else { return nil }
    return limbs.reversed().reduce(0) { $0 * Self.base + UInt64($1) }
  }

  func plus(_ other: Magnitude) -> Magnitude? {
    let (long, short) =
      limbs.count >= other.limbs.count ? (limbs, other.limbs) : (other.limbs, limbs)
    var (sum, carry) = (long, UInt64(0))
    for index in long.indices {
      let total = UInt64(long[index]) + (index < short.count ? UInt64(short[index]) : 0) + carry
      sum[index] = UInt32(total % Self.base)
      carry = total / Self.base
    }
    return Magnitude(limbs: sum + [UInt32(carry)]).withinLimit
  }

  /// The difference, without its sign.
  func distance(to other: Magnitude) -> Magnitude {
    let (large, small) = self < other ? (other.limbs, limbs) : (limbs, other.limbs)
    var (rest, borrow) = (large, UInt64(0))
    for index in large.indices {
      let taken = (index < small.count ? UInt64(small[index]) : 0) + borrow
      borrow = UInt64(large[index]) < taken ? 1 : 0
      rest[index] = UInt32(UInt64(large[index]) + borrow * Self.base - taken)
    }
    return Magnitude(limbs: rest)
  }

  func times(_ other: Magnitude) -> Magnitude? {
    if isOne { return other }
    if other.isOne { return self }
    var product = [UInt32](repeating: 0, count: limbs.count + other.limbs.count)
    for (index, limb) in limbs.enumerated() {
      var carry: UInt64 = 0
      for (offset, factor) in other.limbs.enumerated() {
        let total =
          UInt64(limb) * UInt64(factor) + UInt64(product[index + offset]) + carry
        product[index + offset] = UInt32(total % Self.base)
        carry = total / Self.base
      }
      product[index + other.limbs.count] = UInt32(carry)
    }
    return Magnitude(limbs: product).withinLimit
  }

  private var withinLimit: Magnitude? {
    limbs.count <= Self.digitLimit / 9 + 1 ? self : nil
  }
}

extension Magnitude: Comparable {
  static func < (left: Magnitude, right: Magnitude) -> Bool {
    guard left.limbs.count == right.limbs.count else {
      return left.limbs.count < right.limbs.count
    }
    return left.limbs.reversed().lexicographicallyPrecedes(right.limbs.reversed())
  }
}
