import ArgumentParser
import Chat
import Engine
import Evaluation
import Foundation
import Headless
import Screen
import Settings
import Trials

/// `nalar eval`: how well a model solves the problems of a file, measured as the R1 paper does.
struct EvalCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "eval",
    abstract: "Measure how many problems of a file a model solves.",
    discussion: """
      Each line of the file is a problem: {"id":…,"problem":…,"answer":…} and perhaps "skill". MATH-500, \
      AIME and GSM8K files are read as they are published. The answer is taken from the last \\boxed{}, \
      else it is the last number or line, and compared by value; "check":"contains" looks for the \
      answer's words in the reply, "check":"countdown" takes any expression of its "numbers", and \
      "history":[["question","reply"]] is what was said before. Sampling is the R1 paper's \
      (temperature 0.6, top-p 0.95, 32768 tokens, no system prompt), whatever the settings say; the \
      paper takes 64 samples a problem.

      Every reply is appended to the results file. A run that is stopped, also by a kill, goes on with \
      the same command. A sample that failed is not counted; it is made again by the next run.

      --compare takes two results files and tells what changed from the first to the second.

      Exit status: 0 measured, 1 it cannot be, 2 samples are missing, 64 wrong arguments, 78 unusable \
      settings, 130 interrupted.
      """)

  @OptionGroup var common: CommonOptions
  @Argument(help: "The problems, a line of JSON each; with --compare, two results files.")
  var files: [String] = []
  @Option(name: [.customShort("k"), .long], help: "How often each problem is put.")
  var samples = 1
  @Option(help: "0 is greedy.") var temperature: Double?
  @Option(name: .customLong("top-p")) var topP: Double?
  @Option(name: .customLong("max-tokens"), help: "Of thought and answer together.")
  var maxTokens = 32_768
  @Option(help: "Requests at once: 16 for a server, 1 for a model in this process.")
  var concurrency: Int?
  @Option(help: "Sampling, or the interval of --compare, begins with it.") var seed: UInt64 = 0
  @Flag(help: "Always the likeliest token: temperature 0, top-p 1.") var greedy = false
  @Option(help: "auto, off, on, low, medium or high.") var thinking = Thinking.modelDefault
  @Option(
    help: ArgumentHelp(
      "The prompt, with {problem} where the problem goes; without it, R1's for mathematics.",
      valueName: "template"))
  var prompt: String?
  @Option(help: "Where results are kept; without it, beside the problems.") var results: String?
  @Flag(help: "Compare two results files.") var compare = false
  @Flag(help: "One line of JSON on standard output.") var json = false

  func validate() throws {
    guard files.count == (compare ? 2 : 1) else {
      throw ValidationError(
        compare ? "--compare takes two results files." : "Give one file of problems.")
    }
    guard (1...Sample.limit).contains(samples) else {
      throw ValidationError("--samples must be between 1 and \(Sample.limit).")
    }
    guard (1...100_000_000).contains(maxTokens) else {
      throw ValidationError("--max-tokens must be between 1 and 100000000.")
    }
    if let concurrency, !(1...1024).contains(concurrency) {
      throw ValidationError("--concurrency must be between 1 and 1024.")
    }
    if greedy, temperature != nil || topP != nil {
      throw ValidationError("--greedy says the temperature and top-p already. Leave one out.")
    }
    if let temperature, !(0...5).contains(temperature) {
      throw ValidationError("--temperature must be between 0 and 5.")
    }
    if let topP, !(0...1).contains(topP) {
      throw ValidationError("--top-p must be between 0 and 1.")
    }
    if let prompt, PromptTemplate(prompt) == nil {
      throw ValidationError("--prompt must have {problem} where the problem goes.")
    }
  }

  func run() async throws {
    if compare { return try compareFiles() }
    let wiring = try Wiring(common)
    let problems = try Self.checked(files[0]) { () throws(ProblemFileError) in
      try ProblemFile.read(path: files[0])
    }
    let manner = manner(problems, wiring)
    let path = results ?? Self.results(beside: files[0], model: manner.model)
    let file = try Self.checked(path) { () throws(ResultsError) in
      try ResultsFile(path: path, for: problems, under: manner)
    }
    if file.damagedLines > 0 {
      Console.say(
        "Damaged lines of \(path): \(file.damagedLines). Their samples are made again.")
    }
    let status = try await measure(problems, manner, file, path, wiring)
    if status != .success { throw ExitCode(status.rawValue) }
  }

  private var template: PromptTemplate {
    prompt.flatMap { PromptTemplate($0) } ?? .standard
  }

  private func manner(_ problems: ProblemSet, _ wiring: Wiring) -> EvaluationProtocol {
    EvaluationProtocol(
      model: wiring.settings.model.description, problems: problems,
      prompt: template,
      thinking: thinking.rawValue, temperature: greedy ? 0 : temperature ?? 0.6,
      topP: greedy ? 1 : topP ?? 0.95, maxTokens: maxTokens, seed: seed)
  }

  private func measure(
    _ problems: ProblemSet, _ manner: EvaluationProtocol, _ file: ResultsFile, _ path: String,
    _ wiring: Wiring
  ) async throws -> ExitStatus {
    let model = wiring.settings.model
    let isLocal = model.provider == ModelName.builtin.provider
    let trials = Trials(
      problems, under: manner, model: model, prompt: template, thinking: thinking,
      samples: samples, concurrency: concurrency ?? (isLocal ? 1 : 16))
    let (state, ending) = try await Self.checked(path) { () async throws(ResultsError) in
      try await EvalRun(trials, file, samples: samples, problems: manner.count).run(wiring.engine)
    }
    switch ending {
    case .done: break
    case .stopped:
      Console.say(
        "Stopped with \(state.board.count(samples: samples)) of "
          + "\(manner.count * samples) samples. They are in \(path); "
          + "the same command goes on from there.")
      return .interrupted
    case .givenUp(let why):
      Console.complain(
        "\(why) So no more was asked. What came is in \(path); the same command goes on from there."
      )
      return .failed
    }
    let report = EvalReport(
      state.board, under: manner, samples: samples, results: path, context: state.context,
      failure: state.lastFailure)
    if json {
      try Console.print(EvalLine(report).json)
    } else {
      try Console.print(Visible.text(report.table))
    }
    if !json || report.missing > 0 { for note in report.notes { Console.say(note) } }
    return report.missing > 0 ? .incomplete : .success
  }

  private func compareFiles() throws {
    let boards = try files.map { path in
      try Self.checked(path) { () throws(ResultsError) in try ResultsFile.read(path: path) }
    }
    if let first = boards[0].head, let second = boards[1].head {
      let differences = second.differences(from: first)
      if !differences.isEmpty {
        Console.say(
          "They were not made the same way (A there, B here): "
            + differences.joined(separator: ", ") + ".")
      }
    }
    guard let comparison = Comparison(boards[0].board, boards[1].board, seed: seed) else {
      Console.complain("The two have no problem in common, so there is nothing to compare.")
      throw ExitCode(ExitStatus.failed.rawValue)
    }
    let report = ComparisonReport(comparison, first: files[0], second: files[1])
    try Console.print(json ? report.json : Visible.text(report.text))
  }

  /// `math-500.jsonl` and a model give `math-500.deepseek-r1.results.jsonl`, in the same folder.
  static func results(beside file: String, model: String) -> String {
    let stem = file.hasSuffix(".jsonl") ? String(file.dropLast(6)) : file
    let name = model.unicodeScalars.map { scalar in
      scalar.isASCII
        && (scalar.properties.isAlphabetic || "0123456789._-".contains(Character(scalar)))
        ? String(scalar) : "-"
    }
    return "\(stem).\(name.joined().suffix(100)).results.jsonl"
  }

  /// What `work` gives; or a complaint about a file, and the exit status for it.
  private static func checked<Value, Failure: Error & CustomStringConvertible>(
    _ file: String, _ work: () async throws(Failure) -> Value
  ) async throws -> Value {
    do { return try await work() } catch { throw complaint(file, error) }
  }

  private static func checked<Value, Failure: Error & CustomStringConvertible>(
    _ file: String, _ work: () throws(Failure) -> Value
  ) throws -> Value {
    do { return try work() } catch { throw complaint(file, error) }
  }

  private static func complaint(_ file: String, _ error: any CustomStringConvertible) -> ExitCode {
    Console.complain("\(file): \(error)")
    return ExitCode(ExitStatus.failed.rawValue)
  }
}
