import Screen

/// What a line is by how it begins, and what it leaves behind.
extension LineScanner {
  /// Takes what the beginning of a line decides.
  mutating func beginLine() {
    switch state.form {
    case .delimited(let index, _, _):
      if bytes.isEmpty { leaveLine(grammar.delimited[index]) }
      return
    case .heredoc(let word): inHeredoc(word)
    case .blockScalar(let indent): inBlockScalar(indent)
    case .fence(let mark, let count): inFence(mark, count)
    case .code: break
    }
    guard state.form == .code, at == bytes.startIndex, !state.isInTag else { return }
    if let (_, role) = grammar.lines.first(where: { bytes.hasMarker($0.0, at: at) }) {
      take(to: bytes.endIndex, role)
    } else if !openFence(), takePrompt() {
      takeLineStarts()
      takeRecord()
    }
  }

  /// Keeps what the lines below need to know.
  mutating func endLine() {
    guard state.form == .code else { return }
    if let heredoc {
      state.form = .heredoc(heredoc)
    } else if endsWithBlockScalar {
      state.form = .blockScalar(indent: indent)
    }
  }

  private var indent: Int { bytes.end(of: .blanks, from: bytes.startIndex) }

  // MARK: Beginnings

  /// Takes the marks a line's text may begin with, and the blanks about them.
  private mutating func takeLineStarts() {
    guard !grammar.lineStarts.isEmpty else { return }
    while true {
      let start = bytes.end(of: .blanks, from: at)
      let found = grammar.lineStarts.first { bytes.hasMarker($0.0, at: start) }
      guard let (marker, role) = found else { return }
      if start > at { take(to: start, .codeBlock) }
      take(to: start + marker.text.count, role)
    }
  }

  /// Takes the name a line begins with, if a separator follows it. Indentation by a tab is that of
  /// a command, where this matters.
  private mutating func takeRecord() {
    guard !grammar.recordSeparators.isEmpty, bytes.first != UInt8(ascii: "\t") else { return }
    let start = bytes.end(of: .blanks, from: at)
    let stop = ByteSet("#\"'{}[]<>,;()|&".utf8)
    var end = start
    while end < min(bytes.endIndex, start + 128), !stop.contains(bytes[end]) {
      if grammar.recordSeparators.contains(where: { bytes.hasMarker($0, at: end) }), end > start {
        if start > at { take(to: start, .codeBlock) }
        take(to: end, .codeName)
        return
      }
      end += 1
    }
  }

  /// Takes a prompt. Without one, in a language that has them, the line is output: false.
  private mutating func takePrompt() -> Bool {
    guard !grammar.prompts.isEmpty, !bytes.isEmpty else { return true }
    let limit = min(bytes.endIndex, bytes.startIndex + 64)
    let end = bytes[..<limit].firstIndex(where: ByteSet.blanks.contains) ?? limit
    let word = bytes[bytes.startIndex..<end]
    guard end == bytes.endIndex || ByteSet.blanks.contains(bytes[end]),
      grammar.prompts.contains(where: { word.hasText($0, at: end - $0.count) })
    else {
      take(to: bytes.endIndex, .codeBlock)
      return false
    }
    take(to: end, .codeComment)
    return true
  }

  // MARK: Texts of several lines

  private mutating func inHeredoc(_ word: [UInt8]) {
    guard !bytes.isEmpty else { return }
    let start = bytes.end(of: .blanks, from: at)
    let end = start + word.count
    if bytes.hasText(word, at: start),
      end == bytes.endIndex || !grammar.wordBytes.contains(bytes[end])
    {
      take(to: end, .codeString)
      state.form = .code
    } else {
      take(to: bytes.endIndex, .codeString)
    }
  }

  private mutating func inBlockScalar(_ indent: Int) {
    let start = bytes.end(of: .blanks, from: at)
    if start == bytes.endIndex { return takeRest(.codeBlock) }
    if start > indent { return takeRest(.codeString) }
    state.form = .code
  }

  private var endsWithBlockScalar: Bool {
    guard !grammar.blockScalars.isEmpty, role != .codeComment else { return false }
    var end = bytes.endIndex
    let hints = ByteSet("+-0123456789 \r".utf8)
    while end > bytes.startIndex, bytes.endIndex - end < 4, hints.contains(bytes[end - 1]) {
      end -= 1
    }
    guard end - 1 > bytes.startIndex, grammar.blockScalars.contains(bytes[end - 1]) else {
      return false
    }
    return ByteSet.blanks.contains(bytes[end - 2])
  }

  private mutating func openFence() -> Bool {
    let start = bytes.end(of: .blanks, from: at)
    guard start < bytes.endIndex, grammar.fences.contains(bytes[start]) else { return false }
    let mark = bytes[start]
    let count = bytes.end(of: ByteSet([mark]), from: start) - start
    guard count >= 3, !bytes[(start + count)...].contains(mark) else { return false }
    takeRest(.codeComment)
    state.form = .fence(mark: mark, count: count)
    return true
  }

  private mutating func inFence(_ mark: UInt8, _ count: Int) {
    let start = bytes.end(of: .blanks, from: at)
    let end = bytes.end(of: ByteSet([mark]), from: start)
    let closes = end - start >= count && bytes.end(of: .blanks, from: end) == bytes.endIndex
    takeRest(closes ? .codeComment : .codeBlock)
    if closes { state.form = .code }
  }

  private mutating func takeRest(_ role: Role) {
    if at < bytes.endIndex { take(to: bytes.endIndex, role) }
  }
}
