import Screen

/// Scripts and accents on one line.
extension InlineSetter {
  mutating func set(_ scripts: MathScripts, before next: PlacedNode?) {
    let base = [scripts.base]
    if case .fenced(let fence) = scripts.base, fence.left.isEmpty {
      set(base)
    } else {
      set(base, inBracketsIf: base.strength < .single)
    }
    let isTouched = next.map { $0.gap == 0 && $0.kind == .ordinary } ?? false
    if let lower = scripts.lower {
      writeScript(lower, "_", ScriptLetters.lowered, isTouched: isTouched || scripts.upper != nil)
    }
    if let upper = scripts.upper {
      writeScript(upper, "^", ScriptLetters.raised, isTouched: isTouched)
    }
  }

  /// Writes a script in raised or lowered characters; where Unicode lacks one, behind a sign, and in
  /// brackets unless it is one character that nothing touches.
  private mutating func writeScript(
    _ nodes: [MathNode], _ sign: String, _ shifted: (String) -> String?, isTouched: Bool
  ) {
    let spans = Self.spans(of: nodes, Style(style.role), isScript: true)
    let text = spans.map(\.text).joined()
    // A sign that was not given its script yet.
    if text == sign { return write(sign) }
    let isPlain = spans.allSatisfy { $0.style.emphasis.isEmpty }
    if isPlain, let text = shifted(text) { return write(text) }
    // Primes are raised as they are.
    let marks = text.prefix { "′″‴".contains($0) }
    if sign == "^", !marks.isEmpty, isPlain, let rest = shifted(String(text.dropFirst(marks.count)))
    {
      return write(marks + rest)
    }
    write(sign)
    if nodes.isInRoundBrackets || text.count == 1 && !isTouched { return write(spans) }
    write("(")
    write(spans)
    write(")")
  }

  // MARK: Over and under

  mutating func set(_ stack: MathStack, before next: PlacedNode?) {
    if stack.kind == .arrow, let above = stack.above {
      let arrow = Self.spans(of: stack.base, style).map(\.text).joined()
      write(["←", "⇐"].contains(arrow) ? arrow : "─")
      set(above)
      write(["←", "⇐"].contains(arrow) ? "─" : arrow)
      return
    }
    set(stack.base, inBracketsIf: stack.kind == .brace && stack.base.strength < .marked)
    if let below = stack.below, !below.isEmpty {
      writeScript(below, "_", ScriptLetters.lowered, isTouched: true)
    }
    if let above = stack.above, !above.isEmpty {
      writeScript(above, "^", ScriptLetters.raised, isTouched: true)
    }
  }

  /// Marks letters where that is safe, and names the accent of anything else.
  mutating func set(_ accent: MathAccent, _ nodes: [MathNode]) {
    let spans = Self.spans(of: nodes, Style(style.role), isScript: isScript)
    let text = spans.map(\.text).joined()
    let isWord = text.count <= 24 && text.allSatisfy { $0.isLetter || $0.isNumber || $0 == "∇" }
    guard isWord, !text.isEmpty, let marked = accent.marked(text) else {
      write(accent.name)
      return set(nodes, inBracketsIf: true)
    }
    write(marked, spans.first?.style.emphasis ?? [])
  }
}

extension MathAccent {
  /// The letters with the accent.
  func marked(_ letters: String) -> String? {
    switch self {
    case .mark(let mark): return marked(letters, with: mark, at: letters.count / 2)
    case .bar where letters.count == 1 && letters.allSatisfy(\.isLetter): return letters + "\u{304}"
    case .bar: return letters.map { "\($0)\u{305}" }.joined()
    case .arrow(_, _, let mark): return marked(letters, with: mark, at: letters.count - 1)
    case .arc: return "⌒" + letters
    }
  }

  private func marked(_ letters: String, with mark: Unicode.Scalar, at place: Int) -> String {
    letters.enumerated().map { $0 == place ? "\($1)\(mark)" : String($1) }.joined()
  }

  /// What it is called where it cannot be drawn.
  var name: String {
    switch self {
    case .bar: return "overline"
    case .arc: return "⌒"
    case .arrow: return "vec"
    case .mark("\u{302}"): return "hat"
    case .mark("\u{303}"): return "tilde"
    case .mark("\u{307}"): return "dot"
    case .mark("\u{308}"): return "ddot"
    case .mark: return "accent"
    }
  }
}
