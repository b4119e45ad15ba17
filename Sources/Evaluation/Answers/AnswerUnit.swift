/// Tells a unit from the value before it.
enum AnswerUnit {
  /// Where the unit begins at the end of these tokens; `nil` where there is none.
  ///
  /// A unit is words inside `\text`, words that are a unit's name, words of four letters and more
  /// with a space before them, `%`, `°`, signs of money, each perhaps with a power or in brackets,
  /// several joined by spaces or `/`. Words that change a number, and words of a sentence, are none.
  static func start(in tokens: ArraySlice<AnswerToken>) -> Int? {
    guard let start = begin(of: tokens),
      !tokens[start...].contains(where: { $0.letters.map(isOfSentence) == true })
    else { return nil }
    return start
  }

  private static func isOfSentence(_ word: String) -> Bool {
    sentence.contains(word.lowercased())
  }

  private static func begin(of tokens: ArraySlice<AnswerToken>) -> Int? {
    var start: Int?
    var index = tokens.endIndex
    while index > tokens.startIndex {
      if let before = beforePart(tokens[..<index]) {
        (start, index) = (before, before)
      } else if start != nil, let last = tokens[..<index].last,
        last.is("/") || last.is(command: "times"),
        let before = beforePart(tokens[..<(index - 1)])
      {
        (start, index) = (before, before)
      } else {
        break
      }
    }
    return start
  }

  /// The unit's name: what it says, with the commonest spellings brought together.
  static func name(_ tokens: ArraySlice<AnswerToken>) -> String {
    var words = tokens.filter { !($0.is("^") && hasCircle(tokens)) && !$0.is("{") && !$0.is("}") }
    var power = ""
    let powers = ["square": "^2", "sq": "^2", "cubic": "^3", "cu": "^3"]
    if words.count > 1, let first = words.first?.letters?.lowercased(), let found = powers[first] {
      power = found
      words.removeFirst()
      words.removeAll { $0.is(".") }
    }
    let parts = words.map { token -> String in
      guard let word = token.letters else { return AnswerText.canonical([token]) }
      // mW and MW are not the same, hour and Hour are.
      return signs[word.lowercased()] ?? (word.utf8.count > 2 ? word.lowercased() : word)
    }
    let name = parts.joined() + power
    return synonyms[name] ?? name
  }

  private static func hasCircle(_ tokens: ArraySlice<AnswerToken>) -> Bool {
    tokens.contains { $0.is(command: "circ") }
  }

  /// Where the last part of a unit begins, if these tokens end in one.
  private static func beforePart(_ tokens: ArraySlice<AnswerToken>) -> Int? {
    guard let last = tokens.last else { return nil }
    let end = tokens.endIndex - 1
    if last.is(command: "%") || isMoney(last) { return end }
    if let circle = circle(at: tokens) { return circle }
    if isOrdinal(last) {
      // 12^{th}
      return tokens.dropLast().last?.is("^") == true ? end - 1 : end
    }
    if isWord(last) || isQuotient(end, in: tokens) { return end }
    // The point of an abbreviation.
    if last.is("."), let word = tokens.dropLast().last, isWord(word) { return end - 1 }
    if let start = bracketed(tokens) ?? fraction(tokens) { return start }
    // A power of a word: cm^2, cm^{2}, with the word right before it.
    let rest: ArraySlice<AnswerToken>
    if last.digit != nil {
      rest = tokens.dropLast()
    } else if last.is("}"), tokens.dropLast().last?.digit != nil,
      let brace = tokens.lastIndex(where: { $0.is("{") }), tokens.endIndex - brace <= 4,
      brace + 3 == tokens.endIndex || tokens[brace + 1].is("-")
    {
      // cm^{2}, mol^{-1}
      rest = tokens[..<brace]
    } else {
      return nil
    }
    guard rest.last?.is("^") == true, let word = rest.dropLast().last, isWord(word) else {
      return nil
    }
    return rest.endIndex - 2
  }

