/// A place in a line of a Markdown source, counted in columns: tabs go to the next multiple of 4
/// (CommonMark §2.2).
struct SourceCursor {
  private let line: ArraySlice<UInt8>
  private var place: Int
  private var column = 0
  /// Whether the place is a tab of which some columns were passed.
  private var isWithinTab = false

  init(_ line: ArraySlice<UInt8>) { (self.line, place) = (line, line.startIndex) }

  private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }

  /// The rest of the line as it was written; of a tab that was entered, its columns as spaces.
  var rest: [UInt8] {
    guard isWithinTab else { return Array(line[place...]) }
    return Array(repeating: 0x20, count: 4 - column % 4) + line[(place + 1)...]
  }

  /// The rest of the line behind blanks.
  var words: ArraySlice<UInt8> { line[place...].drop(while: Self.isBlank) }

  var isAtEnd: Bool { place == line.endIndex }
  var isAtBlank: Bool { place < line.endIndex && Self.isBlank(line[place]) }
  /// Whether nothing but blanks is left.
  var isBlank: Bool { words.isEmpty }

  /// Columns of the blanks that come next.
  var indent: Int {
    var column = column
    for byte in line[place...].prefix(while: Self.isBlank) {
      column += byte == 0x20 ? 1 : 4 - column % 4
    }
    return column - self.column
  }

  mutating func skipBlanks() { skip(columns: indent) }

  /// Passes so many columns, or the rest if it has fewer.
  mutating func skip(columns: Int) {
    var left = columns
    while left > 0, place < line.endIndex {
      let width = line[place] == 0x09 ? 4 - column % 4 : 1
      let passed = min(left, width)
      (column, left) = (column + passed, left - passed)
      isWithinTab = passed < width
      if !isWithinTab { place += 1 }
    }
  }

  /// Passes blanks, as many columns at most, and returns how many they were.
  @discardableResult
  mutating func skipBlanks(atMost columns: Int) -> Int {
    let passed = min(columns, indent)
    skip(columns: passed)
    return passed
  }
}
