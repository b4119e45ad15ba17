import Testing

@testable import Ncurses

@Suite struct TerminalModesTests {
  private let xterm = TerminalDescription(
    name: "xterm",
    strings: [
      "smcup": Array("\u{1B}[?1049h".utf8), "rmcup": Array("\u{1B}[?1049l".utf8),
      "smkx": Array("\u{1B}[?1h".utf8), "rmkx": Array("\u{1B}[?1l".utf8),
    ])

  private func picture(_ bytes: [UInt8]) -> String {
    String(decoding: bytes, as: UTF8.self).replacing("\u{1B}", with: " ")
  }

  @Test func `every mode that is switched on is switched off, the screen last`() {
    let modes = TerminalModes(xterm, mouse: true, title: true, synchronizedUpdates: true)
    #expect(
      picture(modes.enter)
        == " [?1049h [r [?1h [?2004h [?1000h [?1006h [22;2t [0m [H [2J")
    #expect(
      picture(modes.leave)
        == " [?2026l [?1006l [?1000l [23;2t [?2004l [0m [?7h [?25h [?1l [?1049l")
  }

  @Test func `what is not wished for is not touched`() {
    let modes = TerminalModes(xterm)
    #expect(picture(modes.enter) == " [?1049h [r [?1h [?2004h [0m [H [2J")
    #expect(picture(modes.leave) == " [?2004l [0m [?7h [?25h [?1l [?1049l")
  }

  @Test func `without another screen the picture is cleared away`() {
    let modes = TerminalModes(TerminalDescription(name: "vt100", strings: [:]))
    #expect(picture(modes.leave) == " [?2004l [0m [?7h [?25h [H [2J")
  }
}
