/// Reads JSON from bytes (RFC 8259, strictly), value by value in the order they stand.
///
/// The caller says what it wants next; what it does not want it takes `raw` or skips. No tree is
/// built: a file of 100 MB is read in the time it takes to look at its bytes and to make the strings
/// that are kept. Nesting deeper than 512 is refused, as is text that is not UTF-8. A lone surrogate
/// (`\ud800`) becomes U+FFFD; a byte order mark at the start is passed over.
struct JSONReader {
  private let bytes: [UInt8]
  private(set) var position = 0
  private var depth = 0
  /// Whether the innermost array or object was opened and nothing of it was read yet.
  private var isFresh = false

  static let depthLimit = 512

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { position = 3 }
  }

  enum Kind { case object, array, string, number, bool, null }

  /// What the next value is, judged by its first byte.
  mutating func kind() throws(JSONError) -> Kind {
    skipSpace()
    guard let byte else { throw unexpected() }
    switch byte {
    case UInt8(ascii: "{"): return .object
    case UInt8(ascii: "["): return .array
    case UInt8(ascii: "\""): return .string
    case UInt8(ascii: "t"), UInt8(ascii: "f"): return .bool
    case UInt8(ascii: "n"): return .null
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): return .number
    default: throw unexpected()
    }
  }

  // MARK: Objects and arrays

  mutating func enterObject() throws(JSONError) { try enter(UInt8(ascii: "{")) }
  mutating func enterArray() throws(JSONError) { try enter(UInt8(ascii: "[")) }

  /// The key of the next member, whose value is to be read now; `nil` at the end of the object.
  mutating func nextKey() throws(JSONError) -> String? {
    guard try !leaves(at: UInt8(ascii: "}")) else { return nil }
    let key = try string()
    skipSpace()
    try take(UInt8(ascii: ":"))
    return key
  }

  /// Whether there is one more element, which is to be read now.
  mutating func nextElement() throws(JSONError) -> Bool {
    try !leaves(at: UInt8(ascii: "]"))
  }

  private mutating func enter(_ bracket: UInt8) throws(JSONError) {
    skipSpace()
    try take(bracket)
    depth += 1
    guard depth <= Self.depthLimit else { throw JSONError(.tooDeep, at: position) }
    isFresh = true
  }

  /// Takes the closing bracket and says so, or takes the comma before the next part.
  private mutating func leaves(at bracket: UInt8) throws(JSONError) -> Bool {
    skipSpace()
    if byte == bracket {
      position += 1
      depth -= 1
      isFresh = false
      return true
    }
    if !isFresh { try take(UInt8(ascii: ",")) }
    isFresh = false
    return false
  }

  // MARK: Scalars

  mutating func bool() throws(JSONError) -> Bool {
    skipSpace()
    let value = byte == UInt8(ascii: "t")
    try take(word: value ? "true" : "false")
    return value
  }

  mutating func null() throws(JSONError) {
    skipSpace()
    try take(word: "null")
  }

  /// A number as it is written: the caller decides whether it fits an integer.
  mutating func number() throws(JSONError) -> String {
    skipSpace()
    let start = position
    if byte == UInt8(ascii: "-") { position += 1 }
    if byte == UInt8(ascii: "0") { position += 1 } else { try takeDigits() }
    if byte == UInt8(ascii: ".") {
      position += 1
      try takeDigits()
    }
    if byte == UInt8(ascii: "e") || byte == UInt8(ascii: "E") {
      position += 1
      if byte == UInt8(ascii: "+") || byte == UInt8(ascii: "-") { position += 1 }
      try takeDigits()
    }
    return String(decoding: bytes[start..<position], as: UTF8.self)
  }

  mutating func string() throws(JSONError) -> String {
    skipSpace()
    try take(UInt8(ascii: "\""))
    let start = position
    position = plainEnd()
    // Most strings have nothing to be resolved, and are made in one go.
    if byte == UInt8(ascii: "\"") {
      position += 1
      return try text(in: start..<position - 1)
    }
    return try escapedString(from: start)
  }

  // MARK: What is not wanted

  /// Reads the next value whole, as strictly as any other, and drops it.
  mutating func skip() throws(JSONError) {
    switch try kind() {
    case .object:
      try enterObject()
      while try nextKey() != nil { try skip() }
    case .array:
      try enterArray()
      while try nextElement() { try skip() }
    case .string: _ = try string()
    case .number: _ = try number()
    case .bool: _ = try bool()
    case .null: try null()
    }
  }

  /// The bytes of the next value exactly as they stand, once it is sure that they are JSON.
  mutating func raw() throws(JSONError) -> [UInt8] {
    skipSpace()
    let start = position
    try skip()
    return Array(bytes[start..<position])
  }

  /// Refuses anything but white space after the last value.
  mutating func end() throws(JSONError) {
    skipSpace()
    if byte != nil { throw unexpected() }
  }

  // MARK: Bytes

  private var byte: UInt8? { position < bytes.count ? bytes[position] : nil }

  private func unexpected() -> JSONError {
    JSONError(byte == nil ? .endsEarly : .unexpectedByte, at: position)
  }

  private mutating func skipSpace() {
    while let byte, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 { position += 1 }
  }

  private mutating func take(_ expected: UInt8) throws(JSONError) {
    guard byte == expected else { throw unexpected() }
    position += 1
  }

  private mutating func take(word: StaticString) throws(JSONError) {
    for offset in 0..<word.utf8CodeUnitCount { try take(word.utf8Start[offset]) }
  }

  private mutating func takeDigits() throws(JSONError) {
    let start = position
    while let byte, byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9") { position += 1 }
    if position == start { throw unexpected() }
  }
}

