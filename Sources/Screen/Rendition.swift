/// How a style looks on a terminal of some depth, and the bytes that make it look so.
struct Rendition: Sendable {
  /// The sequences that bring the terminal from any rendition to this one ("select graphic
  /// rendition", ECMA-48 8.3.117). Attributes and each colour are sequences of their own: some
  /// terminals give up on a long one.
  let bytes: [UInt8]
  /// Whether a blank looks like an erased cell.
  let hasPlainBlanks: Bool

  init(_ look: Look, depth: ColorDepth) {
    let look = look.reduced(to: depth)
    let attributes = Self.attributes.filter { look.emphasis.contains($0.emphasis) }.map(\.code)
    let colors = [
      Self.code(of: look.foreground, base: 30, depth),
      Self.code(of: look.background, base: 40, depth),
    ]
    let sequences = [(["0"] + attributes).joined(separator: ";")] + colors.compactMap(\.self)
    bytes = Array(sequences.map { "\u{1B}[\($0)m" }.joined().utf8)
    hasPlainBlanks =
      look.background == .terminal
      && look.emphasis.isDisjoint(with: [.underline, .reverse, .strikethrough])
  }

  private static let attributes: [(emphasis: Emphasis, code: String)] = [
    (.bold, "1"), (.dim, "2"), (.italic, "3"), (.underline, "4"), (.reverse, "7"),
    (.strikethrough, "9"),
  ]

  /// The parameters of a colour; `base` is 30 for the foreground, 40 for the background.
  private static func code(
    of color: Color, base: Int, _ depth: ColorDepth
  ) -> String? {
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

/// The renditions of a theme's styles on terminals of one depth, each made once.
struct Renditions: Sendable {
  let theme: Theme
  let depth: ColorDepth
  private var known: [PackedStyle: Rendition] = [:]

  init(_ theme: Theme, depth: ColorDepth) { (self.theme, self.depth) = (theme, depth) }

  mutating func rendition(of style: PackedStyle) -> Rendition {
    let style = style.unlinked
    if let rendition = known[style] { return rendition }
    let unpacked = style.style
    var look = theme[unpacked.role]
    look.emphasis.formUnion(unpacked.emphasis)
    let rendition = Rendition(look, depth: depth)
    known[style] = rendition
    return rendition
  }
}
