import Screen

extension Key {
  /// The key as it is shown to a person: `^O`, `F1`, `PgUp`, `Alt+Enter`, `↑`.
  var label: String {
    if modifiers == .control, case .scalar(let scalar) = code {
      return "^" + String(Character(scalar)).uppercased()
    }
    // As letters stand on the keys.
    let isAltLetter = modifiers == .alt && code.label.count == 1
    let held: [(Modifiers, String)] = [(.control, "Ctrl+"), (.alt, "Alt+"), (.shift, "Shift+")]
    return held.filter { modifiers.contains($0.0) }.map(\.1).joined()
      + (isAltLetter ? code.label.uppercased() : code.label)
  }

  /// Whether it is typing where text can be typed.
  var isTyped: Bool {
    guard case .scalar = code else { return false }
    return modifiers.isDisjoint(with: [.control, .alt])
  }
}

extension Key.Code {
  fileprivate var label: String {
    switch self {
    case .scalar(" "): "Space"
    case .scalar(let scalar): String(Character(scalar))
    case .enter: "Enter"
    case .escape: "Esc"
    case .tab: "Tab"
    case .backspace: "Backspace"
    case .delete: "Del"
    case .up: "↑"
    case .down: "↓"
    case .left: "←"
    case .right: "→"
    case .home: "Home"
    case .end: "End"
    case .pageUp: "PgUp"
    case .pageDown: "PgDn"
    case .function(let number): "F\(number)"
    }
  }
}
