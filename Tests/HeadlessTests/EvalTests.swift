import Evaluation
import Headless
import Testing

/// How `nalar eval` says what it found.
@Suite struct EvalTests {
  @Test func `the table has a row a skill and one for all`() {
    let report = EvalReport(
      board(), under: manner, samples: 2, results: "sums.results.jsonl", context: 2048)
    #expect(
      report.table == """
        skill     problems         pass@1         cons@2  thought  answer  cut off
        ────────  ────────  ─────────────  ─────────────  ───────  ──────  ───────
        addition         2  75.0 ± 25.0 %  100.0 ± 0.0 %       41       7   25.0 %
        division         1          0.0 %          0.0 %       41       7    0.0 %
        all              3  50.0 ± 28.9 %  66.7 ± 33.3 %       41       7   20.0 %
        """)
    #expect(
      report.notes == [
        "local/builtin, 5 samples at temperature 0.6, top-p 0.95, at most 32768 tokens, seed 0, "
          + "$0.0250",
        "The model sees 2048 tokens only, fewer than --max-tokens 32768, so that replies were cut off "
          + "early. For a model in this process, --set local.context=36864 gives it more.",
        "1 sample of 6 is missing, 1 of them failed. They are not counted; run the same command "
          + "again to have them made.",
        "Every reply is in sums.results.jsonl.",
      ])
  }

  @Test func `the summary is one line`() throws {
    let report = EvalReport(board(), under: manner, samples: 2, results: "r.jsonl")
    let json = try EvalLine(report).json
    #expect(!json.contains("\n"))
    for part in [
      #""pass_at_1":0.5,"#, #""cons_at_k":0.6666666666666666"#, #""n":3,"#, #""k":2,"#,
      #""samples":5,"#, #""missing":1,"#, #""failed":1,"#, #""cut_off":0.2,"#, #""seed":0,"#,
      #""skills":[{"answer_tokens":7,"#, #""n_problems":3,"#,
    ] {
      #expect(json.contains(part), "\(part) is missing in \(json)")
    }
  }

  @Test func `nothing yet is no score of zero`() throws {
    let report = EvalReport(Scoreboard(problems), under: manner, samples: 1, results: "r")
    #expect(report.table.hasSuffix("all              0       –       –        0       0    0.0 %"))
    #expect(!(try EvalLine(report).json.contains("pass_at_1\"")))
  }

  @Test(
    arguments: [
      (80, "██████████░░░░░░░░░░░░░░░░░░░░ 50/150 · pass@1 66.7 % · 3 min 20 s left"),
      (60, "██████░░░░░░░░░░░░░ 50/150 · pass@1 66.7 % · 3 min 20 s left"),
      (45, "50/150 · pass@1 66.7 % · 3 min 20 s left"), (30, "50/150 · pass@1 66.7 %"),
      (8, "50/150"), (3, "50/"), (0, ""), (-1, ""),
    ])
  func `progress fits its line`(width: Int, line: String) {
    let progress = EvalProgress(done: 50, total: 150, made: 40, pass: 2.0 / 3, seconds: 80)
    #expect(progress.line(width: width) == line)
  }

  @Test func `progress tells of failures, and nothing it does not know`() {
    #expect(
      EvalProgress(done: 0, total: 9).line(width: 60).hasSuffix("0/9 · waiting for the first reply")
    )
    // 10 answered in 10 s, 8 of them failures that are not made again now: 88 are left.
    #expect(
      EvalProgress(done: 2, total: 98, made: 2, failed: 8, seconds: 10).line(width: 60).hasSuffix(
        "2/98 · 1 min 28 s left · 8 failed"))
  }

  @Test(arguments: [
    (0, "0 s"), (0.4, "0 s"), (59.6, "1 min"), (185, "3 min 5 s"), (7680, "2 h 8 min"),
    (273_600, "3 d 4 h"), (-1, "0 s"), (.infinity, "11574 d 1 h"), (.nan, "0 s"),
  ])
  func `times have two units`(seconds: Double, text: String) {
    #expect(EvalProgress.time(seconds) == text)
  }

  @Test func `a comparison says what changed`() throws {
    var second = board()
    let divided = problems.problems[2]
    for sample in 2..<4 { second.add(self.sample(divided, "3", sample)) }
    let comparison = try #require(Comparison(board(), second))
    let report = ComparisonReport(comparison, first: "a.jsonl", second: "b.jsonl")
    #expect(
      report.text == """
        A  a.jsonl  pass@1 50.0 %
        B  b.jsonl  pass@1 72.2 %
        B − A over 3 problems: +22.2 points, 95 % interval +0.0 … +66.7 (may be chance)
        1 better, 0 worse, 2 the same

        problem      A       B
        ───────  ─────  ──────
        c        0.0 %  66.7 %
        """)
    #expect(
      try report.json == """
        {"a":"a.jsonl","b":"b.jsonl","better":1,"changes":[{"a":0,"b":0.6666666666666666,"id":"c"}],\
        "difference":0.2222222222222222,"difference_se":0.2222222222222222,"high":0.6666666666666666,\
        "low":0,"n":3,"pass_at_1_a":0.5,"pass_at_1_b":0.7222222222222222,"unmatched":0,"worse":0}
        """)
  }

  // MARK: An evaluation

  private let problems = ProblemSet([
    Problem(id: "a", question: "1+1?", answer: "2", skill: "addition"),
    Problem(id: "b", question: "1+2?", answer: "3", skill: "addition"),
    Problem(id: "c", question: "6/2?", answer: "3", skill: "division"),
  ])

  private var manner: EvaluationProtocol {
    EvaluationProtocol(model: "local/builtin", problems: problems, prompt: .standard)
  }

  private func sample(_ problem: Problem, _ answer: String, _ number: Int) -> Sample {
    var reply = Sample.Reply()
    (reply.text, reply.thoughtTokens, reply.answerTokens) = ("\\boxed{\(answer)}", 41, 7)
    (reply.cost, reply.isCutOff) = (0.005, answer == "0")
    return Sample(reply, to: problem, sample: number, seed: 0)
  }

  private func board() -> Scoreboard {
    var board = Scoreboard(problems)
    for (place, answers) in [["2", "2"], ["3", "0"], ["1"]].enumerated() {
      for (number, answer) in answers.enumerated() {
        board.add(sample(problems.problems[place], answer, number))
      }
    }
    board.add(FailedSample(id: "c", sample: 1, failed: "gone"))
    return board
  }
}
