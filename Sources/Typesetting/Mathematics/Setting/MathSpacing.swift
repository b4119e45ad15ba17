/// A piece of a list in its place: what is before it and around it.
struct PlacedNode {
  var node: MathNode
  /// The blanks before it.
  var gap: Int
  /// Its class on its left, signs told from operators.
  var kind: MathClass
  /// Whether it is multiplied, divided or applied to by what touches it there.
  var isFactorBefore = false
  var isFactorAfter = false
  /// The class of what stands before it.
  var before: MathClass?
  /// Whether it is what a function is applied to.
  var isArgument = false
}

extension [MathNode] {
  /// The pieces of a list with the blanks between them: TeX's rules (The TeXbook, chapter 18 and
  /// appendix G), in whole columns. `previous` is the class of what stands before the list; a script
  /// has no blanks around operators.
  func placed(after previous: MathClass? = nil, isScript: Bool = false) -> [PlacedNode] {
    var placed: [PlacedNode] = []
    placed.reserveCapacity(count)
    var spaces: [MathSpace] = []
    var right = previous
    var isInIntegral = false
    for (index, node) in enumerated() {
      if case .space(let space) = node {
        spaces.append(space)
        continue
      }
      guard let left = node.leftClass else {
        placed.append(PlacedNode(node: node, gap: 0, kind: .ordinary))
        continue
      }
      let isSign = left == .binary && (!takesBinary(right) || !endsBinary(nextClass(index)))
      let kind = isSign ? .ordinary : left
      var next = PlacedNode(node: node, gap: 0, kind: kind)
      let before = placed.last?.node
      next.gap = spaced(
        right.map { gap($0, kind, before, node, isScript) } ?? 0, by: spaces, isScript,
        isFirst: right == nil)
      if isInIntegral, !isScript, right != nil, isDifferential(at: index) { next.gap = 1 }
      isInIntegral = isInIntegral || node.isIntegral
      next.before = right
      next.isArgument = right == .function && before?.hasLimits != true
      let isParted = spaces.contains { if case .wide = $0 { true } else { false } }
      next.isFactorBefore = !isParted && (before?.isFactor(onLeft: false) ?? false)
      if !isParted, node.isFactor(onLeft: true), !placed.isEmpty {
        placed[placed.count - 1].isFactorAfter = true
      }
      placed.append(next)
      right = isSign ? .ordinary : node.rightClass
      spaces = []
    }
    return placed
  }

  /// Whether a `d` and its variable begin there.
  private func isDifferential(at index: Int) -> Bool {
    guard case .atom(let sign) = self[index], sign.text == "d", index + 1 < count else {
      return false
    }
    return self[index + 1].isVariable
  }

  /// The class of what follows a piece.
  private func nextClass(_ index: Int) -> MathClass? {
    for node in self[(index + 1)...] {
      if case .space = node { continue }
      return node.leftClass
    }
    return nil
  }
}

/// Whether an operator after this has something on its left.
private func takesBinary(_ left: MathClass?) -> Bool {
  switch left {
  case .ordinary, .closing, .inner: true
  default: false
  }
}

private func endsBinary(_ right: MathClass?) -> Bool {
  switch right {
  case nil, .relation, .closing, .punctuation: false
  default: true
  }
}

private func gap(
  _ left: MathClass, _ right: MathClass, _ before: MathNode?, _ node: MathNode, _ isScript: Bool
) -> Int {
  if node.isNamedOperator || before?.isNamedOperator == true { return 1 }
  switch (left, right) {
  case (.opening, _), (_, .closing), (_, .punctuation), (.relation, .relation): return 0
  case (.relation, _), (_, .relation), (.binary, _), (_, .binary), (.punctuation, _):
    return isScript ? 0 : 1
  case (.largeOperator, _), (_, .largeOperator): return 1
  case (.function, .opening): return before?.hasLimits == true && before?.isScripted == true ? 1 : 0
  case (.function, _), (_, .function): return 1
  default: return (before?.endsInRoot ?? false) || node.beginsWithDegree ? 1 : 0
  }
}

