/// Finds out what an answer is, from its tokens.
struct AnswerFormReader {
  let tokens: ArraySlice<AnswerToken>
  let isWhole: Bool
  let depth: Int

  private static let depthLimit = 8
  /// More parts than this are compared as text, in order.
  private static let partLimit = 64

  mutating func form() -> AnswerForm {
    guard depth < Self.depthLimit, !tokens.isEmpty else { return .text }
    let plain = isWhole ? ThousandsGroups.removed(from: tokens) : tokens
    return choice(plain) ?? relation(plain) ?? matrix(plain) ?? parts(plain) ?? multiple(plain)
      ?? alternatives(plain) ?? measured(plain) ?? value(plain) ?? .text
  }

  private func value(_ tokens: ArraySlice<AnswerToken>) -> AnswerForm? {
    ExpressionParser<Polynomial>.value(of: tokens).map(AnswerForm.value)
      ?? ExpressionParser<Sampled>.value(of: tokens).map(AnswerForm.sampled) ?? ratio(tokens)
  }

  /// `3:5` is 3/5.
  private func ratio(_ tokens: ArraySlice<AnswerToken>) -> AnswerForm? {
    let places = Self.topLevel(tokens) { $0.is(":") }
    guard places.count == 1, let place = places.first,
      let left = ExpressionParser<Polynomial>.value(of: tokens[..<place]), left.isNumber,
      let right = ExpressionParser<Polynomial>.value(of: tokens[(place + 1)...]), right.isNumber,
      right.number?.smallWhole != 1, let right = right.inverse
    else { return nil }
    return left.times(right).map(AnswerForm.value)
  }

  func answer(_ tokens: ArraySlice<AnswerToken>, isWhole: Bool = false) -> Answer {
    Answer(tokens, isWhole: isWhole, depth: depth + 1)
  }

  // MARK: Lists, intervals, unions

  private func parts(_ tokens: ArraySlice<AnswerToken>) -> AnswerForm? {
    let words = tokens.compactMap(\.letters).joined().lowercased()
    if tokens.first?.is(command: "mathbb") == true && tokens.count <= 4 && words == "r"
      || ["allreals", "allrealnumbers"].contains(words)
    {
      return .list([.infinity(isNegative: true), .infinity(isNegative: false)], .round)
    }
    if let sets = Self.split(tokens, where: { $0.is(command: "cup") || $0.kind == .word("U") }) {
      return .union(sets.map { answer($0) })
    }
    if let elements = Self.split(tokens, where: Self.isComma) {
      return .list(elements.flatMap(elementsOf), .none)
    }
    guard let brackets = Self.brackets(around: tokens) else { return nil }
    let inside = tokens.dropFirst().dropLast()
    let elements = Self.split(inside, where: Self.isComma) ?? [inside]
    return .list(
      brackets.isOrdered ? elements.map { answer($0) } : elements.flatMap(elementsOf), brackets)
  }

  static func isComma(_ token: AnswerToken) -> Bool { token.is(",") || token.is(";") }

  /// An element where order does not count; `1 \pm \sqrt{2}` is two.
  private func elementsOf(_ tokens: ArraySlice<AnswerToken>) -> [Answer] {
    let element = answer(tokens)
    if case .list(let both, .none) = element.form { return both }
    return [element]
  }

  /// The tokens without round brackets or braces around one thing, which say nothing.
  static func unbracketed(_ tokens: ArraySlice<AnswerToken>) -> ArraySlice<AnswerToken> {
    var tokens = tokens
    for _ in 0..<depthLimit {
      let inside = tokens.dropFirst().dropLast()
      let areBraces = tokens.first?.is("{") == true && isEnclosed(tokens)
      guard
        areBraces
          || (brackets(around: tokens) == .round && topLevel(inside, where: isComma).isEmpty)
      else { break }
      tokens = inside
    }
    return tokens
  }

  /// The brackets that open with the first token and close with the last.
  private static func brackets(around tokens: ArraySlice<AnswerToken>) -> AnswerForm.Brackets? {
    guard let first = tokens.first, let last = tokens.last, !first.is("{"), isEnclosed(tokens)
    else { return nil }
    if case .command(let name) = first.kind, name != "{", name != "langle" { return nil }
    return AnswerForm.Brackets(opening: first.kind, closing: last.kind)
  }

  /// Whether what opens with the first token closes with the last, and something is between them.
  private static func isEnclosed(_ tokens: ArraySlice<AnswerToken>) -> Bool {
    guard tokens.count > 2, tokens.first?.depthChange == 1, tokens.last?.depthChange == -1
    else { return false }
    var depth = 0
    for token in tokens.dropLast() {
      depth += token.depthChange
      if depth <= 0 { return false }
    }
    return true
  }

