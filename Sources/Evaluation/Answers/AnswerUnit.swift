/// Tells a unit from the value before it.
enum AnswerUnit {
  /// Where the unit begins at the end of these tokens; `nil` where there is none.
  ///
  /// A unit is words inside `\text`, words that are a unit's name, words of four letters and more
  /// with a space before them, `%`, `°`, each perhaps with a power, several joined by spaces or `/`.
  static func start(in tokens: ArraySlice<AnswerToken>) -> Int? {
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
    let words = tokens.filter { !$0.is("^") || !hasCircle(tokens) }
    let name = AnswerText.canonical(words[...])
    return synonyms[name] ?? name
  }

  private static func hasCircle(_ tokens: ArraySlice<AnswerToken>) -> Bool {
    tokens.contains { $0.is(command: "circ") }
  }

  /// Where the last part of a unit begins, if these tokens end in one.
  private static func beforePart(_ tokens: ArraySlice<AnswerToken>) -> Int? {
    guard let last = tokens.last else { return nil }
    let end = tokens.endIndex - 1
    if last.is(command: "%") { return end }
    if let circle = circle(at: tokens) { return circle }
    if isWord(last) { return end }
    // A power of a word: cm^2, cm^{2}, with the word right before it.
    let rest: ArraySlice<AnswerToken>
    if last.digit != nil {
      rest = tokens.dropLast()
    } else if last.is("}"), tokens.dropLast().last?.digit != nil,
      tokens.dropLast(2).last?.is("{") == true
    {
      rest = tokens.dropLast(3)
    } else {
      return nil
    }
    guard rest.last?.is("^") == true, let word = rest.dropLast().last, isWord(word) else {
      return nil
    }
    return rest.endIndex - 2
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

  private static let names: Set = [
    "mm", "cm", "dm", "km", "mi", "ft", "yd", "in", "inch", "inches", "feet", "foot", "mile",
    "miles", "yards", "meters", "metres", "mg", "kg", "lb", "lbs", "oz", "ml", "mph", "kmh", "kph",
    "min", "sec", "hr", "hrs", "day", "days", "degrees", "degree", "deg", "dollars",
    "dollar", "cents", "percent", "units", "unit", "sq", "per", "rad", "hz", "rpm", "usd",
  ]

  private static let synonyms = [
    "dollars": "$", "dollar": "$", "usd": "$", "\\%;": "%", "percent": "%", "percents": "%",
    "\\circ;": "°", "degrees": "°", "degree": "°", "deg": "°",
  ]
}
