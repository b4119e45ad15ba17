import Screen

/// Takes one line, or the rest of it, apart: one pass over its bytes.
///
/// Every step takes at least one byte or changes the form, so that the pass ends; looking ahead is
/// bounded, or done once for what is looked for.
struct LineScanner {
  let bytes: ArraySlice<UInt8>
  let grammar: Grammar
  var state: LexerState
  /// The next byte to be taken.
  private(set) var at: Int
  /// The embedded language that begins at `at`: the scan has ended there.
  var embedding: Int?
  /// Whether a value lies before `at`, so that no operand can follow.
  var isAfterValue = false
  /// What the lines below are a text up to.
  var heredoc: [UInt8]?
  /// Forms that are known not to close any more on this line, by rule and length of middle.
  var unclosed: Set<Int> = []
  private let isWholeLine: Bool
  private var spans: [Line.Span] = []
  private var spanStart: Int
  /// The role of what was taken last.
  private(set) var role = Role.codeBlock

  init(_ bytes: ArraySlice<UInt8>, from start: Int, _ grammar: Grammar, _ state: LexerState) {
    (self.bytes, self.grammar, self.state) = (bytes, grammar, state)
    (at, spanStart, isWholeLine) = (start, start, start == 0)
  }

  mutating func scan() {
    if isWholeLine { beginLine() }
    while at < bytes.endIndex, embedding == nil {
      switch state.form {
      case .delimited(let index, let depth, let middle): within(index, depth, middle)
      case .code where state.isInTag: tagPart()
      case .code where grammar.isMarkup: markup()
      default: token()
      }
    }
    if at == bytes.endIndex { endLine() }
  }

  /// Takes the bytes up to `end` in a role.
  mutating func take(to end: Int, _ role: Role) {
    var end = min(max(end, at + 1), bytes.endIndex)
    // Whatever a rule looked for in bytes, no scalar is torn.
    while end < bytes.endIndex, bytes[end] & 0xC0 == 0x80 { end += 1 }
    if role != self.role {
      // A mark belongs to what it stands on: no cluster is torn.
      closeSpan(at: at + marksLength(at: at))
      self.role = role
    }
    at = end
  }

  /// The spans of what was taken.
  mutating func finish() -> [Line.Span] {
    closeSpan(at: at)
    return spans
  }

  private mutating func closeSpan(at end: Int) {
    guard spanStart < end else { return }
    spans.append(Line.Span(String(decoding: bytes[spanStart..<end], as: UTF8.self), role))
    spanStart = end
  }

  /// How many bytes at `index` are marks on the character before it.
  private func marksLength(at index: Int) -> Int {
    guard index > bytes.startIndex, index < bytes.endIndex, bytes[index] >= 0x80 else { return 0 }
    var end = index
    for character in String(decoding: bytes[index..<min(bytes.endIndex, index + 64)], as: UTF8.self)
      .unicodeScalars.prefix(8)
    {
      guard character.properties.isGraphemeExtend || character == "\u{200D}" else { break }
      end += UTF8.width(character)
    }
    return min(end, bytes.endIndex) - index
  }
}
