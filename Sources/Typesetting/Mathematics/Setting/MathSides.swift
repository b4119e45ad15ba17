/// What a piece shows to its neighbours.
extension MathNode {
  /// The class it shows to what stands before it; `nil` if there is nothing to see.
  var leftClass: MathClass? { sideClass(isLeft: true) }
  var rightClass: MathClass? { sideClass(isLeft: false) }

  private func sideClass(isLeft: Bool) -> MathClass? {
    switch self {
    case .atom(let atom): return atom.kind
    case .space: return nil
    case .row(let nodes), .emphasized(_, let nodes):
      let side = (isLeft ? nodes.first : nodes.last)?.sideClass(isLeft: isLeft)
      // Braces make an operator an operand.
      switch side {
      case .function: return isLeft || nodes.count == 1 ? .function : .ordinary
      case .opening, .largeOperator, .closing, .inner: return side
      case nil: return nodes.isEmpty ? nil : .ordinary
      default: return .ordinary
      }
    case .scripts(let scripts): return scripts.base.sideClass(isLeft: isLeft) ?? .ordinary
    case .fraction, .binomial, .grid: return .inner
    case .fenced(let fence):
      if isLeft { return fence.left.isEmpty ? .ordinary : .opening }
      return fence.right.isEmpty ? .ordinary : .closing
    case .stacked(let stack):
      let base = stack.base.count == 1 ? stack.base.first : nil
      return base?.sideClass(isLeft: isLeft) ?? .ordinary
    case .root, .accented, .boxed: return .ordinary
    }
  }

  /// Whether it is an operator like `lim`, which reaches as far as what follows it.
  var hasLimits: Bool {
    switch self {
    case .atom(let atom): atom.hasLimits
    case .scripts(let scripts): scripts.base.hasLimits
    default: false
    }
  }

  /// A number without a point.
  var isWholeNumber: Bool {
    if case .atom(let atom) = self {
      atom.isNumber && atom.text.allSatisfy(\.isNumber)
    } else {
      false
    }
  }

  /// A fraction of numbers that is less than one.
  var isProperFraction: Bool {
    guard case .fraction(let over, let under) = self, let over = over.number,
      let under = under.number
    else { return false }
    return over < under
  }

  var isScripted: Bool { if case .scripts = self { true } else { false } }

  var isIntegral: Bool {
    switch self {
    case .atom(let atom): ["∫", "∬", "∭", "∮", "∯"].contains(atom.text)
    case .scripts(let scripts): scripts.base.isIntegral
    default: false
    }
  }

  /// An operator that is a word: `mod`.
  var isNamedOperator: Bool {
    guard case .atom(let atom) = self else { return false }
    return atom.kind == .binary && atom.text.utf8.count > 1 && atom.text.allSatisfy(\.isLetter)
  }

  /// Whether it ends in a root that what follows could seem to be under.
  var endsInRoot: Bool {
    if case .root = self { true } else { false }
  }

  /// Whether it begins with the raised degree of a root.
  var beginsWithDegree: Bool {
    guard case .root(let degree, _) = self else { return false }
    return !degree.isEmpty
  }

  /// Whether what stands beside it on that side is multiplied by it, or divided.
  func isFactor(onLeft isLeft: Bool) -> Bool {
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

extension [MathNode] {
  /// The small whole number it is.
  fileprivate var number: Int? {
    guard count == 1 else { return nil }
    switch self[0] {
    case .atom(let atom): return Int(atom.text)
    case .row(let nodes): return nodes.number
    default: return nil
    }
  }

  /// The class it shows to what follows; of a relation or an operator nothing else.
  var rightSide: MathClass? { count == 1 ? self[0].rightClass : .ordinary }
}
