import Screen

/// Makes the parser see what is on both sides of `*`, `_` and `~` as we see it.
///
/// Symbols beyond ASCII count as punctuation (CommonMark 0.31, 2.1), which version 0.4.8 of the
/// parser does not know: they are written as references, which end in punctuation. And where a
/// script has no blanks between words, punctuation inside of a `**` that touches a word outside
/// (`**注意：**请`) would keep it from being a delimiter: a placeholder that counts as a letter is
/// put between.
enum Flanking {
  static func repaired(_ bytes: [UInt8], _ placeholders: inout Placeholders) -> [UInt8] {
    var repaired: [UInt8] = []
    repaired.reserveCapacity(bytes.count)
    var start = 0
    for span in CodeSpans.find(in: bytes[...]).closed {
      append(bytes, start..<span.lowerBound, to: &repaired, &placeholders)
      repaired += bytes[span]
      start = span.upperBound
    }
    append(bytes, start..<bytes.count, to: &repaired, &placeholders)
    return repaired
  }

  private static func append(
    _ bytes: [UInt8], _ range: Range<Int>, to repaired: inout [UInt8],
    _ placeholders: inout Placeholders
  ) {
    var index = range.lowerBound
    // Where the last scalar ends that was written as a reference.
    var referenceEnd = -1
    while index < range.upperBound {
      let mark = bytes[index]
      guard mark == ASCII.star || mark == ASCII.underscore || mark == ASCII.tilde else {
        let length = mark == ASCII.backslash ? min(2, range.upperBound - index) : 1
        repaired += bytes[index..<index + length]
        index += length
        continue
      }
      let end = bytes[index..<range.upperBound].firstIndex { $0 != mark } ?? range.upperBound
      let (before, after) = (scalar(before: index, in: bytes), scalar(at: end, in: bytes))
      if let before, isUnknownSymbol(before), index > range.lowerBound, index != referenceEnd {
        repaired.removeLast(UTF8.width(before))
        repaired += reference(to: before)
      }
      let isCloser = isClosing(before) && isWordWithoutBlanks(after)
      let isOpener = isWordWithoutBlanks(before) && isOpening(after)
      if mark == ASCII.star, isCloser { repaired += placeholders.add(.nothing, source: []) }
      repaired += bytes[index..<end]
      if mark == ASCII.star, isOpener { repaired += placeholders.add(.nothing, source: []) }
      index = end
      if let after, isUnknownSymbol(after), end < range.upperBound {
        repaired += reference(to: after)
        index += UTF8.width(after)
        referenceEnd = index
      }
    }
  }

  private static func reference(to scalar: Unicode.Scalar) -> String.UTF8View {
    "&#\(scalar.value);".utf8
  }

  // MARK: Scalars

  private static func scalar(at index: Int, in bytes: [UInt8]) -> Unicode.Scalar? {
    guard index < bytes.count else { return nil }
    return String(decoding: bytes[index..<min(index + 4, bytes.count)], as: UTF8.self)
      .unicodeScalars.first
  }

  private static func scalar(before index: Int, in bytes: [UInt8]) -> Unicode.Scalar? {
    var start = index
    while start > max(0, index - 4) {
      start -= 1
      if bytes[start] & 0xC0 != 0x80 { break }
    }
    return start < index ? scalar(at: start, in: bytes) : nil
  }

  private static func isUnknownSymbol(_ scalar: Unicode.Scalar) -> Bool {
    guard scalar.value >= 0x80 else { return false }
    switch scalar.properties.generalCategory {
    case .mathSymbol, .currencySymbol, .modifierSymbol, .otherSymbol: return true
    default: return false
    }
  }

  private static func isWordWithoutBlanks(_ scalar: Unicode.Scalar?) -> Bool {
    guard let scalar, scalar.value >= 0x80 else { return false }
    return scalar.properties.generalCategory == .otherLetter && TextWidth.columns(scalar) == 2
  }

  private static func isClosing(_ scalar: Unicode.Scalar?) -> Bool {
    switch scalar?.properties.generalCategory {
    case .closePunctuation, .finalPunctuation, .otherPunctuation: true
    case .mathSymbol, .modifierSymbol: scalar.map { $0.value < 0x80 } ?? false
    default: false
    }
  }

  private static func isOpening(_ scalar: Unicode.Scalar?) -> Bool {
    switch scalar?.properties.generalCategory {
    case .openPunctuation, .initialPunctuation, .dashPunctuation: true
    case .otherPunctuation: scalar == "\"" || scalar == "'" || scalar == "#"
    default: false
    }
  }
}
