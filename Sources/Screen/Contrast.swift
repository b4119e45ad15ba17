extension Theme {
  /// The contrast of two colours by WCAG 2.2: 1 (none) to 21 (black on white).
  ///
  /// Nil if one of them is the terminal's own, because nobody knows what that looks like.
  package static func contrast(_ a: Color, _ b: Color) -> Double? {
    guard let a = a.luminance, let b = b.luminance else { return nil }
    return (max(a, b) + 0.05) / (min(a, b) + 0.05)
  }

  /// The contrast of a role's foreground and background; nil if one is the terminal's own.
  package func contrast(of role: Role) -> Double? {
    Self.contrast(self[role].foreground, self[role].background)
  }
}

extension Color {
  /// Relative luminance by WCAG 2.2, 0 (black) to 1 (white); nil for the terminal's own colours.
  package var luminance: Double? {
    guard case .rgb(let red, let green, let blue) = self else { return nil }
    return 0.2126 * Self.linear(red) + 0.7152 * Self.linear(green) + 0.0722 * Self.linear(blue)
  }

  /// The light of an sRGB component, 0 to 1.
  private static func linear(_ component: UInt8) -> Double {
    let value = Double(component) / 255
    guard value > 0.04045 else { return value / 12.92 }
    let base = (value + 0.055) / 1.055
    return base * base * fifthRoot(base * base)  // base to the power of 2.4
  }

  /// By Newton's method, which from 1 falls steadily to the root of anything in 0...1.
  private static func fifthRoot(_ value: Double) -> Double {
    var root = 1.0
    for _ in 0..<24 { root -= (root - value / (root * root * root * root)) / 5 }
    return root
  }
}
