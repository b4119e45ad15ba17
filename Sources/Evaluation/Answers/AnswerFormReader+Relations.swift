/// Equations, names, chains of equations, inequalities, choices.
extension AnswerFormReader {
  func relation(_ tokens: ArraySlice<AnswerToken>) -> AnswerForm? {
    rounded(tokens) ?? interval(tokens) ?? chain(tokens) ?? equation(tokens)
  }

  /// `\frac59 \approx 0.556` says the first, `\approx 0.5` the second.
  private func rounded(_ tokens: ArraySlice<AnswerToken>) -> AnswerForm? {
    guard let place = Self.topLevel(tokens, where: { $0.is(command: "approx") }).first else {
      return nil
    }
    let (left, right) = (tokens[..<place], tokens[(place + 1)...])
    guard !right.isEmpty else { return nil }
    if left.isEmpty { return answer(right, isWhole: isWhole).form }
    return Self.isName(left)
      ? .named(Self.name(left), answer(right, isWhole: isWhole)) : answer(left).form
  }

  private func equation(_ tokens: ArraySlice<AnswerToken>) -> AnswerForm? {
    let places = Self.topLevel(tokens) {
      $0.is("=") || $0.is(command: "in") || $0.is(command: "equiv")
    }
    guard places.count == 1, let place = places.first else { return nil }
    let (left, right) = (tokens[..<place], tokens[(place + 1)...])
    guard !left.isEmpty, !right.isEmpty else { return nil }
    if Self.isName(left) { return .named(Self.name(left), answer(right, isWhole: isWhole)) }
    guard tokens[place].is("=") else { return nil }
    // In `x=1, y=2` and `1, x=2` the commas are what holds it together.
    guard Self.topLevel(tokens, where: Self.isComma).isEmpty else { return nil }
    if Self.isName(right) { return .named(Self.name(right), answer(left)) }
    let (first, second) = (answer(left), answer(right))
    // `2^{10} = 1024` is a number said twice.
    if first.isNumber, second.isNumber, first.equals(second) { return second.form }
    return .equation(first, second)
  }

  /// `m+n = 20+50 = 70` and `20+50 = 50+20 = 70`: what comes last.
  private func chain(_ tokens: ArraySlice<AnswerToken>) -> AnswerForm? {
    let places = Self.topLevel(tokens) { $0.is("=") }
    guard (2...6).contains(places.count), Self.topLevel(tokens, where: Self.isComma).isEmpty
    else { return nil }
    let sides = tokens.split(omittingEmptySubsequences: false) { $0.is("=") }
    guard sides.count == places.count + 1, sides.allSatisfy({ !$0.isEmpty }),
      let first = sides.first,
      let last = sides.last
    else { return nil }
    let values = sides.dropFirst(Self.isName(first) ? 1 : 0).map { answer($0) }
    guard let end = values.last,
      values.allSatisfy({ !$0.isNumber || !end.isNumber || $0.equals(end) })
    else { return nil }
    if Self.isName(first) { return .named(Self.name(first), answer(last)) }
    return values.allSatisfy(\.isNumber) ? end.form : nil
  }

  // MARK: Inequalities

  /// `x > 2`, `5 \le x` and `-2 \le x < 7`: a name and the interval it lies in.
  private func interval(_ tokens: ArraySlice<AnswerToken>) -> AnswerForm? {
    let places = Self.topLevel(tokens) { Comparison($0) != nil }
    guard (1...2).contains(places.count), Self.topLevel(tokens, where: Self.isComma).isEmpty
    else { return nil }
    let signs = places.compactMap { Comparison(tokens[$0]) }
    var sides: [ArraySlice<AnswerToken>] = []
    var start = tokens.startIndex
    for place in places + [tokens.endIndex] {
      sides.append(tokens[start..<place])
      start = place + 1
    }
    guard sides.allSatisfy({ !$0.isEmpty }) else { return nil }
    if sides.count == 3 {
      guard signs[0].isLess == signs[1].isLess, Self.isName(sides[1]) else { return nil }
      let (low, high) = signs[0].isLess ? (0, 2) : (2, 0)
      return .named(
        Self.name(sides[1]),
        Self.interval(
          answer(sides[low]), isClosed: signs[low == 0 ? 0 : 1].isClosed,
          answer(sides[high]), isClosed: signs[high == 0 ? 0 : 1].isClosed))
    }
    // Of two names the one that comes first in the alphabet lies in the interval.
    let names = sides.map { Self.isName($0) ? AnswerText.canonical($0) : nil }
    guard let name = names.compactMap(\.self).min(), let side = names.firstIndex(of: name) else {
      return nil
    }
    let bound = answer(sides[1 - side])
    let (isLess, isClosed) = (signs[0].isLess == (side == 0), signs[0].isClosed)
    let infinity = Answer.infinity(isNegative: isLess)
    return .named(
      Self.name(sides[side]),
      isLess
        ? Self.interval(infinity, isClosed: false, bound, isClosed: isClosed)
        : Self.interval(bound, isClosed: isClosed, infinity, isClosed: false))
  }

