import Chat
import Engine
import Evaluation
import Foundation
import Synchronization
import TestSupport
import Testing
import Trials

/// Runs with a scripted model: stopped, killed, gone wrong, and gone on with.
@Suite(.timeLimit(.minutes(1))) struct TrialsTests {
  @Test func `a run puts every problem as often as it is told`() async throws {
    let folder = try Folder()
    let (state, ending) = try await folder.run(samples: 3)
    #expect(ending == .done)
    #expect(state.made == 12)
    let score = state.board.score(samples: 3)
    #expect((score.problems, score.samples) == (4, 12))
    #expect(try folder.lines.count == 13)
    #expect(score.thoughtTokens == 5 && score.answerTokens == 2)
  }

  @Test(arguments: [1, 2, 64])
  func `a run that was stopped in the middle ends as one that was not`(concurrency: Int)
    async throws
  {
    let (whole, parts) = (try Folder(), try Folder())
    _ = try await whole.run(samples: 4, concurrency: concurrency)
    for limit in [1, 5, 3] {
      _ = try await parts.run(samples: 4, concurrency: concurrency, stopAfter: limit)
      if concurrency == 1 {
        #expect(try parts.results.count - 1 == [1: 1, 5: 6, 3: 9][limit])
      }
    }
    let (state, ending) = try await parts.run(samples: 4, concurrency: concurrency)
    #expect(ending == .done)
    #expect(try parts.results == whole.results)
    let score = try whole.board(samples: 4).score(samples: 4)
    #expect(state.board.score(samples: 4) == score)
  }

  /// kill -9 in the middle of a line, at every byte of the last one.
  @Test func `a line that was cut off is made again`() async throws {
    let folder = try Folder()
    _ = try await folder.run(samples: 1)
    let bytes = try Data(contentsOf: folder.file)
    let results = try folder.results
    let start = try #require(bytes.dropLast().lastIndex(of: 0x0A)) + 1
    for end in stride(from: start, to: bytes.count, by: 7) + [bytes.count - 1] {
      try bytes[..<end].write(to: folder.file)
      let (state, ending) = try await folder.run(samples: 1)
      #expect((state.made, ending) == (1, .done))
      #expect(try folder.results == results)
    }
    // And in the middle of the very first line.
    try bytes[..<20].write(to: folder.file)
    #expect(try await folder.run(samples: 1).state.made == 4)
    try bytes[..<0].write(to: folder.file)
    #expect(try await folder.run(samples: 1).state.made == 4)
  }

  @Test func `the samples may grow`() async throws {
    let (grown, whole) = (try Folder(), try Folder())
    _ = try await grown.run(samples: 1)
    #expect(try await grown.run(samples: 3).state.made == 8)
    #expect(try await grown.run(samples: 2).state.made == 0)
    _ = try await whole.run(samples: 3)
    #expect(try grown.results == whole.results)
  }

  @Test func `a failure is kept as one and made again by the next run`() async throws {
    let folder = try Folder()
    let failing = ScriptedProvider { request in
      let isSecond = request.messages[0].text.contains("#2")
      return isSecond ? [.fail(.silent(host: "lab", seconds: 9))] : Folder.script(request)
    }
    let (state, ending) = try await folder.run(samples: 1, provider: failing)
    #expect((state.made, state.failed, ending) == (3, 1, .done))
    #expect(state.board.score(samples: 1).failed == 1)
    #expect(try folder.lines.contains { $0.contains(#""failed":"lab said nothing for 9 s."#) })
    let again = try await folder.run(samples: 1)
    #expect((again.state.made, again.state.board.score(samples: 1).failed) == (1, 0))
    let whole = try Folder()
    _ = try await whole.run(samples: 1)
    #expect(try folder.results == whole.results)
  }

  @Test(arguments: [
    ScriptedProvider.Step.fail(.rateLimited(host: "lab", seconds: nil)),
    .fail(.serverFailed(host: "lab", status: 503, message: "busy")), .say(.finished(.cut)),
  ])
  func `what a busy server refused or broke off is asked for again`(
    step: ScriptedProvider.Step
  ) async throws {
    let refused = Mutex(0)
    let provider = ScriptedProvider { request in
      let isRefused = refused.withLock { count in
        count += 1
        return count <= 2
      }
      return isRefused ? [.say(.opened(.init())), step] : Folder.script(request)
    }
    let (state, _) = try await Folder().run(
      samples: 1, provider: provider, patience: [.zero, .zero])
    #expect((state.made, state.failed) == (4, 0))
  }

  @Test func `what was wrong is said`() async throws {
    let provider = ScriptedProvider([.opened(.init()), .finished(.cut)])
    let (state, _) = try await Folder().run(samples: 1, provider: provider, patience: [.zero])
    #expect((state.failed, state.lastFailure) == (4, "The reply broke off before its end."))
  }

  @Test(arguments: [Finish.cut, .failed, .stopped, .contentFilter])
  func `a reply that broke off is a failure and no wrong answer`(finish: Finish) async throws {
    let provider = ScriptedProvider([.opened(.init()), .text("\\boxed{1}"), .finished(finish)])
    let (state, _) = try await Folder().run(samples: 1, provider: provider)
    #expect((state.made, state.failed) == (0, 4))
  }

  @Test(arguments: [Finish.length, .contextFull])
  func `a reply at its limit counts, as cut off`(finish: Finish) async throws {
    let provider = ScriptedProvider([
      .opened(.init(splitting: .primed, context: 64)), .text("so \\boxed{1"), .finished(finish),
    ])
    let (state, _) = try await Folder().run(samples: 1, provider: provider)
    let score = state.board.score(samples: 1)
    #expect((score.cutOff, score.passAt1?.mean, state.context) == (1, 0, 64))
  }

  @Test func `the answer is not taken from the thought`() async throws {
    let provider = ScriptedProvider([
      .opened(.init(splitting: .primed)), .text("\\boxed{1}</think>It is 7."), .finished(.stop),
    ])
    let folder = try Folder()
    _ = try await folder.run(samples: 1, provider: provider)
    #expect(try folder.lines[1].contains(#""answer":"7""#))
  }

  @Test func `what would fail for all is not asked for all`() async throws {
    let provider = ScriptedProvider { _ in [.fail(.noKey(provider: "lab", variable: "KEY"))] }
    let (state, ending) = try await Folder().run(samples: 50, provider: provider)
    #expect(state.failed == 1)
    guard case .givenUp(let why) = ending else { return #expect(ending == .givenUp("")) }
    #expect(why.contains("KEY"))
  }

  @Test func `a server that is gone is not asked for ever`() async throws {
    let folder = try Folder()
    let provider = ScriptedProvider { _ in [.fail(.unreachable(host: "lab", why: "gone"))] }
    let (state, ending) = try await folder.run(samples: 50, provider: provider, concurrency: 4)
    #expect(state.failed == 16)
    #expect(ending != .done && ending != .stopped)
    #expect(try await folder.run(samples: 50).state.made == 200)
  }

  @Test func `another protocol is not mixed in`() async throws {
    let folder = try Folder()
    _ = try await folder.run(samples: 1)
    let before = try Data(contentsOf: folder.file)
    await #expect(throws: ResultsError.otherProtocol(["seed 0 there and 1 here"])) {
      try await folder.run(samples: 1, seed: 1)
    }
    let more = Folder.problems(5)
    await #expect(throws: ResultsError.otherProtocol(["other problems"])) {
      try await folder.run(samples: 1, problems: more)
    }
    #expect(try Data(contentsOf: folder.file) == before)
  }

  @Test(arguments: ["a file of mine", "a file of mine\n", "{\"a\":1}\n", "\n"])
  func `a file that is something else is left alone`(text: String) async throws {
    let folder = try Folder()
    try Data(text.utf8).write(to: folder.file)
    await #expect(throws: ResultsError.notResults) { try await folder.run(samples: 1) }
    #expect(try Data(contentsOf: folder.file) == Data(text.utf8))
    #expect(throws: ResultsError.notResults) { try ResultsFile.read(path: folder.file.path) }
  }

  @Test func `two runs do not write to one file`() throws {
    let folder = try Folder()
    let first = try folder.open()
    #expect(throws: ResultsError.inUse) { try folder.open() }
    withExtendedLifetime(first) {}
  }

  @Test(arguments: ["/nowhere/at/all", "/", "/dev/full"])
  func `a place that cannot be written is said in a sentence`(path: String) throws {
    #expect {
      try ResultsFile(path: path, for: Folder.problems(1), under: Folder.manner())
    } throws: { error in
      "\(error)".contains(path) && "\(error)".hasSuffix(".")
    }
  }

  @Test func `a file of problems is read, or said what is wrong`() throws {
    let folder = try Folder()
    try Data(#"{"id":"a","problem":"p","answer":1}"#.utf8).write(to: folder.file)
    #expect(try ProblemFile.read(path: folder.file.path).problems.map(\.answer) == ["1"])
    for path in ["/nowhere", "/"] {
      #expect { try ProblemFile.read(path: path) } throws: {
        "\($0)".hasPrefix("It cannot be read")
      }
    }
  }

  @Test func `every sample is asked for with its own seed, and nothing of the settings`()
    async throws
  {
    let asked = Asked()
    let provider = ScriptedProvider { request in
      asked.add(request)
      return Folder.script(request)
    }
    _ = try await Folder().run(samples: 2, provider: provider)
    let requests = asked.all
    #expect(Set(requests.map(\.sampling.seed)).count == 8)
    #expect(Set(requests.map(\.conversation)).count == 8)
    for request in requests {
      #expect(request.messages.map(\.role) == [.user])
      #expect(request.messages[0].text.hasSuffix("within \\boxed{}."))
      var sampling = request.sampling
      sampling.seed = nil
      #expect(sampling == Sampling(temperature: 0.6, topP: 0.95, maxTokens: 32_768))
    }
  }
}
