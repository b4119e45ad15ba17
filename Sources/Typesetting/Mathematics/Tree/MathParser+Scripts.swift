/// Scripts and what they stand on.
extension MathParser {
  /// One sign for up to three primes.
  private mutating func primes() -> String {
    var count = 0
    while let mark = current?.character, mark == "'" || mark == "’" {
      count += 1
      index += 1
    }
    let signs = ["", "′", "″", "‴"]
    return String(repeating: "‴", count: count / 3) + signs[count % 3]
  }

  /// A piece with the scripts that follow it.
  mutating func scripted(_ base: MathNode) -> MathNode {
    var lower: [[MathNode]] = []
    var upper: [[MathNode]] = []
    var areLimits = base.takesLimits
    while let token = current {
      switch token.kind {
      case .superscript:
        index += 1
        upper.append(argument() ?? [.atom(MathAtom("^"))])
      case .subscript:
        index += 1
        lower.append(argument() ?? [.atom(MathAtom("_"))])
      case .character("'"), .character("’"):
        upper.append([.atom(MathAtom(primes()))])
      case .command("limits"):
        index += 1
        areLimits = true
      case .command("nolimits"):
        index += 1
        areLimits = false
      default: return base.scripted(lower, upper, areLimits: areLimits)
      }
    }
    return base.scripted(lower, upper, areLimits: areLimits)
  }
}

extension MathNode {
  fileprivate var takesLimits: Bool {
    switch self {
    case .atom(let atom): atom.hasLimits
    case .stacked: true
    default: false
    }
  }

  /// The node with scripts, of which each may have come in parts.
  fileprivate func scripted(
    _ lower: [[MathNode]], _ upper: [[MathNode]], areLimits: Bool
  ) -> MathNode {
    guard !lower.isEmpty || !upper.isEmpty else { return self }
    if case .stacked(var stack) = self, stack.kind == .brace {
      if !upper.isEmpty { stack.above = (stack.above ?? []) + upper.joined() }
      if !lower.isEmpty { stack.below = (stack.below ?? []) + lower.joined() }
      return .stacked(stack)
    }
    return .scripts(
      MathScripts(
        base: self, lower: lower.isEmpty ? nil : Array(lower.joined()),
        upper: upper.isEmpty ? nil : Array(upper.joined()), areLimits: areLimits))
  }
}