  private static func interval(
    _ low: Answer, isClosed isLowClosed: Bool, _ high: Answer, isClosed isHighClosed: Bool
  ) -> Answer {
    Answer(
      form: .list(
        [low, high],
        AnswerForm.Brackets(
          opening: .symbol(isLowClosed ? "[" : "("), closing: .symbol(isHighClosed ? "]" : ")"))))
  }

  private struct Comparison {
    var isLess: Bool
    var isClosed: Bool

    init?(_ token: AnswerToken) {
      switch token.kind {
      case .symbol("<"): (isLess, isClosed) = (true, false)
      case .symbol(">"): (isLess, isClosed) = (false, false)
      case .command("le"): (isLess, isClosed) = (true, true)
      case .command("ge"): (isLess, isClosed) = (false, true)
      default: return nil
      }
    }
  }

  // MARK: Names

  private static func name(_ tokens: ArraySlice<AnswerToken>) -> AnswerForm.Name {
    AnswerForm.Name(
      text: AnswerText.canonical(unbracketed(tokens)),
      value: ExpressionParser<Polynomial>.value(of: tokens))
  }

  /// Whether this is what something is called and not what it is: letters and words, perhaps with
  /// subscripts and arguments, joined by signs, but no numbers: `x`, `x_1`, `f(3)`, `m+n`, `|AB|`,
  /// `\angle ABC`, `\sin\theta`, `(p,q)`.
  private static func isName(_ tokens: ArraySlice<AnswerToken>) -> Bool {
    guard tokens.count <= 24, tokens.first?.is("-") == false else { return false }
    var (letters, index) = (0, tokens.startIndex)
    while index < tokens.endIndex {
      let token = tokens[index]
      switch token.kind {
      case .word, .text: letters += 1
      case .command(let name) where AnswerForm.letters.contains(name) && name != "infty":
        letters += name == "pi" ? 0 : 1
      case .command(let name) where partsOfNames.contains(name) || FunctionName(name) != nil: break
      case .symbol(let sign) where "+-/^()[]{}|,'".unicodeScalars.contains(sign): break
      case .symbol("_"):
        // A subscript may be a number.
        index = group(after: index, in: tokens)
      default: return false
      }
      // So may an argument: f(3).
      if letters > 0, case .word(let word) = token.kind, word.utf8.count == 1,
        index + 1 < tokens.endIndex, tokens[index + 1].is("(")
      {
        index = group(after: index, in: tokens)
      }
      index += 1
    }
    return letters > 0
  }

  private static let partsOfNames: Set = [
    "frac", "times", "angle", "overline", "triangle", "vec", "overrightarrow", "widehat", "hat",
    "circ", "prime",
  ]

  /// The last token of what follows one: a group in brackets, or one token.
  private static func group(after index: Int, in tokens: ArraySlice<AnswerToken>) -> Int {
    var (depth, end) = (0, index + 1)
    while end < tokens.endIndex {
      depth += tokens[end].depthChange
      if depth <= 0 { return end }
      end += 1
    }
    return tokens.endIndex - 1
  }

  // MARK: Choices

  /// `(C) 12`, `C) 12`, `C. 12`.
  func choice(_ tokens: ArraySlice<AnswerToken>) -> AnswerForm? {
    var rest = tokens
    let isOpened = rest.first?.is("(") == true
    if isOpened { rest.removeFirst() }
    guard let letter = rest.popFirst()?.choice, let mark = rest.popFirst(),
      mark.is(")") || (!isOpened && (mark.is(".") || mark.is(":"))), let first = rest.first,
      first.isSpaced, !Self.isComma(first)
    else { return nil }
    return .choice(letter, answer(rest, isWhole: isWhole))
  }
}

extension AnswerToken {
  /// The letter of a choice in a test, small.
  fileprivate var choice: String? {
    switch kind {
    case .word(let word), .text(let word):
      word.utf8.count == 1 && "A"..."J" ~= word ? word.lowercased() : nil
    default: nil
    }
  }
}
