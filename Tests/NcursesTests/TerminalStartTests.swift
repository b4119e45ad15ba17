import Glibc
import TestSupport
import Testing

/// Which terminals are taken, and what is said of the others.
@Suite(.serialized, .timeLimit(.minutes(1))) struct TerminalStartTests {
  private static let probe = builtProgram("TerminalProbe")

  @Test(arguments: ["xterm", "xterm-256color", "vt100", "linux", "xterm-mono", "screen", "tmux"])
  func `a terminal that places its cursor by ECMA-48 will do`(name: String) throws {
    let terminal = try PseudoTerminal(
      Self.probe, environment: ["TERM=\(name)", "LANG=C.UTF-8", "PATH=/usr/bin:/bin"])
    try terminal.expect("<ready 80x24>")
    try terminal.type("\u{1B}[A\u{1B}OA\u{11}")
    try terminal.expect("<key up>")
    try terminal.expect("<key up>")
    #expect(try terminal.end() == .exited(0))
    #expect(terminal.isRestored)
    #expect(terminal.modesLeftOn == [])
  }

  @Test(
    arguments: [
      ([], "TERM does not say which terminal this is."),
      (["TERM="], "TERM does not say which terminal this is."),
      (["TERM=dumb"], "The terminal 'dumb' cannot place its cursor."),
      (["TERM=vt52"], "The terminal 'vt52' cannot place its cursor."),
      (["TERM=no\u{1B}[31mterm"], "Nothing is known of the terminal 'no?[31mterm'."),
      (["TERM=../../etc/passwd"], "Nothing is known of the terminal '../../etc/passwd'."),
    ] as [([String], String)])
  func `another terminal is refused with a remedy`(
    environment: [String], sentence: String
  ) throws {
    let terminal = try PseudoTerminal(Self.probe, environment: environment + ["LANG=C.UTF-8"])
    #expect(try terminal.end() == .exited(2))
    let text = String(decoding: terminal.output, as: UTF8.self)
    #expect(text.hasPrefix(sentence))
    #expect(text.hasSuffix("export TERM=xterm-256color\r\n"))
    #expect(!text.contains("\u{1B}"))
    #expect(terminal.isRestored)
  }

  @Test(arguments: ["LC_ALL=C", "LC_ALL=POSIX", "LANG=C", "LANG=xx_YY.UTF-8", "LC_ALL=C.UTF-8"])
  func `the bare locale is no obstacle`(locale: String) throws {
    let terminal = try PseudoTerminal(Self.probe, environment: ["TERM=xterm", locale])
    try terminal.expect("<ready")
    try terminal.type("é\u{11}")
    try terminal.expect("<key é>")
    #expect(try terminal.end() == .exited(0))
  }

  @Test(arguments: ["</dev/null", ">/dev/null", "</dev/null >/dev/null"])
  func `files and pipes are no terminal`(redirection: String) throws {
    let terminal = try PseudoTerminal("/bin/sh", ["-c", "\(Self.probe) \(redirection)"])
    #expect(try terminal.end() == .exited(2))
    let text = String(decoding: terminal.output, as: UTF8.self)
    #expect(text.hasPrefix("Standard input and output are not a terminal."))
    #expect(terminal.isRestored)
  }

  @Test func `errors sent elsewhere go there`() throws {
    let terminal = try PseudoTerminal("/bin/sh", ["-c", "\(Self.probe) 2>/dev/null; exit 4"])
    try terminal.expect("<ready")
    try terminal.type("\u{0E}\u{11}")
    #expect(try terminal.end() == .exited(4))
    #expect(!String(decoding: terminal.output, as: UTF8.self).contains("a library speaks"))
  }
}
