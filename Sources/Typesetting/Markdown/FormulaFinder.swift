/// Where formulas are in a text without code.
///
/// The one place that knows how they are found.
enum FormulaFinder {
  struct Found {
    /// The formula with its delimiters, in bytes of UTF-8.
    var range: Range<Int>
    /// What is between the delimiters.
    var body: Range<Int>
    var isDisplay: Bool
    /// Whether its end has not come.
    var isUnclosed = false
  }

  /// Formulas in their order; none overlaps another. Where the text may still grow, one without an
  /// end goes on to the end of the text.
  static func formulas(in text: String, mayGrow: Bool) -> [Found] {
    let finder = Finder(bytes: Array(text.utf8), mayGrow: mayGrow)
    var found: [Found] = []
    var index = 0
    while index < finder.bytes.count {
      if let formula = finder.formula(at: index) {
        found.append(formula)
        index = formula.range.upperBound
      } else {
        index += finder.bytes[index] == ASCII.backslash ? 2 : 1
      }
    }
    return found
  }

  private struct Finder {
    let bytes: [UInt8]
    let mayGrow: Bool

    func formula(at start: Int) -> Found? {
      let next = start + 1 < bytes.count ? bytes[start + 1] : 0
      switch (bytes[start], next) {
      case (ASCII.backslash, ASCII.open):
        return closed(start, by: [ASCII.backslash, ASCII.close], isDisplay: false)
      case (ASCII.backslash, ASCII.openBracket):
        return closed(start, by: [ASCII.backslash, ASCII.closeBracket], isDisplay: true)
      case (ASCII.dollar, ASCII.dollar):
        return closed(start, by: [ASCII.dollar, ASCII.dollar], isDisplay: true)
      case (ASCII.dollar, _):
        guard next > 0x20, let end = bytes[(start + 1)...].firstIndex(of: ASCII.dollar) else {
          return nil
        }
        let after = end + 1 < bytes.count ? bytes[end + 1] : 0
        guard bytes[end - 1] > 0x20, !ASCII.isDigit(after) else { return nil }
        return Found(range: start..<end + 1, body: start + 1..<end, isDisplay: false)
      default: return nil
      }
    }

    private func closed(_ start: Int, by end: [UInt8], isDisplay: Bool) -> Found? {
      var index = start + 2
      while index + 1 < bytes.count {
        if bytes[index] == end[0], bytes[index + 1] == end[1] {
          return Found(range: start..<index + 2, body: start + 2..<index, isDisplay: isDisplay)
        }
        index += 1
      }
      guard mayGrow else { return nil }
      let end = bytes.count
      return Found(
        range: start..<end, body: min(start + 2, end)..<end, isDisplay: isDisplay, isUnclosed: true)
    }
  }
}
