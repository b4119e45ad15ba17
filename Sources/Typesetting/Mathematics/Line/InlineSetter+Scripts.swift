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
    if isPlain, let shifted = shifted(text) {
      write(shifted)
      // A star before a letter would multiply.
      if isTouched, ["*", "∗", "⋆"].contains(shifted) { leave(1) }
      return
    }
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
    let labels = [stack.above, stack.below].compactMap(\.self).filter { !$0.isEmpty }
    if stack.kind == .arrow, !labels.isEmpty {
      let arrow = Self.spans(of: stack.base, style).map(\.text).joined()
      write(["←", "⇐"].contains(arrow) ? arrow : "─")
      write(labels)
      write(["←", "⇐"].contains(arrow) ? "─" : arrow)
      return
    }
    set(stack.base, inBracketsIf: stack.kind == .brace && stack.base.strength < .marked)
    // Raised or lowered, what is said about a term would seem to be its power or index.
    if stack.base.rightSide == .ordinary, !labels.isEmpty {
      leave(1)
      write("[")
      write(labels)
      write("]")
      return leave(1)
    }
    if let below = stack.below, !below.isEmpty {
      writeScript(below, "_", ScriptLetters.lowered, isTouched: true)
    }
    if let above = stack.above, !above.isEmpty {
      writeScript(above, "^", ScriptLetters.raised, isTouched: true)
    }
  }

  private mutating func write(_ labels: [[MathNode]]) {
    for (index, label) in labels.enumerated() {
      if index > 0 { write("; ") }
      set(label)
    }
  }

  /// Marks letters where that is safe, and names the accent of anything else.
  mutating func set(_ accent: MathAccent, _ nodes: [MathNode]) {
    guard let letters = nodes.letters else {
      write(accent.name)
      return set(nodes, inBracketsIf: true)
    }
    write(accent.marked(letters.text), letters.emphasis)
  }
}

extension [MathNode] {
  /// The text of a list that is letters and digits only, few enough to be marked; no deeper than it
  /// must look.
  var letters: MathAtom? {
    var letters = MathAtom("")
    for node in self {
      switch node {
      case .atom(let atom) where atom.text.allSatisfy { $0.isLetter || $0.isNumber || $0 == "∇" }:
        letters.text += atom.text
        letters.emphasis = atom.emphasis
      case .row(let nodes) where count == 1: return nodes.letters
      default: return nil
      }
    }
    return letters.text.isEmpty || letters.text.count > 24 ? nil : letters
  }
}

extension MathAccent {
  /// The letters with the accent.
  func marked(_ letters: String) -> String {
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
