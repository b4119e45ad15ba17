import Screen

/// Fractions and roots on one line.
extension InlineSetter {
  /// a/b.
  mutating func setFraction(
    _ over: [MathNode], _ under: [MathNode], _ piece: PlacedNode
  ) {
    let isUnit = over.isWord && under.isWord && spans.last?.text.last?.isNumber == true
    if piece.isFactorBefore, piece.isMixed || isUnit, !isScript {
      // A mixed number, which no line ends within, or a number with its unit.
      if piece.isMixed { write("\u{A0}") } else { leave(1) }
      setQuotient(over, under)
    } else if piece.isFactorBefore || piece.isFactorAfter && !over.isDifferentialSign
      || piece.isArgument
      || over.beginsWithSign && over.strength >= .product && piece.gap > 0
    {
      if piece.isArgument { closeGap() }
      write("(")
      setQuotient(over, under)
      write(")")
    } else {
      setQuotient(over, under)
      if piece.isFactorAfter { leave(1) }
    }
  }

  private mutating func setQuotient(_ over: [MathNode], _ under: [MathNode]) {
    set(over, inBracketsIf: over.strength < .product)
    write("/")
    set(under, inBracketsIf: under.strength < .marked)
  }

  mutating func setRoot(_ degree: [MathNode], _ radicand: [MathNode]) {
    let sign = Self.rootSign(degree, style)
    write(sign)
    if sign.hasSuffix("√") || ["∛", "∜"].contains(sign) {
      set(radicand, inBracketsIf: radicand.strength < .single)
    } else {
      set(radicand, inBracketsIf: true)
    }
  }

  /// The sign of a root of that degree.
  static func rootSign(_ degree: [MathNode], _ style: Style) -> String {
    let text = spans(of: degree, style, isScript: true).map(\.text).joined()
    switch text {
    case "", "2": return text.isEmpty ? "√" : "²√"
    case "3": return "∛"
    case "4": return "∜"
    default: return ScriptLetters.raised(text).map { $0 + "√" } ?? "√[\(text)]"
    }
  }
}

extension [MathNode] {
  fileprivate var isWord: Bool { count == 1 && self[0].isWord }

  /// Whether it is the `d` of `d/dx`.
  fileprivate var isDifferentialSign: Bool {
    guard count == 1 else { return false }
    switch self[0] {
    case .atom(let atom): return ["d", "∂"].contains(atom.text)
    case .scripts(let scripts): return [scripts.base].isDifferentialSign
    case .row(let nodes): return nodes.isDifferentialSign
    default: return false
    }
  }

  fileprivate var beginsWithSign: Bool {
    guard case .atom(let atom)? = first else { return false }
    return ["−", "+", "±", "∓"].contains(atom.text)
  }
}
