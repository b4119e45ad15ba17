import Evaluation
import Testing

/// What a results file says, and what it survives.
@Suite struct ResultsTests {
  @Test func `lines come back as they were written`() throws {
    for line in [ResultLine.head(Self.made), .sample(Self.sample), .failed(Self.failed)] {
      let bytes = try line.encoded()
      #expect(bytes.last == 0x0A && bytes.count { $0 == 0x0A } == 1)
      #expect(ResultLine(bytes.dropLast()) == line)
    }
    #expect(
      String(decoding: try ResultLine.sample(Self.sample).encoded(), as: UTF8.self) == """
        {"answer":"2","answer_tokens":7,"correct":true,"cost":0.5,"cut_off":false,"estimated":false,\
        "expected":"2","finish":"stop","id":"a","reply":"\\nIt is \\\\boxed{2}.","sample":3,\
        "seconds":1.5,"seed":9,"skill":"sums","thought_tokens":40}

        """)
  }

  @Test func `damaged lines are passed over and counted`() throws {
    var negative = Self.sample
    negative.sample = -1
    var huge = Self.sample
    huge.thoughtTokens = .max
    let lines = [
      try ResultLine.head(Self.made).encoded(), Array("{\"id\":\"a\",\"sam\n".utf8),
      try ResultLine.sample(negative).encoded(), try ResultLine.sample(huge).encoded(),
      [0xFF, 0xFE, 0x0A], Array("\n".utf8), try ResultLine.head(Self.made).encoded(),
      try ResultLine.failed(Self.failed).encoded(), try ResultLine.sample(Self.sample).encoded(),
    ]
    var reader = ResultsReader(into: Scoreboard(Self.set))
    for line in lines { try reader.feed(.whole(line.dropLast())) }
    try reader.feed(.tooLong)
    #expect(reader.head == Self.made)
    #expect(reader.damagedLines == 7)
    #expect(reader.board.has(sample: 3, ofProblemAt: 0))
    #expect(reader.board.score(samples: 4).samples == 1)
  }

  @Test func `marks are given anew`() throws {
    var sample = Self.sample
    (sample.answer, sample.isCorrect) = ("4/2", false)
    var reader = ResultsReader()
    try reader.feed(.whole(try ResultLine.head(Self.made).encoded()))
    try reader.feed(.whole(try ResultLine.sample(sample).encoded()))
    #expect(reader.board.score(samples: 4).passAt1?.mean == 1)
  }

  @Test(arguments: ["", "{}", "nonsense", #"{"id":"a","problem":"p","answer":"1"}"#])
  func `another file is not taken for results`(line: String) {
    var reader = ResultsReader()
    #expect(throws: ResultsError.notResults) { try reader.feed(.whole(Array(line.utf8))) }
    var long = ResultsReader()
    #expect(throws: ResultsError.notResults) { try long.feed(.tooLong) }
  }

  @Test func `what differs between two protocols is named`() {
    var other = Self.made
    #expect(other.differences(from: Self.made).isEmpty)
    (other.temperature, other.seed) = (0, 7)
    #expect(
      other.differences(from: Self.made) == [
        "temperature 0.6 there and 0.0 here", "seed 0 there and 7 here",
      ])
    let error = ResultsError.otherProtocol(other.differences(from: Self.made))
    #expect("\(error)".contains("--results"))
    let changes: [(inout EvaluationProtocol) -> Void] = [
      { $0.model = "m" }, { $0.problems = "p" }, { $0.prompt = "p" }, { $0.thinking = "off" },
      { $0.topP = 1 }, { $0.maxTokens = 1 },
    ]
    for change in changes {
      var changed = Self.made
      change(&changed)
      #expect(changed.differences(from: Self.made).count == 1)
    }
  }

  private static let set = ProblemSet([
    Problem(id: "a", question: "1+1?", answer: "2", skill: "sums")
  ])
  private static let made = EvaluationProtocol(
    model: "local/builtin", problems: set, prompt: .standard)
  private static let failed = FailedSample(id: "a", sample: 3, failed: "The host is gone.")
  private static let sample: Sample = {
    var reply = Sample.Reply()
    reply.text = "\nIt is \\boxed{2}."
    (reply.thoughtTokens, reply.answerTokens) = (40, 7)
    (reply.seconds, reply.cost) = (1.5, 0.5)
    return Sample(reply, to: set.problems[0], sample: 3, seed: 9)
  }()
}
