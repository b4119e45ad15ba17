import Screen
import Testing

@testable import Ncurses

@Suite struct CapabilitiesTests {
  private func capabilities(
    _ name: String = "xterm", colors: Int = 256, direct: Bool = false,
    _ environment: [String: String] = [:]
  ) -> Capabilities {
    let terminal = TerminalDescription(
      name: name, strings: [:], colors: colors, hasDirectColor: direct)
    return Capabilities(terminal, environment: { environment[$0] })
  }

  @Test(
    arguments: [
      (1 << 24, .indexed256), (256, .indexed256), (88, .sixteen), (16, .sixteen), (8, .eight),
      (2, .none), (0, .none),
    ] as [(Int, ColorDepth)])
  func `colours are what terminfo says`(colors: Int, depth: ColorDepth) {
    #expect(capabilities(colors: colors).colors == depth)
  }

  @Test func `true colour is announced by COLORTERM or by terminfo`() {
    #expect(capabilities("xterm", ["COLORTERM": "truecolor"]).colors == .truecolor)
    #expect(capabilities("xterm", ["COLORTERM": "24bit"]).colors == .truecolor)
    #expect(capabilities("xterm", ["COLORTERM": "1"]).colors == .indexed256)
    #expect(capabilities(direct: true).colors == .truecolor)
  }

  @Test func `NO_COLOR takes all colours away`() {
    let environment = ["NO_COLOR": "1", "COLORTERM": "truecolor"]
    #expect(capabilities(direct: true, environment).colors == .none)
  }

  @Test(
    arguments: [
      ("xterm-kitty", [:], true),
      ("foot", [:], true),
      ("xterm-256color", ["TERM_PROGRAM": "WezTerm"], true),
      ("xterm-256color", ["WT_SESSION": "1"], true),
      ("xterm-256color", [:], false),
      ("linux", [:], false),
      ("tmux-256color", ["TMUX": "/tmp/tmux", "TERM_PROGRAM": "WezTerm"], false),
    ] as [(String, [String: String], Bool)])
  func `updates are synchronized where that is known to work`(
    name: String, environment: [String: String], isKnown: Bool
  ) {
    #expect(capabilities(name, environment).synchronizedUpdates == isKnown)
  }

  @Test(
    arguments: [
      ("xterm-kitty", [:], true),
      ("foot-extra", [:], true),
      ("xterm-ghostty", [:], true),
      ("wezterm", [:], true),
      ("xterm-256color", ["TERM_PROGRAM": "WezTerm"], true),
      ("xterm-256color", ["TERM_PROGRAM": "iTerm.app", "TERM_PROGRAM_VERSION": "3.5.10"], true),
      ("xterm-256color", ["TERM_PROGRAM": "iTerm.app", "TERM_PROGRAM_VERSION": "3.0.15"], false),
      ("xterm-256color", ["TERM_PROGRAM": "iTerm.app"], false),
      ("xterm-256color", ["WT_SESSION": "1"], true),
      ("xterm-256color", ["VTE_VERSION": "7600"], true),
      ("xterm-256color", ["VTE_VERSION": "4803"], false),
      ("xterm-256color", ["VTE_VERSION": "rubbish"], false),
      ("xterm-256color", ["KONSOLE_VERSION": "230804"], true),
      ("xterm-256color", ["KONSOLE_VERSION": "200400"], false),
      ("alacritty", ["ALACRITTY_WINDOW_ID": "94"], true),
      ("alacritty", [:], false),
      ("tmux-256color", tmux("3.4", ["VTE_VERSION": "7600"]), true),
      ("tmux-256color", tmux("3.5a", ["KITTY_WINDOW_ID": "1"]), true),
      ("tmux-256color", tmux("3.10", ["KITTY_WINDOW_ID": "1"]), true),
      ("tmux-256color", tmux("3.3a", ["VTE_VERSION": "7600"]), false),
      ("tmux-256color", tmux("3.4", [:]), false),
      ("tmux-256color", ["TMUX": "/tmp/tmux", "VTE_VERSION": "7600"], false),
      ("screen-256color", ["STY": "1.pts", "VTE_VERSION": "7600"], false),
      ("xterm-256color", ["TERM_PROGRAM": "Apple_Terminal"], false),
      ("xterm-256color", ["COLORTERM": "truecolor"], false),
      ("linux", [:], false),
    ] as [(String, [String: String], Bool)])
  func `text leads to an address where that is known to work`(
    name: String, environment: [String: String], isKnown: Bool
  ) {
    #expect(capabilities(name, environment).hyperlinks == isKnown)
  }

  private static func tmux(_ version: String, _ around: [String: String]) -> [String: String] {
    around.merging(["TMUX": "/tmp/tmux", "TERM_PROGRAM": "tmux", "TERM_PROGRAM_VERSION": version]) {
      $1
    }
  }
}
