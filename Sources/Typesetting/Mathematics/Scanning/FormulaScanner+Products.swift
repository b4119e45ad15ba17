/// Stars that multiply numbers, which Markdown would take for emphasis.
extension FormulaScanner {
  /// The star of `10*2 = 20`: between numbers, in a line with an equals sign. CommonMark's own
  /// `5*6*78` is emphasis, and stays so.
  mutating func product(at index: Int) -> Found? {
    guard MathByte.isDigit(byte(index - 1)) || byte(index - 1) == UInt8(ascii: ")"),
      MathByte.isDigit(byte(index + 1)) || "$(".utf8.contains(byte(index + 1)),
      hasEquals(lineOf: index)
    else { return nil }
    return Found(range: index..<index + 1, body: index..<index + 1)
  }

  private mutating func hasEquals(lineOf index: Int) -> Bool {
    if index >= equalsLine.end {
      let start = bytes[..<index].lastIndex(of: MathByte.newline) ?? 0
      let end = bytes[index...].firstIndex(of: MathByte.newline) ?? bytes.count
      equalsLine = (end, bytes[start..<end].contains(UInt8(ascii: "=")))
    }
    return equalsLine.hasEquals
  }
}
