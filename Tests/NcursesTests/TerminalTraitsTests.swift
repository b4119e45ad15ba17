import Testing

@testable import Ncurses

@Suite struct TerminalTraitsTests {
  private func traits(
    _ name: String, colors: Int = 256, direct: Bool = false, _ environment: [String: String]
  ) -> TerminalTraits {
    let terminal = TerminalDescription(
      name: name, strings: [:], colors: colors, hasDirectColor: direct)
    return TerminalTraits(terminal, environment: { environment[$0] })
  }

  @Test func `colours are what terminfo says`() {
    #expect(traits("xterm-256color", [:]).colors == 256)
    #expect(traits("linux", colors: 8, [:]).colors == 8)
    #expect(traits("vt100", colors: 0, [:]).colors == 0)
    #expect(!traits("xterm-256color", [:]).hasTrueColor)
  }

  @Test func `true colour is announced by COLORTERM or by terminfo`() {
    #expect(traits("xterm-256color", ["COLORTERM": "truecolor"]).hasTrueColor)
    #expect(traits("xterm-256color", ["COLORTERM": "24bit"]).hasTrueColor)
    #expect(!traits("xterm-256color", ["COLORTERM": "1"]).hasTrueColor)
    let direct = traits("xterm-direct", colors: 1 << 24, direct: true, [:])
    #expect(direct.hasTrueColor)
    #expect(direct.colors == 256)
  }

  @Test func `NO_COLOR takes all colours away`() {
    let bare = traits("xterm-direct", direct: true, ["NO_COLOR": "1", "COLORTERM": "truecolor"])
    #expect(bare.colors == 0)
    #expect(!bare.hasTrueColor)
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
    #expect(traits(name, environment).hasSynchronizedUpdates == isKnown)
  }
}
