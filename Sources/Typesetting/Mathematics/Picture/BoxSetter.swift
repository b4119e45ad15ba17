import Screen

/// Sets a formula as a picture: fractions with a bar, limits above and below, brackets as tall as
/// what they hold.
///
/// Scripts stay on one row, as they do in print.
struct BoxSetter {
  let style: Style
  /// Whether it sets what a frame is drawn around.
  var isInFrame = false

  init(_ style: Style) { self.style = style }

  /// A list on one line, however wide.
  func box(_ nodes: [MathNode], after previous: MathClass? = nil) -> MathBox {
    var box = MathBox()
    for piece in nodes.placed(after: previous) {
      box.append(self.box(piece.node), gap: inFront(of: piece))
    }
    return box
  }

  /// The blanks before a piece: in a picture a fraction needs some on both sides.
  func inFront(of piece: PlacedNode) -> Int {
    switch (piece.before, piece.kind) {
    case (.largeOperator, .inner), (.inner, .largeOperator): max(2, piece.gap)
    case (nil, _), (.opening, _), (_, .closing), (_, .punctuation): piece.gap
    case (.inner, _), (_, .inner): max(1, piece.gap)
    default: piece.gap
    }
  }

  func box(_ node: MathNode) -> MathBox {
    switch node {
    case .atom(let atom):
      return MathBox(atom.text, Style(style.role, style.emphasis.union(atom.emphasis)))
    case .space: return MathBox()
    case .row(let nodes): return box(nodes)
    case .scripts(let scripts): return box(scripts)
    case .fraction(let over, let under): return fraction(box(over), box(under))
    case .binomial(let over, let under):
      let column = MathBox.column([box(over), MathBox(), box(under)], main: 1)
      return fenced("(", column, ")")
    case .root(let degree, let radicand): return root(degree, radicand)
    case .fenced(let fence): return fenced(fence.left, box(fence.body), fence.right)
    case .accented(let accent, let nodes): return accented(accent, nodes)
    case .stacked(let stack): return stacked(stack)
    case .emphasized(let emphasis, let nodes):
      return BoxSetter(Style(style.role, style.emphasis.union(emphasis))).box(nodes)
    case .boxed(let nodes): return answer { $0.box(nodes) }
    case .grid(let grid): return box(grid)
    }
  }

  func line(_ nodes: [MathNode]) -> MathBox { MathBox(InlineSetter.spans(of: nodes, style)) }

  // MARK: Fractions and brackets

  private func fraction(_ over: MathBox, _ under: MathBox) -> MathBox {
    // A bar above or below another one is longer.
    let overhang = over.isTall || under.isTall ? 2 : 0
    let bar = rule("─", max(1, over.width, under.width) + overhang)
    return MathBox.column([over, bar, under], main: 1)
  }

  func rule(_ sign: String, _ width: Int) -> MathBox {
    MathBox(String(repeating: sign, count: max(0, width)), Style(style.role))
  }

  /// A box between brackets of its height.
  func fenced(_ left: String, _ body: MathBox, _ right: String) -> MathBox {
    var box = bracket(left, around: body)
    // The point of a brace is not part of what it holds.
    box.append(body, gap: body.isTall && left == "{" ? 1 : 0)
    box.append(bracket(right, around: body), gap: body.isTall && right == "}" ? 1 : 0)
    return box
  }

  func bracket(_ glyph: String, around body: MathBox) -> MathBox {
    let rows = TallBracket.rows(glyph, height: body.height, middle: body.baseline)
    var box = MathBox.column(rows.map { MathBox($0, style) })
    box.baseline = body.baseline
    return box
  }

  /// An answer in a frame; within one there is no other.
  func answer(_ content: (BoxSetter) -> MathBox) -> MathBox {
    var inner = BoxSetter(style.ofAnswer)
    inner.isInFrame = true
    let body = content(inner)
    guard !isInFrame else { return body }
    let edge = Style(inner.style.role)
    let rule = String(repeating: "─", count: body.width + 2)
    let side = MathBox(
      rows: (0..<body.height).flatMap { _ in MathBox("│", edge).rows }, baseline: body.baseline)
    var middle = side
    middle.append(body, gap: 1)
    middle.append(side, gap: 1)
    let (top, bottom) = (MathBox("┌\(rule)┐", edge), MathBox("└\(rule)┘", edge))
    return MathBox.column([top, middle, bottom], .left, main: 1)
  }
}
