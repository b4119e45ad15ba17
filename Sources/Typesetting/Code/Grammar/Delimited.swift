import Screen

/// What goes from one text to another: a comment, a string.
struct Delimited: Sendable {
  enum Condition: Sendable {
    case anywhere
    /// Only behind a blank or at the start of the line (`#` in a shell).
    case afterBlank
    /// Only where a value may begin (`/` of a regular expression).
    case operand
  }

  enum Extent: Sendable {
    /// To its end or, if there is none, to that of the line.
    case line
    /// To its end, on whatever line.
    case lines
    /// It is only one if it ends on its line.
    case closed
    /// It is only one if it holds one character.
    case character
  }

  var open: Delimiter
  /// `nil`: it ends with the line.
  var close: Delimiter?
  var role: Role
  var condition = Condition.anywhere
  var extent = Extent.line
  /// The byte that takes the next one's meaning away.
  var escape: UInt8?
  /// Whether it may hold others of its kind.
  var nests = false
  /// Code within a string, from a text to a closing bracket (`\(` and `)`).
  var inner: (open: [UInt8], opening: UInt8, closing: UInt8)?
}

/// The text something opens or closes with: `"""`, or one with a variable middle such as `r##"`.
///
/// The middle of what closes is that of what opened.
struct Delimiter: Sendable {
  enum Middle: Sendable {
    /// A byte, as often as one likes.
    case run(UInt8)
    /// A word, which may be missing.
    case word
  }

  /// Bytes of a middle: enough for any honest one, and a bound on state and cost.
  static let longestMiddle = 32

  var head: [UInt8]
  var middle: Middle?
  var tail: [UInt8] = []

  /// Where it ends, and its middle, if it lies at `start`.
  func opening(
    at start: Int, of bytes: ArraySlice<UInt8>, _ words: ByteSet
  ) -> (end: Int, middle: [UInt8])? {
    guard bytes.hasText(head, at: start) else { return nil }
    let from = start + head.count
    var end = from
    if let middle {
      let limit = min(bytes.endIndex, from + Self.longestMiddle)
      while end < limit, matches(bytes[end], middle, words) { end += 1 }
    }
    guard bytes.hasText(tail, at: end) else { return nil }
    return (end + tail.count, Array(bytes[from..<end]))
  }

  /// Where it ends, if it lies at `start` with this middle.
  func closing(at start: Int, of bytes: ArraySlice<UInt8>, middle: [UInt8]) -> Int? {
    let from = start + head.count
    guard bytes.hasText(head, at: start), bytes.hasText(middle, at: from),
      bytes.hasText(tail, at: from + middle.count)
    else { return nil }
    return from + middle.count + tail.count
  }

  /// What it must begin with, if that is known: most bytes need no closer look.
  var firstByte: UInt8? { head.first }

  private func matches(_ byte: UInt8, _ middle: Middle, _ words: ByteSet) -> Bool {
    switch middle {
    case .run(let mark): byte == mark
    case .word: words.contains(byte)
    }
  }
}
