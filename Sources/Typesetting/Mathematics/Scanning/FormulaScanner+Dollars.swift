/// Formulas between dollar signs, told from prices.
extension FormulaScanner {
  mutating func dollars(at index: Int) -> Found? {
    let run = bytes[index...].prefix { $0 == MathByte.dollar }.count
    switch run {
    case 1: return single(at: index)
    case 2: return double(at: index)
    default: return nil
    }
  }

  // MARK: One

  /// `$…$` by pandoc's rule: no blank inside at either end, no digit behind; and within a paragraph.
  /// What has words but no sign of TeX is prose between two prices. With blanks at both ends, as some
  /// models write, it must look like a formula.
  private func single(at index: Int) -> Found? {
    let start = index + 1
    guard start < bytes.count else { return nil }
    let isLoose = MathByte.isBlank(bytes[start])
    var end = start
    while end < bytes.count, bytes[end] != MathByte.dollar {
      if isParagraphEnd(end) { return nil }
      if let behind = endOfText(at: end) {
        end = behind
      } else {
        end += bytes[end] == MathByte.backslash ? 2 : 1
      }
    }
    let isBehindDigit = MathByte.isDigit(byte(index - 1))
    guard end < bytes.count else {
      let body = start..<bytes.count
      guard !isBehindDigit, beginsAsFormula(body) else { return nil }
      return Found(range: index..<bytes.count, body: body, isUnclosed: true)
    }
    let body = start..<end
    guard MathByte.isBlank(bytes[end - 1]) == isLoose, !MathByte.isDigit(byte(end + 1)),
      byte(end + 1) != MathByte.dollar, !isLoose || looksLikeFormula(body),
      !readsAsProse(body), !isBehindDigit || hasTeX(body)
    else { return nil }
    return Found(range: index..<end + 1, body: body)
  }

  /// The end of a `\text{…}` that begins there: a dollar in it is no end of the formula. `nil` if none
  /// begins or it is too long to be one.
  private func endOfText(at index: Int) -> Int? {
    guard bytes[index] == MathByte.backslash,
      let command = textCommands.first(where: { starts(index, with: $0) })
    else { return nil }
    var depth = 0
    var end = index + command.utf8.count - 1
    let limit = min(bytes.count, end + Self.longestText)
    while end < limit {
      switch bytes[end] {
      case MathByte.openBrace: depth += 1
      case MathByte.closeBrace: depth -= 1
      case MathByte.backslash: end += 1
      default: break
      }
      end += 1
      if depth == 0 { return end }
    }
    return nil
  }

  private static let longestText = 200

  /// Whether what stands between blanks and dollars is a letter, a sum of numbers, or has a sign that
  /// no prose has.
  private func looksLikeFormula(_ range: Range<Int>) -> Bool {
    let inside = bytes[range].drop(while: MathByte.isBlank)
    let words = inside.split(whereSeparator: MathByte.isBlank)
    if inside.contains(where: { "\\^_=".utf8.contains($0) }) { return true }
    if words.count == 1, words[0].count == 1 { return MathByte.isLetter(words[0].first ?? 0) }
    // Between two prices a sign would stand at the end: `$ 5 + $ 10`.
    let last = words.last?.last ?? 0
    return inside.contains { "*+<>/".utf8.contains($0) }
      && (MathByte.isDigit(last) || MathByte.isLetter(last) || last == UInt8(ascii: ")"))
  }

  /// Whether it holds what only mathematics does.
  private func hasTeX(_ range: Range<Int>) -> Bool {
    bytes[range].contains { isMathematical($0) }
  }

  private func isMathematical(_ byte: UInt8) -> Bool {
    byte >= 0x80 || signs.contains(byte)
  }

