/// A set of bytes.
struct ByteSet: Hashable, Sendable {
  private var bits: SIMD4<UInt64> = .zero

  init() {}

  init(_ bytes: some Sequence<UInt8>) {
    for byte in bytes { insert(byte) }
  }

  func contains(_ byte: UInt8) -> Bool { bits[Int(byte >> 6)] >> UInt64(byte & 63) & 1 == 1 }

  mutating func insert(_ byte: UInt8) { bits[Int(byte >> 6)] |= 1 << UInt64(byte & 63) }

  func union(_ other: ByteSet) -> ByteSet {
    var union = self
    union.bits |= other.bits
    return union
  }

  var isEmpty: Bool { bits == .zero }

  static let digits = ByteSet(UInt8(ascii: "0")...UInt8(ascii: "9"))
  static let capitals = ByteSet(UInt8(ascii: "A")...UInt8(ascii: "Z"))
  static let smalls = ByteSet(UInt8(ascii: "a")...UInt8(ascii: "z"))
  /// `_` and everything beyond ASCII is a letter: so no scalar is ever torn.
  static let letters = capitals.union(smalls).union(ByteSet([UInt8(ascii: "_")]))
    .union(ByteSet(0x80...0xFF))
  static let numerals = digits.union(capitals).union(smalls).union(ByteSet([UInt8(ascii: "_")]))
  static let markup = ByteSet("<&".utf8)
  static let blanks = ByteSet(" \t\r".utf8)
}
