/// Finds what a reply gives as its answer.
package enum AnswerFinder {
  /// The content of the last `\boxed{…}` whose braces balance; where there is none with anything in
  /// it, the last number, with the formula in which it stands; where there is no number, the last line,
  /// without “The answer is”. `nil` where all is white space.
  ///
  /// Linear in the reply. Of boxes inside one another the innermost is taken.
  package static func answer(in reply: String) -> String? {
    let bytes = Array(reply.utf8)
    if let box = lastBox(in: bytes) { return box }
    return lastNumber(in: bytes) ?? lastLine(of: reply).map(withoutPhrase)
  }

  /// The content of the last `\boxed{…}`, else of the last `**…**`, else the last line: what a reply
  /// gives as an expression, whose last number would be no answer.
  package static func marked(in reply: String) -> String? {
    let bytes = Array(reply.utf8)
    if let box = lastBox(in: bytes) { return box }
    let stars = reply.ranges(of: "**").suffix(2)
    if let open = stars.first, let close = stars.last, open != close {
      return trimmed(Array(reply[open.upperBound..<close.lowerBound].utf8)[...])
    }
    return lastLine(of: reply)
  }

  /// All boxes in one pass: an opening brace remembers whether it is a box's.
  private static func lastBox(in bytes: [UInt8]) -> String? {
    var open: [(start: Int, isBox: Bool)] = []
    var last: String?
    var lastStart = -1
    var index = 0
    while index < bytes.count {
      switch bytes[index] {
      case UInt8(ascii: "\\"):
        // A backslash too many, as in a program's text, is no end of a row.
        let isDoubled = index + 1 < bytes.count && bytes[index + 1] == UInt8(ascii: "\\")
        if let end = boxCommandEnd(bytes, at: index + (isDoubled ? 1 : 0)) {
          open.append((end, true))
          index = end
        } else {
          // Whatever is escaped is not a brace that counts.
          index += 2
        }
        continue
      case UInt8(ascii: "{"): open.append((index + 1, false))
      case UInt8(ascii: "}"):
        // A box around the last one is that one with something beside it.
        if let (start, isBox) = open.popLast(), isBox, start > lastStart,
          let content = trimmed(bytes[start..<index])
        {
          (last, lastStart) = (content, start)
        }
      default: break
      }
      index += 1
    }
    return last
  }

  /// Where the content of `\boxed{` or `\fbox{` begins, if that is what begins here.
  private static func boxCommandEnd(_ bytes: [UInt8], at index: Int) -> Int? {
    for command in ["\\boxed", "\\fbox"] where bytes[index...].starts(with: command.utf8) {
      var end = index + command.utf8.count
      while end < bytes.count, bytes[end] == 0x20 { end += 1 }
      return end < bytes.count && bytes[end] == UInt8(ascii: "{") ? end + 1 : nil
    }
    return nil
  }

  private static func lastNumber(in bytes: [UInt8]) -> String? {
    guard let last = bytes.lastIndex(where: isDigit) else { return nil }
    if let formula = FormulaSpan.containing(last, in: bytes) {
      return trimmed(bytes[formula])
    }
    var start = last
    while start > 0, isDigit(bytes[start - 1]) || isInside(bytes, start - 1) { start -= 1 }
    if start > 0, bytes[start - 1] == UInt8(ascii: ".") { start -= 1 }
    for sign in ["-", "−"].map({ Array($0.utf8) })
    where bytes[..<start].suffix(sign.count).elementsEqual(sign) {
      let before = start - sign.count
      if before == 0 || !isLetterOrDigit(bytes[before - 1]) { start = before }
    }
    var end = last + 1
    if end < bytes.count, bytes[end] == UInt8(ascii: "%") { end += 1 }
    return String(decoding: bytes[start..<end], as: UTF8.self)
  }

  /// Whether a sign between two digits belongs to their number.
  private static func isInside(_ bytes: [UInt8], _ index: Int) -> Bool {
    [UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: "/")].contains(bytes[index]) && index > 0
      && isDigit(bytes[index - 1])
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    isDigit(byte) || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }

  private static func lastLine(of reply: String) -> String? {
    let line = reply.utf8.split { $0 == 0x0A || $0 == 0x0D }
      .last { trimmed(Array($0)[...]) != nil }
    return line.flatMap { trimmed(Array($0)[...], emphasis: true) }
  }

  /// What follows “The answer is” or the like.
  private static func withoutPhrase(_ line: String) -> String {
    let small = line.lowercased()
    guard small.count == line.count else { return line }
    for phrase in ["answer is", "answer:", "jawabannya adalah", "jawabannya", "jawaban:"] {
      guard let place = small.ranges(of: phrase).last else { continue }
      let offset = small.distance(from: small.startIndex, to: place.upperBound)
      let rest = line.dropFirst(offset).drop { ": *".contains($0) }
      return rest.isEmpty ? line : String(rest)
    }
    return line
  }

  /// Without white space around it, and without the stars of Markdown; `nil` where nothing is left.
  private static func trimmed(_ bytes: ArraySlice<UInt8>, emphasis: Bool = false) -> String? {
    func isAround(_ byte: UInt8) -> Bool {
      [0x20, 0x09, 0x0A, 0x0D].contains(byte) || (emphasis && byte == UInt8(ascii: "*"))
    }
    var bytes = bytes.drop(while: isAround)
    while let last = bytes.last, isAround(last) { bytes.removeLast() }
    return bytes.isEmpty ? nil : String(decoding: bytes, as: UTF8.self)
  }
}