  /// Whether words stand between blanks and nothing is mathematical; or it ends as no formula does.
  private func readsAsProse(_ range: Range<Int>) -> Bool {
    if MathByte.isDigit(bytes[range.lowerBound]), holdsEastAsianText(range) { return true }
    guard !hasTeX(range) else { return isProseBetweenPrices(range) }
    if let last = bytes[range].last, "/:(,".utf8.contains(last) { return true }
    guard bytes[range].contains(where: MathByte.isBlank) else { return false }
    return bytes[range].split(whereSeparator: { !MathByte.isLetter($0) }).contains(
      where: isProseWord)
  }

  /// Whether Chinese, Japanese or Korean stands in it, outside braces: behind a price, no blank need
  /// come before the next formula. Told by the first bytes of U+3000 to U+D7FF and of full-width forms.
  private func holdsEastAsianText(_ range: Range<Int>) -> Bool {
    var depth = 0
    for index in range {
      switch bytes[index] {
      case MathByte.openBrace: depth += 1
      case MathByte.closeBrace: depth -= 1
      case 0xE3...0xED where depth <= 0: return true
      case 0xEF where depth <= 0 && (0xBC...0xBD).contains(byte(index + 1)): return true
      default: break
      }
    }
    return false
  }

  /// Whether it begins with an amount and goes on in words: `5 (plus <tax>) or US`.
  private func isProseBetweenPrices(_ range: Range<Int>) -> Bool {
    guard MathByte.isDigit(bytes[range.lowerBound]), !bytes[range].contains(MathByte.backslash)
    else { return false }
    let words = bytes[range].split(whereSeparator: MathByte.isBlank)
    return words.count { $0.allSatisfy { MathByte.isLetter($0) || $0 >= 0x80 } && isProseWord($0) }
      >= 2
  }

  /// A word that is no name of points and no function.
  private func isProseWord(_ word: ArraySlice<UInt8>) -> Bool {
    guard word.count >= 2, word.contains(where: { $0 >= 0x61 }) else { return false }
    return !functionNames.contains(String(decoding: word, as: UTF8.self))
  }

  /// Whether a text without an end begins as a formula: TeX comes before any word does.
  private func beginsAsFormula(_ range: Range<Int>) -> Bool {
    var index = range.lowerBound
    while index < range.upperBound {
      switch bytes[index] {
      case MathByte.backslash: return MathByte.isLetter(byte(index + 1))
      case MathByte.caret: return true
      case MathByte.underscore: return index > range.lowerBound
      case let letter where MathByte.isLetter(letter):
        let word = name(at: index)
        if isProseWord(word) { return false }
        index = word.endIndex
      case MathByte.newline: return false
      default: index += 1
      }
    }
    return false
  }

  // MARK: Two

  private func double(at index: Int) -> Found? {
    let start = index + 2
    // `($$)` is dear.
    guard byte(start) != UInt8(ascii: ")") else { return nil }
    var end = start
    while end < bytes.count, bytes[end] != MathByte.dollar || byte(end + 1) != MathByte.dollar {
      end += bytes[end] == MathByte.backslash ? 2 : 1
    }
    if end < bytes.count {
      let isEmpty = bytes[start..<end].allSatisfy(MathByte.isBlank)
      return isEmpty
        ? nil : Found(range: index..<end + 2, body: start..<end, isDisplay: true)
    }
    var body = start..<bytes.count
    // The first half of what closes it.
    if body.count > 0, bytes.last == MathByte.dollar { body = body.dropLast(1) }
    guard !bytes[body].allSatisfy(MathByte.isBlank), !readsAsProse(body) else { return nil }
    return Found(range: index..<bytes.count, body: body, isDisplay: true, isUnclosed: true)
  }
}

private let textCommands = ["\\text{", "\\textbf{", "\\textrm{", "\\textit{", "\\mbox{"]

private let signs = Set("\\^_{}=<>+|".utf8)

private let functionNames: Set<String> = [
  "sin", "cos", "tan", "log", "ln", "exp", "max", "min", "gcd", "lcm", "mod", "lim", "det", "dx",
  "dy",
  "dt", "pi",
]
