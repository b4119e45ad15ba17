/// How firmly the parts of an expression hold together on one line, weakest first: what is weaker
/// than its place asks for gets brackets.
enum MathStrength: Int, Comparable {
  /// Relations, and things in a row with commas.
  case list
  case sum
  case quotient
  /// A function before its argument: `sin x`.
  case application
  case product
  /// With a script or another mark behind, a root, a function with its argument in brackets.
  case marked
  case single

  static func < (left: MathStrength, right: MathStrength) -> Bool { left.rawValue < right.rawValue }
}

extension [MathNode] {
  /// How firmly the list holds together.
  var strength: MathStrength {
    let placed = placed()
    guard let first = placed.first else { return .single }
    if placed.count == 1 { return first.node.strength }
    if placed.contains(where: { $0.gap > 1 }) { return .list }
    var weakest = MathStrength.product
    for piece in placed {
      switch piece.kind {
      case .relation, .punctuation: return .list
      case .binary, .largeOperator: weakest = Swift.min(weakest, .sum)
      case .function: weakest = Swift.min(weakest, .application)
      default: if piece.node.isSlash { weakest = Swift.min(weakest, .quotient) }
      }
    }
    if isCall { return .marked }
    guard weakest == .product else { return weakest }
    if placed.contains(where: { $0.node.isWord }) { return .sum }
    if isMixedNumber { return .quotient }
    return isMarked || isDifferential ? .marked : .product
  }

  /// Its pieces but the blanks.
  private var pieces: [MathNode] {
    filter { if case .space = $0 { false } else { true } }
  }

  /// `2 1/2`.
  private var isMixedNumber: Bool {
    let pieces = pieces
    return pieces.count == 2 && pieces[0].isWholeNumber && pieces[1].isProperFraction
  }

  /// A function's name with its argument in brackets: `f(x)`, `sin(2x)`, `P(A)`.
  private var isCall: Bool {
    let pieces = pieces
    guard pieces.count == 2, case .fenced(let fence) = pieces[1], fence.left == "(" else {
      return false
    }
    return pieces[0].isFunctionName
  }

  /// Something with a mark behind or before it: `n!`, `50%`, `90°`, `$5`.
  private var isMarked: Bool {
    let pieces = pieces
    guard pieces.count == 2 else { return false }
    if case .atom(let mark) = pieces[1], ["!", "%", "°"].contains(mark.text) {
      return pieces[0].strength == .single
    }
    if case .atom(let mark) = pieces[0], ["$", "€", "£"].contains(mark.text) {
      return pieces[1].strength == .single
    }
    return false
  }

  /// `dx`, `∂x²`: one thing, though written like a product.
  private var isDifferential: Bool {
    let pieces = pieces
    guard pieces.count == 2, case .atom(let sign) = pieces[0] else { return false }
    return ["d", "∂"].contains(sign.text) && pieces[1].isVariable
  }
}

extension MathNode {
  var strength: MathStrength {
    switch self {
    case .atom, .space, .binomial, .boxed: .single
    case .row(let nodes), .emphasized(_, let nodes): nodes.strength
    case .accented(_, let nodes): nodes.count == 1 ? .single : .marked
    case .scripts(let scripts):
      switch scripts.base.rightClass {
      case .largeOperator: .sum
      case .function: .application
      default: .marked
      }
    case .fraction: .quotient
    case .root: .marked
    case .fenced(let fence): fence.left.isEmpty || fence.right.isEmpty ? .marked : .single
    case .stacked(let stack): stack.kind == .brace ? stack.base.strength : .marked
    case .grid(let grid):
      switch grid.kind {
      case .matrix("", _), .aligned, .gathered: .list
      case .matrix, .cases: .single
      }
    }
  }

  var isNumber: Bool {
    switch self {
    case .atom(let atom): atom.isNumber
    case .row(let nodes): nodes.count == 1 && nodes[0].isNumber
    default: false
    }
  }

  var isWord: Bool {
    if case .atom(let atom) = self { atom.isWord } else { false }
  }

  var isSlash: Bool {
    if case .atom(let atom) = self { atom.text == "/" } else { false }
  }

  /// One letter, perhaps with scripts.
  var isVariable: Bool {
    switch self {
    case .atom(let atom): atom.text.count == 1 && atom.text.allSatisfy(\.isLetter)
    case .scripts(let scripts): scripts.base.isVariable
    default: false
    }
  }

  /// A letter that mostly names a function, or the name of one, perhaps with scripts.
  fileprivate var isFunctionName: Bool {
    switch self {
    case .atom(let atom):
      atom.kind == .function
        || ["f", "g", "h", "F", "G", "P", "E", "Γ", "ζ", "φ", "ϕ", "𝔼", "ℙ"].contains(atom.text)
    case .scripts(let scripts): scripts.base.isFunctionName
    default: false
    }
  }
}
