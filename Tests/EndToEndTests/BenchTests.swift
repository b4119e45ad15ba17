import Foundation
import TestSupport
import Testing

/// `nalar bench` and `nalar models info`, with the model inside the program.
@Suite(.timeLimit(.minutes(2))) struct BenchTests {
  @Test func `a table has a row for each test`() throws {
    let ran = try Home().run([
      "bench", "builtin", "-p", "8,16", "-n", "4", "-d", "0", "-d", "32", "-r", "2",
    ])
    #expect(ran.status == 0, "\(ran.errors)")
    let tests = ran.output.split(separator: "\n").map { line in
      line.split(separator: "|").dropLast().last.map { String($0).trimmed } ?? ""
    }
    #expect(
      tests == [
        "test", String(repeating: "-", count: 9) + ":", "pp8", "pp16", "tg4", "pp8 @ d32",
        "pp16 @ d32", "tg4 @ d32",
      ])
    #expect(ran.errors.contains("of memory at the peak"))
  }

  @Test func `JSON is an array of what was measured`() throws {
    let ran = try Home().run([
      "bench", "local/builtin", "-p", "8", "-n", "4", "-r", "3", "-t", "1", "--json",
    ])
    let results = try #require(
      JSONSerialization.jsonObject(with: Data(ran.output.utf8)) as? [[String: Any]])
    #expect(results.map { $0["n_prompt"] as? Int } == [8, 0])
    #expect(results.map { $0["n_gen"] as? Int } == [0, 4])
    for result in results {
      #expect((result["samples_ns"] as? [Int])?.count == 3)
      #expect(try #require(result["avg_ts"] as? Double) > 0)
      #expect(try #require(result["peak_bytes"] as? Int) > 1_000_000)
      #expect(result["n_threads"] as? Int == 1)
    }
    #expect(ran.errors.isEmpty)
  }

  @Test func `guessing ahead and plain decoding take turns`() throws {
    let arguments = ["bench", "builtin", "--speculation", "-n", "16", "-r", "2"]
    let ran = try Home().run(arguments + ["--json"])
    let result = try #require(
      JSONSerialization.jsonObject(with: Data(ran.output.utf8)) as? [String: Any])
    for name in ["plain_ts", "guessing_ts"] {
      let speeds = try #require(result[name] as? [Double])
      #expect(speeds.count == 2 && speeds.allSatisfy { $0 > 0 })
    }
    #expect(ran.errors.isEmpty)
    #expect(try Home().run(arguments).output.contains("times as fast"))
  }

  @Test(arguments: [
    ["models", "info", "builtin", "--set", "local.context=100000"],
    ["bench", "builtin", "--context", "100000", "-p", "0", "-n", "1", "-r", "1"],
  ])
  func `a context beyond the model's own is said to be one`(arguments: [String]) throws {
    let ran = try Home().run(arguments)
    #expect(ran.status == 0)
    #expect(ran.errors.contains("trained for a context of 2048 tokens and gets no more; 100000"))
  }

  @Test func `a model is described without being run`() throws {
    let ran = try Home().run(["models", "info", "builtin"])
    #expect(ran.status == 0, "\(ran.errors)")
    for part in ["architecture", "qwen2", "Q8_0", "template", "DeepSeek R1", "memory"] {
      #expect(ran.output.contains(part), "\(part) is missing in \(ran.output)")
    }
  }

  @Test func `the list of models is still what models alone says`() throws {
    let home = try Home()
    let ran = try home.run(["models", "local"])
    #expect(ran.output.contains("local/builtin"))
    #expect(try home.run(["models", "list", "local"]) == ran)
  }

  @Test(
    arguments: [
      (["bench", "nowhere.gguf"], 1, "nowhere.gguf"),
      (["bench", "./nowhere.gguf"], 1, "nowhere.gguf"),
      (["bench", "builtin", "-p", "0", "-n", "0"], 64, "nothing to measure"),
      (["bench", "builtin", "--speculation", "-n", "0"], 64, "nothing to measure"),
      (["bench", "builtin", "--speculation", "-n", "9999"], 64, "the model can see"),
      (["bench", "builtin", "-p", "many"], 64, "many"),
      (["bench", "builtin", "-r", "0"], 64, "--repetitions"),
      (["bench", "builtin", "-d", "100000"], 64, "the model can see"),
      (["bench", "--model", "deepseek/deepseek-chat"], 64, "does not run in this process"),
      (["models", "info", "/etc/passwd"], 1, "not a GGUF file"),
      (["models", "info", "none"], 1, "none"), (["models", "info"], 64, "file"),
    ] as [([String], Int32, String)])
  func `what cannot be done is said in a sentence`(
    arguments: [String], status: Int32, word: String
  ) throws {
    let ran = try Home().run(arguments)
    #expect(ran.status == status)
    #expect(ran.errors.contains(word), "\(ran.errors)")
    #expect(ran.output.isEmpty)
  }
}

extension String {
  fileprivate var trimmed: String { trimmingCharacters(in: .whitespaces) }
}
