/// A piece of source made ready for the parser: formulas are taken out, and what the parser reads
/// otherwise than we do is written so that it does not.
struct Manuscript {
  private(set) var bytes: [UInt8] = []
  private(set) var placeholders = Placeholders()
  private let mayGrow: Bool
  private let needs: Needs

  /// What there is to do about a text.
  private struct Needs {
    var formulas = false
    var stress = false
    var otherThanASCII = false
    var bars = false
    /// Whether stars may multiply, `10*2 = 20`, and tildes stand for “to”, `3~5`.
    var arithmetic = false

    init(_ bytes: [UInt8]) {
      var (last, lastButOne) = (UInt8(0), UInt8(0))
      for byte in bytes {
        if byte == ASCII.star || byte == ASCII.tilde, !arithmetic {
          arithmetic =
            ASCII.isDigit(last) || last == UInt8(ascii: ")") || last == UInt8(ascii: "%")
            || (byte == ASCII.tilde && last >= 0x80)
            || (ASCII.isLetter(last) && !ASCII.isLetter(lastButOne))
        }
        (lastButOne, last) = (last, byte)
        switch byte {
        case ASCII.dollar, ASCII.backslash, ASCII.openBrace: formulas = true
        case ASCII.star, ASCII.underscore, ASCII.tilde: stress = true
        case ASCII.bar: bars = true
        case 0x80...: otherThanASCII = true
        default: break
        }
      }
      formulas = formulas || arithmetic
    }
  }

  /// If the text may grow, a formula without an end goes on to the end of the text.
  init(_ source: [UInt8], mayGrow: Bool = false) {
    self.mayGrow = mayGrow
    needs = Needs(source)
    var source = source
    if needs.otherThanASCII { Placeholders.sanitise(&source) }
    guard needs.formulas || needs.bars || needs.stress && needs.otherThanASCII else {
      bytes = source
      return
    }
    bytes.reserveCapacity(source.count + 64)
    addChunks(of: source)
  }

  // MARK: Chunks

  /// Adds the text, chunk by chunk: lines without a blank one between them, code apart.
  private mutating func addChunks(of source: [UInt8]) {
    var (start, chunk) = (0, 0)
    var fence: SourceLine.Fence?
    var display = OpenDisplay()
    while start < source.count {
      let end = source[start...].lineEnd
      let line = SourceLine(source[start..<end])
      let content = line.content
      if let opened = fence {
        if content.closes(opened) { fence = nil }
        bytes += source[start..<end]
        chunk = end
      } else if !display.goesOn(over: line) {
        fence = content.fence
        if fence != nil || line.isBlank {
          addChunk(source[chunk..<start], isLast: false)
          bytes += source[start..<end]
          chunk = end
        } else {
          display.open(after: line)
        }
      }
      start = end
    }
    addChunk(source[chunk...], isLast: true)
  }

  private mutating func addChunk(_ chunk: ArraySlice<UInt8>, isLast: Bool) {
    guard !chunk.isEmpty else { return }
    let mayGrow = self.mayGrow && isLast
    var text = chunk
    if needs.formulas {
      text = Displays.replaced(in: text, mayGrow: mayGrow, &placeholders)[...]
    }
    if needs.formulas || needs.stress && needs.otherThanASCII {
      var scopes: [UInt8] = []
      for scope in Self.scopes(of: text) {
        let mayGrow = mayGrow && scope.upperBound == text.endIndex
        scopes += scopeReplaced(text[scope], mayGrow: mayGrow)
      }
      text = scopes[...]
    }
    bytes += needs.bars ? TableLines.repaired(text) : Array(text)
  }

