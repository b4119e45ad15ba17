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
    writeGap()
    add(text, Style(style.role, style.emphasis.union(emphasis)))
  }

  /// Writes the blanks that are due, unless nothing stands before them.
  private mutating func writeGap() {
    if gap > 0, !spans.isEmpty { add(String(repeating: " ", count: gap), style) }
    gap = 0
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

  /// Leaves no blanks after all.
  mutating func closeGap() { gap = 0 }

  mutating func styled(_ style: Style, _ write: (inout InlineSetter) -> Void) {
    let outer = self.style
    writeGap()
    self.style = style
    write(&self)
    self.style = outer
  }

  // MARK: Setting

  mutating func set(_ nodes: [MathNode], after previous: MathClass? = nil) {
    let placed = nodes.placed(after: previous, isScript: isScript)
    var index = 0
    while index < placed.count {
      let end = placed.endOfProduct(from: index)
      leave(placed[index].gap)
      if end > index + 1 {
        setProduct(placed[index..<end])
      } else {
        set(placed[index], before: index + 1 < placed.count ? placed[index + 1] : nil)
      }
      index = end
    }
    // What the list ends with may be blank, and a text go on behind it.
    if case .space(let space)? = nodes.last, space != .none, !isScript { leave(1) }
  }

  /// Sets factors that something before or behind them takes together, in brackets.
  private mutating func setProduct(_ pieces: ArraySlice<PlacedNode>) {
    var pieces = Array(pieces)
    if pieces[0].isArgument { closeGap() }
    pieces[0].isArgument = false
    pieces[pieces.count - 1].isFactorAfter = false
    write("(")
    for (index, piece) in pieces.enumerated() {
      if index > 0 { leave(piece.gap) }
      set(piece, before: index + 1 < pieces.count ? pieces[index + 1] : nil)
    }
    write(")")
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
}
