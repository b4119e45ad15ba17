/// The text of one block whose end may not have come yet.
struct OpenWords {
  /// Most marks of stress that are kept in mind: more are no text that anybody reads.
  private static let mostMarks = 16

  private var bytes: [UInt8]
  /// Bytes that are written behind, the last first.
  private var closers: [[UInt8]] = []

  init(_ text: ArraySlice<UInt8>) { bytes = Array(text) }

  /// The text with an end to what is open: code, a link's target, stress.
  mutating func completed() -> [UInt8] {
    let spans = CodeSpans.find(in: bytes[...])
    var skipped = spans.closed
    if let run = spans.unclosed {
      completeCode(from: run)
      if run.lowerBound < bytes.count { skipped.append(run.lowerBound..<bytes.count) }
    } else {
      completeTarget(outside: spans.closed)
    }
    completeStress(outside: skipped)
    return bytes + closers.reversed().joined()
  }

  private mutating func completeCode(from run: Range<Int>) {
    // Half of the closing backticks, or those that open without anything behind them.
    while bytes.last == ASCII.backtick { bytes.removeLast() }
    trim()
    if bytes.count > run.upperBound {
      bytes += [UInt8](repeating: ASCII.backtick, count: run.count)
    }
  }

  private mutating func trim() {
    while let last = bytes.last, last <= ASCII.space { bytes.removeLast() }
  }

  // MARK: Links

  /// Ends a link's target that was begun.
  private mutating func completeTarget(outside code: [Range<Int>]) {
    guard bytes.count > 2 else { return }
    var index = bytes.count - 1
    while index > 0, bytes[index] != ASCII.close || bytes[index - 1] == ASCII.backslash {
      if bytes[index] == ASCII.open, bytes[index - 1] == ASCII.closeBracket {
        let isCode = code.contains { $0.contains(index) }
        guard !isCode, bytes[..<index].contains(ASCII.openBracket) else { return }
        // A title comes after a blank.
        if let blank = bytes[index...].firstIndex(where: ASCII.isBlank) {
          bytes.removeSubrange(blank...)
        }
        if bytes.count > index + 1, bytes[index + 1] == ASCII.less, bytes.last != ASCII.greater {
          bytes.append(ASCII.greater)
        }
        bytes.append(ASCII.close)
        return
      }
      index -= 1
    }
  }

  // MARK: Stress

  private struct Mark {
    var mark: UInt8
    var count: Int
  }

  private mutating func completeStress(outside skipped: [Range<Int>]) {
    var open: [Mark] = []
    var (index, span) = (0, 0)
    while index < bytes.count {
      if span < skipped.count, index >= skipped[span].lowerBound {
        index = max(index, skipped[span].upperBound)
        span += 1
        continue
      }
      let mark = bytes[index]
      switch mark {
      case ASCII.backslash: index += 2
      case ASCII.closeBracket where index + 1 < bytes.count && bytes[index + 1] == ASCII.open:
        index = endOfTarget(from: index + 2)
      case ASCII.star, ASCII.underscore, ASCII.tilde:
        let end = bytes[index...].firstIndex { $0 != mark } ?? bytes.count
        let run = index..<end
        if end == bytes.count, !closes(run, open) {
          bytes.removeSubrange(run)
          trim()
          index = bytes.count
        } else {
          take(run, &open)
          index = end
        }
      default: index += 1
      }
    }
    closers = open.map { [UInt8](repeating: $0.mark, count: $0.count) }
  }

  private func endOfTarget(from start: Int) -> Int {
    bytes[start...].firstIndex(of: ASCII.close).map { $0 + 1 } ?? bytes.count
  }

  /// Whether a run at the end closes all of what the last open one opened.
  private func closes(_ run: Range<Int>, _ open: [Mark]) -> Bool {
    guard let last = open.last(where: { $0.mark == bytes[run.lowerBound] }) else { return false }
    return run.count >= last.count
  }

  private func take(_ run: Range<Int>, _ open: inout [Mark]) {
    let mark = bytes[run.lowerBound]
    let before = run.lowerBound > 0 ? bytes[run.lowerBound - 1] : ASCII.space
    let after = run.upperBound < bytes.count ? bytes[run.upperBound] : ASCII.space
    let (opensBefore, opensAfter) = (isEdge(before), isEdge(after))
    let isLeft = after > ASCII.space && (!ASCII.isPunctuation(after) || opensBefore)
    let isRight = before > ASCII.space && (!ASCII.isPunctuation(before) || opensAfter)
    var count = run.count
    if isRight, mark != ASCII.underscore || !isLeft || ASCII.isPunctuation(after) {
      while count > 0, let index = open.lastIndex(where: { $0.mark == mark }) {
        open.removeSubrange((index + 1)...)
        let closed = min(count, open[index].count)
        count -= closed
        open[index].count -= closed
        if open[index].count == 0 { open.removeLast() }
      }
    }
    // Within a word of letters and digits it is multiplication or a name, most probably.
    let isInside = isWord(before) && isWord(after)
    let isStruck = mark != ASCII.tilde || count == 2
    if count > 0, count <= 3, isLeft, !isInside, isStruck {
      open.append(Mark(mark: mark, count: count))
      if open.count > Self.mostMarks { open.removeFirst() }
    }
  }

  private func isEdge(_ byte: UInt8) -> Bool { byte <= ASCII.space || ASCII.isPunctuation(byte) }

  private func isWord(_ byte: UInt8) -> Bool { ASCII.isLetter(byte) || ASCII.isDigit(byte) }
}
