import Screen

/// Scripts, roots and accents in a picture.
extension BoxSetter {
  func box(_ scripts: MathScripts) -> MathBox {
    if scripts.areLimits { return limits(box(scripts.base), scripts.lower, scripts.upper) }
    let base = box(scripts.base)
    let isLoose = [scripts.base].strength < .single && scripts.base.needsBrackets
    return self.scripts(scripts, on: isLoose ? fenced("(", base, ")") : base)
  }

  /// A base with scripts at its corners.
  func scripts(_ scripts: MathScripts, on base: MathBox) -> MathBox {
    var base = base
    let top = -base.baseline
    let bottom = base.height - 1 - base.baseline
    let upper = scripts.upper.map { script($0, ScriptLetters.raised, outside: -1) }
    let lower = scripts.lower.map { script($0, ScriptLetters.lowered, outside: 1) }
    let upperRow = upper.map { top + $0.shift }
    let lowerRow = lower.map { bottom + $0.shift }
    if let upper, let lower, let upperRow, let lowerRow, upperRow < lowerRow {
      // One above the other.
      let gap = (upperRow + 1..<lowerRow).map { _ in MathBox() }
      var column = MathBox.column([upper.box] + gap + [lower.box], .left)
      column.baseline = -upperRow
      base.append(column)
      return base
    }
    for (script, row) in [(lower, lowerRow), (upper, upperRow)] {
      guard var box = script?.box, let row else { continue }
      box.baseline = -row
      base.append(box)
    }
    return base
  }

  /// A script in shifted characters; where Unicode lacks one, as it is and a row further out.
  private func script(
    _ nodes: [MathNode], _ shifted: (String) -> String?, outside: Int
  ) -> (box: MathBox, shift: Int) {
    let spans = InlineSetter.spans(of: nodes, style, isScript: true)
    let text = spans.map(\.text).joined()
    if spans.allSatisfy({ $0.style == style }), let text = shifted(text) {
      return (MathBox(text, style), 0)
    }
    return (MathBox(spans), outside)
  }

  /// Scripts above and below, one row each unless they are written in several.
  func limits(_ base: MathBox, _ lower: [MathNode]?, _ upper: [MathNode]?) -> MathBox {
    var column = [base]
    if let upper { column.insert(limit(upper), at: 0) }
    if let lower { column.append(limit(lower)) }
    return MathBox.column(column, main: upper == nil ? 0 : 1)
  }

  private func limit(_ nodes: [MathNode]) -> MathBox {
    guard nodes.count == 1, case .grid(let grid) = nodes[0] else {
      return MathBox(InlineSetter.spans(of: nodes, style, isScript: true))
    }
    return MathBox.column(grid.rows.map { limit(Array($0.joined())) })
  }

  // MARK: Roots

  func root(_ degree: [MathNode], _ radicand: [MathNode]) -> MathBox {
    let body = box(radicand)
    if body.isTall { return tallRoot(degree, body) }
    var box = MathBox(InlineSetter.rootSign(degree, style), style)
    guard radicand.strength < .single else {
      box.append(body)
      return box
    }
    let bar = rule("_", body.width).indented(by: box.width)
    box.append(body)
    return MathBox.column([bar, box], .left, main: 1)
  }

  /// A root whose stroke rises along what is under it.
  private func tallRoot(_ degree: [MathNode], _ body: MathBox) -> MathBox {
    let height = body.height
    let isSteep = height > Self.longestStroke
    var sign = MathBox.column(
      (0..<height).map { row in
        let isLast = row == height - 1
        if isSteep { return MathBox(isLast ? "╲│" : " │", style) }
        let stroke = MathBox("╱", style).indented(by: height - row - 1)
        guard isLast else { return stroke.indented(by: 1) }
        return MathBox("╲╱", style)
      }, .left)
    sign.baseline = body.baseline
    var box = sign
    box.append(body, gap: 1)
    let bar = rule("_", body.width + 2).indented(by: sign.width)
    box = MathBox.column([bar, box], .left, main: 1)
    guard !degree.isEmpty else { return box }
    var index = MathBox(InlineSetter.spans(of: degree, style, isScript: true))
    // In the crook of the sign.
    index.baseline = box.baseline - (box.height - 2)
    index.append(box)
    return index
  }

  private static let longestStroke = 6

  // MARK: Accents

  func accented(_ accent: MathAccent, _ nodes: [MathNode]) -> MathBox {
    let body = box(nodes)
    let text = InlineSetter.spans(of: nodes, style).map(\.text).joined()
    let isWord = !body.isTall && text.allSatisfy { $0.isLetter || $0.isNumber }
    switch accent {
    case .arrow(let left, let right, _) where !isWord || text.count > 1:
      let line = String(repeating: "─", count: max(0, body.width - 2))
      let arrow = body.width < 2 ? right : left + line + right
      return MathBox.column([MathBox(arrow, style), body], main: 1)
    case .bar where !isWord:
      return MathBox.column([rule("_", body.width), body], main: 1)
    case .mark where !isWord:
      let marks = ["hat": "^", "tilde": "~", "dot": ".", "ddot": ".."]
      guard let mark = marks[accent.name] else { return line([.accented(accent, nodes)]) }
      return MathBox.column([MathBox(mark, style), body], main: 1)
    default: return line([.accented(accent, nodes)])
    }
  }

  // MARK: Over and under

  func stacked(_ stack: MathStack) -> MathBox {
    let body = box(stack.base)
    switch stack.kind {
    case .plain: return limits(body, stack.below, stack.above)
    case .arrow:
      let above = limit(stack.above ?? [])
      let below = limit(stack.below ?? [])
      let glyph = InlineSetter.spans(of: stack.base, style).map(\.text).joined()
      let line = String(
        repeating: "⇒⇐".contains(glyph) ? "═" : "─", count: max(above.width, below.width) + 1)
      let arrow = MathBox("←⇐".contains(glyph) ? glyph + line : line + glyph, style)
      let parts = [above, arrow] + (stack.below == nil ? [] : [below])
      return MathBox.column(parts, main: 1)
    case .brace:
      var parts = [body]
      if let above = stack.above { parts = [limit(above), brace(body.width, "╭┴╮")] + parts }
      if let below = stack.below { parts += [brace(body.width, "╰┬╯"), limit(below)] }
      return MathBox.column(parts, main: stack.above == nil ? 0 : 2)
    }
  }

  /// A brace that lies, with its point in the middle.
  private func brace(_ width: Int, _ signs: String) -> MathBox {
    let signs = signs.map(String.init)
    guard width > 2, signs.count == 3 else { return rule("─", max(1, width)) }
    let left = (width - 3) / 2
    let text =
      signs[0] + String(repeating: "─", count: left) + signs[1]
      + String(repeating: "─", count: width - 3 - left) + signs[2]
    return MathBox(text, style)
  }
}

extension MathNode {
  /// Whether its parts would seem to lie beside a script that belongs to all of them.
  fileprivate var needsBrackets: Bool {
    switch self {
    case .row, .fraction, .scripts, .root, .grid: true
    default: false
    }
  }
}
