/// Why a name does not name a key.
package enum KeyNameError: Error, Equatable, CustomStringConvertible {
  case unknown(String)
  /// The terminal sends the same for both keys.
  case sameAs(name: String, other: String)
  /// Shift changes what a character key types.
  case shiftedCharacter(String)

  package var description: String {
    switch self {
    case .unknown(let name):
      """
      there is no key “\(Visible.line(name))”: a key is one character (R ? [) or one of \
      \(Key.Code.names.joined(separator: " ")) f1 to f\(Key.Code.lastFunction), \
      after any of ctrl+ alt+ shift+
      """
    case .sameAs(let name, let other):
      "terminals send the same for \(Visible.line(name)) and \(other): choose another key"
    case .shiftedCharacter(let name):
      "\(Visible.line(name)) types another character: write that character instead"
    }
  }
}

extension Key {
  /// A key by its name: `ctrl+o`, `alt+enter`, `pgup`, `f1`, `shift+tab`, `esc`, `space`, `R`, `?`.
  ///
  /// Upper and lower case are the same but for a single letter, where `R` and `shift+r` are the
  /// letter R; with `ctrl` the letter's case means nothing.
  package init(named name: String) throws(KeyNameError) {
    let (modifiers, rest) = Self.splitModifiers(name)
    guard let code = Code(named: rest) else { throw .unknown(name) }
    guard case .scalar(let scalar) = code, scalar != " " else {
      self.init(code, modifiers)
      return
    }
    try self.init(scalar, modifiers, named: name)
  }

  /// A character key with its modifiers, as terminals send it.
  private init(
    _ scalar: Unicode.Scalar, _ modifiers: Modifiers, named name: String
  ) throws(KeyNameError) {
    let isLetter = scalar.properties.isAlphabetic
    if modifiers.contains(.control) {
      let letter = isLetter ? scalar.properties.lowercaseMapping.unicodeScalars.first : scalar
      let key = Key(.scalar(letter ?? scalar), modifiers.subtracting(.shift))
      if modifiers.contains(.shift) { throw .sameAs(name: name, other: key.name) }
      if let other = Self.controlTwins[key.code] { throw .sameAs(name: name, other: other) }
      self = key
    } else if modifiers.contains(.shift) {
      let upper = scalar.properties.uppercaseMapping.unicodeScalars
      guard isLetter, upper.count == 1, let letter = upper.first else {
        throw .shiftedCharacter(name)
      }
      self.init(.scalar(letter), modifiers.subtracting(.shift))
    } else {
      self.init(.scalar(scalar), modifiers)
    }
  }

  /// What control with these characters is the same byte as.
  private static let controlTwins: [Code: String] = [
    .scalar("h"): "backspace", .scalar("i"): "tab", .scalar("m"): "enter", .scalar("["): "esc",
  ]

  /// The name that makes the key again.
  package var name: String {
    let held = Self.modifierNames.filter { modifiers.contains($0.modifier) }.map(\.name)
    return (held + [code.name]).joined(separator: "+")
  }

  private static let modifierNames: [(name: String, modifier: Modifiers)] = [
    ("ctrl", .control), ("alt", .alt), ("shift", .shift),
  ]

  private static func splitModifiers(_ name: String) -> (Modifiers, Substring) {
    var (modifiers, rest) = (Modifiers(), name[...])
    while let plus = rest.firstIndex(of: "+"), plus > rest.startIndex,
      let found = modifierNames.first(where: { $0.name == rest[..<plus].lowercased() })
    {
      modifiers.insert(found.modifier)
      rest = rest[rest.index(after: plus)...]
    }
    return (modifiers, rest)
  }
}

extension Key.Code {
  static let lastFunction = 24

  /// The names of keys that are not characters, and of the one character nobody sees.
  static var names: [String] { named.map(\.name) }

  private static let named: [(name: String, code: Key.Code)] = [
    ("enter", .enter), ("esc", .escape), ("tab", .tab), ("space", .scalar(" ")),
    ("backspace", .backspace), ("delete", .delete), ("up", .up), ("down", .down),
    ("left", .left), ("right", .right), ("home", .home), ("end", .end), ("pgup", .pageUp),
    ("pgdn", .pageDown),
  ]

  private static let otherNames = [
    "return": "enter", "escape": "esc", "del": "delete", "pageup": "pgup", "pagedown": "pgdn",
    "pgdown": "pgdn",
  ]

  fileprivate init?(named name: Substring) {
    if name.unicodeScalars.count == 1, let scalar = name.unicodeScalars.first {
      guard scalar != " ", Visibility(of: scalar) == .plain, TextWidth.columns(scalar) > 0 else {
        return nil
      }
      self = .scalar(scalar)
      return
    }
    let lowered = name.lowercased()
    let spelled = Self.otherNames[lowered] ?? lowered
    if let known = Self.named.first(where: { $0.name == spelled }) {
      self = known.code
    } else if spelled.first == "f", let number = Int(spelled.dropFirst()), spelled == "f\(number)",
      (1...Self.lastFunction).contains(number)
    {
      self = .function(number)
    } else {
      return nil
    }
  }

  fileprivate var name: String {
    if let known = Self.named.first(where: { $0.code == self }) { return known.name }
    switch self {
    case .scalar(let scalar): return String(Character(scalar))
    case .function(let number): return "f\(number)"
    default: return ""
    }
  }
}