  /// The parts of a chunk that inline marks do not go over: the texts of its blocks.
  static func scopes(of chunk: ArraySlice<UInt8>) -> [Range<Int>] {
    var scopes: [Range<Int>] = []
    var (start, scope) = (chunk.startIndex, chunk.startIndex)
    var isWhole = false
    while start < chunk.endIndex {
      let end = chunk[start...].lineEnd
      let line = SourceLine(chunk[start..<end])
      if isWhole || line.beginsBlock, scope < start {
        scopes.append(scope..<start)
        scope = start
      }
      isWhole = line.isHeading || line.isRow
      start = end
    }
    scopes.append(scope..<chunk.endIndex)
    return scopes
  }

  /// The text of one block with placeholders for its formulas, code aside.
  private mutating func scopeReplaced(_ scope: ArraySlice<UInt8>, mayGrow: Bool) -> [UInt8] {
    let spans = CodeSpans.find(in: scope)
    var text: [UInt8] = []
    var start = scope.startIndex
    for span in spans.closed {
      text += formulasReplaced(scope[start..<span.lowerBound], mayGrow: false)
      text += scope[span]
      start = span.upperBound
    }
    // What is behind a lone backtick becomes code, most probably.
    let isCode = mayGrow && spans.unclosed != nil
    text += isCode ? Array(scope[start...]) : formulasReplaced(scope[start...], mayGrow: mayGrow)
    return needs.stress && needs.otherThanASCII ? Flanking.repaired(text, &placeholders) : text
  }

  /// A text without code with placeholders for its formulas.
  private mutating func formulasReplaced(
    _ text: ArraySlice<UInt8>, mayGrow: Bool
  ) -> [UInt8] {
    guard needs.formulas, needs.arithmetic || text.contains(where: Self.mayBeMathematics) else {
      return Array(text)
    }
    let bytes = Array(text)
    var replaced: [UInt8] = []
    var start = 0
    // What opens a formula that has no end opens none: the rest is looked at again. Of such openers
    // a text that anybody reads has few.
    for _ in 0..<8 {
      var next = bytes.count
      let rest = String(decoding: bytes[start...], as: UTF8.self)
      for formula in FormulaScanner.formulas(in: rest).map({
        $0.shifted(by: bytes.count - rest.utf8.count)
      }) {
        guard mayGrow || !formula.isUnclosed else {
          next = formula.range.lowerBound + 1
          break
        }
        guard formula.isUnclosed || formula.isSign || Self.says(bytes[formula.body]) else {
          continue
        }
        replaced += bytes[start..<formula.range.lowerBound]
        replaced +=
          formula.isSign
          ? bytes[formula.range].flatMap { [ASCII.backslash, $0] }
          : placeholder(for: formula, in: bytes)
        start = formula.range.upperBound
      }
      replaced += bytes[start..<max(start, next)]
      start = max(start, next)
      if start == bytes.count { break }
    }
    return replaced + bytes[start...]
  }

  private mutating func placeholder(for formula: FormulaScanner.Found, in bytes: [UInt8]) -> [UInt8]
  {
    let body = Array(bytes[formula.body])
    let text = formula.isUnclosed ? Completion.ofFormula(body) : body
    let part = Placeholders.Part.formula(
      String(decoding: text, as: UTF8.self), isDisplay: formula.isDisplay)
    return placeholders.add(part, source: bytes[formula.range])
  }

  private static func mayBeMathematics(_ byte: UInt8) -> Bool {
    byte == ASCII.dollar || byte == ASCII.backslash || byte == ASCII.openBrace
  }

  /// Whether what is between delimiters says anything: `\(\)` is two escaped brackets.
  private static func says(_ body: ArraySlice<UInt8>) -> Bool {
    body.contains {
      ASCII.isLetter($0) || ASCII.isDigit($0) || $0 >= 0x80 || "+-=<>*/{}%&#".utf8.contains($0)
    }
  }
}

extension FormulaScanner.Found {
  /// The same in a text that this one ends.
  fileprivate func shifted(by count: Int) -> Self {
    var shifted = self
    shifted.range = range.lowerBound + count..<range.upperBound + count
    shifted.body = body.lowerBound + count..<body.upperBound + count
    return shifted
  }
}
