/// Where a formula is set apart in a text: `$…$`, `$$…$$`, `\(…\)`, `\[…\]`.
enum FormulaSpan {
  /// What stands between the delimiters around a byte; `nil` where it stands in no formula, or between
  /// two prices. Linear in the text.
  static func containing(_ place: Int, in bytes: [UInt8]) -> Range<Int>? {
    var start: Int?
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      let next = index + 1 < bytes.count ? bytes[index + 1] : 0
      if byte == UInt8(ascii: "\\") {
        if next == UInt8(ascii: "(") || next == UInt8(ascii: "[") {
          start = index + 2
        } else if next == UInt8(ascii: ")") || next == UInt8(ascii: "]") {
          if let start, start <= place, place < index { return span(start..<index, in: bytes) }
          start = nil
        }
        index += 2
        continue
      }
      if byte == UInt8(ascii: "$") {
        let length = next == byte ? 2 : 1
        if let begin = start {
          if begin <= place, place < index { return span(begin..<index, in: bytes) }
          start = nil
        } else {
          start = index + length
        }
        index += length
        continue
      }
      index += 1
    }
    return nil
  }

  /// The span, unless there is prose in it: a word of three letters and no command.
  private static func span(_ range: Range<Int>, in bytes: [UInt8]) -> Range<Int>? {
    let inside = bytes[range]
    guard !inside.contains(UInt8(ascii: "\\")) else { return range }
    let words = inside.split { !(UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0 | 0x20) }
    return words.contains { $0.count > 2 } ? nil : range
  }
}
