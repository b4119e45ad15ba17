/// Fences (`\left … \right`) and environments (`\begin … \end`).
extension MathParser {
  /// What stands between `\left` and `\right`.
  mutating func fence() -> [MathNode]? {
    guard let left = delimiter() else { return nil }
    let body = inside(\.fences) { $0.body() }
    guard current?.command == "right" else {
      return [.fenced(MathFence(left: left, body: body, right: ""))]
    }
    index += 1
    return [.fenced(MathFence(left: left, body: body, right: delimiter() ?? ""))]
  }

  /// A bracket of any sort; a point is an empty one. `nil` if the source ends.
  mutating func delimiter() -> String? {
    guard let token = current else { return nil }
    switch token.kind {
    case .openBrace, .closeBrace, .superscript, .subscript, .alignment, .command("\\"),
      .command("end"):
      return ""
    default: index += 1
    }
    switch token.kind {
    case .character("."): return ""
    case .character("<"): return "⟨"
    case .character(">"): return "⟩"
    case .command(let name): return MathSymbol.named(name)?.text ?? token.source
    case .bar(let glyph, _): return glyph
    default: return token.source
    }
  }

  // MARK: Environments

  private enum Environment {
    case matrix(String, String)
    case cases(String, String)
    case array
    case aligned(arguments: Int)
    case equations
    case gathered
  }

  private static let environments: [String: Environment] = {
    var table: [String: Environment] = [
      "cases": .cases("{", ""), "dcases": .cases("{", ""), "rcases": .cases("", "}"),
      "drcases": .cases("", "}"), "array": .array, "tabular": .array, "subarray": .array,
      "alignat": .aligned(arguments: 1), "alignedat": .aligned(arguments: 1),
      "eqnarray": .equations, "align": .aligned(arguments: 0), "aligned": .aligned(arguments: 0),
      "flalign": .aligned(arguments: 0), "split": .aligned(arguments: 0), "gather": .gathered,
      "gathered": .gathered, "multline": .gathered, "multlined": .gathered,
      "equation": .gathered, "displaymath": .gathered, "math": .gathered, "empheq": .gathered,
    ]
    for (prefix, left, right) in [
      ("", "", ""), ("p", "(", ")"), ("b", "[", "]"), ("B", "{", "}"), ("v", "|", "|"),
      ("V", "‖", "‖"),
    ] {
      table[prefix + "matrix"] = .matrix(left, right)
      table[prefix + "smallmatrix"] = .matrix(left, right)
    }
    return table
  }()

  /// Whether what `\begin` names is mathematics.
  static func isEnvironment(_ name: String) -> Bool {
    environments[name.hasSuffix("*") ? String(name.dropLast()) : name] != nil
  }

  mutating func environment() -> [MathNode]? {
    guard let name = groupText() else { return nil }
    guard let kind = Self.environments[name.hasSuffix("*") ? String(name.dropLast()) : name] else {
      return [.atom(MathAtom("\\begin{\(name)}"))] + inside(\.environments) { $0.body() } + ending()
    }
    skipPlacement()
    var alignments: [MathGrid.Alignment] = []
    var rules: Set<Int> = []
    switch kind {
    case .array: (alignments, rules) = Self.columns(of: groupText() ?? "")
    case .aligned(let arguments): for _ in 0..<arguments { skipGroup() }
    case .matrix, .cases, .gathered, .equations: break
    }
    let rows = inside(\.environments) { $0.rows() }
    _ = ending()
    var grid = MathGrid(kind: .aligned, rows: rows.cells)
    grid.alignments = alignments
    grid.columnRules = rules
    grid.rowRules = rows.rules
    switch kind {
    case .matrix(let left, let right): grid.kind = .matrix(left: left, right: right)
    case .cases(let left, let right): grid.kind = .cases(left: left, right: right)
    case .array: grid.kind = .matrix(left: "", right: "")
    case .aligned: break
    case .equations:
      // The relation has a column of its own.
      grid.rows = rows.cells.map { $0.prefix(1) + [Array($0.dropFirst().joined())] }
    case .gathered:
      grid.kind = .gathered
      if rows.cells.count == 1, rows.cells[0].count == 1 { return rows.cells[0][0] }
    }
    return [.grid(grid)]
  }

  /// Takes `\end` and its name; gives them back as they were written.
  private mutating func ending() -> [MathNode] {
    guard current?.command == "end" else { return [] }
    index += 1
    return [.atom(MathAtom("\\end" + (groupText().map { "{\($0)}" } ?? "")))]
  }

  /// A group as it was written, without its braces.
  private mutating func groupText() -> String? {
    guard current?.kind == .openBrace else { return nil }
    let start = index + 1
    skipGroup()
    let end = index <= tokens.count && tokens[index - 1].kind == .closeBrace ? index - 1 : index
    return start <= end ? tokens[start..<end].map(\.source).joined() : ""
  }

  /// Skips where an environment stands beside what is around it: `[t]`.
  private mutating func skipPlacement() {
    guard index + 2 < tokens.count, tokens[index].character == "[",
      tokens[index + 2].character == "]",
      let place = tokens[index + 1].character, "tbc".contains(place)
    else { return }
    index += 3
  }

  /// The columns that an array's argument describes: `c|cc`.
  private static func columns(of text: String) -> ([MathGrid.Alignment], Set<Int>) {
    var alignments: [MathGrid.Alignment] = []
    var rules: Set<Int> = []
    for character in text {
      switch character {
      case "l": alignments.append(.left)
      case "c": alignments.append(.center)
      case "r": alignments.append(.right)
      case "|": rules.insert(alignments.count)
      default: break
      }
    }
    return (alignments, rules)
  }
}
