/// What a terminal can show, told from terminfo and the environment without asking the terminal: an
/// answer could arrive among the keys.
package struct TerminalTraits: Equatable, Sendable {
  /// How many colours of its palette may be used: 0 for none, or 8, 16, 88, 256.
  package var colors: Int
  /// Whether any colour can be given by red, green and blue.
  package var hasTrueColor: Bool
  /// Whether the terminal shows a picture only when it is complete, if told to (DEC mode 2026).
  package var hasSynchronizedUpdates: Bool

  package init(colors: Int, hasTrueColor: Bool, hasSynchronizedUpdates: Bool) {
    self.colors = colors
    self.hasTrueColor = hasTrueColor
    self.hasSynchronizedUpdates = hasSynchronizedUpdates
  }

  init(_ terminal: TerminalDescription, environment: (String) -> String?) {
    hasSynchronizedUpdates = Self.isKnownToSynchronize(terminal.name, environment)
    // no-color.org: any value but the empty one
    guard environment("NO_COLOR") == nil else {
      (colors, hasTrueColor) = (0, false)
      return
    }
    colors = min(terminal.colors, 256)
    hasTrueColor =
      terminal.hasDirectColor || ["truecolor", "24bit"].contains(environment("COLORTERM"))
  }

  /// Terminals that name themselves and have had the mode for years. A terminal that is not known
  /// goes without: frames are small, and a mode misread tears more than a frame in two parts.
  private static func isKnownToSynchronize(
    _ name: String, _ environment: (String) -> String?
  ) -> Bool {
    let names = ["alacritty", "contour", "foot", "ghostty", "kitty", "rio", "wezterm"]
    let programs = ["ghostty", "iTerm.app", "rio", "vscode", "WezTerm"]
    let isInside = environment("TMUX") != nil || environment("STY") != nil
    guard !isInside else { return false }  // the variables below are then those of another terminal
    return names.contains { name.contains($0) }
      || programs.contains { environment("TERM_PROGRAM") == $0 }
      || environment("WT_SESSION") != nil
  }
}
