/// The tokens without what makes a bracket big, which it is by its content, and with the side of
/// every vertical bar.
///
/// TeX does not know: `|x|`, `P(A|B)` and `\{x | x > 0\}` are written with one sign. Among the bars
/// between the same brackets, one that follows an operand opens only if another is left to close
/// it and nothing that parts a list stands between; one that follows an operator opens. Linear.
func withBarSides(_ tokens: [MathToken]) -> [MathToken] {
  var tokens = tokens
  if tokens.contains(where: { isBar($0) }) {
    var finder = BarSideFinder(tokens: tokens)
    tokens = finder.found()
  }
  tokens.removeAll { $0.command.map { sizes.contains($0) } == true }
  return tokens
}

private func isBar(_ token: MathToken) -> Bool {
  switch token.kind {
  case .bar, .command("|"), .command("vert"), .command("Vert"): true
  default: false
  }
}

private struct BarSideFinder {
  var tokens: [MathToken]
  /// The bars between the brackets that are open, outermost first.
  private var levels: [[Bar]] = [[]]

  private struct Bar {
    var index: Int
    var glyph: String
    var followsOperand: Bool
    /// Whether a comma, relation or the like stands between it and the bar before.
    var isParted: Bool
  }

  init(tokens: [MathToken]) { self.tokens = tokens }

  mutating func found() -> [MathToken] {
    var isAfterOperand = false
    var isParted = false
    for (index, token) in tokens.enumerated() {
      let size = index > 0 ? tokens[index - 1].command ?? "" : ""
      let isFixed = sizes.contains(size) || fences.contains(size)
      if isBar(token), isFixed {
        // `\left|`, `\bigl|` and their like say the side themselves.
        let side =
          !sizes.contains(size) ? "" : size.hasSuffix("l") ? "l" : size.hasSuffix("r") ? "r" : ""
        tokens[index].kind = .command(side + (glyph(token) == "|" ? "vert" : "Vert"))
        isAfterOperand = size == "right" || side == "r"
      } else if isBar(token) {
        let bar = Bar(
          index: index, glyph: glyph(token), followsOperand: isAfterOperand, isParted: isParted)
        levels[levels.count - 1].append(bar)
        isAfterOperand = willClose(levels[levels.count - 1])
        isParted = false
      } else {
        let change = isFixed ? 0 : depthChange(token)
        switch change {
        case 1: levels.append([])
        case -1 where levels.count > 1: settle(levels.removeLast())
        default: break
        }
        isParted = isParted && change == 0 || parts(token)
        isAfterOperand = endsOperand(token)
      }
    }
    while let level = levels.popLast() { settle(level) }
    return tokens
  }

  /// Whether the last of these bars has one before it that it can close.
  private func willClose(_ bars: [Bar]) -> Bool { bars.count.isMultiple(of: 2) }

  private mutating func settle(_ bars: [Bar]) {
    var open: [String] = []
    for (place, bar) in bars.enumerated() {
      let following = place + 1 < bars.count ? bars[place + 1] : nil
      let side: BarSide
      if open.last == bar.glyph, bar.followsOperand || following == nil {
        open.removeLast()
        side = .closing
      } else if let following, !bar.followsOperand || canPair(bars.count - place, following) {
        open.append(bar.glyph)
        side = .opening
      } else {
        side = .middle
      }
      tokens[bar.index].kind = .bar(bar.glyph, side)
    }
  }

  private func canPair(_ left: Int, _ following: Bar) -> Bool {
    left.isMultiple(of: 2) && !following.isParted
  }

  private func glyph(_ token: MathToken) -> String {
    switch token.kind {
    case .bar(let glyph, _): glyph
    case .command("vert"): "|"
    default: "‖"
    }
  }
}

private let fences: Set<String> = ["left", "right", "middle"]

private let sizes: Set<String> = [
  "big", "Big", "bigg", "Bigg", "bigl", "Bigl", "biggl", "Biggl", "bigr",
  "Bigr", "biggr", "Biggr", "bigm", "Bigm", "biggm", "Biggm",
]

private func depthChange(_ token: MathToken) -> Int {
  switch token.kind {
  case .openBrace, .character("("), .character("["), .command("{"), .command("left"),
    .command("begin"):
    1
  case .closeBrace, .character(")"), .character("]"), .command("}"), .command("right"),
    .command("end"):
    -1
  default: 0
  }
}

/// Whether the token parts a list or a chain, so that no bars reach over it.
private func parts(_ token: MathToken) -> Bool {
  switch token.kind {
  case .character(let character): ",;=".contains(character)
  case .command(let name): name == "\\"
  case .alignment: true
  default: false
  }
}

private func endsOperand(_ token: MathToken) -> Bool {
  switch token.kind {
  case .closeBrace: true
  case .character(let character):
    !"([,;:=<>+-*/~".contains(character) && MathSymbol.of(character).kind == .ordinary
      || ")]!".contains(character)
  case .command(let name):
    switch MathSymbol.named(name)?.kind {
    case .ordinary, .closing: true
    case nil: name == "}" || !MathCommand.isKnown(name)
    default: false
    }
  case .bar, .openBrace, .superscript, .subscript, .alignment: false
  }
}
