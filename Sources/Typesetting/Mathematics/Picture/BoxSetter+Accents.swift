import Screen

/// Accents, and things over and under others, in a picture.
extension BoxSetter {
  func accented(_ accent: MathAccent, _ nodes: [MathNode]) -> MathBox {
    let body = box(nodes)
    let letters = nodes.letters?.text
    let isWord = letters != nil
    switch accent {
    case .arrow(let left, let right, _) where letters?.count != 1:
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
