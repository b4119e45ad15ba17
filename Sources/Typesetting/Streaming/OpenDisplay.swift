/// Whether a formula on rows of its own is open: what is in it is not Markdown.
///
/// Such a formula (`\[ … \]`, `$$ … $$`) goes on over lines that are not blank, and over blank ones
/// too if its delimiter stood alone on its line; at most over `longest` bytes.
struct OpenDisplay {
  static let longest = 8 * 1024

  private enum Delimiter { case bracket, dollars }

  private var delimiter: Delimiter?
  private var isAlone = false
  private var count = 0

  /// Whether the next line belongs to the formula that is open. Sees whether it ends there.
  mutating func goesOn(over line: SourceLine) -> Bool {
    guard delimiter != nil else { return false }
    count += line.bytes.count + 1
    guard count <= Self.longest, isAlone || !line.isBlank, line.fence == nil else {
      delimiter = nil
      return false
    }
    open(after: line)
    return true
  }

  /// Sees what is open after a line.
  mutating func open(after line: SourceLine) {
    let bytes = line.bytes
    guard delimiter != nil || bytes.contains(ASCII.backslash) || bytes.contains(ASCII.dollar) else {
      return
    }
    let wasOpen = delimiter != nil
    var index = line.start
    while index < line.end {
      let next = index + 1 < line.end ? bytes[index + 1] : 0
      switch (bytes[index], next, delimiter) {
      case (ASCII.backtick, _, nil): index = Self.end(ofCodeAt: index, in: bytes)
      case (ASCII.backslash, ASCII.openBracket, nil): (delimiter, index) = (.bracket, index + 2)
      case (ASCII.backslash, ASCII.closeBracket, .bracket): (delimiter, index) = (nil, index + 2)
      case (ASCII.dollar, ASCII.dollar, nil): (delimiter, index) = (.dollars, index + 2)
      case (ASCII.dollar, ASCII.dollar, .dollars): (delimiter, index) = (nil, index + 2)
      case (ASCII.backslash, _, _): index += 2
      default: index += 1
      }
    }
    if !wasOpen {
      count = bytes.count + 1
      isAlone = line.end - line.content.start == 2
    }
  }

  /// The index behind the backticks that close those at `start`, else behind these.
  private static func end(ofCodeAt start: Int, in bytes: ArraySlice<UInt8>) -> Int {
    let run = bytes[start...].prefix { $0 == ASCII.backtick }
    var index = run.endIndex
    while index < bytes.endIndex {
      let next = bytes[index...].prefix { $0 == ASCII.backtick }
      if next.count == run.count { return next.endIndex }
      index = next.isEmpty ? index + 1 : next.endIndex
    }
    return run.endIndex
  }
}
