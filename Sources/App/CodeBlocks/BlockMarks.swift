/// What the first words of a line can begin: each is given the line behind its indentation.
enum BlockMarks {
  /// The fence of a block of code (§4.5).
  struct Fence {
    var mark: UInt8
    var count: Int

    /// Nil if the line opens no block.
    init?(_ words: ArraySlice<UInt8>) {
      guard let mark = words.first, mark == backtick || mark == tilde else { return nil }
      let count = words.prefix { $0 == mark }.count
      // Backticks later in the line make it code within words.
      guard count >= 3, mark == tilde || !words.dropFirst(count).contains(mark) else { return nil }
      (self.mark, self.count) = (mark, count)
    }

    func isClosed(by words: ArraySlice<UInt8>) -> Bool {
      let run = words.prefix { $0 == mark }.count
      return run >= count && words.dropFirst(run).allSatisfy(isBlank)
    }
  }

  /// The marker of a list's item (§5.2).
  struct Item {
    /// Its bytes, which are its columns.
    var count: Int
    /// Whether it may stand right under a paragraph: of numbers only 1, and only before words.
    var interruptsParagraph: Bool

    init?(_ words: ArraySlice<UInt8>) {
      let digits = words.prefix { (0x30...0x39).contains($0) }
      guard digits.count <= 9, let sign = words.dropFirst(digits.count).first,
        (digits.isEmpty ? "-+*" : ".)").utf8.contains(sign)
      else { return nil }
      count = digits.count + 1
      let rest = words.dropFirst(count)
      guard rest.first.map(isBlank) ?? true else { return nil }
      let isFirst = digits.isEmpty || digits.drop { $0 == 0x30 }.elementsEqual([0x31])
      interruptsParagraph = isFirst && !rest.allSatisfy(isBlank)
    }
  }

  /// Whether a heading begins with signs (§4.2).
  static func isHeading(_ words: ArraySlice<UInt8>) -> Bool {
    let count = words.prefix { $0 == UInt8(ascii: "#") }.count
    return (1...6).contains(count) && words.dropFirst(count).first.map(isBlank) ?? true
  }

  /// Whether it makes a heading of the paragraph above (§4.3).
  static func isUnderline(_ words: ArraySlice<UInt8>) -> Bool {
    guard let mark = words.first, "=-".utf8.contains(mark) else { return false }
    return words.drop { $0 == mark }.allSatisfy(isBlank)
  }

  /// Whether it is a rule (§4.1).
  static func isRule(_ words: ArraySlice<UInt8>) -> Bool {
    guard let mark = words.first, "*_-".utf8.contains(mark) else { return false }
    var count = 0
    for byte in words {
      if byte == mark { count += 1 } else if !isBlank(byte) { return false }
    }
    return count >= 3
  }

  private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }
  private static let (backtick, tilde) = (UInt8(ascii: "`"), UInt8(ascii: "~"))
}
