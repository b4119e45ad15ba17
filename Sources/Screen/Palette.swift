/// The colours of a terminal that has fewer than a theme names.
enum Palette {
  /// The sixteen as xterm has them. Terminals differ, but their names agree.
  private static let sixteen: [UInt32] = [
    0x000000, 0xCD0000, 0x00CD00, 0xCDCD00, 0x0000EE, 0xCD00CD, 0x00CDCD, 0xE5E5E5,
    0x7F7F7F, 0xFF0000, 0x00FF00, 0xFFFF00, 0x5C5CFF, 0xFF00FF, 0x00FFFF, 0xFFFFFF,
  ]
  private static let cubeLevels = [0, 95, 135, 175, 215, 255]

  /// The nearest of the terminal's first `count` colours.
  static func nearest(_ rgb: (UInt8, UInt8, UInt8), among count: Int) -> UInt8 {
    let color = (Int(rgb.0), Int(rgb.1), Int(rgb.2))
    let distances = sixteen.prefix(count).map { distance(color, components($0)) }
    let least = distances.indices.min { distances[$0] < distances[$1] } ?? 0
    return UInt8(least)
  }

  /// The nearest colour of the cube and the greys: 16 to 255.
  static func indexed(_ rgb: (UInt8, UInt8, UInt8)) -> UInt8 {
    let color = (Int(rgb.0), Int(rgb.1), Int(rgb.2))
    let (red, green, blue) = (level(color.0), level(color.1), level(color.2))
    let cube = (cubeLevels[red], cubeLevels[green], cubeLevels[blue])
    let step = min(23, max(0, (color.0 + color.1 + color.2) / 3 - 3) / 10)
    let grey = 8 + 10 * step
    return distance(color, (grey, grey, grey)) < distance(color, cube)
      ? UInt8(232 + step) : UInt8(16 + 36 * red + 6 * green + blue)
  }

  private static func level(_ component: Int) -> Int {
    component < 48 ? 0 : component < 115 ? 1 : (component - 35) / 40
  }

  private static func components(_ color: UInt32) -> (Int, Int, Int) {
    (Int(color >> 16 & 255), Int(color >> 8 & 255), Int(color & 255))
  }

  /// Squared distance, weighted by how well the eye tells the components apart.
  private static func distance(_ a: (Int, Int, Int), _ b: (Int, Int, Int)) -> Int {
    let (red, green, blue) = (a.0 - b.0, a.1 - b.1, a.2 - b.2)
    let mean = (a.0 + b.0) / 2
    return (512 + mean) * red * red / 256 + 4 * green * green + (767 - mean) * blue * blue / 256
  }
}

extension Look {
  /// The look with only such colours as a terminal of this depth has.
  ///
  /// Colours that were different stay different: if both sides of the text fall on one colour of a
  /// small palette, the text becomes black or white.
  func reduced(to depth: ColorDepth) -> Look {
    var look = self
    look.foreground = foreground.reduced(to: depth)
    look.background = background.reduced(to: depth)
    if look.foreground == look.background, foreground != background, look.background != .terminal {
      let isLight = (background.luminance ?? 0) > 0.18
      look.foreground = .palette(isLight ? 0 : depth == .eight ? 7 : 15)
      if look.foreground == look.background { look.foreground = .palette(isLight ? 7 : 0) }
    }
    return look
  }
}

extension Color {
  /// The nearest colour there is. Indexed colours beyond the sixteen stay `rgb` until written.
  fileprivate func reduced(to depth: ColorDepth) -> Color {
    switch (self, depth) {
    case (_, .none), (.terminal, _): .terminal
    case (.palette(let number), .eight): .palette(number & 7)
    case (.palette(let number), _): .palette(number & 15)
    case (.rgb(let red, let green, let blue), .eight):
      .palette(Palette.nearest((red, green, blue), among: 8))
    case (.rgb(let red, let green, let blue), .sixteen):
      .palette(Palette.nearest((red, green, blue), among: 16))
    case (.rgb, _): self
    }
  }
}
