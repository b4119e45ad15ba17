/// Finds the formulas in a run of prose that has no code in it.
///
/// Between `\( \)`, `\[ \]`, `$$ $$`, `\begin{…} \end{…}` and, by the rule of pandoc, `$ $`; and what
/// models write without any sign: `\boxed{…}`, `\frac{…}{…}`, `x^{2}`, `\pi`. A price is none. Also the
/// stars and tildes of arithmetic, `2*3` and `3~5`, which Markdown would take for marks. Total;
/// linear in the text.
package struct FormulaScanner {
  /// A formula and where it is, in bytes of the text's UTF-8.
  package struct Found: Hashable, Sendable {
    /// All of it, with its delimiters.
    package var range: Range<Int>
    /// What `Formula` is to be given.
    package var body: Range<Int>
    /// Whether it has rows of its own.
    package var isDisplay = false
    /// Whether it goes on to the end of the text without being closed.
    package var isUnclosed = false
    /// Whether it is no formula but a sign of arithmetic, to be shown as it stands.
    package var isSign = false
  }

  let bytes: [UInt8]
  private(set) var found: [Found] = []
  private(set) var index = 0
  /// Up to where it is known that no `\)` follows.
  var noParenthesis = 0
  private(set) lazy var braces = BracePairs(bytes)
  /// The line that was looked at last for signs of arithmetic.
  var lastLine = LineSigns()

  /// The formulas of a text, in their order.
  package static func formulas(in text: String) -> [Found] {
    let bytes = Array(text.utf8)
    // All but a base before a script begin with one of these.
    guard
      bytes.contains(where: {
        [MathByte.dollar, MathByte.backslash, MathByte.caret, MathByte.underscore].contains($0)
      }) || bytes.contains(MathByte.star) || bytes.contains(MathByte.tilde)
    else {
      return []
    }
    var scanner = FormulaScanner(bytes: bytes)
    return scanner.scan()
  }

  private init(bytes: [UInt8]) { self.bytes = bytes }

  func byte(_ index: Int) -> UInt8 { bytes.indices.contains(index) ? bytes[index] : 0 }

  func starts(_ index: Int, with text: String) -> Bool {
    bytes.indices.contains(index) && bytes[index...].starts(with: text.utf8)
  }

  private mutating func scan() -> [Found] {
    while index < bytes.count {
      let formula: Found?
      switch bytes[index] {
      case MathByte.backslash: formula = command()
      case MathByte.dollar: formula = dollars(at: index)
      case MathByte.caret, MathByte.underscore: formula = script(at: index)
      case MathByte.star: formula = product(at: index)
      case MathByte.tilde: formula = rangeSign(at: index)
      default: formula = nil
      }
      if let formula, formula.range.lowerBound >= found.last?.range.upperBound ?? 0 {
        add(formula)
        index = max(index + 1, formula.range.upperBound)
      } else {
        index += length(at: index)
      }
    }
    return found
  }

  /// Adds a formula; two without delimiters that touch are one.
  private mutating func add(_ formula: Found) {
    guard let last = found.last, last.range.upperBound == formula.range.lowerBound,
      last.range == last.body, formula.range == formula.body, !last.isDisplay, !formula.isDisplay
    else { return found.append(formula) }
    let range = last.range.lowerBound..<formula.range.upperBound
    found[found.count - 1] = Found(range: range, body: range, isUnclosed: formula.isUnclosed)
  }

  /// How many bytes go by that begin nothing.
  private func length(at index: Int) -> Int {
    switch bytes[index] {
    // An escaped sign begins nothing, and what is no command's name here is none a letter later.
    case MathByte.backslash where !MathByte.isLetter(byte(index + 1)): 2
    case MathByte.backslash: 1 + name(at: index + 1).count
    case MathByte.dollar: max(1, bytes[index...].prefix(while: { $0 == MathByte.dollar }).count)
    default: 1
    }
  }

  func name(at index: Int) -> ArraySlice<UInt8> {
    index < bytes.count ? bytes[index...].prefix(while: MathByte.isLetter) : []
  }

  // MARK: Backslashes

  private mutating func command() -> Found? {
    switch byte(index + 1) {
    case UInt8(ascii: "("): return parentheses()
    case UInt8(ascii: "["): return closed(by: "\\]", from: index + 2)
    case let letter where MathByte.isLetter(letter):
      if starts(index, with: "\\begin{") { return environment() }
      return bare(at: index)
    default: return nil
    }
  }
}
