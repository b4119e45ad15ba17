/// Writes looks as the terminal's "select graphic rendition" sequences (ECMA-48 8.3.117).
struct Rendition: Sendable {
  let depth: ColorDepth

  /// The bytes that bring the terminal from any rendition to this one.
  ///
  /// Attributes and each colour are sequences of their own: some terminals give up on a long one.
  func bytes(_ look: Look) -> [UInt8] {
    let look = look.reduced(to: depth)
    let attributes = Self.attributes.filter { look.emphasis.contains($0.emphasis) }.map(\.code)
    let sequences =
      [(["0"] + attributes).joined(separator: ";")]
      + [code(of: look.foreground, base: 30), code(of: look.background, base: 40)].compactMap(
        \.self)
    return Array(sequences.map { "\u{1B}[\($0)m" }.joined().utf8)
  }

  private static let attributes: [(emphasis: Emphasis, code: String)] = [
    (.bold, "1"), (.dim, "2"), (.italic, "3"), (.underline, "4"), (.reverse, "7"),
    (.strikethrough, "9"),
  ]

  /// The parameters of a colour; `base` is 30 for the foreground, 40 for the background.
  private func code(of color: Color, base: Int) -> String? {
    switch color {
    case .terminal: nil
    case .palette(let number) where number < 8: "\(base + Int(number))"
    case .palette(let number): "\(base + 60 + Int(number & 7))"
    case .rgb(let red, let green, let blue) where depth == .truecolor:
      "\(base + 8);2;\(red);\(green);\(blue)"
    case .rgb(let red, let green, let blue):
      "\(base + 8);5;\(Palette.indexed((red, green, blue)))"
    }
  }
}