// MARK: - Inside a string

extension JSONReader {
  /// Where the run of bytes ends that stand for themselves.
  private func plainEnd() -> Int {
    bytes.withUnsafeBytes { $0.plainEnd(from: position) }
  }

  private func text(in range: Range<Int>) throws(JSONError) -> String {
    let text = bytes.withUnsafeBufferPointer {
      String(exactly: UnsafeBufferPointer(rebasing: $0[range]))
    }
    guard let text else { throw JSONError(.notUTF8, at: range.lowerBound) }
    return text
  }

  /// The rest of a string in which something is written with a backslash.
  private mutating func escapedString(from start: Int) throws(JSONError) -> String {
    var resolved = Array(bytes[start..<position])
    while byte != UInt8(ascii: "\"") {
      try take(UInt8(ascii: "\\"))
      try resolveEscape(into: &resolved)
      let run = position
      position = plainEnd()
      resolved += bytes[run..<position]
    }
    position += 1
    guard let text = resolved.withUnsafeBufferPointer(String.init(exactly:)) else {
      throw JSONError(.notUTF8, at: start)
    }
    return text
  }

  private mutating func resolveEscape(into text: inout [UInt8]) throws(JSONError) {
    guard let letter = byte else { throw unexpected() }
    switch letter {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): text.append(letter)
    case UInt8(ascii: "b"): text.append(0x08)
    case UInt8(ascii: "f"): text.append(0x0C)
    case UInt8(ascii: "n"): text.append(0x0A)
    case UInt8(ascii: "r"): text.append(0x0D)
    case UInt8(ascii: "t"): text.append(0x09)
    case UInt8(ascii: "u"):
      position += 1
      let scalar = try unicodeEscape()
      text += Unicode.UTF8.encode(scalar).map(Array.init) ?? []
      return
    default: throw unexpected()
    }
    position += 1
  }

  /// One scalar of one `\uXXXX` or a pair of them; half a pair is U+FFFD.
  private mutating func unicodeEscape() throws(JSONError) -> Unicode.Scalar {
    let first = try fourHexDigits()
    if let scalar = Unicode.Scalar(first) { return scalar }
    guard first < 0xDC00, bytes[position...].starts(with: [0x5C, 0x75]) else { return "\u{FFFD}" }
    let second = position
    position += 2
    let low = try fourHexDigits()
    guard 0xDC00..<0xE000 ~= low else {
      position = second
      return "\u{FFFD}"
    }
    return Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (low - 0xDC00)) ?? "\u{FFFD}"
  }

  private mutating func fourHexDigits() throws(JSONError) -> UInt32 {
    var value: UInt32 = 0
    for _ in 0..<4 {
      switch byte {
      case let digit? where UInt8(ascii: "0")...UInt8(ascii: "9") ~= digit:
        value = value << 4 | UInt32(digit - UInt8(ascii: "0"))
      case let digit? where UInt8(ascii: "a")...UInt8(ascii: "f") ~= digit | 0x20:
        value = value << 4 | UInt32(digit | 0x20 - UInt8(ascii: "a") + 10)
      default: throw unexpected()
      }
      position += 1
    }
    return value
  }
}

extension String {
  /// The text of these bytes; `nil` where they are not UTF-8.
  ///
  /// Most strings are ASCII, and for them the general way costs three times as much.
  fileprivate init?(exactly bytes: UnsafeBufferPointer<UInt8>) {
    if bytes.reduce(0, |) < 0x80 {
      self.init(decoding: bytes, as: UTF8.self)
    } else {
      self.init(validating: bytes, as: UTF8.self)
    }
  }
}
