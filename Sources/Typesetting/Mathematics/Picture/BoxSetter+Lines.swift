import Screen

/// Breaking a picture that is too wide.
extension BoxSetter {
  /// A list within a width: on several lines if it must be, the later ones indented to the first
  /// relation. Where a single piece is too wide it is set as text.
  func block(_ nodes: [MathNode], width: Int, hanging: Int = 0) -> MathBox {
    let whole = box(nodes)
    guard whole.width > width else { return whole }
    guard width >= Self.narrowest else { return text(nodes, width: width) }
    var filler = FormulaBreaker(
      pieces: pieces(nodes, width: width, depth: 0), width: width, hanging: hanging)
    let lines = filler.lines { self.block($0, width: $1) }
    return Self.column(of: lines)
  }

  /// The width below which a picture makes no sense.
  private static let narrowest = 8

  /// Lines below each other, with air between tall ones.
  static func column(of lines: [MathBox]) -> MathBox {
    var parts: [MathBox] = []
    for (index, line) in lines.enumerated() {
      if index > 0, lines[index - 1].isTall, line.isTall { parts.append(MathBox()) }
      parts.append(line)
    }
    return MathBox.column(parts, .left)
  }

  /// The list as text on one line, wrapped.
  private func text(_ nodes: [MathNode], width: Int) -> MathBox {
    MathBox(wrap(InlineSetter.spans(of: nodes, style), width: width))
  }

  /// One piece that is wider than the width.
  private func block(_ node: MathNode, width: Int) -> MathBox {
    switch node {
    case .row(let nodes): return block(nodes, width: width)
    case .boxed(let nodes) where width >= 2 * Self.narrowest:
      return answer { $0.block(nodes, width: isInFrame ? width : width - 4) }
    case .grid(let grid) where grid.kind == .aligned || grid.kind == .gathered:
      return Self.column(of: grid.rows.map { self.row($0, width: width) })
    case .grid(var grid):
      guard case .cases(let left, let right) = grid.kind, width >= 2 * Self.narrowest else {
        return text([node], width: width)
      }
      // The conditions go on where the values end.
      grid.kind = .gathered
      let rows = grid.rows.map { block($0.joinedCells, width: width - 4, hanging: 2) }
      var body = Self.column(of: rows)
      body.baseline = (body.height - 1) / 2
      return fenced(left, body, right)
    case .emphasized(let emphasis, let nodes):
      return BoxSetter(Style(style.role, style.emphasis.union(emphasis))).block(nodes, width: width)
    default: return text([node], width: width)
    }
  }

  /// A row of a grid whose columns do not fit.
  private func row(_ cells: [[MathNode]], width: Int) -> MathBox {
    let nodes = Array(cells.joined())
    let isContinued = cells.count > 1 && cells[0].isEmpty && width > 2 * Self.narrowest
    return block(nodes, width: isContinued ? width - 2 : width).indented(by: isContinued ? 2 : 0)
  }

  /// The pieces of a list for breaking; brackets that are wide are opened, so that a line may end
  /// inside.
  private func pieces(_ nodes: [MathNode], width: Int, depth: Int) -> [FormulaBreaker.Piece] {
    var pieces: [FormulaBreaker.Piece] = []
    for placed in nodes.placed() {
      let box = box(placed.node)
      let gap = inFront(of: placed)
      guard box.width > width / 2, let (fence, whole) = placed.node.openable else {
        pieces.append(
          FormulaBreaker.Piece(
            node: placed.node, box: box, gap: gap, kind: placed.kind, depth: depth))
        continue
      }
      let body = self.box(fence.body)
      pieces.append(
        FormulaBreaker.Piece(
          node: .row([]), box: bracket(fence.left, around: body), gap: gap, kind: .opening,
          depth: depth))
      pieces += self.pieces(fence.body, width: width, depth: depth + 1)
      pieces.append(
        FormulaBreaker.Piece(
          node: .row([]), box: closing(fence, whole, around: body), gap: 0, kind: .closing,
          depth: depth))
    }
    return pieces
  }

  /// A closing bracket with the scripts that the whole has.
  private func closing(
    _ fence: MathFence, _ whole: MathScripts?, around body: MathBox
  ) -> MathBox {
    let bracket = bracket(fence.right, around: body)
    guard let whole else { return bracket }
    return scripts(whole, on: bracket)
  }
}

extension MathNode {
  /// The bracket that may be opened, and the scripts on it.
  fileprivate var openable: (MathFence, MathScripts?)? {
    switch self {
    case .fenced(let fence): return (fence, nil)
    case .scripts(let scripts):
      guard case .fenced(let fence) = scripts.base else { return nil }
      return (fence, scripts)
    default: return nil
    }
  }
}

extension [[MathNode]] {
  /// Cells of a row, one after another.
  fileprivate var joinedCells: [MathNode] {
    var nodes: [MathNode] = []
    for (column, cell) in enumerated() {
      if column > 0 { nodes.append(.space(.wide(2))) }
      nodes += cell
    }
    return nodes
  }
}
