import Glibc
import TestSupport
import Testing

/// The probe as a job of a shell, stopped and continued.
@Suite(.serialized, .timeLimit(.minutes(1))) struct SuspensionTests {
  /// A shell with job control, that has started the probe.
  private func startInShell() throws -> PseudoTerminal {
    let shell = try PseudoTerminal(
      "/bin/sh", ["-i"], environment: PseudoTerminal.environment + ["PS1=READY> "])
    try shell.expect("READY> ")
    try shell.type("\(builtProgram("TerminalProbe"))\r")
    try shell.expect("<ready")
    return shell
  }

  @Test func `^Z leaves the shell a sane terminal, fg brings us back, fifty times`() throws {
    let shell = try startInShell()
    for round in 1...50 {
      try shell.type("\u{1A}")
      try shell.expect("READY> ")
      #expect(shell.modesLeftOn == [])
      if round == 25 { shell.resize(columns: 70, rows: 20) }
      try shell.type("echo sane\r")
      try shell.expect("\r\nsane\r\n")
      try shell.expect("READY> ")
      try shell.type("fg\r")
      try shell.expect("\u{1B}[?1049h")
      if round == 25 { try shell.expect("<resized 70x20>") }
      try shell.expect("<resumed>")
      #expect(shell.modesLeftOn.isSuperset(of: [1049, 2004, 1000, 1006]))
      try shell.type("x")
      try shell.expect("<key x>")
    }
    try shell.type("\u{11}")
    try shell.expect("READY> ")
    #expect(shell.modesLeftOn == [])
  }

  @Test(arguments: ["TSTP", "STOP"])
  func `a stop from outside is survived`(signal: String) throws {
    let shell = try startInShell()
    let identifier = try identifier(of: shell)
    kill(identifier, signal == "TSTP" ? SIGTSTP : SIGSTOP)
    try shell.expect("READY> ")
    if signal == "TSTP" { #expect(shell.modesLeftOn == []) }
    // SIGSTOP gives nobody a chance: the shell's terminal is raw then, and a line ends with ^J.
    try shell.type(signal == "TSTP" ? "fg\r" : "fg\n")
    try shell.expect("<resumed>")
    try shell.type("x")
    try shell.expect("<key x>")
    try shell.type("\u{11}")
    try shell.expect("READY> ")
    #expect(shell.modesLeftOn == [])
  }

  @Test func `^Z in another program stops both, fg continues both`() throws {
    let shell = try startInShell()
    try shell.type("\u{07}")
    try shell.expect("lent\r\n")
    try shell.type("\u{1A}")
    try shell.expect("READY> ")
    try shell.type("fg\r")
    try shell.expect("TerminalProbe")
    try shell.type("a line for it\r")
    try shell.expect("<status 7>")
    try shell.expect("<resumed>")
    try shell.type("\u{11}")
    try shell.expect("READY> ")
    #expect(shell.modesLeftOn == [])
  }

  @Test func `a stop that nobody could end is no stop`() throws {
    let terminal = try PseudoTerminal(builtProgram("TerminalProbe"))
    try terminal.expect("<ready")
    try terminal.type("\u{1A}")
    try terminal.expect("<resumed>")
    try terminal.type("\u{11}")
    #expect(try terminal.end() == .exited(0))
    #expect(terminal.isRestored)
  }

  /// The probe's process, which it tells when `p` is typed.
  private func identifier(of shell: PseudoTerminal) throws -> pid_t {
    try shell.type("\u{10}")
    try shell.expect("<process ")
    try shell.expect(">")
    let text = String(decoding: shell.output, as: UTF8.self)
    let match = try #require(text.matches(of: /<process ([0-9]+)>/).last)
    return try #require(pid_t(match.1))
  }
}
