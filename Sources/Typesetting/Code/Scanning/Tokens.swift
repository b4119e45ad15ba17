import Screen

extension LineScanner {
  /// Takes what comes next in code.
  mutating func token() {
    let byte = bytes[at]
    if ByteSet.blanks.contains(byte) {
      take(to: bytes.end(of: .blanks, from: at), .codeBlock)
      return
    }
    for start in grammar.starts[Int(byte)] where take(start) { return }
    if startsNumber(byte) {
      number()
    } else if grammar.wordStarts.contains(byte) {
      word()
    } else {
      isAfterValue = ")]}".utf8.contains(byte)
      take(to: at + 1, .codeBlock)
    }
  }

  /// Takes what a rule says, if it is there.
  private mutating func take(_ start: Start) -> Bool {
    switch start {
    case .delimited(let index): return open(index)
    case .mark(let text, let role):
      guard bytes.hasText(text, at: at) else { return false }
      take(to: at + text.count, role)
      isAfterValue = false
    case .prefix(let text, let role):
      let from = at + text.count
      guard bytes.hasText(text, at: at), from < bytes.endIndex,
        grammar.wordBytes.contains(bytes[from])
      else { return false }
      let end = bytes.end(of: grammar.wordBytes, from: from)
      let isAngled = grammar.angled.contains(WordHash(bytes[at..<end]))
      take(to: end, role)
      isAfterValue = true
      if isAngled { takeAngled() }
    case .heredoc(let text): return openHeredoc(text)
    }
    return true
  }

  /// Takes the `<…>` behind what includes a file.
  private mutating func takeAngled() {
    let start = bytes.end(of: .blanks, from: at)
    guard start < bytes.endIndex, bytes[start] == UInt8(ascii: "<"),
      let close = bytes[start...].firstIndex(of: UInt8(ascii: ">"))
    else { return }
    if start > at { take(to: start, .codeBlock) }
    take(to: close + 1, .codeString)
  }

  // MARK: Words

  private mutating func word() {
    let end = bytes.end(of: grammar.wordBytes, from: at)
    let word = bytes[at..<end]
    if beginsString(word) {
      take(to: end, .codeString)
      return
    }
    let role = role(of: word)
    take(to: end, role)
    isAfterValue = role != .codeKeyword
  }

  private func role(of word: ArraySlice<UInt8>) -> Role {
    let next = word.endIndex < bytes.endIndex ? bytes[word.endIndex] : 0
    // What follows a single dot is a member, whatever it is called.
    let isMember =
      at > bytes.startIndex && bytes[at - 1] == UInt8(ascii: ".")
      && !(at - 1 > bytes.startIndex && bytes[at - 2] == UInt8(ascii: "."))
    if isKey(before: word.endIndex) { return .codeName }
    if !isMember, let role = grammar.words[WordHash(word, foldingCase: grammar.foldsCase)] {
      return role
    }
    if grammar.capitalsAreTypes, isTypeName(word) { return .codeType }
    return grammar.callsAreNames && next == UInt8(ascii: "(") ? .codeName : .codeBlock
  }

  /// Whether a word is capitalised and not all capitals, but for a single one.
  private func isTypeName(_ word: ArraySlice<UInt8>) -> Bool {
    guard let first = word.first, ByteSet.capitals.contains(first) else { return false }
    return word.count == 1 || word.prefix(64).contains(where: ByteSet.smalls.contains)
  }

  /// Whether what says that a key lies before it stands at `index`, blanks aside.
  func isKey(before index: Int) -> Bool {
    guard let separator = grammar.keySeparator else { return false }
    let limit = min(bytes.endIndex, index + 16)
    return bytes.hasMarker(separator, at: bytes[..<limit].end(of: .blanks, from: index))
  }

  // MARK: Numbers

  private func startsNumber(_ byte: UInt8) -> Bool {
    guard grammar.hasNumbers else { return false }
    if ByteSet.digits.contains(byte) { return true }
    guard byte == UInt8(ascii: "."), !isAfterValue, at + 1 < bytes.endIndex else { return false }
    return ByteSet.digits.contains(bytes[at + 1])
      && (at == bytes.startIndex || bytes[at - 1] != UInt8(ascii: "."))
  }

  private mutating func number() {
    let isRadix =
      bytes[at] == UInt8(ascii: "0") && at + 1 < bytes.endIndex
      && "xXbBoO".utf8.contains(bytes[at + 1])
    let exponents = isRadix ? ByteSet("pP".utf8) : ByteSet("eE".utf8)
    var end = at + 1
    while end < bytes.endIndex {
      let (byte, last) = (bytes[end], bytes[end - 1])
      let isFollowed = end + 1 < bytes.endIndex && ByteSet.digits.contains(bytes[end + 1])
      guard
        ByteSet.numerals.contains(byte)
          || (byte == UInt8(ascii: ".") && isFollowed)
          || ("+-".utf8.contains(byte) && exponents.contains(last) && isFollowed)
          || (grammar.digitSeparators.contains(byte) && isFollowed)
      else { break }
      end += 1
    }
    if end < bytes.endIndex, grammar.units.contains(bytes[end]) { end += 1 }
    take(to: end, .codeNumber)
    isAfterValue = true
  }
}
