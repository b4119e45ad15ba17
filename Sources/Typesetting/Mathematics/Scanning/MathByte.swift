/// The bytes that tell formulas from prose.
enum MathByte {
  static let dollar = UInt8(ascii: "$")
  static let backslash = UInt8(ascii: "\\")
  static let caret = UInt8(ascii: "^")
  static let underscore = UInt8(ascii: "_")
  static let openBrace = UInt8(ascii: "{")
  static let closeBrace = UInt8(ascii: "}")
  static let newline = UInt8(ascii: "\n")
  static let space = UInt8(ascii: " ")
  static let star = UInt8(ascii: "*")
  static let tilde = UInt8(ascii: "~")

  /// Whether every formula has such a one.
  static func isSign(_ byte: UInt8) -> Bool {
    byte == dollar || byte == backslash || byte == caret || byte == underscore
  }

  static func isLetter(_ byte: UInt8) -> Bool { 0x61...0x7A ~= byte | 0x20 }
  static func isDigit(_ byte: UInt8) -> Bool { 0x30...0x39 ~= byte }
  static func isBlank(_ byte: UInt8) -> Bool { byte == space || 0x09...0x0D ~= byte }
}
