import Screen

/// Which terminals have hyperlinks (OSC 8), by the names and versions that they leave in the
/// environment. Others go without: some of them print what they do not understand.
extension Capabilities {
  static func isKnownToLink(_ name: String, _ environment: (String) -> String?) -> Bool {
    // GNU Screen takes the sequence for one of its own.
    if environment("STY") != nil { return false }
    if environment("TMUX") != nil {
      // It gives links on to terminals that have them, from 3.4 on. What the environment says
      // besides is of the terminal in which it was begun.
      return environment("TERM_PROGRAM") == "tmux"
        && version(environment("TERM_PROGRAM_VERSION"), isAtLeast: [3, 4])
        && isKnownAround(environment)
    }
    return ["foot", "ghostty", "kitty", "wezterm"].contains { name.contains($0) }
      || isKnownProgram(environment) || isKnownAround(environment)
  }

  /// Whether TERM_PROGRAM names a terminal that has them.
  private static func isKnownProgram(_ environment: (String) -> String?) -> Bool {
    switch environment("TERM_PROGRAM") {
    case "ghostty", "WezTerm": true
    case "iTerm.app": version(environment("TERM_PROGRAM_VERSION"), isAtLeast: [3, 1])
    default: false
    }
  }

  /// Whether a variable is there that only a terminal with links sets.
  private static func isKnownAround(_ environment: (String) -> String?) -> Bool {
    // Alacritty names its window since the version that brought links, 0.11.
    let signs = [
      "ALACRITTY_WINDOW_ID", "GHOSTTY_RESOURCES_DIR", "KITTY_WINDOW_ID", "WEZTERM_PANE",
      "WT_SESSION",
    ]
    return signs.contains { environment($0) != nil }
      || version(environment("VTE_VERSION"), isAtLeast: [5000])  // 0.50.0
      || version(environment("KONSOLE_VERSION"), isAtLeast: [201200])  // 20.12.0
  }

  /// Whether a version of numbers and points is one or later. `3.4a` is 3.4.
  private static func version(_ text: String?, isAtLeast least: [Int]) -> Bool {
    guard let text else { return false }
    let parts = text.split(separator: ".", omittingEmptySubsequences: false).prefix(least.count)
    let numbers = parts.map { Int($0.prefix { $0.isASCII && $0.isNumber }) ?? 0 }
    return !numbers.lexicographicallyPrecedes(least)
  }
}
