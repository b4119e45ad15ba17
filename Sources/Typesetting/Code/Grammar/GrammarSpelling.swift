import Screen

extension Role {
  /// The role a file of `languages/` means by a word.
  init?(code name: Substring) {
    switch name {
    case "keyword": self = .codeKeyword
    case "type": self = .codeType
    case "name": self = .codeName
    case "string": self = .codeString
    case "number", "constant": self = .codeNumber
    case "comment": self = .codeComment
    case "added": self = .codeAdded
    case "removed": self = .codeRemoved
    case "plain": self = .codeBlock
    default: return nil
    }
  }
}

extension Marker {
  /// A text; one that ends with a blank may also stand at the end of its line.
  init(_ text: String) {
    self.init(text: Array(text.utf8), needsBlank: text.hasSuffix(" "))
    if needsBlank { self.text.removeLast() }
  }
}

extension Delimiter {
  /// A text in which `{#}` stands for any number of `#` and `{word}` for a word.
  init(_ text: String) {
    let bytes = Array(text.utf8)
    guard let open = bytes.firstIndex(of: UInt8(ascii: "{")),
      let close = bytes[open...].firstIndex(of: UInt8(ascii: "}")), close > open + 1
    else {
      self.init(head: bytes)
      return
    }
    let middle = bytes[open + 1..<close]
    let isWord = middle.elementsEqual("word".utf8)
    self.init(
      head: Array(bytes[..<open]), middle: isWord ? .word : middle.first.map(Middle.run),
      tail: Array(bytes[(close + 1)...]))
  }
}

extension Delimited {
  /// From `OPEN CLOSE options…`, or `OPEN options…` for what ends with the line.
  init?(_ values: [String], _ role: Role) {
    guard let open = values.first else { return nil }
    self.init(open: Delimiter(open), role: role)
    for (index, option) in values.enumerated().dropFirst() where !read(option) {
      guard index == 1 else { return nil }
      close = Delimiter(option)
    }
  }

  private mutating func read(_ option: String) -> Bool {
    let parts = option.split(separator: "=", maxSplits: 1)
    switch (parts.first, parts.dropFirst().first) {
    case ("lines", nil): extent = .lines
    case ("closed", nil): extent = .closed
    case ("character", nil): extent = .character
    case ("after-blank", nil): condition = .afterBlank
    case ("operand", nil): condition = .operand
    case ("nested", nil): (extent, nests) = (.lines, true)
    case ("escape", let value?): escape = value.utf8.first
    case ("role", let value?): role = Role(code: value) ?? role
    case ("inner", let value?):
      let ends = value.split(separator: "…")
      guard ends.count == 2, let closing = ends[1].utf8.first else { return false }
      let opening = closing == UInt8(ascii: ")") ? UInt8(ascii: "(") : UInt8(ascii: "{")
      inner = (Array(ends[0].utf8), opening, closing)
    default: return false
    }
    return true
  }
}

extension Grammar {
  /// Lets words hold more bytes, and also begin with them unless they only lie `within`.
  mutating func addLetters(_ bytes: [UInt8], within isWithin: Bool) {
    wordBytes = wordBytes.union(ByteSet(bytes))
    if !isWithin { wordStarts = wordStarts.union(ByteSet(bytes)) }
  }

  mutating func add(_ start: Start) {
    guard let first = text(of: start).first else { return }
    starts[Int(first)].append(start)
  }

  /// Puts longer texts before those they begin with; of equal ones the last added counts.
  mutating func sortStarts() {
    for byte in starts.indices where starts[byte].count > 1 {
      let ordered = starts[byte].enumerated().sorted {
        let (one, other) = (text(of: $0.element).count, text(of: $1.element).count)
        return one == other ? $0.offset > $1.offset : one > other
      }
      starts[byte] = ordered.map(\.element)
    }
    lines.sort { $0.0.text.count > $1.0.text.count }
    lineStarts.sort { $0.0.text.count > $1.0.text.count }
  }

  private func text(of start: Start) -> [UInt8] {
    switch start {
    case .delimited(let index): delimited[index].open.head + delimited[index].open.tail
    case .mark(let text, _), .prefix(let text, _), .heredoc(let text): text
    }
  }
}
