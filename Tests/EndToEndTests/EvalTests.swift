import Foundation
import TestSupport
import Testing

/// `nalar eval`, with the model inside the program.
@Suite(.serialized, .timeLimit(.minutes(5))) struct EvalTests {
  @Test func `problems are put, kept, and not put again`() throws {
    let home = try Home()
    let file = try home.write("sums.jsonl", Self.sums)
    let arguments = ["eval", file, "--greedy", "--max-tokens", "400"]
    let ran = try home.run(arguments)
    #expect(ran.status == 0, "\(ran.errors)")
    let rows = ran.output.split(separator: "\n").map { String($0.prefix { $0 != " " }) }
    #expect(rows.first == "skill" && rows.suffix(3) == ["times", "plus", "all"])
    #expect(!ran.errors.contains("\u{1B}"), "progress is for terminals")

    let results = home.folder.appending(path: "sums.local-builtin.results.jsonl")
    let kept = try Data(contentsOf: results)
    #expect(kept.count { $0 == 0x0A } == 4)
    let again = try home.run(arguments + ["--json"])
    #expect(again.status == 0 && again.output.hasSuffix("}\n"))
    let summary = try #require(
      JSONSerialization.jsonObject(with: Data(again.output.utf8)) as? [String: Any])
    #expect(try #require(summary["pass_at_1"] as? Double) > 0.6)
    #expect(summary["n"] as? Int == 3 && summary["k"] as? Int == 1)
    #expect(try Data(contentsOf: results) == kept)

    let mixed = try home.run(arguments + ["--seed", "5"])
    #expect(mixed.status == 1 && mixed.errors.contains("seed 0 there and 5 here"))
    let path = results.path
    let compared = try home.run(["eval", "--compare", path, path])
    #expect(compared.status == 0 && compared.output.contains("+0.0 points"))
  }

  @Test func `^C keeps what is done and says how to go on`() throws {
    let home = try Home()
    let file = try home.write("sums.jsonl", Self.sums)
    let seen = try home.open(
      ["eval", file, "--samples", "500", "--max-tokens", "300"], columns: 100)
    try seen.wait(for: "left")
    try seen.terminal.type("\u{03}")
    try seen.wait(for: "the same command goes on from there")
    #expect(try seen.terminal.end() == .exited(130))
    let results = home.folder.appending(path: "sums.local-builtin.results.jsonl")
    #expect(try Data(contentsOf: results).count { $0 == 0x0A } > 1)
  }

  @Test(
    arguments: [
      (["eval"], 64, "one file"),
      (["eval", "--compare", "a"], 64, "two results files"),
      (["eval", "/nowhere.jsonl"], 1, "not there"),
      (["eval", "/etc"], 1, "folder"),
      (["eval", "/etc/passwd"], 1, "Line 1 is no problem"),
      (["eval", "--compare", "/etc/passwd", "/etc/passwd"], 1, "not a results file"),
      (["eval", "x", "--samples", "0"], 64, "--samples"),
      (["eval", "x", "--prompt", "no place"], 64, "{problem}"),
      (["eval", "x", "--greedy", "--temperature", "1"], 64, "--greedy"),
      (["eval", "x", "--concurrency", "0"], 64, "--concurrency"),
      (["eval", "x", "--top-p", "7"], 64, "--top-p"),
    ] as [([String], Int32, String)])
  func `what cannot be done is said in a sentence`(
    arguments: [String], status: Int32, word: String
  ) throws {
    let ran = try Home().run(arguments)
    #expect(ran.status == status)
    #expect(ran.errors.contains(word), "\(ran.errors)")
    #expect(ran.output.isEmpty)
  }

  private static let sums = """
    {"id":"1","problem":"What is 37 × 48?","answer":1776,"skill":"times"}
    {"id":"2","problem":"What is 12 + 30?","answer":"42","skill":"plus"}
    {"id":"3","problem":"What is 7 × 8?","answer":"56.0","skill":"times"}

    """
}

extension Home {
  /// Puts a file into the home; its path.
  fileprivate func write(_ name: String, _ text: String) throws -> String {
    let file = folder.appending(path: name)
    try Data(text.utf8).write(to: file)
    return file.path
  }
}
