/// Formulas that no sign sets apart.
extension FormulaScanner {
  /// A command with its arguments and scripts, and what of mathematics is joined to it.
  mutating func bare(at index: Int) -> Found? {
    let name = name(at: index + 1)
    guard let arguments = bareCommands[String(decoding: name, as: UTF8.self)] else { return nil }
    // In `C:\pi` and the like it is part of a name.
    let before = byte(index - 1)
    guard
      arguments > 0
        || !(MathByte.isLetter(before) || before == UInt8(ascii: ":")
          || before == MathByte.backslash)
    else { return nil }
    var end = name.endIndex
    for _ in 0..<arguments {
      switch argument(at: end) {
      case .none: return arguments == 2 && end > name.endIndex ? formula(index, end) : nil
      case .closed(let next): end = next
      case .open:
        return Found(range: index..<bytes.count, body: index..<bytes.count, isUnclosed: true)
      }
    }
    guard arguments == 0 else { return formula(index, end) }
    // A sign is one by itself, with its scripts; words may touch it.
    end = scripts(from: end)
    return Found(range: index..<end, body: index..<end)
  }

  /// `x^{2}`, `a_{n+1}`, `30^\circ` at its sign: only where a brace or `\circ` follows it, and behind
  /// a letter that stands alone, digits or a closing bracket.
  mutating func script(at sign: Int) -> Found? {
    guard byte(sign + 1) == MathByte.openBrace || isDegree(at: sign), let start = base(before: sign)
    else { return nil }
    let end = scripts(from: sign)
    return end > sign ? Found(range: start..<end, body: start..<end) : nil
  }

  /// Whether `^\circ` stands there.
  private func isDegree(at sign: Int) -> Bool {
    starts(sign, with: "^\\circ") && !MathByte.isLetter(byte(sign + 6))
  }

  private func base(before sign: Int) -> Int? {
    let taken = found.last?.range.upperBound ?? 0
    var start = sign
    while start > taken, MathByte.isDigit(byte(start - 1)) { start -= 1 }
    if start == sign, start > taken {
      let last = byte(start - 1)
      guard MathByte.isLetter(last) || last == UInt8(ascii: ")") || last == UInt8(ascii: "]") else {
        return nil
      }
      start -= 1
    }
    guard start < sign else { return nil }
    let isInWord = MathByte.isLetter(byte(sign - 1)) || MathByte.isDigit(byte(sign - 1))
    let before = start > 0 ? byte(start - 1) : MathByte.space
    return isInWord && (MathByte.isLetter(before) || before == MathByte.underscore) ? nil : start
  }

  /// A formula with what touches it: `2\frac{1}{2}` and `\sqrt{3}x` are one.
  private mutating func formula(_ start: Int, _ end: Int) -> Found {
    let taken = found.last?.range.upperBound ?? 0
    let factor = bytes[taken..<start].suffix(longestFactor).reversed().prefix(while: isFactor)
    var end = scripts(from: end)
    while end < bytes.count {
      let factor = bytes[end...].prefix(longestFactor).prefix(while: isFactor)
      let next = scripts(from: factor.endIndex)
      if next == end { break }
      end = next
    }
    return Found(range: start - factor.count..<end, body: start - factor.count..<end)
  }

  private func isFactor(_ byte: UInt8) -> Bool { MathByte.isLetter(byte) || MathByte.isDigit(byte) }

  /// Where the scripts that follow end.
  private mutating func scripts(from start: Int) -> Int {
    var end = start
    while byte(end) == MathByte.caret || byte(end) == MathByte.underscore {
      if case .closed(let next) = argument(at: end + 1) {
        end = next
      } else if MathByte.isDigit(byte(end + 1)) || MathByte.isLetter(byte(end + 1)) {
        end += 2
      } else if isDegree(at: end) {
        end += 6
      } else {
        break
      }
    }
    return end
  }

  private enum Argument {
    case none
    case closed(end: Int)
    case open
  }

  /// The group in braces at a place, after blanks and what stands in square brackets.
  private mutating func argument(at start: Int) -> Argument {
    var index = start
    while byte(index) == MathByte.space { index += 1 }
    if byte(index) == UInt8(ascii: "[") {
      let degree = bytes[index...].prefix(24).prefix { $0 != UInt8(ascii: "]") }
      guard byte(degree.endIndex) == UInt8(ascii: "]") else { return .none }
      index = degree.endIndex + 1
    }
    guard byte(index) == MathByte.openBrace else { return .none }
    switch braces.end(ofGroupAt: index) {
    case .closed(let end): return .closed(end: end)
    case .open: return .open
    case .cut: return .none
    }
  }
}

private let longestFactor = 8

/// Commands that are mathematics wherever they stand, and how many groups follow them.
private let bareCommands: [String: Int] = {
  var commands = [
    "boxed": 1, "frac": 2, "dfrac": 2, "tfrac": 2, "cfrac": 2, "sqrt": 1, "text": 1, "binom": 2,
    "dbinom": 2, "overline": 1, "vec": 1, "hat": 1, "bar": 1, "mathbb": 1, "mathbf": 1, "mathrm": 1,
    "mathcal": 1, "operatorname": 1, "overrightarrow": 1, "fbox": 1, "textbf": 1, "pmod": 1,
  ]
  for name in """
  times cdot div pm mp leq geq neq approx equiv cong infty pi theta alpha beta gamma delta epsilon \
  lambda mu sigma phi varphi omega rho tau psi Delta Sigma Omega Gamma Theta Phi Psi Lambda \
  rightarrow Rightarrow implies iff sum prod int angle triangle circ degree ldots cdots dots \
  therefore because subset subseteq cup cap emptyset forall exists partial nabla perp parallel
  """.split(separator: " ") {
    commands[String(name)] = 0
  }
  return commands
}()
