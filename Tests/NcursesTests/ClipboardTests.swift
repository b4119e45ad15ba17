import Testing

@testable import Ncurses

@Suite struct ClipboardTests {
  @Test func `text is copied as it is, in Base64`() {
    let command = OperatingSystemCommand.copying("é\u{1B}\n").map {
      String(decoding: $0, as: UTF8.self)
    }
    #expect(command == "\u{1B}]52;c;w6kbCg==\u{07}")
  }

  @Test func `a terminal is given 100 KB and no more`() {
    let limit = OperatingSystemCommand.clipboardLimit
    #expect(OperatingSystemCommand.copying(String(repeating: "a", count: limit)) != nil)
    #expect(OperatingSystemCommand.copying(String(repeating: "a", count: limit + 1)) == nil)
  }

  @Test(
    arguments: [
      ([:], ["pbcopy"]),
      (["DISPLAY": ":0"], ["xclip", "xsel", "pbcopy"]),
      (["WAYLAND_DISPLAY": "wayland-0", "DISPLAY": ":0"], ["wl-copy", "xclip", "xsel", "pbcopy"]),
    ] as [([String: String], [String])])
  func `the desktop says which programs are worth trying`(
    environment: [String: String], programs: [String]
  ) {
    let candidates = ClipboardProgram.candidates { environment[$0] }
    #expect(candidates.compactMap(\.first) == programs)
  }

  @Test(arguments: [
    ("37 × 48", "37 × 48"),
    ("a\u{1B}]0;b\u{07}c\nd\u{9C}e", "a]0;bcde"),
    ("abc\u{202E}def\u{2066}", "abcdef"),
    (String(repeating: "x", count: 900), String(repeating: "x", count: 200)),
  ])
  func `a title is one harmless line`(title: String, shown: String) {
    let command = String(decoding: OperatingSystemCommand.naming(title), as: UTF8.self)
    #expect(command == "\u{1B}]2;\(shown)\u{07}")
  }
}
