/// The small parts of TOML, read from bytes: blanks, keys, strings, numbers.
struct TOMLScanner {
  private let bytes: [UInt8]
  private var position = 0
  /// The line of the next byte, from 1.
  private(set) var line = 1

  init(_ text: String) {
    bytes = Array(text.utf8)
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { position = 3 }  // a byte order mark
  }

  /// The next byte; `nil` at the end.
  var byte: UInt8? { position < bytes.count ? bytes[position] : nil }

  mutating func advance() {
    if byte == UInt8(ascii: "\n") { line += 1 }
    position += 1
  }

  func fault(_ message: String) -> SettingDocument.Fault { .init(line: line, message: message) }

  /// Passes this byte if it is the next.
  mutating func skip(_ expected: UInt8) -> Bool {
    guard byte == expected else { return false }
    advance()
    return true
  }

  mutating func expect(_ expected: UInt8, _ what: String) throws(SettingDocument.Fault) {
    skipBlanks()
    guard skip(expected) else { throw fault("\(what) is missing") }
  }

  mutating func skipBlanks() {
    while byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") { advance() }
  }

  /// Passes blanks, line ends and comments; false at the end of the document.
  mutating func skipToContent() throws(SettingDocument.Fault) -> Bool {
    while true {
      skipBlanks()
      if byte == UInt8(ascii: "#") { try skipComment() }
      guard skipLineEnd() else { return byte != nil }
    }
  }

  /// Passes the end of a line on which something was said.
  mutating func endLine() throws(SettingDocument.Fault) {
    skipBlanks()
    if byte == UInt8(ascii: "#") { try skipComment() }
    guard skipLineEnd() || byte == nil else { throw fault("more than one thing on a line") }
  }

  private mutating func skipLineEnd() -> Bool {
    let isPair = byte == UInt8(ascii: "\r") && peek(1) == UInt8(ascii: "\n")
    if isPair { advance() }
    return skip(UInt8(ascii: "\n"))
  }

  private mutating func skipComment() throws(SettingDocument.Fault) {
    while let byte, byte != UInt8(ascii: "\n"), byte != UInt8(ascii: "\r") {
      guard byte >= 0x20 || byte == 0x09, byte != 0x7F else {
        throw fault("a control character in a comment")
      }
      advance()
    }
  }

  private func peek(_ distance: Int) -> UInt8? {
    position + distance < bytes.count ? bytes[position + distance] : nil
  }

  /// One part of a key, bare or quoted.
  mutating func keyPart() throws(SettingDocument.Fault) -> String {
    if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") { return try string(isKey: true) }
    let start = position
    while let byte, Settings.isBareByte(byte) { advance() }
    guard start < position else {
      throw fault("a key is missing, or needs quotes")
    }
    return String(decoding: bytes[start..<position], as: UTF8.self)
  }

  /// A word or a number.
  mutating func bareValue() throws(SettingDocument.Fault) -> SettingValue {
    let start = position
    while let byte, !Self.endOfBareValue.contains(byte) { advance() }
    let text = String(decoding: bytes[start..<position], as: UTF8.self)
    guard !text.isEmpty else { throw fault("a value is missing") }
    guard let value = TOMLNumber.value(of: text) else {
      throw fault("a text needs quotes: \"\(text)\"")
    }
    // A date may be followed by a blank and its time.
    if value == .date, byte == UInt8(ascii: " "), peek(3) == UInt8(ascii: ":") {
      advance()
      while let byte, !Self.endOfBareValue.contains(byte) { advance() }
    }
    return value
  }

  private static let endOfBareValue = Set(" \t\r\n,=[]{}#\"'".utf8)
}

extension TOMLScanner {
  /// A string of one line or, where it is no key, of several.
  mutating func string(isKey: Bool = false) throws(SettingDocument.Fault) -> String {
    guard let quote = byte else { throw fault("a text is missing") }
    advance()
    let isLong = !isKey && byte == quote && peek(1) == quote
    if isLong {
      advance()
      advance()
      _ = skipLineEnd()
    }
    var text: [UInt8] = []
    while let byte {
      if byte == quote, !isLong || (peek(1) == quote && peek(2) == quote) {
        closeString(quote, isLong: isLong, &text)
        return String(decoding: text, as: UTF8.self)
      }
      if byte == UInt8(ascii: "\\"), quote == UInt8(ascii: "\"") {
        try escape(isLong: isLong, &text)
      } else if byte >= 0x20 && byte != 0x7F || byte == 0x09 || (isLong && isLineEnd) {
        text.append(byte)
        advance()
      } else {
        break
      }
    }
    throw fault("a text is not closed, or holds a control character")
  }

  private var isLineEnd: Bool {
    byte == UInt8(ascii: "\n") || (byte == UInt8(ascii: "\r") && peek(1) == UInt8(ascii: "\n"))
  }

  /// Passes the closing quotes; up to two before those of a long string belong to it.
  private mutating func closeString(_ quote: UInt8, isLong: Bool, _ text: inout [UInt8]) {
    if isLong {
      for _ in 0..<2 where peek(3) == quote {
        text.append(quote)
        advance()
      }
      advance()
      advance()
    }
    advance()
  }

  private mutating func escape(
    isLong: Bool, _ text: inout [UInt8]
  ) throws(SettingDocument.Fault) {
    advance()
    guard let byte else { return }
    if let plain = Self.escapes[byte] {
      advance()
      return text.append(plain)
    }
    switch byte {
    case UInt8(ascii: "u"): try scalar(digits: 4, &text)
    case UInt8(ascii: "U"): try scalar(digits: 8, &text)
    default:
      // A backslash at the end of a line swallows the blanks up to the next word.
      guard isLong, byte <= 0x20 else { throw fault("an escape that means nothing") }
      skipBlanks()
      guard skipLineEnd() else { throw fault("an escape that means nothing") }
      repeat { skipBlanks() } while skipLineEnd()
    }
  }

  private static let escapes: [UInt8: UInt8] = [
    UInt8(ascii: "b"): 0x08, UInt8(ascii: "t"): 0x09, UInt8(ascii: "n"): 0x0A,
    UInt8(ascii: "f"): 0x0C, UInt8(ascii: "r"): 0x0D, UInt8(ascii: "\""): 0x22,
    UInt8(ascii: "\\"): 0x5C,
  ]

  private mutating func scalar(
    digits: Int, _ text: inout [UInt8]
  ) throws(SettingDocument.Fault) {
    let end = position + 1 + digits
    let hex = bytes[min(position + 1, bytes.count)..<min(end, bytes.count)]
    guard hex.count == digits, hex.allSatisfy({ TOMLNumber.isHexDigit($0) }),
      let number = UInt32(String(decoding: hex, as: UTF8.self), radix: 16),
      let scalar = Unicode.Scalar(number)
    else { throw fault("an escape that is no character") }
    text.append(contentsOf: String(scalar).utf8)
    for _ in 0...digits { advance() }
  }
}
