/// Matrices, and numbers before them.
extension AnswerFormReader {
  func matrix(_ tokens: ArraySlice<AnswerToken>) -> AnswerForm? {
    // An array has its brackets around it.
    if tokens.first?.is("[") == true, tokens.last?.is("]") == true,
      tokens.dropFirst().first?.is(command: "begin{array}") == true
    {
      return matrix(tokens.dropFirst().dropLast())
    }
    guard case .command(let name)? = tokens.first?.kind, name.hasPrefix("begin{"),
      name.hasSuffix("matrix}") || name == "begin{array}",
      tokens.last?.is(command: "end" + name.dropFirst(5)) == true
    else { return nil }
    let cells = Self.cells(tokens)
    guard !cells.isEmpty else { return nil }
    return .matrix(
      cells.map { $0.map { answer($0) } }, isDeterminant: name.lowercased() == "begin{vmatrix}")
  }

  /// `\frac{1}{3}\begin{pmatrix}…`: every element is multiplied.
  func multiple(_ tokens: ArraySlice<AnswerToken>) -> AnswerForm? {
    guard
      let start = tokens.firstIndex(where: {
        if case .command(let name) = $0.kind { name.hasPrefix("begin{") } else { false }
      }), start > tokens.startIndex, case .matrix(let matrix, false)? = matrix(tokens[start...])
    else { return nil }
    var factor = tokens[..<start]
    if factor.last?.is(command: "times") == true { factor.removeLast() }
    if factor.map(\.kind) == [.symbol("-")] {
      factor = [factor[start - 1], AnswerToken(.digit(1))]
    }
    guard ExpressionParser<Polynomial>.value(of: factor) != nil else { return nil }
    let cells = Self.cells(tokens[start...])
    guard cells.map(\.count) == matrix.map(\.count) else { return nil }
    let braces = [AnswerToken(.symbol("{")), AnswerToken(.symbol("}"))]
    let times = [braces[1], AnswerToken(.command("times")), braces[0]]
    return .matrix(
      cells.map { row in
        row.map { answer(([braces[0]] + factor + times + $0 + [braces[1]])[...]) }
      }, isDeterminant: false)
  }

  /// The tokens of each element, row by row; empty where it is too large to be taken apart.
  private static func cells(
    _ tokens: ArraySlice<AnswerToken>
  ) -> [[ArraySlice<AnswerToken>]] {
    var inside = tokens.dropFirst().dropLast()
    if tokens.first?.is(command: "begin{array}") == true { inside = withoutColumns(inside) }
    if inside.last?.is(command: "\\") == true { inside.removeLast() }
    guard inside.count < 2000 else { return [] }
    // An empty row is a line's end that was escaped twice.
    return inside.split { $0.is(command: "\\") }.map { row in
      row.split(omittingEmptySubsequences: false) { $0.is("&") }
    }
  }

  /// Without the `{cc}` of an array.
  private static func withoutColumns(
    _ tokens: ArraySlice<AnswerToken>
  ) -> ArraySlice<AnswerToken> {
    guard tokens.first?.is("{") == true, let end = tokens.firstIndex(where: { $0.is("}") })
    else { return tokens }
    return tokens[(end + 1)...]
  }
}
