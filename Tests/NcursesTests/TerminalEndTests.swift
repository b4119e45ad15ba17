import Glibc
import TestSupport
import Testing

/// The terminal comes back, however the program ends.
@Suite(.serialized, .timeLimit(.minutes(1))) struct TerminalEndTests {
  private static let probe = builtProgram("TerminalProbe")

  private func start(_ arguments: [String] = []) throws -> PseudoTerminal {
    let terminal = try PseudoTerminal(Self.probe, arguments)
    try terminal.expect("<ready")
    #expect(!terminal.isRestored)
    #expect(terminal.modesLeftOn.isSuperset(of: [1049, 2004, 1000, 1006]))
    return terminal
  }

  private func expectRestored(
    _ terminal: PseudoTerminal, at location: SourceLocation = #_sourceLocation
  ) {
    #expect(terminal.isRestored, sourceLocation: location)
    #expect(terminal.modesLeftOn == [], sourceLocation: location)
  }

  /// What stands on the main screen after the end.
  private func farewell(_ terminal: PseudoTerminal) -> String {
    let text = String(decoding: terminal.output, as: UTF8.self)
    return text.split(separator: "\u{1B}[?1049l").last.map { String($0) } ?? ""
  }

  @Test(
    arguments: [
      ("\u{11}", .exited(0)),  // a normal end
      ("\u{03}", .exited(130)),  // exit(), with the terminal still held
      ("\u{01}", .killed(signal: SIGABRT)),  // abort()
      ("\u{13}", .killed(signal: SIGSEGV)),  // a wild pointer
      ("\u{0F}", .killed(signal: SIGSEGV)),  // no stack left
    ] as [(String, PseudoTerminal.Ending)])
  func `after an end of its own`(key: String, ending: PseudoTerminal.Ending) throws {
    let terminal = try start()
    try terminal.type(key)
    #expect(try terminal.end() == ending)
    expectRestored(terminal)
  }

  @Test(arguments: [("\u{06}", "the probe fails"), ("\u{14}", "ProbeError.asked")])
  func `after an error of the program, which can be read`(key: String, words: String) throws {
    let terminal = try start()
    try terminal.type(key)
    let ending = try terminal.end()
    #expect([.killed(signal: SIGILL), .killed(signal: SIGTRAP)].contains(ending))
    expectRestored(terminal)
    #expect(farewell(terminal).contains(words))
  }

  @Test(arguments: [
    SIGTERM, SIGHUP, SIGINT, SIGQUIT, SIGABRT, SIGSEGV, SIGBUS, SIGFPE, SIGILL, SIGTRAP, SIGSYS,
  ])
  func `after a signal, of which the parent is told`(signal: CInt) throws {
    let terminal = try start()
    terminal.send(signal: signal)
    #expect(try terminal.end() == .killed(signal: signal))
    expectRestored(terminal)
  }

  @Test func `a program asked to end has time for it`() throws {
    let terminal = try start()
    terminal.send(signal: SIGTERM)
    try terminal.expect("<end requested>")
    #expect(try terminal.end() == .killed(signal: SIGTERM))
  }

  @Test func `a program that does not listen is ended by the second signal`() throws {
    let terminal = try start(["--deaf"])
    terminal.send(signal: SIGTERM)
    try terminal.expect("<end requested>")
    terminal.send(signal: SIGHUP)
    #expect(try terminal.end() == .killed(signal: SIGHUP))
    expectRestored(terminal)
  }

  @Test func `a program that hangs is ended after two seconds`() throws {
    let terminal = try start()
    try terminal.type("\u{02}")
    try terminal.expect("<key control b>")
    terminal.send(signal: SIGTERM)
    #expect(try terminal.end(within: .seconds(5)) == .killed(signal: SIGTERM))
    expectRestored(terminal)
  }

  @Test func `what a library says does not tear the screen, and is read afterwards`() throws {
    let terminal = try start()
    try terminal.type("\u{0E}x")
    try terminal.expect("<key x>")
    try terminal.type("\u{11}")
    _ = try terminal.end()
    let text = String(decoding: terminal.output, as: UTF8.self)
    #expect(text.matches(of: /a library speaks/).count == 1)
    #expect(farewell(terminal).contains("a library speaks ?[31m\u{FFFD}?31m\r\n"))
  }

  @Test func `a terminal that reads no more keeps nobody from ending`() throws {
    let terminal = try start()
    try terminal.type("\u{12}")  // a megabyte is written, and we look away
    terminal.send(signal: SIGTERM)
    #expect(try terminal.end(within: .seconds(5), reading: false) == .killed(signal: SIGTERM))
    #expect(terminal.isRestored)
  }

  @Test func `a terminal that goes away ends the program`() throws {
    let terminal = try start()
    terminal.hangUp()
    #expect(try terminal.end(reading: false) == .killed(signal: SIGHUP))
  }
}
