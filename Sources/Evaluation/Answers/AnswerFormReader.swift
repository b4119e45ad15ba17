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
    return named(plain) ?? parts(plain) ?? matrix(plain) ?? alternatives(plain) ?? measured(plain)
      ?? ExpressionParser.value(of: plain).map(AnswerForm.value) ?? .text
  }

  private func answer(_ tokens: ArraySlice<AnswerToken>, isWhole: Bool = false) -> Answer {
    Answer(tokens, isWhole: isWhole, depth: depth + 1)
  }

  // MARK: Names and equations

  private func named(_ tokens: ArraySlice<AnswerToken>) -> AnswerForm? {
    let places = Self.topLevel(tokens) { $0.is("=") || $0.is(command: "in") }
    guard places.count == 1, let place = places.first else { return nil }
    let (left, right) = (tokens[..<place], tokens[(place + 1)...])
    guard !left.isEmpty, !right.isEmpty else { return nil }
    if Self.isName(left) {
      return .named(AnswerText.canonical(left), answer(right, isWhole: isWhole))
    }
    guard tokens[place].is("=") else { return nil }
    // In `x=1, y=2` and `1, x=2` the commas are what holds it together.
    guard Self.topLevel(tokens, where: { $0.is(",") }).isEmpty else { return nil }
    if Self.isName(right) { return .named(AnswerText.canonical(right), answer(left)) }
    return .equation(answer(left), answer(right))
  }

  /// A letter, with a subscript or arguments: `x`, `\theta`, `x_1`, `f(x)`, `P(A)`.
  private static func isName(_ tokens: ArraySlice<AnswerToken>) -> Bool {
    guard let first = tokens.first else { return false }
    switch first.kind {
    case .word(let word), .text(let word): if word.utf8.count > 1, tokens.count > 1 { return false }
    case .command(let name): if !AnswerForm.letters.contains(name) { return false }
    default: return false
    }
    guard tokens.count > 1 else { return true }
    let rest = tokens.dropFirst()
    let isCall = rest.first?.is("(") == true && rest.last?.is(")") == true
    let isSubscript = rest.first?.is("_") == true
    return (isCall || isSubscript) && tokens.count <= 10
      && !rest.contains { $0.is("+") || $0.is("-") || $0.is("/") }
  }

  // MARK: Lists, intervals, unions

  private func parts(_ tokens: ArraySlice<AnswerToken>) -> AnswerForm? {
    if let sets = Self.split(tokens, where: { $0.is(command: "cup") }) {
      return .union(sets.map { answer($0) })
    }
    if let elements = Self.split(tokens, where: { $0.is(",") }) {
      return .list(elements.map { answer($0) }, .none)
    }
    guard let brackets = Self.brackets(around: tokens) else { return nil }
    let inside = tokens.dropFirst().dropLast()
    let elements = Self.split(inside, where: { $0.is(",") }) ?? [inside]
    return .list(elements.map { answer($0) }, brackets)
  }

  /// The tokens without round brackets around one thing, which say nothing.
  static func unbracketed(_ tokens: ArraySlice<AnswerToken>) -> ArraySlice<AnswerToken> {
    var tokens = tokens
    for _ in 0..<depthLimit {
      guard let brackets = brackets(around: tokens), brackets == .round,
        topLevel(tokens.dropFirst().dropLast(), where: { $0.is(",") }).isEmpty
      else { break }
      tokens = tokens.dropFirst().dropLast()
    }
    return tokens
  }

  /// The brackets that open with the first token and close with the last.
  private static func brackets(around tokens: ArraySlice<AnswerToken>) -> AnswerForm.Brackets? {
    guard tokens.count > 2, let first = tokens.first, let last = tokens.last,
      first.depthChange == 1, last.depthChange == -1, !first.is("{")
    else { return nil }
    if case .command(let name) = first.kind, name != "{", name != "langle" { return nil }
    var depth = 0
    for token in tokens.dropLast() {
      depth += token.depthChange
      if depth <= 0 { return nil }
    }
    return AnswerForm.Brackets(opening: first.kind, closing: last.kind)
  }

  /// The places outside all brackets where a token is what is looked for.
  private static func topLevel(
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

  // MARK: Matrices

  private func matrix(_ tokens: ArraySlice<AnswerToken>) -> AnswerForm? {
    guard case .command(let name)? = tokens.first?.kind, name.hasPrefix("begin{"),
      name.hasSuffix("matrix}") || name == "begin{array}",
      tokens.last?.is(command: "end" + name.dropFirst(5)) == true
    else { return nil }
    var inside = tokens.dropFirst().dropLast()
    if name == "begin{array}" { inside = Self.withoutColumns(inside) }
    if inside.last?.is(command: "\\") == true { inside.removeLast() }
    guard inside.count < 2000 else { return nil }
    let rows = inside.split(omittingEmptySubsequences: false) { $0.is(command: "\\") }
    let cells = rows.map { row in
      row.split(omittingEmptySubsequences: false) { $0.is("&") }.map { answer($0) }
    }
    return .matrix(cells, isDeterminant: name.lowercased() == "begin{vmatrix}")
  }

  /// Without the `{cc}` of an array.
  private static func withoutColumns(
    _ tokens: ArraySlice<AnswerToken>
  ) -> ArraySlice<AnswerToken> {
    guard tokens.first?.is("{") == true, let end = tokens.firstIndex(where: { $0.is("}") })
    else { return tokens }
    return tokens[(end + 1)...]
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
    if tokens.first?.is(command: "$") == true, tokens.count > 1 {
      return .measured(answer(tokens.dropFirst(), isWhole: isWhole), unit: "$")
    }
    guard let start = AnswerUnit.start(in: tokens), start > tokens.startIndex else { return nil }
    let value = tokens[..<start]
    guard ExpressionParser.value(of: value) != nil else { return nil }
    return .measured(answer(value, isWhole: isWhole), unit: AnswerUnit.name(tokens[start...]))
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
