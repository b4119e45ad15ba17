import Chat
import Engine
import Evaluation
import Foundation
import Synchronization
import TestSupport
import Trials

/// A folder of its own for one story, with a results file in it.
struct Folder {
  let file: URL

  init() throws {
    let folder = FileManager.default.temporaryDirectory.appending(
      path: "nalar-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    file = folder.appending(path: "results.jsonl")
  }

  /// Problems whose answers are 0, 1, 2, …
  static func problems(_ count: Int = 4) -> ProblemSet {
    ProblemSet(
      (0..<count).map { Problem(id: "p\($0)", question: "What is #\($0)?", answer: "\($0)") })
  }

  static func manner(_ problems: ProblemSet = problems(), seed: UInt64 = 0) -> EvaluationProtocol {
    EvaluationProtocol(model: "script/model", problems: problems, prompt: .standard, seed: seed)
  }

  /// A model that thinks a little and is right or not, as its seed will have it.
  static func script(_ request: ChatRequest) -> [ScriptedProvider.Step] {
    let digits = request.messages[0].text.drop { $0 != "#" }.dropFirst().prefix { $0.isNumber }
    let isRight = (request.sampling.seed ?? 0) % 3 != 0
    return [
      .say(.opened(.init(splitting: .primed))), .say(.text("Let me see.")),
      .say(.text("</think>\n\\boxed{\(digits)\(isRight ? "" : "0")}")),
      .say(.usage(Usage(prompt: 9, completion: 7, reasoning: 5))), .say(.finished(.stop)),
    ]
  }

  func open(problems: ProblemSet = problems(), seed: UInt64 = 0) throws(ResultsError) -> ResultsFile
  {
    try ResultsFile(path: file.path, for: problems, under: Self.manner(problems, seed: seed))
  }

  /// A run of the program, without the program: to its end, or until so many samples came.
  func run(
    samples: Int, provider: ScriptedProvider = ScriptedProvider(script: script),
    problems: ProblemSet = problems(), seed: UInt64 = 0, concurrency: Int = 1,
    patience: [Duration] = [], stopAfter limit: Int? = nil
  ) async throws -> (state: Trials.State, ending: Trials.Ending) {
    let (file, manner) = (
      try open(problems: problems, seed: seed), Self.manner(problems, seed: seed)
    )
    let trials = Trials(
      problems, under: manner,
      model: ModelName(provider: "script", model: "model"), prompt: .standard,
      thinking: .modelDefault, samples: samples, concurrency: concurrency,
      patience: patience)
    let engine = ChatEngine(providers: ["script": provider])
    // A task of its own, so that stopping it stops nothing else.
    return try await Task {
      try await trials.run(
        with: engine, from: file.board,
        keep: { line throws(ResultsError) in try file.append(line) },
        changed: { state in
          if state.made == limit { withUnsafeCurrentTask { $0?.cancel() } }
        })
    }.value
  }

  /// The lines of the results file.
  var lines: [String] {
    get throws {
      try String(contentsOf: file, encoding: .utf8).split(separator: "\n").map(String.init)
    }
  }

  /// The samples of the file without their times, in no order.
  var results: Set<String> {
    get throws {
      Set(
        try lines.filter { !$0.contains(#""failed":"#) }
          .map { $0.replacing(/"seconds":[0-9.e-]+,/, with: "") })
    }
  }

  func board(samples: Int) throws -> Scoreboard {
    try ResultsFile.read(path: file.path).board
  }
}

/// The requests a model was asked.
final class Asked: Sendable {
  private let requests = Mutex<[ChatRequest]>([])

  func add(_ request: ChatRequest) { requests.withLock { $0.append(request) } }
  var all: [ChatRequest] { requests.withLock { $0 } }
}
