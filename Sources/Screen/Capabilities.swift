/// What the terminal can do that not every terminal can.
package struct Capabilities: Hashable, Sendable {
  package var colors: ColorDepth
  /// Whether it shows all of an update at once if told where one begins and ends (mode 2026).
  package var synchronizedUpdates: Bool
  /// Whether text can lead to an address (OSC 8).
  package var hyperlinks: Bool

  package init(
    colors: ColorDepth = .sixteen, synchronizedUpdates: Bool = false, hyperlinks: Bool = false
  ) {
    self.colors = colors
    (self.synchronizedUpdates, self.hyperlinks) = (synchronizedUpdates, hyperlinks)
  }
}

/// How many colours there are. Emphasis is shown with any.
package enum ColorDepth: Int, Comparable, CaseIterable, Sendable {
  /// No colour at all: what `NO_COLOR` asks for.
  case none
  /// The terminal's first eight.
  case eight
  /// The terminal's own sixteen.
  case sixteen
  /// The sixteen, a cube of 216 and 24 greys.
  case indexed256
  /// 16.8 million.
  case truecolor

  package static func < (a: ColorDepth, b: ColorDepth) -> Bool { a.rawValue < b.rawValue }
}
