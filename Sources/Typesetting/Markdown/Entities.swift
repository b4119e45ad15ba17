/// Character references: `&amp;`, `&#27;`, `&#x1B;`.
enum Entities {
  /// What a reference stands for, ampersand and semicolon included; `nil` if it is not one.
  ///
  /// A number that is no character, or none to be written, is U+FFFD (CommonMark 0.31.2, 2.5). A
  /// control is a control, however it is written: to make it harmless is not the matter of this.
  static func text(of reference: some BidirectionalCollection<UInt8>) -> String? {
    var name = reference.dropFirst()
    guard reference.first == UInt8(ascii: "&"), name.popLast() == UInt8(ascii: ";") else {
      return nil
    }
    guard name.first == UInt8(ascii: "#") else {
      return named[String(decoding: name, as: UTF8.self)]
    }
    let digits = String(decoding: name.dropFirst(), as: UTF8.self)
    let isHexadecimal = digits.first == "x" || digits.first == "X"
    let value = isHexadecimal ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
    guard let value else { return nil }
    return String(Character(value == 0 ? "\u{FFFD}" : Unicode.Scalar(value) ?? "\u{FFFD}"))
  }

  private static let named: [String: String] = {
    var named: [String: String] = [:]
    for entry in table.split(whereSeparator: \.isWhitespace) {
      let parts = entry.split(separator: "=")
      guard parts.count == 2 else { continue }
      let scalars = parts[1].split(separator: "+").compactMap { UInt32($0, radix: 16) }
        .compactMap(Unicode.Scalar.init)
      named[String(parts[0])] = String(String.UnicodeScalarView(scalars))
    }
    return named
  }()
}

extension Entities {
  /// A text with its references and its backslash escapes as what they stand for.
  static func decoded(_ bytes: ArraySlice<UInt8>) -> String {
    var decoded = ""
    var (start, index) = (bytes.startIndex, bytes.startIndex)
    func take(_ end: Int) { decoded += String(decoding: bytes[start..<end], as: UTF8.self) }
    while index < bytes.endIndex {
      switch bytes[index] {
      case ASCII.backslash
      where index + 1 < bytes.endIndex && ASCII.isPunctuation(bytes[index + 1]):
        take(index)
        start = index + 1
        index += 2
      case ASCII.ampersand:
        // No name is longer than 31 bytes.
        let end = bytes[index...].prefix(34).firstIndex(of: UInt8(ascii: ";")).map { $0 + 1 }
        if let end, let text = text(of: bytes[index..<end]) {
          take(index)
          decoded += text
          (start, index) = (end, end)
        } else {
          index += 1
        }
      case 0:
        take(index)
        decoded += "\u{FFFD}"
        index += 1
        start = index
      default: index += 1
      }
    }
    take(bytes.endIndex)
    return decoded
  }
}
