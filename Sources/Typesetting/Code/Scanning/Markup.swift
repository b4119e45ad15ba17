import Screen

/// Text with tags in it.
extension LineScanner {
  /// Takes what comes next outside of tags.
  mutating func markup() {
    switch bytes[at] {
    case UInt8(ascii: "<"): if !takeComment() { openTag() }
    case UInt8(ascii: "&"): entity()
    default:
      let end = bytes[at...].firstIndex(where: ByteSet.markup.contains) ?? bytes.endIndex
      take(to: end, .codeBlock)
    }
  }

  /// Takes what comes next within a tag.
  mutating func tagPart() {
    let byte = bytes[at]
    switch byte {
    case UInt8(ascii: ">"):
      take(to: at + 1, .codeBlock)
      embedding = state.embedding
      state = LexerState()
    case UInt8(ascii: "/"):
      take(to: at + 1, .codeBlock)
      state.embedding = nil
    case UInt8(ascii: "="):
      take(to: at + 1, .codeBlock)
      unquotedValue()
    case _ where ByteSet.blanks.contains(byte):
      take(to: bytes.end(of: .blanks, from: at), .codeBlock)
    case _ where isQuote(byte) && openQuoted(byte): break
    case _ where grammar.wordBytes.contains(byte):
      take(to: bytes.end(of: grammar.wordBytes, from: at), .codeName)
    default: take(to: at + 1, .codeBlock)
    }
  }

  private func isQuote(_ byte: UInt8) -> Bool { "\"'".utf8.contains(byte) }

  private mutating func openQuoted(_ byte: UInt8) -> Bool {
    for case .delimited(let index) in grammar.starts[Int(byte)] where open(index) { return true }
    return false
  }

  private mutating func takeComment() -> Bool {
    for start in grammar.starts[Int(UInt8(ascii: "<"))] {
      switch start {
      case .delimited(let index): if open(index) { return true }
      case .mark(let text, let role):
        guard bytes.hasText(text, at: at) else { continue }
        take(to: at + text.count, role)
        state.isInTag = true
        return true
      default: continue
      }
    }
    return false
  }

  private mutating func openTag() {
    let isClosing = at + 1 < bytes.endIndex && bytes[at + 1] == UInt8(ascii: "/")
    let start = at + (isClosing ? 2 : 1)
    guard start < bytes.endIndex, grammar.wordStarts.contains(bytes[start]) else {
      take(to: at + 1, .codeBlock)
      return
    }
    take(to: start, .codeBlock)
    let end = bytes.end(of: grammar.wordBytes, from: start)
    let hash = WordHash(bytes[start..<end], foldingCase: true)
    take(to: end, .codeKeyword)
    state.isInTag = true
    state.embedding = isClosing ? nil : grammar.embedded.firstIndex { WordHash($0.tag) == hash }
  }

  private mutating func unquotedValue() {
    guard at < bytes.endIndex, !isQuote(bytes[at]) else { return }
    let ends = ByteSet(" \t\r>\"'".utf8)
    let end = bytes[at...].firstIndex(where: ends.contains) ?? bytes.endIndex
    if end > at { take(to: end, .codeString) }
  }

  private mutating func entity() {
    let limit = min(bytes.endIndex, at + 12)
    let end = bytes[(at + 1)..<limit].firstIndex {
      !ByteSet.numerals.contains($0) && $0 != UInt8(ascii: "#")
    }
    guard let end, bytes[end] == UInt8(ascii: ";"), end > at + 1 else {
      take(to: at + 1, .codeBlock)
      return
    }
    take(to: end + 1, .codeNumber)
  }
}
