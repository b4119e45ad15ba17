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

    init(_ bytes: [UInt8]) {
      for byte in bytes {
        switch byte {
        case ASCII.dollar, ASCII.backslash: formulas = true
        case ASCII.star, ASCII.underscore, ASCII.tilde: stress = true
        case ASCII.bar: bars = true
        case 0x80...: otherThanASCII = true
        default: break
        }
      }
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
      let end = source[start...].firstIndex(of: ASCII.lineFeed).map { $0 + 1 } ?? source.count
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
      let end = chunk[start...].firstIndex(of: ASCII.lineFeed).map { $0 + 1 } ?? chunk.endIndex
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

  private mutating func formulasReplaced(
    _ text: ArraySlice<UInt8>, mayGrow: Bool
  ) -> [UInt8] {
    guard text.contains(ASCII.dollar) || text.contains(ASCII.backslash) else { return Array(text) }
    let bytes = Array(text)
    var replaced: [UInt8] = []
    var start = 0
    let found = FormulaFinder.formulas(in: String(decoding: bytes, as: UTF8.self), mayGrow: mayGrow)
    for formula in found where formula.range.lowerBound >= start {
      guard formula.isUnclosed || Self.says(bytes[formula.body]) else { continue }
      replaced += bytes[start..<formula.range.lowerBound]
      let body = Array(bytes[formula.body])
      let text = formula.isUnclosed ? Completion.ofFormula(body) : body
      let part = Placeholders.Part.formula(
        String(decoding: text, as: UTF8.self), isDisplay: formula.isDisplay)
      replaced += placeholders.add(part, source: bytes[formula.range])
      start = formula.range.upperBound
    }
    return replaced + bytes[start...]
  }

  /// Whether what is between delimiters says anything: `\(\)` is two escaped brackets.
  private static func says(_ body: ArraySlice<UInt8>) -> Bool {
    body.contains { ASCII.isLetter($0) || ASCII.isDigit($0) || $0 >= 0x80 }
  }
}
