import Screen

/// Sets a formula on one line: scripts raised and lowered where Unicode has all of their characters,
/// fractions with a stroke, brackets where the two dimensions of the page said what belongs together.
struct InlineSetter {
  private(set) var spans: [Line.Span] = []
  private(set) var style: Style
  /// Whether it sets a script, in which operators have no blanks around them.
  let isScript: Bool
  /// Blanks that are due before what comes next.
  private var gap = 0

  init(_ style: Style, isScript: Bool = false) { (self.style, self.isScript) = (style, isScript) }

  static func spans(of nodes: [MathNode], _ style: Style, isScript: Bool = false) -> [Line.Span] {
    var setter = InlineSetter(style, isScript: isScript)
    setter.set(nodes)
    return setter.spans
  }

  var lastCharacter: Character? { gap > 0 ? " " : spans.last?.text.last }

  // MARK: Writing

  /// Leaves at least so many blanks before what comes next.
  mutating func leave(_ blanks: Int) { gap = max(gap, blanks) }

  mutating func write(_ text: String, _ emphasis: Emphasis = []) {
    guard !text.isEmpty else { return }
    if gap > 0, !spans.isEmpty { add(String(repeating: " ", count: gap), style) }
    gap = 0
    add(text, Style(style.role, style.emphasis.union(emphasis)))
  }

  private mutating func add(_ text: String, _ style: Style) {
    if spans.last?.style == style {
      spans[spans.count - 1].text += text
    } else {
      spans.append(Line.Span(text, style))
    }
  }

  /// Takes back the last character.
  mutating func unwriteLast() {
    guard !spans.isEmpty else { return }
    spans[spans.count - 1].text.removeLast()
    if spans[spans.count - 1].text.isEmpty { spans.removeLast() }
  }

  mutating func write(_ spans: [Line.Span]) {
    for span in spans {
      write(span.text, span.style.emphasis)
    }
  }

  mutating func styled(_ style: Style, _ write: (inout InlineSetter) -> Void) {
    let outer = self.style
    self.style = style
    write(&self)
    self.style = outer
  }

  // MARK: Setting

  mutating func set(_ nodes: [MathNode], after previous: MathClass? = nil) {
    let placed = nodes.placed(after: previous, isScript: isScript)
    for (index, piece) in placed.enumerated() {
      leave(piece.gap)
      set(piece, before: index + 1 < placed.count ? placed[index + 1] : nil)
    }
    // What the list ends with may be blank, and a text go on behind it.
    if case .space(let space)? = nodes.last, space != .none, !isScript { leave(1) }
  }

  private mutating func set(_ piece: PlacedNode, before next: PlacedNode?) {
    switch piece.node {
    case .atom(let atom): write(atom.text, atom.emphasis)
    case .space: break
    case .row(let nodes): set(nodes)
    case .scripts(let scripts): set(scripts, before: next)
    case .fraction(let over, let under): setFraction(over, under, piece)
    case .binomial(let over, let under):
      write("C(")
      set(over)
      write(",")
      if !isScript { leave(1) }
      set(under)
      write(")")
    case .root(let degree, let radicand): setRoot(degree, radicand)
    case .fenced(let fence): set(fence)
    case .accented(let accent, let nodes): set(accent, nodes)
    case .stacked(let stack): set(stack, before: next)
    case .emphasized(let emphasis, let nodes):
      styled(Style(style.role, style.emphasis.union(emphasis))) { $0.set(nodes) }
    case .boxed(let nodes): styled(style.ofAnswer) { $0.set(nodes) }
    case .grid(let grid): set(grid)
    }
  }

  /// Sets a list in brackets, unless it is not needed or it has them.
  mutating func set(_ nodes: [MathNode], inBracketsIf needsBrackets: Bool) {
    guard needsBrackets, !nodes.isInRoundBrackets else { return set(nodes) }
    write("(")
    set(nodes)
    write(")")
  }

  /// a/b.
  private mutating func setFraction(
    _ over: [MathNode], _ under: [MathNode], _ piece: PlacedNode
  ) {
    if piece.isFactorBefore, spans.last?.text.last?.isNumber == true, over.isNumber, under.isNumber,
      !isScript
    {
      // A mixed number.
      leave(1)
      setQuotient(over, under)
    } else if piece.isFactorBefore || piece.isFactorAfter && !over.isDifferentialSign
      || piece.isArgument || over.beginsWithSign && piece.gap > 0
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

  private mutating func closeGap() { gap = 0 }

  private mutating func setRoot(_ degree: [MathNode], _ radicand: [MathNode]) {
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

  private mutating func set(_ fence: MathFence) {
    // A bar behind something, which it applies to the whole of.
    let isBehind = fence.left.isEmpty && fence.body.strength < .marked
    write(isBehind ? "(" : fence.left)
    set(fence.body)
    write(isBehind ? ")" : "")
    write(fence.right.isEmpty && fence.left == "{" ? "}" : fence.right)
  }
}

extension Style {
  /// How a boxed answer stands out on a line.
  var ofAnswer: Style {
    Style(role == .text || role == .formula ? .accent : role, emphasis.union(.bold))
  }
}

extension [MathNode] {
  var isInRoundBrackets: Bool {
    guard count == 1 else { return false }
    switch self[0] {
    case .fenced(let fence): return fence.left == "(" && fence.right == ")"
    case .row(let nodes): return nodes.isInRoundBrackets
    default: return false
    }
  }

  fileprivate var isNumber: Bool { count == 1 && self[0].isNumber }

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