  /// Where `(eggs)`, a unit in brackets, or the `{}` after `^` that is an ordinal's, begins.
  private static func bracketed(_ tokens: ArraySlice<AnswerToken>) -> Int? {
    guard let last = tokens.last, last.is(")") || last.is("}"),
      let start = tokens.lastIndex(where: { $0.is(last.is(")") ? "(" : "{") })
    else { return nil }
    let inside = tokens[(start + 1)...].dropLast()
    guard !inside.isEmpty, begin(of: inside) == inside.startIndex else { return nil }
    if last.is(")") { return start }
    // \text{th} above the line.
    let isRaised = start > tokens.startIndex && tokens[start - 1].is("^")
    return isRaised && inside.allSatisfy(isOrdinal) ? start - 1 : nil
  }

  /// Where `\frac{\text{km}}{\text{h}}` begins.
  private static func fraction(_ tokens: ArraySlice<AnswerToken>) -> Int? {
    let kinds = tokens.suffix(7)
    guard kinds.first?.is(command: "frac") == true, kinds.count == 7 else { return nil }
    let parts = Array(kinds)
    guard parts[1].is("{"), isWord(parts[2]), parts[3].is("}"), parts[4].is("{"),
      isWord(parts[5]), parts[6].is("}")
    else { return nil }
    return kinds.startIndex
  }

  /// The s of `m/s`, and the m before it.
  private static func isQuotient(_ index: Int, in tokens: ArraySlice<AnswerToken>) -> Bool {
    guard case .word(let word) = tokens[index].kind else { return false }
    if perTime.contains(word), index - 2 >= tokens.startIndex, tokens[index - 1].is("/") {
      return tokens[index - 2].letters.map { ways.contains($0) } == true
    }
    return ways.contains(word) && tokens[index].isSpaced
  }

  private static func isOrdinal(_ token: AnswerToken) -> Bool {
    token.letters.map { ["st", "nd", "rd", "th"].contains($0) } == true
  }

  private static func isMoney(_ token: AnswerToken) -> Bool {
    switch token.kind {
    case .symbol(let sign): "€£¥¢₹".unicodeScalars.contains(sign)
    case .command(let name): ["$", "pounds", "euro"].contains(name)
    default: false
    }
  }

  /// An amount of money whose unit comes first, `\$5`, `-\$5`, `USD 5`: its tokens without it.
  static func money(
    _ tokens: ArraySlice<AnswerToken>
  ) -> (amount: ArraySlice<AnswerToken>, unit: String)? {
    var amount = tokens
    let sign = amount.first.flatMap { $0.is("-") ? $0 : nil }
    if sign != nil { amount.removeFirst() }
    guard let unit = amount.popFirst(), amount.first != nil,
      isMoney(unit) || unit.letters.map({ currencies.contains($0) }) == true
    else { return nil }
    let name = name([unit])
    guard let sign else { return (amount, name) }
    return (([sign] + amount)[...], name)
  }

  /// The digits of what a word multiplies a number by.
  static func factor(_ token: AnswerToken) -> [UInt8]? {
    guard let word = token.letters?.lowercased() else { return nil }
    if word == "dozen" { return [1, 2] }
    return powers[word].map { [1] + [UInt8](repeating: 0, count: $0) }
  }

  /// Where `^\circ`, `^{\circ}` or `°` begins.
  private static func circle(at tokens: ArraySlice<AnswerToken>) -> Int? {
    var rest = tokens
    let isBraced = rest.last?.is("}") == true && rest.dropLast().last?.is(command: "circ") == true
    if isBraced { rest.removeLast() }
    guard rest.last?.is(command: "circ") == true else { return nil }
    rest.removeLast()
    if isBraced {
      guard rest.last?.is("{") == true else { return nil }
      rest.removeLast()
    }
    if rest.last?.is("^") == true { rest.removeLast() }
    return rest.endIndex
  }

  private static func isWord(_ token: AnswerToken) -> Bool {
    switch token.kind {
    case .text: true
    case .word(let word):
      names.contains(word.lowercased()) || (token.isSpaced && word.utf8.count > 3)
    default: false
    }
  }
}
