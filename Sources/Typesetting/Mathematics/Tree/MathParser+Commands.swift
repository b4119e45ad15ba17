import Screen

/// Commands. Each function comes after the command's name was taken.
extension MathParser {
  mutating func command(_ name: String) -> [MathNode] {
    guard let command = MathCommand.named[name] else {
      guard let symbol = MathSymbol.named(name) else { return unknown(name) }
      var atom = MathAtom(symbol)
      if alphabet == .bold { atom.emphasis = .bold }
      return [.atom(atom)]
    }
    guard !isTooDeep else { return [source(name)] }
    return deeper { $0.structure(command, name) ?? [$0.source(name)] }
  }

  /// What a command becomes; `nil` if it lacks what it is applied to.
  private mutating func structure(_ command: MathCommand, _ name: String) -> [MathNode]? {
    switch command {
    case .fraction: return two().map { [.fraction(over: $0, under: $1)] }
    case .binomial: return two().map { [.binomial(over: $0, under: $1)] }
    case .root:
      let degree = optionalArgument() ?? []
      return (argument() ?? (degree.isEmpty ? nil : [])).map { [.root(index: degree, of: $0)] }
    case .boxed:
      let isText = name.hasPrefix("f") && current?.kind == .openBrace
      return (isText ? textArgument([]) : argument()).map { [.boxed($0.withoutDollars)] }
    case .infix: return nil
    case .text(let emphasis): return textArgument(emphasis)
    case .alphabet(let letters): return shapedArgument(letters)
    case .alphabetSwitch(let letters):
      alphabet = letters
      return []
    case .operatorName(let hasLimits):
      return shapedArgument(.upright).map { [asOperator($0, hasLimits: hasLimits)] }
    case .classed(let kind): return argument().map { [classed($0, kind)] }
    case .accent(let accent): return argument().map { [.accented(accent, $0)] }
    case .emphasis(let emphasis):
      return argument().map { nodes in
        // A line with nothing above it is a blank to be filled in.
        let isBlank = nodes.allSatisfy { $0.leftClass == nil } && emphasis == .underline
        return isBlank ? [.atom(MathAtom("____"))] : [.emphasized(emphasis, nodes)]
      }
    case .fence(let left, let right):
      return argument().map { [.fenced(MathFence(left: left, body: $0, right: right))] }
    case .space(let space):
      if name.hasSuffix("phantom") { skipGroup() }
      return [.space(space)]
    case .over: return two().map { over($0, base: $1) }
    case .under: return two().map { [.stacked(MathStack(base: $1, below: $0))] }
    case .brace(let isAbove):
      return argument().map {
        [
          .stacked(
            MathStack(kind: .brace, base: $0, above: isAbove ? [] : nil, below: isAbove ? nil : []))
        ]
      }
    case .arrow(let glyph):
      let below = optionalArgument()
      let arrow = MathNode.atom(MathAtom(glyph, .relation))
      return argument().map {
        [.stacked(MathStack(kind: .arrow, base: [arrow], above: $0, below: below))]
      }
    case .substack: return argument()
    case .left: return fence()
    case .middle: return delimiter().map { [.atom(MathAtom($0, .relation))] }
    case .begin: return environment()
    case .modulus(let kind): return modulus(kind)
    case .negated: return deeper { $0.negated() }
    case .tag:
      return textArgument([]).map {
        [.space(.wide(4)), .fenced(MathFence(left: "(", body: $0, right: ")"))]
      }
    case .nothing(let arguments):
      for _ in 0..<arguments { skipGroup() }
      return []
    case .transparent(let hidden):
      for _ in 0..<hidden { skipGroup() }
      return argument()
    }
  }

  /// A command as it was written.
  private func source(_ name: String) -> MathNode { .atom(MathAtom("\\" + name)) }

  /// A command nobody knows, and the groups behind it in their braces.
  private mutating func unknown(_ name: String) -> [MathNode] {
    var nodes = [source(name)]
    while current?.kind == .openBrace, !isTooDeep {
      nodes.append(.fenced(MathFence(left: "{", body: braced(), right: "}")))
    }
    if let current, current.isSpaced, !isAtEnd { nodes.append(.space(.word)) }
    return nodes
  }

  private mutating func two() -> ([MathNode], [MathNode])? {
    guard let first = argument() else { return nil }
    return (first, argument() ?? [])
  }

  /// What stands in square brackets, as the degree of a root does.
  private mutating func optionalArgument() -> [MathNode]? {
    guard current?.character == "[" else { return nil }
    let nearby = tokens[index...].prefix(64)
    guard let end = nearby.firstIndex(where: { $0.character == "]" }) else { return nil }
    var parser = MathParser(tokens: Array(tokens[(index + 1)..<end]), depth: depth + 1)
    index = end + 1
    return depth + 1 < Self.deepest
      ? parser.body() : parser.tokens.map { .atom(MathAtom($0.source)) }
  }
}

extension [MathNode] {
  /// Without the dollar signs of `\boxed{$x$}`, in which mathematics begins a second time.
  fileprivate var withoutDollars: [MathNode] {
    let dollar = MathNode.atom(MathAtom("$"))
    guard count > 2, first == dollar, last == dollar else { return self }
    return Array(dropFirst().dropLast())
  }
}
