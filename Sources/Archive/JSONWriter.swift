/// Writes JSON in the order it is told, as a person would like to read it or on one line.
struct JSONWriter {
  enum Layout { case pretty, line }

  private(set) var bytes: [UInt8] = []
  private let layout: Layout
  private var depth = 0
  private var isFresh = true

  init(_ layout: Layout, capacity: Int = 0) {
    self.layout = layout
    bytes.reserveCapacity(capacity)
  }

  // MARK: Members: those without a value are left out

  mutating func member(_ key: String, _ value: String?) {
    guard let value else { return }
    begin(key)
    append(quoted: value)
  }

  mutating func member(_ key: String, _ value: Int?) {
    guard let value else { return }
    begin(key)
    bytes += String(value).utf8
  }

  mutating func member(_ key: String, _ value: Bool) {
    begin(key)
    bytes += (value ? "true" : "false").utf8
  }

  /// Infinities and not-a-number have no form in JSON, and are left out.
  mutating func member(_ key: String, _ value: Double?) {
    guard let value, value.isFinite else { return }
    begin(key)
    bytes += "\(value)".utf8
  }

  mutating func null(_ key: String) {
    begin(key)
    bytes += "null".utf8
  }

  /// A value that is JSON already.
  mutating func member(_ key: String, raw: [UInt8]) {
    begin(key)
    bytes += raw
  }

  // MARK: Objects and arrays

  mutating func object(_ key: String, _ body: (inout JSONWriter) -> Void) {
    begin(key)
    nested("{", "}", body)
  }

  mutating func array(_ key: String, _ body: (inout JSONWriter) -> Void) {
    begin(key)
    nested("[", "]", body)
  }

  /// An object that is an element of an array, or the whole.
  mutating func object(_ body: (inout JSONWriter) -> Void) {
    if depth > 0 { separate() }
    nested("{", "}", body)
  }

  mutating func endLine() { bytes.append(0x0A) }

  // MARK: Inside

  private mutating func nested(
    _ open: Unicode.Scalar, _ close: Unicode.Scalar, _ body: (inout JSONWriter) -> Void
  ) {
    bytes.append(UInt8(ascii: open))
    depth += 1
    isFresh = true
    body(&self)
    depth -= 1
    if !isFresh { breakLine() }
    isFresh = false
    bytes.append(UInt8(ascii: close))
  }

  private mutating func begin(_ key: String) {
    separate()
    append(quoted: key)
    bytes.append(UInt8(ascii: ":"))
    if layout == .pretty { bytes.append(0x20) }
  }

  private mutating func separate() {
    if !isFresh { bytes.append(UInt8(ascii: ",")) }
    isFresh = false
    breakLine()
  }

  private mutating func breakLine() {
    guard layout == .pretty else { return }
    bytes.append(0x0A)
    for _ in 0..<depth { bytes += [0x20, 0x20] }
  }

  private mutating func append(quoted text: String) {
    var text = text
    bytes.append(0x22)
    text.withUTF8 { utf8 in
      let raw = UnsafeRawBufferPointer(utf8)
      var start = 0
      while true {
        let end = raw.plainEnd(from: start)
        bytes.append(contentsOf: utf8[start..<end])
        guard end < raw.count else { return }
        append(escape: raw[end])
        start = end + 1
      }
    }
    bytes.append(0x22)
  }

  private mutating func append(escape byte: UInt8) {
    switch byte {
    case 0x22: bytes += "\\\"".utf8
    case 0x5C: bytes += "\\\\".utf8
    case 0x0A: bytes += "\\n".utf8
    case 0x0D: bytes += "\\r".utf8
    case 0x09: bytes += "\\t".utf8
    default:
      let digits = Array("0123456789abcdef".utf8)
      bytes += "\\u00".utf8
      bytes += [digits[Int(byte >> 4)], digits[Int(byte & 15)]]
    }
  }
}
