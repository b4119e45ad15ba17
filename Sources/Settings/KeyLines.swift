/// On which line of a TOML document each key stands.
///
/// Made for documents a parser has accepted; any other text is harmless and gives some lines.
/// Sections, dotted and quoted keys, arrays and inline tables are followed; of an array of tables,
/// the first. Linear.
struct KeyLines {
  private var lines: [[String]: Int] = [:]
  private var bytes: [UInt8]
  private var position = 0
  private var line = 1

  init(_ text: String) {
    bytes = Array(text.utf8)
    scan()
    bytes = []
  }

  /// The line of a key, or of the nearest section around it.
  subscript(path: [String]) -> Int? {
    var path = path
    while lines[path] == nil, !path.isEmpty { path.removeLast() }
    return lines[path]
  }

  private var byte: UInt8? { position < bytes.count ? bytes[position] : nil }

  private mutating func advance() {
    if byte == UInt8(ascii: "\n") { line += 1 }
    position += 1
  }

  private mutating func scan() {
    var section: [String] = []
    while let byte {
      switch byte {
      case UInt8(ascii: "#"):
        skipComment()
      case UInt8(ascii: "["):
        while self.byte == UInt8(ascii: "[") { advance() }
        section = key(below: [])
        skipComment()
      case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\r"), UInt8(ascii: "\n"):
        advance()
      default:
        assignment(below: section)
      }
    }
  }

  /// `key = value`. Always moves on, whatever stands there.
  private mutating func assignment(below section: [String]) {
    let start = position
    let path = key(below: section)
    skipBlanks()
    if byte == UInt8(ascii: "=") {
      advance()
      value(at: path)
    }
    if position == start { advance() }
  }

  /// A bare, quoted or dotted key; notes the line of it and of the tables it makes.
  private mutating func key(below section: [String]) -> [String] {
    var path = section
    while true {
      skipBlanks()
      guard let part = keyPart() else { return path }
      path.append(part)
      if lines[path] == nil { lines[path] = line }
      skipBlanks()
      guard byte == UInt8(ascii: ".") else { return path }
      advance()
    }
  }

  private mutating func keyPart() -> String? {
    if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") { return quoted() }
    let start = position
    while let byte, !Self.endOfBareKey.contains(byte) { advance() }
    return start == position ? nil : String(decoding: bytes[start..<position], as: UTF8.self)
  }

  private static let endOfBareKey = Set(" \t\r\n.=[]{},#\"'".utf8)

  private mutating func value(at path: [String]) {
    skipBlanks()
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "'"):
      skipString()
    case UInt8(ascii: "{"):
      inlineTable(at: path)
    case UInt8(ascii: "["):
      array(at: path)
    default:
      while let byte, !Self.endOfValue.contains(byte) { advance() }
    }
  }

  private static let endOfValue = Set(",]}#\r\n".utf8)

  private mutating func inlineTable(at path: [String]) {
    advance()
    while let byte, byte != UInt8(ascii: "}") {
      if byte == UInt8(ascii: "#") { skipComment() }
      if byte == UInt8(ascii: ",") || isSpace(byte) { advance() } else { assignment(below: path) }
    }
    advance()
  }

  private mutating func array(at path: [String]) {
    advance()
    while let byte, byte != UInt8(ascii: "]") {
      if byte == UInt8(ascii: "#") {
        skipComment()
      } else if byte == UInt8(ascii: ",") || isSpace(byte) {
        advance()
      } else {
        let start = position
        value(at: path)
        if position == start { advance() }
      }
    }
    advance()
  }

  private mutating func skipBlanks() {
    while byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") { advance() }
  }

  private mutating func skipComment() {
    while let byte, byte != UInt8(ascii: "\n") { advance() }
  }

  private func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D
  }

  /// Skips a string of one line or several.
  private mutating func skipString() {
    guard let quote = byte else { return }
    let isLong = bytes[position...].prefix(3).elementsEqual([quote, quote, quote])
    guard isLong else {
      _ = quoted()
      return
    }
    for _ in 0..<3 { advance() }
    while byte != nil, !bytes[position...].prefix(3).elementsEqual([quote, quote, quote]) {
      if byte == UInt8(ascii: "\\"), quote == UInt8(ascii: "\"") { advance() }
      advance()
    }
    // Up to two quotes more belong to the string.
    while byte == quote { advance() }
  }

  /// A string of one line. Its escapes are left to the parser but for the two that matter here.
  private mutating func quoted() -> String {
    let quote = byte
    advance()
    var text: [UInt8] = []
    while let byte, byte != quote, byte != UInt8(ascii: "\n") {
      if byte == UInt8(ascii: "\\"), quote == UInt8(ascii: "\"") { advance() }
      if let byte = self.byte { text.append(byte) }
      advance()
    }
    if byte == quote { advance() }
    return String(decoding: text, as: UTF8.self)
  }
}