  /// The places outside all brackets where a token is what is looked for.
  static func topLevel(
    _ tokens: ArraySlice<AnswerToken>, where isWanted: (AnswerToken) -> Bool
  ) -> [Int] {
    var depth = 0
    var places: [Int] = []
    for (index, token) in zip(tokens.indices, tokens) {
      if depth == 0, isWanted(token) { places.append(index) }
      depth = max(0, depth + token.depthChange)
    }
    return places
  }

  /// The parts between separators outside all brackets; `nil` where there is no separator, an empty
  /// part, or too many.
  private static func split(
    _ tokens: ArraySlice<AnswerToken>, where isSeparator: (AnswerToken) -> Bool
  ) -> [ArraySlice<AnswerToken>]? {
    let places = topLevel(tokens, where: isSeparator)
    guard !places.isEmpty, places.count < partLimit else { return nil }
    var parts: [ArraySlice<AnswerToken>] = []
    var start = tokens.startIndex
    for place in places + [tokens.endIndex] {
      // “1, 2, and 3” has two separators in a row.
      if start < place { parts.append(tokens[start..<place]) }
      start = place + 1
    }
    return parts.count > 1 ? parts : nil
  }

  // MARK: Plus or minus

  /// `1 \pm \sqrt{2}` is two answers.
  private func alternatives(_ tokens: ArraySlice<AnswerToken>) -> AnswerForm? {
    let places = tokens.indices.filter {
      tokens[$0].is(command: "pm") || tokens[$0].is(command: "mp")
    }
    guard places.count == 1, let place = places.first else { return nil }
    let signs: [Unicode.Scalar] = ["+", "-"]
    let both = signs.map { sign in
      var chosen = tokens
      chosen[place] = AnswerToken(.symbol(sign))
      return answer(chosen)
    }
    return .list(both, .none)
  }

  // MARK: Units

  private func measured(_ tokens: ArraySlice<AnswerToken>) -> AnswerForm? {
    if let (amount, unit) = AnswerUnit.money(tokens) {
      return .measured(answer(amount, isWhole: isWhole), unit: unit)
    }
    let isModulus = { (token: AnswerToken) in token.is(command: "pmod") || token.is(command: "mod")
    }
    if let place = Self.topLevel(tokens, where: isModulus).first, place > tokens.startIndex {
      let modulus = tokens[(place + 1)...].filter { !$0.is("{") && !$0.is("}") }
      // A residue; 7 mod 5 is a calculation.
      func whole(_ tokens: ArraySlice<AnswerToken>) -> UInt64? {
        ExpressionParser<Polynomial>.value(of: tokens)?.number?.smallWhole
      }
      if let value = whole(tokens[..<place]), let limit = whole(modulus[...]), value >= limit {
        return nil
      }
      return .measured(
        answer(tokens[..<place], isWhole: isWhole),
        unit: "mod " + AnswerText.canonical(modulus[...]))
    }
    guard let start = AnswerUnit.start(in: tokens), start > tokens.startIndex else { return nil }
    let value = tokens[..<start]
    guard ExpressionParser<Polynomial>.value(of: value) != nil else { return nil }
    var unit = tokens[start...]
    var scaled = [.symbol("{")] + value.map(\.kind) + [.symbol("}")]
    // Five hundred thousand.
    while let factor = unit.first.flatMap({ AnswerUnit.factor($0) }) {
      scaled += [.command("times")] + factor.map { AnswerToken.Kind.digit($0) }
      unit.removeFirst()
    }
    guard unit.startIndex > start else {
      return .measured(answer(value, isWhole: isWhole), unit: AnswerUnit.name(unit))
    }
    let amount = answer(scaled.map { AnswerToken($0) }[...])
    return unit.isEmpty ? amount.form : .measured(amount, unit: AnswerUnit.name(unit))
  }
}

extension AnswerForm {
  /// Commands that are letters.
  static let letters: Set = [
    "pi", "infty", "alpha", "beta", "gamma", "delta", "epsilon", "varepsilon", "zeta", "eta",
    "theta", "vartheta", "iota", "kappa", "lambda", "mu", "nu", "xi", "rho", "sigma", "tau", "phi",
    "varphi", "chi", "psi", "omega", "Gamma", "Delta", "Theta", "Lambda", "Sigma", "Phi", "Psi",
    "Omega", "ell",
  ]
}
