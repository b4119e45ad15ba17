import Evaluation
import Testing

/// Replies that are not compared by value.
@Suite struct CriterionTests {
  @Test(
    arguments: [
      (.contains, "`^O`", "Press `^O` to fold.", true),
      (.contains, "`^O`", "Press ^O to fold.", false),
      (.contains, "welcome", "You're welcome! 12 + 30 = 42", true),
      (.countdown([3, 5, 9]), "24", #"The answer is \boxed{(3 × 5) + 9}"#, true),
      (.countdown([3, 5, 9]), "24", #"\boxed{3 \times 5 + 9}"#, true),
      (.countdown([3, 5, 9]), "24", "**(3 * 5) + 9** = 24", true),
      (.countdown([3, 5, 9]), "24", "It is **9 + 15** = 24", false),
      (.countdown([3, 5, 9]), "24", #"\boxed{24}"#, false),
      (.countdown([3, 5, 9]), "24", #"\boxed{3 + 5 + 9}"#, false),
      (.countdown([3, 5, 9]), "24", #"\boxed{3 × 5 + 9 + 9 - 9}"#, false),
      (.countdown([3, 3, 7]), "16", #"\boxed{3 + 3 + 7 + 3}"#, false),
      (.countdown([2, 8]), "4", #"\boxed{8 ÷ 2}"#, true),
      (.countdown([2, 8]), "4", #"\boxed{8/2}"#, true),
      (.countdown([2, 8]), "4", #"\boxed{8 ÷ 2 = x}"#, false),
      (.countdown([2, 8]), "4", "", false),
    ] as [(Criterion, String, String, Bool)])
  func `a reply is right by its criterion`(
    criterion: Criterion, expected: String, reply: String, isRight: Bool
  ) throws {
    let problem = Problem(id: "a", question: "?", answer: expected, criterion: criterion)
    let sample = Sample(.init(saying: reply), to: problem, sample: 0, seed: 0)
    #expect(sample.isCorrect == isRight, "\(sample.answer ?? "no answer")")
    // And from a file of results.
    let line = try ResultLine.sample(sample).encoded().dropLast()
    #expect(ResultLine(Array(line)) == .sample(sample))
  }

  @Test func `lines of problems name it`() throws {
    var reader = ProblemSet.Reader()
    for line in [
      #"{"problem":"fold?","answer":"^O","check":"contains"}"#,
      #"{"problem":"24 from 3, 5, 9","answer":24,"check":"countdown","numbers":[3,5,9]}"#,
      #"{"problem":"now double it","answer":"10","check":"equal","history":[["2+3?","5"]]}"#,
    ] {
      try reader.feed(.whole(Array(line.utf8)))
    }
    let problems = try reader.finish().problems
    #expect(problems.map(\.criterion) == [.contains, .countdown([3, 5, 9]), .equal])
    #expect(problems[2].history == [.init(question: "2+3?", answer: "5")])
  }

  @Test(
    arguments: [
      (#"{"problem":"p","answer":"1","check":"like"}"#, .unknownCheck(line: 1)),
      (#"{"problem":"p","answer":"1","check":"countdown"}"#, .unknownCheck(line: 1)),
      (#"{"problem":"p","answer":"1","history":[["q"]]}"#, .notPairs(line: 1)),
      (#"{"problem":"p","answer":"1","history":"q"}"#, .notAProblem(line: 1)),
    ] as [(String, ProblemFileError)])
  func `what makes no sense is said`(line: String, error: ProblemFileError) {
    #expect(throws: error) {
      var reader = ProblemSet.Reader()
      try reader.feed(.whole(Array(line.utf8)))
    }
  }
}

extension Sample.Reply {
  fileprivate init(saying text: String) {
    self.init()
    self.text = text
  }
}
