import Screen

/// The words of a Markdown line with their stress: `code`, **bold**, *italic*, ~~struck~~.
///
/// A mark counts only where its partner stands on the same line. Single marks between letters or
/// digits are left alone, because `2*3*4` and `snake_case_name` are not stressed. Cost is linear.
func inlineMarkdown(_ text: Substring, _ style: Style = Style(.text)) -> [Line.Span] {
  var reader = InlineReader(Array(text.utf8), style)
  return reader.read()
}

private struct InlineReader {
  private let bytes: [UInt8]
  private let style: Style
  private var position = 0
  private var spans: [Line.Span] = []
  private var plain: [UInt8] = []
  /// The stresses that are open, and where each closes.
  private var open: [(stress: Stress, end: Int)] = []
  /// Marks whose partner was looked for in vain: there is none further on either.
  private var lonely: Set<Stress> = []

  private struct Stress: Hashable {
    var mark: UInt8
    var count: Int
    var emphasis: Emphasis { mark == tilde ? .strikethrough : count == 2 ? .bold : .italic }
  }

  init(_ bytes: [UInt8], _ style: Style) { (self.bytes, self.style) = (bytes, style) }

  mutating func read() -> [Line.Span] {
    while position < bytes.count {
      if let last = open.last, last.end == position {
        flush()
        open.removeLast()
        position += last.stress.count
        continue
      }
      switch bytes[position] {
      case backtick: readCode()
      case star, underscore, tilde: readMark()
      case backslash where isEscape: take(2, from: 1)
      default: take(1)
      }
    }
    flush()
    return spans.isEmpty ? [Line.Span("", style)] : spans
  }

  private var isEscape: Bool {
    [backtick, star, underscore, tilde, backslash].contains(byte(position + 1))
      && byte(position + 1) != backslash
  }

  private func byte(_ index: Int) -> UInt8 { bytes.indices.contains(index) ? bytes[index] : space }

  private func run(at index: Int) -> Int {
    let mark = bytes[index]
    return bytes[index...].prefix { $0 == mark }.count
  }

  private mutating func take(_ count: Int, from skipped: Int = 0) {
    plain += bytes[min(position + skipped, bytes.count)..<min(position + count, bytes.count)]
    position += count
  }

  /// Ends the run of words with one style.
  private mutating func flush() {
    guard !plain.isEmpty else { return }
    var style = style
    for (stress, _) in open { style.emphasis.insert(stress.emphasis) }
    spans.append(Line.Span(String(decoding: plain, as: UTF8.self), style))
    plain = []
  }

  // MARK: Code

  private mutating func readCode() {
    let count = run(at: position)
    let code = Stress(mark: backtick, count: count)
    guard !lonely.contains(code), let end = closingBackticks(count) else {
      lonely.insert(code)
      return take(count)
    }
    flush()
    var inside = bytes[(position + count)..<end]
    if inside.count > 2, inside.first == space, inside.last == space {
      inside = inside.dropFirst().dropLast()
    }
    var style = Style(.code)
    for (stress, _) in open { style.emphasis.insert(stress.emphasis) }
    spans.append(Line.Span(String(decoding: inside, as: UTF8.self), style))
    position = end + count
    // A stress whose end lay within the code has lost it.
    open.removeAll { $0.end < position }
  }

  private func closingBackticks(_ count: Int) -> Int? {
    var index = position + count
    while index < bytes.count {
      guard bytes[index] == backtick else {
        index += 1
        continue
      }
      let length = run(at: index)
      if length == count { return index }
      index += length
    }
    return nil
  }

  // MARK: Stress

  private mutating func readMark() {
    let length = run(at: position)
    let stress = Stress(mark: bytes[position], count: min(length, 2))
    let limit = open.last?.end ?? bytes.count
    guard stress.mark != tilde || length == 2, canOpen(stress), !lonely.contains(stress) else {
      return take(length)
    }
    guard let end = close(of: stress, before: limit) else {
      if limit == bytes.count { lonely.insert(stress) }
      return take(length)
    }
    flush()
    open.append((stress, end))
    position += stress.count
  }

  private func canOpen(_ stress: Stress) -> Bool {
    byte(position + stress.count) != space
      && (stress.count == 2 && stress.mark != underscore || !isWord(byte(position - 1)))
  }

  private func close(of stress: Stress, before limit: Int) -> Int? {
    var index = position + stress.count + 1
    while index + stress.count <= limit {
      guard bytes[index] == stress.mark else {
        index += bytes[index] == backslash ? 2 : 1
        continue
      }
      let length = run(at: index)
      let isEnd =
        (length == stress.count || length == 3) && bytes[index - 1] != space
        && (stress.count == 2 && stress.mark != underscore || !isWord(byte(index + length)))
      // Of three marks the outer stress has the last ones, the inner the first.
      let ends = [index + length - stress.count, index]
      if isEnd, let end = ends.first(where: { $0 + stress.count <= limit }) { return end }
      index += length
    }
    return nil
  }

  private func isWord(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
    default: false
    }
  }
}

private let space = UInt8(ascii: " ")
private let backtick = UInt8(ascii: "`")
private let star = UInt8(ascii: "*")
private let underscore = UInt8(ascii: "_")
private let tilde = UInt8(ascii: "~")
private let backslash = UInt8(ascii: "\\")
