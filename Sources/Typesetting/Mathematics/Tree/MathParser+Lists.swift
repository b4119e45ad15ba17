/// Lists: pieces one after another, brackets among them paired, scripts put on what they follow.
extension MathParser {
  mutating func list() -> [MathNode] {
    let letters = alphabet
    var list = MathList(room: Self.deepest - depth)
    while !isAtEnd, let token = current {
      if case .command(let name) = token.kind, case .infix(let kind)? = MathCommand.named[name],
        !isTooDeep
      {
        index += 1
        list.endBrackets()
        let under = deeper { $0.list() }
        alphabet = letters
        return [
          kind == .over
            ? .fraction(over: list.nodes, under: under)
            : .binomial(over: list.nodes, under: under)
        ]
      }
      if token.isSpaced, separatesWords(at: index) { list.nodes.append(.space(.word)) }
      let outer = depth
      depth += list.openCount
      piece(token, into: &list)
      depth = outer
    }
    alphabet = letters
    return list.nodes
  }

  /// Takes the next piece with its scripts.
  private mutating func piece(_ token: MathToken, into list: inout MathList) {
    if token.kind == .superscript || token.kind == .subscript || token.character == "'" {
      return list.nodes.append(scripted(.row([])))
    }
    if let bracket = bracket(token) {
      index += 1
      switch bracket {
      case .opening(let glyph): return list.open(glyph)
      case .closing(let glyph):
        list.nodes.append(scripted(list.close(glyph)))
        return
      }
    }
    let nodes = nucleus()
    list.nodes += nodes.dropLast()
    if let last = nodes.last { list.nodes.append(scripted(last)) }
  }

  private enum Bracket {
    case opening(String)
    case closing(String)
  }

  /// The bracket that a token is, if it pairs with others of its list.
  private func bracket(_ token: MathToken) -> Bracket? {
    switch token.kind {
    case .bar(let glyph, .opening): return .opening(glyph)
    case .bar(let glyph, .closing): return .closing(glyph)
    case .character(let character):
      switch MathSymbol.of(character) {
      case let symbol where symbol.kind == .opening: return .opening(symbol.text)
      case let symbol where symbol.kind == .closing: return .closing(symbol.text)
      default: return nil
      }
    case .command(let name):
      guard let symbol = MathSymbol.named(name) else { return nil }
      switch symbol.kind {
      case .opening: return .opening(symbol.text)
      case .closing: return .closing(symbol.text)
      default: return nil
      }
    default: return nil
    }
  }

  /// Whether the blank before a token is one between words, which TeX would leave out.
  private func separatesWords(at index: Int) -> Bool {
    guard index > 0, isWordPart(index - 1), isWordPart(index) else { return false }
    if isDigit(index - 1), isDigit(index) { return true }
    let isLongBefore = index > 1 && isLetter(index - 1) && isJoined(index - 1, isLetter)
    let isLongAfter = index + 1 < tokens.count && isLetter(index) && isJoined(index + 1, isLetter)
    return isLongBefore || isLongAfter
  }

  /// Whether a token continues the one before it and both are of a kind.
  private func isJoined(_ index: Int, _ isKind: (Int) -> Bool) -> Bool {
    !tokens[index].isSpaced && isKind(index) && isKind(index - 1)
  }

  private func isLetter(_ index: Int) -> Bool { tokens[index].character?.isLetter == true }

  private func isDigit(_ index: Int) -> Bool { tokens[index].character?.isNumber == true }

  private func isWordPart(_ index: Int) -> Bool {
    guard let character = tokens[index].character else { return false }
    return character.isLetter || character.isNumber || ",.;:!?".contains(character)
  }

  // MARK: Scripts

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
  private mutating func scripted(_ base: MathNode) -> MathNode {
    var lower: [MathNode]?
    var upper: [MathNode]?
    var areLimits = base.takesLimits
    while let token = current {
      switch token.kind {
      case .superscript:
        index += 1
        upper = (upper ?? []) + (argument() ?? [.atom(MathAtom("^"))])
      case .subscript:
        index += 1
        lower = (lower ?? []) + (argument() ?? [.atom(MathAtom("_"))])
      case .character("'"), .character("’"):
        upper = (upper ?? []) + [.atom(MathAtom(primes()))]
      case .command("limits"):
        index += 1
        areLimits = true
      case .command("nolimits"):
        index += 1
        areLimits = false
      default:
        return base.scripted(lower: lower, upper: upper, areLimits: areLimits)
      }
    }
    return base.scripted(lower: lower, upper: upper, areLimits: areLimits)
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

  fileprivate func scripted(
    lower: [MathNode]?, upper: [MathNode]?, areLimits: Bool
  ) -> MathNode {
    guard lower != nil || upper != nil else { return self }
    if case .stacked(var stack) = self, stack.kind == .brace {
      if let upper { stack.above = (stack.above ?? []) + upper }
      if let lower { stack.below = (stack.below ?? []) + lower }
      return .stacked(stack)
    }
    return .scripts(MathScripts(base: self, lower: lower, upper: upper, areLimits: areLimits))
  }
}
