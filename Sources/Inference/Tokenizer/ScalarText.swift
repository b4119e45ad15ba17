/// A text as scalars with their classes, for patterns to be matched against.
struct ScalarText {
  let scalars: [Unicode.Scalar]
  private let classes: [ScalarClass]

  /// The text of bytes that are UTF-8.
  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    var scalars: [Unicode.Scalar] = []
    var classes: [ScalarClass] = []
    scalars.reserveCapacity(bytes.count)
    classes.reserveCapacity(bytes.count)
    var position = 0
    while position < bytes.count {
      let scalar = Self.scalar(in: bytes, at: position)
      scalars.append(scalar)
      classes.append(ScalarClass.of(scalar))
      position += UTF8.width(scalar)
    }
    self.scalars = scalars
    self.classes = classes
  }

  var count: Int { scalars.count }

  /// The bytes of a stretch of scalars.
  func byteCount(of range: Range<Int>) -> Int {
    var count = 0
    for position in range { count += UTF8.width(scalars[position]) }
    return count
  }

  /// The class at a position; nothing at and beyond `end`.
  func at(_ position: Int, _ end: Int) -> ScalarClass {
    position < end ? classes[position] : []
  }

  /// The scalar at a position, or NUL at and beyond `end`, which no pattern asks for.
  func scalar(_ position: Int, _ end: Int) -> Unicode.Scalar {
    position < end ? scalars[position] : "\0"
  }

  /// The first position from `start` on whose scalar is not of `wanted`, at most `end`.
  func skip(_ wanted: ScalarClass, from start: Int, to end: Int) -> Int {
    skip(from: start, to: end) { !$0.isDisjoint(with: wanted) }
  }

  func skip(from start: Int, to end: Int, while holds: (ScalarClass) -> Bool) -> Int {
    var position = start
    while position < end, holds(classes[position]) { position += 1 }
    return position
  }

  @inline(__always)
  private static func scalar(
    in bytes: UnsafeBufferPointer<UInt8>, at position: Int
  ) -> Unicode.Scalar {
    let first = UInt32(bytes[position])
    func tail(_ offset: Int) -> UInt32 {
      position + offset < bytes.count ? UInt32(bytes[position + offset] & 0x3F) : 0
    }
    let value =
      switch first {
      case ..<0x80: first
      case ..<0xE0: (first & 0x1F) << 6 | tail(1)
      case ..<0xF0: (first & 0x0F) << 12 | tail(1) << 6 | tail(2)
      default: (first & 0x07) << 18 | tail(1) << 12 | tail(2) << 6 | tail(3)
      }
    return Unicode.Scalar(value) ?? "\u{FFFD}"
  }
}
