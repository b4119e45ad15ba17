/// The marks of quotations and lists.
extension SourceLine {
  /// What the line says, as a line of its own.
  var unindented: SourceLine { SourceLine(bytes[start...]) }

  /// What is behind a quotation's mark, or behind a list's.
  var inside: SourceLine? {
    if isQuotation {
      let next = start + 1
      return SourceLine(bytes[next...], column: column + indent + 1)
    }
    return marker.map { SourceLine(bytes[$0.end...], column: column + $0.indent + $0.width) }
  }

  /// What begins an item of a list.
  struct Marker: Equatable {
    /// The bullet, or what is behind the number.
    var mark: UInt8
    /// The number; `nil` for bullets.
    var number: Int?
    var indent: Int
    /// Columns of the mark and its number.
    var width: Int
    /// Columns that lines within the item are indented by, at least.
    var contentIndent: Int
    var isEmpty: Bool
    /// Where it ends in the line.
    fileprivate var end: Int

    /// Whether a list can begin with it where a paragraph has not ended.
    var interrupts: Bool { !isEmpty && (number ?? 1) == 1 }

    /// Whether an item with this marker goes on the list that one with the other is in.
    func continues(_ other: Marker) -> Bool { mark == other.mark }
  }

  var marker: Marker? {
    guard indent < 4, let first, first < 0x40, !isRule else { return nil }
    let digits = bytes[start..<end].prefix { 0x30...0x39 ~= $0 }
    guard digits.count < 10, start + digits.count < end else { return nil }
    let mark = digits.isEmpty ? first : bytes[digits.endIndex]
    let after = digits.endIndex + 1
    let isMark =
      digits.isEmpty
      ? mark == ASCII.dash || mark == ASCII.star || mark == ASCII.plus
      : mark == ASCII.dot || mark == ASCII.close
    guard isMark, after == bytes.endIndex || ASCII.isBlank(bytes[after]) else { return nil }
    let width = digits.count + 1
    let rest = SourceLine(bytes[after...], column: column + indent + width)
    let blanks = rest.isBlank || rest.indent > 4 ? 1 : rest.indent
    return Marker(
      mark: mark, number: digits.isEmpty ? nil : digits.reduce(0) { $0 * 10 + Int($1 - 0x30) },
      indent: indent, width: width, contentIndent: indent + width + blanks, isEmpty: rest.isBlank,
      end: after)
  }

  /// What the line says behind all marks of containers it begins with, as a line of its own.
  var content: SourceLine {
    var line = unindented
    // Eight are more than a text has that anybody reads.
    for _ in 0..<8 {
      guard let inside = line.inside else { break }
      line = inside.unindented
    }
    return line
  }
}
