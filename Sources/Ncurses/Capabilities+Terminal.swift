package import Screen

/// What a terminal can do, told from terminfo and the environment. The terminal itself is not asked:
/// its answer could arrive among the keys.
extension Capabilities {
  /// Those of the terminal `TERM` names, without taking it over; or why it cannot be used.
  package static func ofThisTerminal() throws(TerminalError) -> Capabilities {
    Capabilities(try TerminalDescription.ofThisTerminal(), environment: environmentValue)
  }

  init(_ terminal: TerminalDescription, environment: (String) -> String?) {
    self.init(
      colors: Self.colors(of: terminal, environment),
      synchronizedUpdates: Self.isKnownToSynchronize(terminal.name, environment),
      hyperlinks: Self.isKnownToLink(terminal.name, environment))
  }

  private static func colors(
    of terminal: TerminalDescription, _ environment: (String) -> String?
  ) -> ColorDepth {
    // no-color.org: any value but the empty one
    if environment("NO_COLOR") != nil { return .none }
    if terminal.hasDirectColor { return .truecolor }
    if ["truecolor", "24bit"].contains(environment("COLORTERM")) { return .truecolor }
    return switch terminal.colors {
    case 256...: .indexed256
    case 16...: .sixteen
    case 8...: .eight
    default: .none
    }
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
