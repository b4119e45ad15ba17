import Foundation
import TestSupport
import Testing

/// `nalar render`, as people and scripts use it.
@Suite(.timeLimit(.minutes(2))) struct RenderTests {
  private static let answer = """
    # Roots

    The roots are $\\frac{1}{2}$ and **two**, see [the proof](https://example.com/proof).

    ```python
    print(2)
    ```

    """

  @Test func `what is piped is plain, from a file and from standard input`() throws {
    let home = try Home()
    let file = home.folder.appending(path: "answer.md")
    try Data(Self.answer.utf8).write(to: file)
    let named = try home.run(["render", "--width", "40", file.path])
    #expect(named.status == 0 && named.errors.isEmpty)
    #expect(named.output.contains("Roots") && named.output.contains("print(2)"))
    #expect(!named.output.contains("\u{1B}") && !named.output.contains("**"))
    #expect(named.output.split(separator: "\n").allSatisfy { $0.count <= 40 })
    #expect(try home.run(["render", "--width", "40"], input: Self.answer) == named)
    #expect(try home.run(["render", "--width", "40", "-"], input: Self.answer) == named)
  }

  @Test func `colours come when they are asked for, and links where they may`() throws {
    var home = try Home()
    home.environment += ["VTE_VERSION=7600"]
    let colored = try home.run(
      ["render", "--color", "always", "--theme", "nord"], input: Self.answer)
    #expect(colored.output.contains("\u{1B}[") && colored.output.contains("\u{1B}]8;id="))
    let unlinked = try home.run(
      ["render", "--color", "always", "--set", "links=off"], input: Self.answer)
    #expect(unlinked.output.contains("\u{1B}[") && !unlinked.output.contains("\u{1B}]"))
  }

  @Test func `a terminal is written to as wide as it is`() throws {
    let home = try Home()
    let file = home.folder.appending(path: "answer.md")
    try Data(String(repeating: "word ", count: 30).utf8).write(to: file)
    let seen = try home.open(["render", file.path], columns: 26, rows: 12)
    try seen.wait(for: "word word word word word")
    #expect(try seen.terminal.end() == .exited(0))
  }

  @Test func `what cannot be read is said with what to do`() throws {
    let home = try Home()
    let missing = try home.run(["render", "/nowhere/answer.md"])
    #expect(missing.status == 1)
    #expect(missing.errors.contains("There is no file “/nowhere/answer.md”. Check its name"))
    let folder = try home.run(["render", home.folder.path])
    #expect(folder.status == 1 && folder.errors.contains("is a folder. Name a file in it."))
  }

  @Test func `bytes that are no text are shown as such`() throws {
    let home = try Home()
    let file = home.folder.appending(path: "answer.md")
    try Data([0x61, 0xFF, 0x1B, 0x5B, 0x32, 0x4A]).write(to: file)
    #expect(try home.run(["render", file.path]).output == "a\u{FFFD}␛[2J\n")
  }

  @Test(
    arguments: [
      (["render", "--width", "0"], 64), (["render", "--color", "blue"], 64),
      (["render", "--theme", "nrod"], 78), (["render", "--set", "links=on"], 78),
    ] as [([String], Int32)])
  func `the exit status tells what was wrong`(arguments: [String], status: Int32) throws {
    let ran = try Home().run(arguments)
    #expect(ran.status == status)
    #expect(!ran.errors.isEmpty)
  }

  @Test func `a reader that has seen enough needs no words`() throws {
    let home = try Home()
    let file = home.folder.appending(path: "long.md")
    try Data(String(repeating: "A paragraph.\n\n", count: 40_000).utf8).write(to: file)
    let pipe = Pipe()
    try pipe.fileHandleForReading.close()
    let ran = try home.run(["render", file.path], output: pipe.fileHandleForWriting)
    #expect(ran.errors.isEmpty)
  }

  @Test func `output that finds no room is said to be lost`() throws {
    let full = try FileHandle(forWritingTo: URL(filePath: "/dev/full"))
    let home = try Home()
    let file = home.folder.appending(path: "answer.md")
    try Data(Self.answer.utf8).write(to: file)
    let ran = try home.run(["render", file.path], output: full)
    #expect(ran.status == 1 && ran.errors.contains("No space left on device"))
  }
}
