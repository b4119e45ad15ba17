/// Finds one text in a stream of UTF-8 bytes, however the stream is cut.
///
/// Knuth–Morris–Pratt: constant work per byte on average, nothing is ever read again. Bytes and not
/// characters, because a combining mark after `</think>` would make its `>` another character.
struct TextMatcher: Sendable {
  /// The text's first byte.
  let first: UInt8
  private let pattern: [UInt8]
  /// For every prefix of the pattern, the length of its longest border.
  private let borders: [Int]
  /// How many of the last bytes may be the beginning of the text.
  private(set) var matched = 0

  /// `nil` for the empty text, which is everywhere.
  init?(_ text: String) {
    let pattern = Array(text.utf8)
    guard let first = pattern.first else { return nil }
    var borders = [0]
    var length = 0
    for byte in pattern.dropFirst() {
      while length > 0, pattern[length] != byte { length = borders[length - 1] }
      if pattern[length] == byte { length += 1 }
      borders.append(length)
    }
    (self.first, self.pattern, self.borders) = (first, pattern, borders)
  }

  /// The text's length in bytes.
  var count: Int { pattern.count }

  /// Takes the next byte; true where it completes the text.
  mutating func feed(_ byte: UInt8) -> Bool {
    while matched > 0, pattern[matched] != byte { matched = borders[matched - 1] }
    if pattern[matched] == byte { matched += 1 }
    guard matched == pattern.count else { return false }
    matched = borders[matched - 1]
    return true
  }

  mutating func reset() { matched = 0 }
}
