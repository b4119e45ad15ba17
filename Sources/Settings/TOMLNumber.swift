/// The values TOML writes without quotes: numbers, `true`, `false`, dates.
enum TOMLNumber {
  static func value(of text: String) -> SettingValue? {
    switch text {
    case "true": return .bool(true)
    case "false": return .bool(false)
    case "inf", "+inf": return .double(.infinity)
    case "-inf": return .double(-.infinity)
    case "nan", "+nan", "-nan": return .double(.nan)
    default: break
    }
    if isDate(text) { return .date }
    guard let plain = withoutUnderscores(text) else { return nil }
    return integer(plain) ?? fraction(plain)
  }

  private static func integer(_ text: String) -> SettingValue? {
    for (prefix, radix) in [("0x", 16), ("0o", 8), ("0b", 2)] where text.hasPrefix(prefix) {
      let digits = text.dropFirst(2)
      guard digits.utf8.first.map(isHexDigit) ?? false else { return nil }
      return Int(digits, radix: radix).map(SettingValue.int)
    }
    guard hasPlainStart(text) else { return nil }
    return Int(text).map(SettingValue.int)
  }

  /// Digits, then a point with digits, or an exponent, or both.
  private static func fraction(_ text: String) -> SettingValue? {
    let mantissa = text.prefix { $0 != "e" && $0 != "E" }
    let parts = mantissa.split(separator: ".", omittingEmptySubsequences: false)
    guard hasPlainStart(String(mantissa)), parts.count <= 2,
      parts.count == 2 || mantissa.count < text.count,
      parts.dropFirst().allSatisfy({ !$0.isEmpty && $0.utf8.allSatisfy(isDigit) }),
      let number = Double(text)
    else { return nil }
    return .double(number)
  }

  /// An optional sign and digits, which begin with 0 only if that is all before the point.
  private static func hasPlainStart(_ text: String) -> Bool {
    let unsigned = text.hasPrefix("+") || text.hasPrefix("-") ? text.dropFirst() : text[...]
    let whole = unsigned.utf8.prefix { isDigit($0) }
    let next = unsigned.utf8.dropFirst(whole.count).first
    return !whole.isEmpty && (whole.count == 1 || whole.first != UInt8(ascii: "0"))
      && (next == nil || next == UInt8(ascii: "."))
  }

  /// `nil` where an underscore is not between two digits.
  private static func withoutUnderscores(_ text: String) -> String? {
    let bytes = Array(text.utf8)
    for (index, byte) in bytes.enumerated() where byte == UInt8(ascii: "_") {
      guard index > 0, index + 1 < bytes.count, isHexDigit(bytes[index - 1]),
        isHexDigit(bytes[index + 1])
      else { return nil }
    }
    return String(decoding: bytes.filter { $0 != UInt8(ascii: "_") }, as: UTF8.self)
  }

  /// `1979-05-27…` or `07:32…`: which day or hour, nobody here asks.
  private static func isDate(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    let isDay = bytes.count >= 10 && bytes[4] == UInt8(ascii: "-") && bytes[7] == UInt8(ascii: "-")
    let isHour = bytes.count >= 5 && bytes[2] == UInt8(ascii: ":")
    return (isDay || isHour) && bytes.prefix(2).allSatisfy(isDigit)
      && bytes.allSatisfy { isDigit($0) || Set("-:.+TtZz".utf8).contains($0) }
  }

  static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }

  static func isHexDigit(_ byte: UInt8) -> Bool {
    isDigit(byte) || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(byte | 0x20)
  }
}
