import Glibc
import TestSupport
import Testing

/// Stories of the probe in a real terminal.
@Suite(.serialized, .timeLimit(.minutes(1))) struct TerminalStoryTests {
  private static let probe = builtProgram("TerminalProbe")

  private func start(
    _ arguments: [String] = [], columns: UInt16 = 80, rows: UInt16 = 24,
    environment: [String] = PseudoTerminal.environment
  ) throws -> PseudoTerminal {
    try PseudoTerminal(
      Self.probe, arguments, columns: columns, rows: rows, environment: environment)
  }

  @Test func `what is typed, pasted and clicked is heard`() throws {
    let terminal = try start(columns: 61, rows: 17)
    try terminal.expect("<ready 61x17>")
    try terminal.type("hé\u{1B}OA\u{1B}[1;5D\u{1B}[24~")
    for key in ["h", "é", "up", "control left", "function(12)"] {
      try terminal.expect("<key \(key)>")
    }
    try terminal.type("\u{1B}")
    try terminal.expect("<key escape>")
    try terminal.type("\u{1B}[200~ls\rrm\t-r\u{1B}[201~")
    try terminal.expect(#"<paste "ls\nrm\t-r">"#)
    try terminal.type("\u{1B}[<0;5;6M\u{1B}[<64;1;1M")
    try terminal.expect("<mouse pressed 4,5>")
    try terminal.expect("<mouse scrolledUp 0,0>")
  }

  @Test func `the keys of flow control and signals are keys`() throws {
    let terminal = try start()
    try terminal.expect("<ready")
    try terminal.type("\u{16}\u{0D}\u{1C}\u{0A}\u{11}")
    for key in ["control v", "enter", "control \\", "control j", "control q"] {
      try terminal.expect("<key \(key)>")
    }
    #expect(try terminal.end() == .exited(0))
  }

  @Test func `a megabyte is pasted at once`() throws {
    let terminal = try start()
    try terminal.expect("<ready")
    let text = String(repeating: "The tide is high. \u{1B}[201 é\r\n", count: 36_000)
    let began = ContinuousClock.now
    try terminal.type("\u{1B}[200~\(text)\u{1B}[201~")
    try terminal.expect("<paste of \(text.utf8.count - 36_000) bytes>")
    // unoptimized, beside other tests; a fifth of a second otherwise
    #expect(ContinuousClock.now - began < .seconds(3))
  }

  @Test func `a burst of typing loses nothing`() throws {
    let terminal = try start()
    try terminal.expect("<ready")
    let began = ContinuousClock.now
    try terminal.type(String(repeating: "abcdefgh\r", count: 1000) + "!")
    try terminal.expect("<key !>")
    #expect(ContinuousClock.now - began < .seconds(2))
    let heard = String(decoding: terminal.output, as: UTF8.self)
    #expect(heard.matches(of: /<key h>\r\n<key enter>/).count == 1000)
  }

  @Test func `a new size is told, the last of many`() throws {
    let terminal = try start()
    try terminal.expect("<ready 80x24>")
    terminal.resize(columns: 100, rows: 30)
    try terminal.expect("<resized 100x30>")
    for width in 1...1000 { terminal.resize(columns: UInt16(width), rows: UInt16(width % 300 + 1)) }
    terminal.resize(columns: 123, rows: 45)
    try terminal.expect("<resized 123x45>")
    try terminal.type("\u{11}")
    #expect(try terminal.end() == .exited(0))
  }

  @Test(
    arguments: [(0, 0), (1, 1), (2, 1), (500, 1), (1, 500), (1000, 1000)] as [(UInt16, UInt16)])
  func `any size is survived`(columns: UInt16, rows: UInt16) throws {
    let terminal = try start(columns: columns, rows: rows)
    try terminal.expect(columns == 0 ? "<ready 80x24>" : "<ready \(columns)x\(rows)>")
    try terminal.type("\u{11}")
    #expect(try terminal.end() == .exited(0))
    #expect(terminal.isRestored)
  }

  @Test func `another program has the terminal to itself`() throws {
    let terminal = try start()
    try terminal.expect("<ready")
    try terminal.type("\u{07}")
    try terminal.expect("lent\r\n")
    #expect(terminal.isRestored)
    #expect(terminal.modesLeftOn == [])
    terminal.resize(columns: 90, rows: 20)
    try terminal.type("a line for it\r")
    try terminal.expect("\u{1B}[?1049h")
    try terminal.expect("<status 7>")
    try terminal.expect("<resized 90x20>")
    try terminal.expect("<resumed>")
    try terminal.type("z")
    try terminal.expect("<key z>")
    #expect(!String(decoding: terminal.output, as: UTF8.self).contains("<key a>"))
  }

  @Test func `interrupting another program does not interrupt us`() throws {
    let terminal = try start()
    try terminal.expect("<ready")
    try terminal.type("\u{07}")
    try terminal.expect("lent\r\n")
    try terminal.type("\u{03}")
    try terminal.expect("<status 130>")
    try terminal.expect("<resumed>")
    try terminal.type("z")
    try terminal.expect("<key z>")
  }

  @Test(arguments: [
    ("EDITOR=sed -i s/tide/moon/", "<edited the moon\n>"),
    ("VISUAL=sed -i s/tide/sea/", "<edited the sea\n>"),
    ("EDITOR=true", "<edited not at all>"),
    ("EDITOR=sed -i s/tide/moon/ && false", "<edited not at all>"),
    ("TMPDIR=/nowhere", "<The text cannot be edited in '/nowhere"),
  ])
  func `a text is edited in the person's editor`(variable: String, result: String) throws {
    let terminal = try start(environment: [variable] + PseudoTerminal.environment)
    try terminal.expect("<ready")
    try terminal.type("\u{05}")
    try terminal.expect(result)
    try terminal.type("z")
    try terminal.expect("<key z>")
  }

  @Test func `what is copied goes to the terminal, and a title is made harmless and put back`()
    throws
  {
    let terminal = try start()
    try terminal.expect("<ready")
    try terminal.type("\u{19}")
    try terminal.expect("\u{1B}]52;c;Y2xpcA==\u{07}")
    try terminal.type("\u{17}\u{11}")
    try terminal.expect("\u{1B}]2;probe]2;evil\u{07}")
    try terminal.expect("\u{1B}[23;2t")
  }

  @Test func `an idle program writes nothing`() throws {
    let terminal = try start()
    try terminal.expect("<ready 80x24>\r\n")
    try terminal.type("x")
    try terminal.expect("<key x>\r\n")
    let written = terminal.output.count
    #expect(throws: PseudoTerminal.NeverSeen.self) {
      try terminal.wait(within: .milliseconds(300)) { terminal.output.count > written }
    }
  }
}
