/// Reads one JSON value from bytes nobody vouches for.
///
/// Lenient where a strict reader would lose a reply: invalid UTF-8 and lone surrogate escapes
/// become U+FFFD, and control characters may stand in strings unescaped. Strict in everything that
/// could hide a cut: what is incomplete, or followed by more, is not a value. Linear time.
struct JSONReader {
  /// How deep arrays and objects may nest, so that no server can exhaust the stack.
  static let depthLimit = 128

  private let bytes: [UInt8]
  private var index = 0

  private init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The value these bytes are, white space around it aside; `nil` where they are not one.
  static func read(_ bytes: [UInt8]) -> JSON? {
    var reader = JSONReader(bytes)
    guard let value = reader.value(depth: 0) else { return nil }
    reader.skipSpace()
    return reader.index == bytes.count ? value : nil
  }

  private var next: UInt8? { index < bytes.count ? bytes[index] : nil }

  private mutating func skipSpace() {
    while let byte = next, [0x20, 0x0A, 0x0D, 0x09].contains(byte) { index += 1 }
  }

  private mutating func take(_ byte: Unicode.Scalar) -> Bool {
    guard next == UInt8(ascii: byte) else { return false }
    index += 1
    return true
  }

  private mutating func word(_ word: StaticString, _ value: JSON) -> JSON? {
    let expected = UnsafeBufferPointer(start: word.utf8Start, count: word.utf8CodeUnitCount)
    guard bytes[index...].starts(with: expected) else { return nil }
    index += expected.count
    return value
  }

  private mutating func value(depth: Int) -> JSON? {
    skipSpace()
    guard depth < Self.depthLimit, let byte = next else { return nil }
    switch byte {
    case UInt8(ascii: "\""): return string().map(JSON.string)
    case UInt8(ascii: "{"): return object(depth: depth)
    case UInt8(ascii: "["): return array(depth: depth)
    case UInt8(ascii: "t"): return word("true", .bool(true))
    case UInt8(ascii: "f"): return word("false", .bool(false))
    case UInt8(ascii: "n"): return word("null", .null)
    default: return number()
    }
  }

  private mutating func array(depth: Int) -> JSON? {
    index += 1
    var elements: [JSON] = []
    skipSpace()
    if take("]") { return .array([]) }
    while let element = value(depth: depth + 1) {
      elements.append(element)
      skipSpace()
      if take("]") { return .array(elements) }
      guard take(",") else { return nil }
    }
    return nil
  }

  private mutating func object(depth: Int) -> JSON? {
    index += 1
    var members: [JSON.Member] = []
    skipSpace()
    if take("}") { return .object([]) }
    while true {
      skipSpace()
      guard next == UInt8(ascii: "\""), let name = string() else { return nil }
      skipSpace()
      guard take(":"), let value = value(depth: depth + 1) else { return nil }
      members.append(JSON.Member(name, value))
      skipSpace()
      if take("}") { return .object(members) }
      guard take(",") else { return nil }
    }
  }

  private mutating func number() -> JSON? {
    let start = index
    _ = take("-")
    guard take("0") || takeDigits() else { return nil }
    var isWhole = true
    if take(".") {
      guard takeDigits() else { return nil }
      isWhole = false
    }
    if take("e") || take("E") {
      _ = take("+") || take("-")
      guard takeDigits() else { return nil }
      isWhole = false
    }
    let text = String(decoding: bytes[start..<index], as: UTF8.self)
    if isWhole, let integer = Int(text) { return .integer(integer) }
    return Double(text).map(JSON.number)
  }

  private mutating func takeDigits() -> Bool {
    let start = index
    while let byte = next, UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte { index += 1 }
    return index > start
  }
}

// MARK: Strings

extension JSONReader {
  private mutating func string() -> String? {
    index += 1
    let start = index
    while let byte = next, byte != UInt8(ascii: "\""), byte != UInt8(ascii: "\\") { index += 1 }
    var text = Array(bytes[start..<index])
    while let byte = next {
      index += 1
      switch byte {
      case UInt8(ascii: "\""): return String(decoding: text, as: UTF8.self)
      case UInt8(ascii: "\\"): guard escape(into: &text) else { return nil }
      default: text.append(byte)
      }
    }
    return nil
  }

  private mutating func escape(into text: inout [UInt8]) -> Bool {
    guard let byte = next else { return false }
    index += 1
    switch byte {
    case UInt8(ascii: "n"): text.append(0x0A)
    case UInt8(ascii: "t"): text.append(0x09)
    case UInt8(ascii: "r"): text.append(0x0D)
    case UInt8(ascii: "b"): text.append(0x08)
    case UInt8(ascii: "f"): text.append(0x0C)
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): text.append(byte)
    case UInt8(ascii: "u"):
      guard let unit = hexUnit(at: index) else { return false }
      index += 4
      text += Array(String(scalar(unit)).utf8)
    default: return false
    }
    return true
  }

  /// The scalar a `\u` escape begins, taking the second half of a surrogate pair with it.
  private mutating func scalar(_ unit: UInt16) -> Unicode.Scalar {
    if let scalar = Unicode.Scalar(unit) { return scalar }
    if UTF16.isLeadSurrogate(unit), bytes[index...].starts(with: [0x5C, 0x75]),
      let trail = hexUnit(at: index + 2), UTF16.isTrailSurrogate(trail)
    {
      index += 6
      return UTF16.decode(UTF16.EncodedScalar([unit, trail]))
    }
    return "\u{FFFD}"
  }

  private func hexUnit(at index: Int) -> UInt16? {
    guard index + 4 <= bytes.count else { return nil }
    var unit: UInt16 = 0
    for byte in bytes[index..<index + 4] {
      guard let digit = Character(Unicode.Scalar(byte)).hexDigitValue else { return nil }
      unit = unit << 4 | UInt16(digit)
    }
    return unit
  }
}
