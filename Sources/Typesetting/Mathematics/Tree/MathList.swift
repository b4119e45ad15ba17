/// A list of pieces under way, in which brackets find their partners.
struct MathList {
  var nodes: [MathNode] = []
  /// How many brackets may be nested.
  let room: Int
  /// The brackets that are open, and where their content begins.
  private var brackets: [(glyph: String, start: Int)] = []
  /// Brackets that were too deep to pair.
  private var unpaired = 0

  init(room: Int) { self.room = room }

  var openCount: Int { brackets.count }

  mutating func open(_ glyph: String) {
    if brackets.count < room { brackets.append((glyph, nodes.count + 1)) } else { unpaired += 1 }
    nodes.append(.atom(MathAtom(glyph, .opening)))
  }

  /// The pair that a closing bracket ends, or the bracket where none was open.
  mutating func close(_ glyph: String) -> MathNode {
    guard unpaired == 0 else {
      unpaired -= 1
      return .atom(MathAtom(glyph, .closing))
    }
    guard let last = brackets.last, isPair(last.glyph, glyph) else {
      return .atom(MathAtom(glyph, .closing))
    }
    brackets.removeLast()
    let body = Array(nodes[last.start...])
    nodes.removeSubrange((last.start - 1)...)
    return .fenced(MathFence(left: last.glyph, body: body, right: glyph))
  }

  /// Leaves open what is: no partner will come.
  mutating func endBrackets() { brackets = [] }

  /// Half-open intervals pair what looks different; bars pair with bars only.
  private func isPair(_ left: String, _ right: String) -> Bool {
    let bars: Set<String> = ["|", "‖"]
    return bars.contains(left) || bars.contains(right) ? left == right : true
  }
}
