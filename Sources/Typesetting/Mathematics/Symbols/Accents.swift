/// A mark over or under letters.
enum MathAccent: Equatable, Sendable {
  /// A mark that joins one letter: `\hat x`. Over more it stands over the middle one.
  case mark(Unicode.Scalar)
  /// A line over all of it.
  case bar
  /// An arrow over all of it: how its row is drawn, and the mark of one letter.
  case arrow(left: String, right: String, Unicode.Scalar)
  /// An arc over all of it.
  case arc

  static let named: [String: MathAccent] = [
    "hat": .mark("\u{302}"), "widehat": .mark("\u{302}"), "check": .mark("\u{30C}"),
    "tilde": .mark("\u{303}"), "widetilde": .mark("\u{303}"), "dot": .mark("\u{307}"),
    "ddot": .mark("\u{308}"), "dddot": .mark("\u{20DB}"), "acute": .mark("\u{301}"),
    "grave": .mark("\u{300}"), "breve": .mark("\u{306}"), "mathring": .mark("\u{30A}"),
    "bar": .bar, "overline": .bar, "widebar": .bar,
    "vec": .arrow(left: "─", right: "→", "\u{20D7}"),
    "overrightarrow": .arrow(left: "─", right: "→", "\u{20D7}"),
    "overleftarrow": .arrow(left: "←", right: "─", "\u{20D6}"),
    "overleftrightarrow": .arrow(left: "←", right: "→", "\u{20E1}"),
    "overarc": .arc, "wideparen": .arc, "overparen": .arc,
  ]
}
