/// Formulas that go on over several lines of the source: `\[ … \]` and `$$ … $$`.
enum Displays {
  /// The lines of a chunk with placeholders for such formulas. Those on one line are left.
  static func replaced(
    in chunk: ArraySlice<UInt8>, mayGrow: Bool, _ placeholders: inout Placeholders
  ) -> [UInt8] {
    var replaced: [UInt8] = []
    var start = chunk.startIndex
    for formula in find(in: chunk, mayGrow: mayGrow) {
      replaced += chunk[start..<formula.range.lowerBound]
      let body = body(formula.body, in: chunk)
      let isUnclosed = formula.body.upperBound == chunk.endIndex
      let text = String(
        decoding: isUnclosed ? Completion.ofFormula(body) : body, as: UTF8.self)
      replaced += placeholders.add(
        .formula(text, isDisplay: true), source: chunk[formula.range])
      start = formula.range.upperBound
    }
    return replaced + chunk[start...]
  }

  private typealias Found = (range: Range<Int>, body: Range<Int>)

  private static func find(in chunk: ArraySlice<UInt8>, mayGrow: Bool) -> [Found] {
    var found: [Found] = []
    var isLonely = (bracket: false, dollars: false)
    var index = chunk.startIndex
    while index < chunk.endIndex {
      let next = index + 1 < chunk.endIndex ? chunk[index + 1] : 0
      switch (chunk[index], next) {
      case (ASCII.backslash, ASCII.openBracket) where !isLonely.bracket:
        let end = end((ASCII.backslash, ASCII.closeBracket), in: chunk, from: index + 2)
        isLonely.bracket = end == nil && !mayGrow
        index = add(index, end, in: chunk, mayGrow: mayGrow, &found)
      case (ASCII.dollar, ASCII.dollar) where !isLonely.dollars:
        let end = end((ASCII.dollar, ASCII.dollar), in: chunk, from: index + 2)
        isLonely.dollars = end == nil && !mayGrow
        index = add(index, end, in: chunk, mayGrow: mayGrow, &found)
      case (ASCII.backtick, _):
        // Code on the same line: a block's end may be before another's backticks.
        let line = chunk[index...].prefix { $0 != ASCII.lineFeed }
        index = CodeSpans.first(in: line)?.upperBound ?? line.endIndex
      case (ASCII.backslash, _): index += 2
      default: index += 1
      }
    }
    return found
  }

  /// Adds a formula that is more than one line, and returns where to go on.
  private static func add(
    _ start: Int, _ end: Int?, in chunk: ArraySlice<UInt8>, mayGrow: Bool, _ found: inout [Found]
  ) -> Int {
    guard end != nil || mayGrow else { return start + 2 }
    let body = min(start + 2, chunk.endIndex)..<(end.map { $0 - 2 } ?? chunk.endIndex)
    let range = start..<(end ?? chunk.endIndex)
    if chunk[body].contains(ASCII.lineFeed) { found.append((range, body)) }
    return range.upperBound
  }

  private static func end(
    _ delimiter: (UInt8, UInt8), in chunk: ArraySlice<UInt8>, from start: Int
  ) -> Int? {
    var index = start
    while index + 1 < chunk.endIndex {
      if chunk[index] == delimiter.0, chunk[index + 1] == delimiter.1 { return index + 2 }
      // A line break in a formula (`\\[4pt]`) is no delimiter.
      index += chunk[index] == ASCII.backslash ? 2 : 1
    }
    return nil
  }

  /// The formula without the marks of a quotation that its lines begin with.
  private static func body(_ range: Range<Int>, in chunk: ArraySlice<UInt8>) -> [UInt8] {
    let lineStart = chunk[..<range.lowerBound].lastIndex(of: ASCII.lineFeed).map { $0 + 1 }
    let first = SourceLine(chunk[(lineStart ?? chunk.startIndex)..<range.lowerBound])
    guard first.isQuotation else { return Array(chunk[range]) }
    var body: [UInt8] = []
    for (number, line) in chunk[range].split(
      separator: ASCII.lineFeed, omittingEmptySubsequences: false
    ).enumerated() {
      if number > 0 { body.append(ASCII.lineFeed) }
      body += number == 0 ? line : line.drop { ASCII.isBlank($0) || $0 == ASCII.greater }
    }
    return body
  }
}
