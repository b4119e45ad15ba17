import ArgumentParser
import Chat
import Foundation
import Headless
import Inference
import Providers
import Screen
import Settings

/// `nalar bench`: how fast a model in this process is, as llama-bench would say it.
struct BenchCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "bench",
    abstract: "Measure how fast a model runs in this process.",
    discussion: """
      The model is `builtin`, a file, or the name of one in the models folder (`nalar models`). Every \
      prompt (pp) and every reply (tg) is measured at every depth; lengths may be repeated or \
      listed, as in -p 128,512. Tokens are random, so nothing depends on what the model says. \
      --json prints an array with llama-bench's field names.

      --speculation measures something else: one reply to a passage said over and over, with guessing \
      ahead and without, in turns. Every word of it is the model's own choice; --json prints an \
      object with the speeds of all turns.

      Exit status: 0 measured, 1 the model cannot be used, 64 wrong arguments, 78 unusable settings.
      """)

  @OptionGroup var common: CommonOptions
  @Argument(help: "The model; without it the one of the settings.") var file: String?
  @Option(
    name: [.customShort("p"), .customLong("n-prompt")], help: "Tokens of the prompt: 512.")
  var prompts: [CountList] = []
  @Option(name: [.customShort("n"), .customLong("n-gen")], help: "Tokens of the reply: 128.")
  var replies: [CountList] = []
  @Option(
    name: [.customShort("d"), .customLong("n-depth")], help: "Tokens before them, not timed: 0.")
  var depths: [CountList] = []
  @Option(name: .shortAndLong, help: "How often each is measured.") var repetitions = 5
  @Option(name: .shortAndLong, help: "Threads that compute.") var threads: Int?
  @Option(name: .customLong("cache-type"), help: "The cache's numbers: f32, f16 or q8_0.")
  var cacheType: Settings.CacheType?
  @Option(help: "The context, where it is to be more than the tests need.") var context: Int?
  @Flag(name: .customLong("no-warmup"), help: "Also time what happens only the first time.")
  var noWarmup = false
  @Flag(help: "Compare guessing ahead with plain decoding instead.") var speculation = false
  @Flag(help: "JSON on standard output.") var json = false

  func validate() throws {
    guard (1...1000).contains(repetitions) else {
      throw ValidationError("--repetitions must be between 1 and 1000.")
    }
    if let threads, !(1...256).contains(threads) {
      throw ValidationError("--threads must be between 1 and 256.")
    }
    if let context, context < 1 { throw ValidationError("--context must be at least 1.") }
    if speculation ? longestReply == 0 : tests.isEmpty {
      throw ValidationError("There is nothing to measure: give -p or -n.")
    }
  }

  func run() async throws {
    let settings = try Wiring.settings(common, Wiring.paths())
    let name = try modelName(settings)
    var local = LocalSettings(settings.local, try Wiring.paths())
    if let threads { local.options.threads = threads }
    if let cacheType { local.options.cacheFormat = CacheFormat(cacheType) }
    do {
      if speculation {
        try await measureGuessing(name, local)
      } else {
        try await measureTests(name, local)
      }
    } catch let error as ProviderError {
      Console.complain(error.description)
      throw ExitCode(ExitStatus.failed.rawValue)
    }
  }

  private func measureTests(_ name: String, _ local: LocalSettings) async throws {
    var local = local
    let needed = tests.map(\.context).max() ?? 1
    local.options.context = max(context ?? 0, needed)
    local.askedContext = context
    let (model, load) = try await loaded(name, local)
    try check(model, holds: needed)
    if let shortfall = local.shortfall(of: model.info.trainedContext) {
      Console.say(shortfall.description)
    }
    let setting = BenchResult.Setting(model.info, local.options, file: name, load: load)
    var results: [BenchResult] = []
    for test in tests { results.append(try await measured(test, model, setting)) }
    try report(results)
  }

  func check(_ model: LocalModel, holds needed: Int) throws {
    guard model.info.context < needed else { return }
    Console.complain(
      "The tests take \(needed) tokens and the model can see \(model.info.context). "
        + "Give shorter ones.")
    throw ExitCode(ExitStatus.usage.rawValue)
  }

  private var tests: [BenchTest] {
    BenchTest.all(prompts: prompts, replies: replies, depths: depths)
  }

  /// The argument, or the model of the settings where that runs in this process.
  private func modelName(_ settings: Settings) throws -> String {
    if let file { return LocalSettings.model(argument: file) }
    guard settings.model.provider == ModelName.builtin.provider else {
      Console.complain("\(settings.model) does not run in this process. Give a file or `builtin`.")
      throw ExitCode(ExitStatus.usage.rawValue)
    }
    return settings.model.model
  }

  func loaded(
    _ name: String, _ local: LocalSettings
  ) async throws -> (LocalModel, Duration) {
    let start = ContinuousClock.now
    let model = try await local.load(model: name)
    return (model, start.duration(to: .now))
  }

  private func measured(
    _ test: BenchTest, _ model: LocalModel, _ setting: BenchResult.Setting
  ) async throws -> BenchResult {
    let shape = BenchmarkShape(depth: test.depth, prompt: test.prompt, reply: test.reply)
    if !noWarmup {
      // A first run brings the weights into memory; of a reply, a token touches them all.
      _ = try await model.time(.init(prompt: test.prompt, reply: min(test.reply, 1)), seed: 0)
    }
    var times: [Int] = []
    for repetition in 1...repetitions {
      times.append(try await model.time(shape, seed: UInt64(repetition)).nanoseconds)
    }
    return BenchResult(setting, test, nanoseconds: times, peakBytes: peakMemory(), time: Date())
  }

  private func report(_ results: [BenchResult]) throws {
    if json { return try Console.print(BenchLine.array(results)) }
    let table = BenchTable(results)
    try Console.print(Visible.text(table.text))
    Console.say(table.footnote)
  }
}

extension BenchResult.Setting {
  fileprivate init(
    _ info: Inference.ModelInfo, _ options: ModelOptions, file: String, load: Duration
  ) {
    self.init(
      version: Nalar.configuration.version, file: file,
      model: "\(info.architecture) \(info.quantization)", size: info.size,
      parameters: info.parameters, kernels: KernelLevel.available.last.map { "\($0)" } ?? "",
      threads: options.threads, context: info.context, cacheType: "\(options.cacheFormat)",
      loadNanoseconds: load.nanoseconds)
  }
}

extension Duration {
  fileprivate var nanoseconds: Int { Int(self / .nanoseconds(1)) }
}

extension CountList: ExpressibleByArgument {
  package init?(argument: String) { self.init(argument) }
}

extension Settings.CacheType: ExpressibleByArgument {}
