import Foundation
import TestSupport
import Testing

/// `nalar ask`, as scripts use it.
@Suite(.timeLimit(.minutes(2))) struct AskTests {
  @Test func `the answer alone goes to standard output`() throws {
    let ran = try Home().run(["ask", "What is 37 × 48?"])
    #expect(ran.status == 0)
    #expect(ran.output.contains("1776"))
    #expect(!ran.output.contains("think") && !ran.output.contains("\u{1B}"))
    #expect(ran.errors.isEmpty)
  }

  @Test func `the question may come on standard input`() throws {
    let home = try Home()
    let piped = try home.run(["ask"], input: "What is 37 × 48?\n")
    let given = try home.run(["ask", "What is 37 × 48?"])
    #expect(piped == given)
  }

  @Test func `the thought goes to standard error when it is asked for`() throws {
    let ran = try Home().run(["ask", "--show-reasoning", "What is 37 × 48?"])
    #expect(ran.errors.contains("37"))
  }

  @Test(arguments: [["ask", "What is 37 × 48?"], ["ask", "--json", "Hi"], ["keys"]])
  func `output that finds no room is said to be lost`(arguments: [String]) throws {
    let full = try FileHandle(forWritingTo: URL(filePath: "/dev/full"))
    let ran = try Home().run(arguments, output: full)
    #expect(ran.status == 1)
    #expect(ran.errors.contains("No space left on device"))
  }

  @Test func `events are lines of JSON, the last one the end`() throws {
    let ran = try Home().run(["ask", "--json", "What is 37 × 48?"])
    let lines = ran.output.split(separator: "\n")
    #expect(lines.allSatisfy { $0.hasPrefix("{") && $0.hasSuffix("}") })
    #expect(lines.last == #"{"event":"finished","finish":"stop"}"#)
    #expect(lines.contains { $0.contains(#""event":"reasoning""#) })
  }

  @Test(arguments: Self.endings)
  func `the exit status tells what happened`(arguments: [String], status: Int32) throws {
    let ran = try Home().run(arguments)
    #expect(ran.status == status, "\(ran.errors)")
    if status != 0, status != 2 { #expect(!ran.errors.isEmpty) }
  }

  @Test func `a wrong key in the settings is named with its line and the nearest one`() throws {
    let ran = try Home(settings: "theme = \"nord\"\n[reasoning]\nfodl = \"open\"\n").run([
      "ask", "hi",
    ])
    #expect(ran.status == 78)
    #expect(ran.errors.contains("config.toml:3"))
    #expect(ran.errors.contains("reasoning.fold"))
  }

  static let endings: [([String], Int32)] = [
    (["ask", "--max-tokens", "5", "What is 37 × 48?"], 2),
    (["ask", "--model", "local/none", "hello"], 1),
    (["ask", "--model", "nowhere/none", "hello"], 1),
    (["ask", "--temperature", "hot", "hello"], 64),
    (["ask"], 64),
    (["ask", "--set", "thme=nord", "hello"], 78),
    (["nonsense", "--nonsense"], 64),
    (["--version"], 0),
    (["doctor"], 0),
    (["models", "local"], 0),
    (["list"], 0),
    (["show", "last"], 1),
  ]
}
