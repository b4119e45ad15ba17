import Screen

/// What goes from one text to another: comments, strings, and the texts below a line.
extension LineScanner {
  /// Takes the opening text of a form, or all of one that is bound to its line; false if it is not
  /// there.
  mutating func open(_ index: Int) -> Bool {
    let form = grammar.delimited[index]
    guard allows(form.condition),
      let (end, middle) = form.open.opening(at: at, of: bytes, grammar.wordBytes)
    else { return false }
    switch form.extent {
    case .line, .lines: break
    case .closed:
      let key = index << 8 | middle.count
      guard !unclosed.contains(key) else { return false }
      guard closes(form, middle, from: end) else {
        unclosed.insert(key)
        return false
      }
    case .character: guard holdsCharacter(form, from: end) else { return false }
    }
    guard let close = form.close else {
      take(to: bytes.endIndex, form.role)
      return true
    }
    // A key is one as a whole.
    if form.extent == .line, form.inner == nil, let keyEnd = keyEnd(form, close, from: end) {
      take(to: keyEnd, .codeName)
      return true
    }
    take(to: end, form.role)
    state.form = .delimited(index, depth: form.nests ? 1 : 0, middle: middle)
    if at == bytes.endIndex { leaveLine(form) }
    return true
  }

  /// Goes on in a form up to its end or that of the line.
  mutating func within(_ index: Int, _ depth: Int, _ middle: [UInt8]) {
    let form = grammar.delimited[index]
    var (depth, end) = (depth, at)
    while end < bytes.endIndex {
      switch step(form, middle, at: end, depth) {
      case .closed(let next):
        take(to: next, form.role)
        (state.form, isAfterValue) = (.code, form.role != .codeComment)
        return
      case .went(let next, let change): (end, depth) = (next, max(0, depth + change))
      }
    }
    take(to: end, form.role)
    state.form = .delimited(index, depth: min(depth, 1 << 16), middle: middle)
    leaveLine(form)
  }

  private enum Step {
    case closed(Int)
    case went(Int, Int)
  }

  private func step(_ form: Delimited, _ middle: [UInt8], at index: Int, _ depth: Int) -> Step {
    let byte = bytes[index]
    let isInner = form.inner != nil && depth > 0
    if let inner = form.inner {
      if byte == inner.open.first, bytes.hasText(inner.open, at: index), !isInner {
        return .went(index + inner.open.count, 1)
      }
      if isInner, byte == inner.opening { return .went(index + 1, 1) }
      if isInner, byte == inner.closing { return .went(index + 1, -1) }
    }
    if byte == form.escape { return .went(min(index + 2, bytes.endIndex), 0) }
    if isInner { return .went(index + 1, 0) }
    if let end = form.close?.closing(at: index, of: bytes, middle: middle) {
      return form.nests && depth > 1 ? .went(end, -1) : .closed(end)
    }
    if form.nests, bytes.hasText(form.open.head, at: index) {
      return .went(index + form.open.head.count, 1)
    }
    return .went(index + 1, 0)
  }

  /// What is bound to its line ends with it.
  mutating func leaveLine(_ form: Delimited) {
    guard form.extent != .lines else { return }
    // A line that ends with the escape goes on.
    if let escape = form.escape, bytes.last == escape, bytes.count > 1 { return }
    state.form = .code
  }

  private func allows(_ condition: Delimited.Condition) -> Bool {
    switch condition {
    case .anywhere: true
    case .afterBlank: at == bytes.startIndex || ByteSet.blanks.contains(bytes[at - 1])
    case .operand: !isAfterValue
    }
  }

  private func closes(_ form: Delimited, _ middle: [UInt8], from start: Int) -> Bool {
    var index = start
    while index < bytes.endIndex {
      switch step(form, middle, at: index, 0) {
      case .closed: return true
      case .went(let next, _): index = next
      }
    }
    return false
  }

  /// Whether one character, or one escaped, and then the end lies at `start`.
  private func holdsCharacter(_ form: Delimited, from start: Int) -> Bool {
    guard start < bytes.endIndex, let close = form.close else { return false }
    let isEscaped = bytes[start] == form.escape
    let limit = min(bytes.endIndex, start + (isEscaped ? 12 : 5))
    var end = start + (isEscaped ? 2 : 1)
    while end < limit, isEscaped || bytes[end] & 0xC0 == 0x80 {
      if close.closing(at: end, of: bytes, middle: []) != nil { return true }
      end += 1
    }
    return close.closing(at: end, of: bytes, middle: []) != nil
  }

  /// Where a string that is a key ends.
  private func keyEnd(_ form: Delimited, _ close: Delimiter, from start: Int) -> Int? {
    guard grammar.keySeparator != nil else { return nil }
    var index = start
    while index < bytes.endIndex {
      switch step(form, [], at: index, 0) {
      case .closed(let end): return isKey(before: end) ? end : nil
      case .went(let next, _): index = next
      }
    }
    return nil
  }

  /// Whether a word is the beginning of the string that follows it.
  func beginsString(_ word: ArraySlice<UInt8>) -> Bool {
    guard word.endIndex < bytes.endIndex, word.count <= 3 else { return false }
    return "\"'".utf8.contains(bytes[word.endIndex])
      && grammar.stringPrefixes.contains(WordHash(word))
  }

  /// Takes what announces a text on the lines below (`<<'EOF'`).
  mutating func openHeredoc(_ text: [UInt8]) -> Bool {
    guard bytes.hasText(text, at: at) else { return false }
    var start = at + text.count
    let quote = start < bytes.endIndex && "\"'".utf8.contains(bytes[start]) ? bytes[start] : nil
    if quote != nil { start += 1 }
    let limit = min(bytes.endIndex, start + 64)
    let end = bytes[..<limit].end(of: grammar.wordBytes, from: start)
    guard end > start, end < limit || limit == bytes.endIndex,
      grammar.wordStarts.contains(bytes[start]),
      quote == nil || (end < bytes.endIndex && bytes[end] == quote)
    else { return false }
    if heredoc == nil { heredoc = Array(bytes[start..<end]) }
    take(to: quote == nil ? end : end + 1, .codeString)
    isAfterValue = true
    return true
  }
}
