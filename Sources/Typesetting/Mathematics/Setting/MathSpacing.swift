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
  /// Whether it is the fraction of a mixed number, `5 1/2`.
  var isMixed = false
}

extension [PlacedNode] {
  /// Where what begins there with a fraction ends: several pieces where a function is applied to a
  /// fraction and its factors, or a mixed number is multiplied.
  func endOfProduct(from start: Int) -> Int {
    let first = self[start]
    if start + 1 < count, self[start + 1].isMixed, self[start + 1].isFactorAfter {
      return start + 2
    }
    guard first.isArgument, first.isFactorAfter, case .fraction = first.node else {
      return start + 1
    }
    var end = start + 1
    while end < count, self[end - 1].isFactorAfter, self[end].kind != .function { end += 1 }
    return end
  }
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
    var isBehindSign = false
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
      if isBehindSign, kind == .function, spaces.isEmpty { next.gap = 0 }
      if isInIntegral, !isScript, right != nil, before?.isSlash != true,
        isDifferential(at: index)
      {
        next.gap = 1
      }
      isInIntegral = isInIntegral || node.isIntegral
      next.before = right
      next.isArgument = right == .function && before?.hasLimits != true
      next.isMixed =
        spaces.allSatisfy { $0 == .thin || $0 == .none } && node.isProperFraction
        && before?.isWholeNumber == true && placed.last?.isFactorBefore != true
      let isParted = spaces.contains { if case .wide = $0 { true } else { false } }
      next.isFactorBefore = !isParted && (before?.isFactor(onLeft: false) ?? false)
      if !isParted, node.isFactor(onLeft: true), !placed.isEmpty {
        placed[placed.count - 1].isFactorAfter = true
      }
      placed.append(next)
      right = isSign ? .ordinary : node.rightClass
      isBehindSign = isSign
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
