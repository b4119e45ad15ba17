/// What some commands make of their arguments.
extension MathParser {
  mutating func shapedArgument(_ letters: MathAlphabet) -> [MathNode]? {
    let outer = alphabet
    alphabet = letters
    defer { alphabet = outer }
    guard let nodes = argument() else { return nil }
    guard letters == .upright, let text = plainText(of: nodes) else { return nodes }
    return [.atom(MathAtom(text))]
  }

  /// The text of nodes that are letters and digits only.
  private func plainText(of nodes: [MathNode]) -> String? {
    var text = ""
    for node in nodes {
      switch node {
      case .atom(let atom) where atom.kind == .ordinary && atom.emphasis.isEmpty: text += atom.text
      case .space(.none): break
      case .space: text += " "
      default: return nil
      }
    }
    return text.isEmpty ? nil : text
  }

  func asOperator(_ nodes: [MathNode], hasLimits: Bool) -> MathNode {
    guard nodes.count == 1, case .atom(var atom)? = nodes.first else { return .row(nodes) }
    if atom.kind != .largeOperator { atom.kind = .function }
    atom.hasLimits = hasLimits || atom.hasLimits
    return .atom(atom)
  }

  func classed(_ nodes: [MathNode], _ kind: MathClass) -> MathNode {
    guard nodes.count == 1, case .atom(var atom)? = nodes.first else { return .row(nodes) }
    atom.kind = kind
    return .atom(atom)
  }

  // MARK: Combinations

  /// Something over a base: where Unicode has the two as one sign, that.
  func over(_ above: [MathNode], base: [MathNode]) -> [MathNode] {
    let marks = [above, base].map { plainSign($0) }
    switch (marks[0], marks[1]) {
    case ("?", "="): return [.atom(MathAtom("≟", .relation))]
    case ("def", "="): return [.atom(MathAtom("≝", .relation))]
    case ("△", "="): return [.atom(MathAtom("≜", .relation))]
    case ("⌢", _): return [.accented(.arc, base)]
    case ("→", let letter?) where letter.count <= 2:
      return [.accented(MathAccent.named["vec"] ?? .bar, base)]
    default: return [.stacked(MathStack(base: base, above: above))]
    }
  }

  private func plainSign(_ nodes: [MathNode]) -> String? {
    var text = ""
    for node in nodes {
      guard case .atom(let atom) = node else { return nil }
      text += atom.text
    }
    return text
  }

  mutating func negated() -> [MathNode]? {
    guard let nodes = argument() else { return nil }
    guard nodes.count == 1, case .atom(var atom)? = nodes.first else { return nodes }
    atom.text = Self.negations[atom.text] ?? atom.text + "\u{338}"
    return [.atom(atom)]
  }

  private static let negations = [
    "=": "≠", "∈": "∉", "∋": "∌", "⊂": "⊄", "⊆": "⊈", "⊃": "⊅", "⊇": "⊉", "≡": "≢", "|": "∤",
    "∥": "∦", "∼": "≁", "≃": "≄", "≅": "≇", "≈": "≉", "<": "≮", ">": "≯", "≤": "≰", "≥": "≱",
    "∃": "∄", "→": "↛", "←": "↚", "⇒": "⇏", "⇔": "⇎", "⊢": "⊬",
  ]

  mutating func modulus(_ kind: MathCommand.ModulusKind) -> [MathNode]? {
    switch kind {
    case .infix: return [.atom(MathAtom("mod", .binary))]
    case .plain: return [.space(.word), .atom(MathAtom("mod", .function))]
    case .inBrackets:
      return argument().map {
        let body = [.atom(MathAtom("mod", .function))] + $0
        return [.space(.word), .fenced(MathFence(left: "(", body: body, right: ")"))]
      }
    }
  }
}