/// The blanks between two pieces that spaces were written between.
private func spaced(_ gap: Int, by spaces: [MathSpace], _ isScript: Bool, isFirst: Bool) -> Int {
  guard !isFirst else { return 0 }
  var gap = gap
  for space in spaces {
    switch space {
    case .none: gap = 0
    case .thin: gap = Swift.max(gap, isScript ? 0 : 1)
    case .word: gap = Swift.max(gap, 1)
    case .wide(let columns): gap = Swift.max(gap, columns)
    }
  }
  return gap
}

extension MathNode {
  /// The class it shows to what stands before it; `nil` if there is nothing to see.
  var leftClass: MathClass? { sideClass(isLeft: true) }
  var rightClass: MathClass? { sideClass(isLeft: false) }

  private func sideClass(isLeft: Bool) -> MathClass? {
    switch self {
    case .atom(let atom): return atom.kind
    case .space: return nil
    case .row(let nodes), .emphasized(_, let nodes):
      let side = isLeft ? nodes.first : nodes.last
      // Braces make an operator an operand.
      return switch side?.sideClass(isLeft: isLeft) {
      case .function: isLeft || nodes.count == 1 ? .function : .ordinary
      case .opening, .largeOperator, .closing, .inner:
        side?.sideClass(isLeft: isLeft) ?? .ordinary
      case nil: nodes.isEmpty ? nil : .ordinary
      default: .ordinary
      }
    case .scripts(let scripts): return scripts.base.sideClass(isLeft: isLeft) ?? .ordinary
    case .fraction, .grid: return .inner
    case .fenced(let fence):
      if isLeft { return fence.left.isEmpty ? .ordinary : .opening }
      return fence.right.isEmpty ? .ordinary : .closing
    case .stacked(let stack):
      let base = stack.base.count == 1 ? stack.base.first : nil
      return base?.sideClass(isLeft: isLeft) ?? .ordinary
    case .binomial, .root, .accented, .boxed: return .ordinary
    }
  }

  /// Whether it is an operator like `lim`, which reaches as far as what follows it.
  fileprivate var hasLimits: Bool {
    switch self {
    case .atom(let atom): atom.hasLimits
    case .scripts(let scripts): scripts.base.hasLimits
    default: false
    }
  }

  fileprivate var isScripted: Bool { if case .scripts = self { true } else { false } }

  fileprivate var isIntegral: Bool {
    switch self {
    case .atom(let atom): ["∫", "∬", "∭", "∮", "∯"].contains(atom.text)
    case .scripts(let scripts): scripts.base.isIntegral
    default: false
    }
  }

  /// An operator that is a word: `mod`.
  fileprivate var isNamedOperator: Bool {
    guard case .atom(let atom) = self else { return false }
    return atom.kind == .binary && atom.text.utf8.count > 1 && atom.text.allSatisfy(\.isLetter)
  }

  /// Whether it ends in a root that what follows could seem to be under.
  fileprivate var endsInRoot: Bool {
    if case .root = self { true } else { false }
  }

  /// Whether it begins with the raised degree of a root.
  fileprivate var beginsWithDegree: Bool {
    guard case .root(let degree, _) = self else { return false }
    return !degree.isEmpty
  }

  /// Whether what stands beside it on that side is multiplied by it, or divided.
  fileprivate func isFactor(onLeft isLeft: Bool) -> Bool {
    if case .atom(let atom) = self {
      if atom.isWord
        || atom.emphasis.isEmpty && ["$", "%", "°", ".", "…", "€", "£", ":"].contains(atom.text)
      {
        return false
      }
      if atom.text == "÷" { return !isLeft }
    }
    return switch isLeft ? leftClass : rightClass {
    case .ordinary, .inner: true
    case .opening, .function, .largeOperator: isLeft
    case .closing: !isLeft
    default: false
    }
  }
}
