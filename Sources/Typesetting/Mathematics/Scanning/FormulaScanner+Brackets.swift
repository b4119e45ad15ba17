/// Formulas between brackets and in environments.
extension FormulaScanner {
  /// `\[ … \]`, to the end of the text if nothing closes it.
  func closed(by end: String, from start: Int) -> Found {
    var place = start
    while place < bytes.count, !starts(place, with: end) {
      place += bytes[place] == MathByte.backslash && byte(place + 1) == MathByte.backslash ? 2 : 1
    }
    let body = start..<min(place, bytes.count)
    let isUnclosed = place >= bytes.count
    let last = isUnclosed ? bytes.count : place + end.utf8.count
    // A first half of what closes it is not part of it.
    let trimmed = isUnclosed && bytes.last == MathByte.backslash && body.count > 0
    return Found(
      range: index..<last, body: trimmed ? body.dropLast(1) : body, isDisplay: true,
      isUnclosed: isUnclosed)
  }

  /// `\( … \)` within a paragraph.
  mutating func parentheses() -> Found? {
    guard index >= noParenthesis else { return nil }
    var place = index + 2
    while place < bytes.count, !starts(place, with: "\\)") {
      if isParagraphEnd(place) {
        noParenthesis = place
        return nil
      }
      place += bytes[place] == MathByte.backslash && byte(place + 1) == MathByte.backslash ? 2 : 1
    }
    place = min(place, bytes.count)
    let isUnclosed = place == bytes.count
    let isHalf = isUnclosed && bytes.last == MathByte.backslash && place > index + 2
    return Found(
      range: index..<(isUnclosed ? place : place + 2),
      body: index + 2..<(isHalf ? place - 1 : place),
      isUnclosed: isUnclosed)
  }

  /// Whether a blank line begins there.
  func isParagraphEnd(_ index: Int) -> Bool {
    guard byte(index) == MathByte.newline else { return false }
    var next = index + 1
    while byte(next) == MathByte.space || byte(next) == UInt8(ascii: "\r") { next += 1 }
    return byte(next) == MathByte.newline
  }

  func environment() -> Found? {
    guard let name = group(at: index + 6), MathParser.isEnvironment(name.text) else { return nil }
    var depth = 0
    var place = index
    while place < bytes.count {
      if bytes[place] != MathByte.backslash {
        place += 1
      } else if starts(place, with: "\\begin{"), let inner = group(at: place + 6) {
        if inner.text == name.text { depth += 1 }
        place = inner.end
      } else if starts(place, with: "\\end{"), let inner = group(at: place + 4) {
        place = inner.end
        if inner.text == name.text { depth -= 1 }
        if depth == 0 { return Found(range: index..<place, body: index..<place, isDisplay: true) }
      } else {
        place += 2
      }
    }
    return Found(
      range: index..<bytes.count, body: index..<bytes.count, isDisplay: true, isUnclosed: true)
  }

  /// The short text of braces without others in them.
  private func group(at index: Int) -> (text: String, end: Int)? {
    guard byte(index) == MathByte.openBrace else { return nil }
    let text = bytes[(index + 1)...].prefix(24).prefix { $0 != MathByte.closeBrace }
    guard byte(text.endIndex) == MathByte.closeBrace else { return nil }
    return (String(decoding: text, as: UTF8.self), text.endIndex + 1)
  }
}
