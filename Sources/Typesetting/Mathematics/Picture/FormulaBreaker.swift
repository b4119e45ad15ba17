import Screen

/// Decides where the lines of a formula end: at a wide space, else before a relation if one is far
/// enough on, else before an operator or behind a comma, outside brackets rather than inside, and
/// anywhere if nothing helps. Greedy; linear in the pieces and the width.
struct FormulaBreaker {
  struct Piece {
    var node: MathNode
    var box: MathBox
    /// The blanks before it, unless it begins a line.
    var gap: Int
    var kind: MathClass
    /// How many brackets are open around it.
    var depth: Int
  }

  let pieces: [Piece]
  let width: Int
  /// How far later lines are indented: to the first relation.
  private let indent: Int
  private let hasRelation: Bool

  /// How far the words of later lines are indented where there is no relation.
  private let hanging: Int

  init(pieces: [Piece], width: Int, hanging: Int = 0) {
    (self.pieces, self.width, self.hanging) = (pieces, width, hanging)
    var column = 0
    var relation: Int?
    for piece in pieces {
      column += piece.gap
      if piece.kind == .relation, piece.depth == 0 {
        relation = column
        break
      }
      column += piece.box.width
      if column > width { break }
    }
    hasRelation = relation != nil
    indent = min(relation ?? 0, width / 4)
  }

  /// The lines; `block` sets a piece that is wider than the room it has.
  mutating func lines(_ block: (MathNode, Int) -> MathBox) -> [MathBox] {
    var lines: [MathBox] = []
    var start = 0
    while start < pieces.count {
      let indent = lines.isEmpty ? 0 : indentation(of: pieces[start])
      let room = width - indent
      if pieces[start].box.width > room {
        lines.append(block(pieces[start].node, room).indented(by: indent))
        start += 1
        continue
      }
      let end = end(from: start, room: room)
      lines.append(line(start..<end).indented(by: indent))
      start = end
    }
    return lines
  }

  /// What is no relation goes on behind the relation above it.
  private func indentation(of piece: Piece) -> Int {
    if piece.depth == 0, piece.gap > 1, hanging == 0 { return 0 }
    if piece.depth == 0, piece.kind == .relation { return indent }
    return hasRelation || piece.kind == .binary || piece.depth > 0
      ? min(indent + 2, width / 3) : hanging
  }

  private func line(_ range: Range<Int>) -> MathBox {
    var box = MathBox()
    for index in range {
      box.append(pieces[index].box, gap: index == range.lowerBound ? 0 : pieces[index].gap)
    }
    return box
  }

  /// Where the line that starts there ends.
  private func end(from start: Int, room: Int) -> Int {
    var used = pieces[start].box.width
    var best: (end: Int, cost: Int)?
    var index = start + 1
    while index < pieces.count {
      let isEarly = used < room / 3
      let cost = cost(ofBreakBefore: index) + (isEarly ? 4 : 0)
      if cost <= best?.cost ?? .max { best = (index, cost) }
      used += pieces[index].gap + pieces[index].box.width
      if used > room { return best?.end ?? index }
      index += 1
    }
    return index
  }

  private func cost(ofBreakBefore index: Int) -> Int {
    let (before, piece) = (pieces[index - 1], pieces[index])
    let depth = min(piece.depth, before.depth) * 3
    switch (before.kind, piece.kind) {
    case (_, .closing), (_, .punctuation), (.opening, _): return 100
    // Before what was set apart, such as another equation.
    case _ where piece.gap > 1 && piece.depth == 0: return -2
    case (_, .relation): return depth
    case (_, .binary), (.punctuation, _): return depth + 1
    case _ where piece.gap > 1: return depth + 1
    case (.function, _), (.largeOperator, _): return depth + 30
    case _ where piece.gap > 0: return depth + 2
    default: return depth + 40
    }
  }
}
