import Evaluation
import Testing

/// Files of problems, as they are published and as they are broken.
@Suite struct ProblemSetTests {
  @Test func `fields have their published names`() throws {
    let set = try read(
      #"{"id":"a","problem":"1+1?","answer":"2","skill":"sums"}"#,
      #"{"problem":"P","solution":"…","answer":"\\frac{1}{2}","subject":"Algebra","level":3,"unique_id":"test/algebra/1.json"}"#,
      #"{"id":60,"Problem":"not this one","problem":"AIME","answer":204,"url":"x","year":"2024"}"#,
      #"{"ID":"2024-II-4","Problem":"AIME too","Solution":"s","Answer":33}"#,
      "",
      #"{"question":"Eggs?","answer":"16 - 3 - 4 = 9\n#### 18"}"#,
      #"{"id":"big","problem":"P","answer":123456789012345678901234567890}"#,
      #"{"id":"half","problem":"P","answer":0.1,"skill":null}"# + "\r")
    #expect(
      set.problems == [
        Problem(id: "a", question: "1+1?", answer: "2", skill: "sums"),
        Problem(
          id: "test/algebra/1.json", question: "P", answer: #"\frac{1}{2}"#, skill: "Algebra"),
        Problem(id: "60", question: "AIME", answer: "204"),
        Problem(id: "2024-II-4", question: "AIME too", answer: "33"),
        Problem(id: "6", question: "Eggs?", answer: "18"),
        Problem(id: "big", question: "P", answer: "123456789012345678901234567890"),
        Problem(id: "half", question: "P", answer: "0.1"),
      ])
  }

  @Test(
    arguments: [
      ([], .empty), (["", "  "], .empty),
      (["{}"], .missing(field: "problem", line: 1)),
      ([#"{"problem":"p"}"#], .missing(field: "answer", line: 1)),
      ([#"{"problem":"p","answer":" "}"#], .missing(field: "answer", line: 1)),
      ([#"{"problem":"p","answer":null}"#], .missing(field: "answer", line: 1)),
      ([Self.good, "nonsense"], .notAProblem(line: 2)),
      ([Self.good, "[1,2]"], .notAProblem(line: 2)),
      ([#"{"problem":["p"],"answer":1}"#], .notAProblem(line: 1)),
      ([#"{"problem":"p","answer":"#], .notAProblem(line: 1)),
      ([String(repeating: "[", count: 100_000)], .notAProblem(line: 1)),
      ([Self.good, "", Self.good], .duplicate(id: "a", line: 3, first: 1)),
      ([Self.good, String(repeating: "x", count: 10 << 20)], .tooLong(line: 2)),
    ] as [([String], ProblemFileError)])
  func `a broken file is named with its line`(lines: [String], error: ProblemFileError) {
    #expect(throws: error) { try read(lines) }
    #expect("\(error)".hasSuffix(".") || "\(error)".hasSuffix("?"))
  }

  @Test func `the fingerprint tells sets apart`() throws {
    let sets = [
      [Self.good], [Self.good.replacing("\"1\"", with: "\"2\"")],
      [Self.good.replacing("\"p\"", with: "\"q\"")], [Self.good.replacing("\"a\"", with: "\"b\"")],
    ]
    let prints = try sets.map { try read($0).fingerprint }
    #expect(Set(prints).count == sets.count)
    #expect(prints.allSatisfy { $0.count == 16 })
    #expect(try read([Self.good, ""]).fingerprint == prints[0])
  }

  @Test func `lines are the same however the bytes come`() {
    let text = Array("one\n\ntwo is too long\nthree\nfo".utf8)
    let expected: [LineSplitter.Line] = [
      .whole(Array("one".utf8)), .whole([]), .tooLong, .whole(Array("three".utf8)),
    ]
    for size in 1...text.count {
      var splitter = LineSplitter(limit: 6)
      var lines: [LineSplitter.Line] = []
      for start in stride(from: 0, to: text.count, by: size) {
        lines += splitter.feed(text[start..<min(start + size, text.count)])
      }
      #expect(lines == expected)
      #expect(splitter.pendingCount == 2)
      #expect(splitter.finish() == .whole(Array("fo".utf8)))
      #expect(splitter.finish() == nil)
    }
  }

  @Test func `a template holds the problem, and the problem no template`() {
    #expect(PromptTemplate("no place") == nil)
    #expect(PromptTemplate("{problem}!")?.prompt(for: "{problem}?") == "{problem}?!")
    #expect(PromptTemplate("{problem}")?.prompt(for: "1+1?") == "1+1?")
    #expect(
      PromptTemplate.standard.prompt(for: "1+1?")
        == "1+1?\nPlease reason step by step, and put your final answer within \\boxed{}.")
  }

  @Test func `seeds are of the run, the problem and the sample alone`() {
    let seeds = (0..<3).flatMap { run in
      ["a", "b"].flatMap { problem in
        (0..<50).map { SampleSeed.seed(run: UInt64(run), problem: problem, sample: $0) }
      }
    }
    #expect(Set(seeds).count == 300)
    #expect(seeds.allSatisfy { $0 < 1 << 31 })
    // Written down: a results file from before must go on with the same numbers.
    #expect(SampleSeed.seed(run: 0, problem: "a", sample: 0) == 1_464_342_284)
  }

  private static let good = #"{"id":"a","problem":"p","answer":"1"}"#

  private func read(_ lines: String...) throws -> ProblemSet { try read(lines) }

  private func read(_ lines: [String]) throws -> ProblemSet {
    var reader = ProblemSet.Reader()
    var splitter = LineSplitter(limit: ProblemSet.Reader.lineLimit)
    for line in lines {
      for whole in splitter.feed(Array((line + "\n").utf8)) { try reader.feed(whole) }
    }
    return try reader.finish()
  }
}
