import Screen

/// What a sequence says, by the conventions of xterm that nearly all terminals share, and by those
/// of kitty (`CSI u`) and of xterm's modifyOtherKeys for keys that had no sequence before.
extension ControlSequence {
  /// `nil` for what means nothing to us.
  var input: Input? {
    guard !hasIntermediates else { return nil }
    if marker == UInt8(ascii: "<") {
      guard final == UInt8(ascii: "M"), parameters.count == 3 else { return nil }
      return Mouse(button: parameters[0], column: parameters[1], row: parameters[2]).map {
        .mouse($0)
      }
    }
    guard marker == nil else { return nil }
    return key.map { .key($0) }
  }

  private var key: Key? {
    switch final {
    case UInt8(ascii: "Z"): return Key(.tab, .shift)
    case UInt8(ascii: "~") where parameter(0) == 27: return Key(code: parameter(2), modifiers)
    case UInt8(ascii: "~"): return Self.numbered[parameter(0)].map { Key($0, modifiers) }
    // rxvt's way to say Control
    case UInt8(ascii: "^"): return Self.numbered[parameter(0)].map { Key($0, .control) }
    case UInt8(ascii: "u"):
      let isRelease = subparameters.indices.contains(1) && subparameters[1] == 3
      return isRelease ? nil : Key(code: parameter(0), modifiers)
    // With another first number it is a report: `CSI 12 ; 40 R` says where the cursor is.
    case _ where parameter(0) > 1: return nil
    default: return Self.lettered[final].map { Key($0, modifiers) }
    }
  }

  /// The key of the sequence behind `ESC O`: a cursor or function key, or one of the number pad.
  var shiftedKey: Key? {
    guard marker == nil, !hasIntermediates else { return nil }
    // Older xterms write the modifier as the only number: `ESC O 5 A`.
    let modifiers = parameters.count == 1 ? Key.Modifiers(reported: parameter(0)) : modifiers
    switch final {
    case UInt8(ascii: "M"): return Key(.enter, modifiers)
    case UInt8(ascii: "X"): return .scalar("=", modifiers)
    // `j` to `y` are `*` to `9`, 64 places on
    case UInt8(ascii: "j")...UInt8(ascii: "y"):
      return .scalar(Unicode.Scalar(final - 64), modifiers)
    // rxvt's way to say Control
    case UInt8(ascii: "a")...UInt8(ascii: "d"):
      return Self.lettered[final - 32].map { Key($0, .control) }
    default: return Self.lettered[final].map { Key($0, modifiers) }
    }
  }

  private var modifiers: Key.Modifiers { Key.Modifiers(reported: parameter(1)) }

  private static let lettered: [UInt8: Key.Code] = [
    UInt8(ascii: "A"): .up, UInt8(ascii: "B"): .down, UInt8(ascii: "C"): .right,
    UInt8(ascii: "D"): .left, UInt8(ascii: "F"): .end, UInt8(ascii: "H"): .home,
    UInt8(ascii: "P"): .function(1), UInt8(ascii: "Q"): .function(2),
    UInt8(ascii: "R"): .function(3), UInt8(ascii: "S"): .function(4),
  ]

  private static let numbered: [Int: Key.Code] = [
    1: .home, 3: .delete, 4: .end, 5: .pageUp, 6: .pageDown, 7: .home, 8: .end,
    11: .function(1), 12: .function(2), 13: .function(3), 14: .function(4), 15: .function(5),
    17: .function(6), 18: .function(7), 19: .function(8), 20: .function(9), 21: .function(10),
    23: .function(11), 24: .function(12), 25: .function(13), 26: .function(14),
    28: .function(15), 29: .function(16), 31: .function(17), 32: .function(18),
    33: .function(19), 34: .function(20),
  ]
}

extension Key.Modifiers {
  /// As sequences report them: one more than the sum of Shift 1, Alt 2 and Control 4. Other bits
  /// (Super, locks) change nothing.
  fileprivate init(reported number: Int) {
    let bits = max(0, number - 1)
    self = []
    if bits & 1 != 0 { insert(.shift) }
    if bits & 2 != 0 { insert(.alt) }
    if bits & 4 != 0 { insert(.control) }
  }
}

extension Key {
  /// A key by the code point it would type.
  fileprivate init?(code: Int, _ modifiers: Modifiers) {
    switch code {
    case 8, 127: self.init(.backspace, modifiers)
    case 9: self.init(.tab, modifiers)
    case 13, 57414: self.init(.enter, modifiers)  // 57414: on the number pad
    case 27: self.init(.escape, modifiers)
    default:
      // Other controls are nothing to type; kitty's private numbers are keys we have no name for.
      guard code >= 32, !(0x80...0x9F).contains(code), !(57344...63743).contains(code),
        let scalar = UInt32(exactly: code).flatMap(Unicode.Scalar.init)
      else { return nil }
      self = Key(typing: scalar, modifiers)
    }
  }

  /// As terminals send characters without such sequences: Shift makes another character of it, and
  /// under Control there is only the small letter.
  private init(typing scalar: Unicode.Scalar, _ modifiers: Modifiers) {
    let properties = scalar.properties
    let other =
      if modifiers.contains(.control) {
        properties.lowercaseMapping
      } else if modifiers.contains(.shift) {
        properties.uppercaseMapping
      } else {
        String(scalar)
      }
    let only = other.unicodeScalars.count == 1 ? other.unicodeScalars.first : nil
    self = .scalar(only ?? scalar, modifiers.subtracting(.shift))
  }
}

extension Mouse {
  /// A report of the mouse, its column and row counted from 1; `nil` for what we do not act on:
  /// movement, releases, other buttons.
  init?(button: Int, column: Int, row: Int) {
    let point = Point(x: max(0, column - 1), y: max(0, row - 1))
    // 4, 8 and 16 are keys held down meanwhile.
    switch button & ~(4 | 8 | 16) {
    case 0: self.init(.pressed, at: point)
    case 64: self.init(.scrolledUp, at: point)
    case 65: self.init(.scrolledDown, at: point)
    default: return nil
    }
  }
}
