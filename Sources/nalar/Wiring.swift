import App
import Archive
import ArgumentParser
import Chat
import Engine
import Foundation
import Headless
import Inference
import Providers
import Runtime
import Settings

/// The parts of the program, put together from the settings.
struct Wiring {
  let settings: Settings
  let paths: Paths
  let engine: ChatEngine
  let archive: ConversationArchive

  init(_ options: CommonOptions) throws {
    let paths = try Self.paths()
    settings = try Self.settings(options, paths)
    LogFile.begin(in: paths.state)
    archive = ConversationArchive(folder: paths.conversations, cache: paths.cache + "/headers")
    engine = try Self.engine(settings, paths)
    self.paths = paths
  }

  static var environment: [String: String] { ProcessInfo.processInfo.environment }

  static func paths() throws -> Paths {
    guard let paths = Paths(environment: environment) else {
      Console.complain("HOME is not set, so there is no place for conversations. Set it.")
      throw ExitCode(ExitStatus.settings.rawValue)
    }
    return paths
  }

  /// The settings file, the environment and the command line, each over the one before.
  static func settings(_ options: CommonOptions, _ paths: Paths) throws -> Settings {
    var overrides = options.overrides
    if let model = options.model {
      // `builtin` alone is what the model inside the program is called.
      let name = model == ModelName.builtin.model ? ModelName.builtin : ModelName(model)
      guard let name else {
        Console.complain("--model takes provider/model, not “\(model)”; `nalar models` lists them.")
        throw ExitCode(ExitStatus.usage.rawValue)
      }
      overrides.append("model=\(name)")
    }
    return try checked {
      try Settings.load(
        file: options.config ?? paths.configFile, environment: environment, overrides: overrides)
    }
  }

  /// What `read` gives; or a complaint about the settings, and the exit status for it.
  static func checked<Value>(_ read: () throws -> Value) throws -> Value {
    do { return try read() } catch {
      for line in "\(error)".split(separator: "\n") { Console.complain(String(line)) }
      throw ExitCode(ExitStatus.settings.rawValue)
    }
  }

  var themes: Themes { Themes(folder: paths.themes) }

  private static func engine(_ settings: Settings, _ paths: Paths) throws -> ChatEngine {
    var providers: [String: any ChatProvider] = [
      ModelName.builtin.provider: LocalProvider(LocalSettings(settings.local, paths))
    ]
    let servers = try checked { try settings.serverSettings(environment: environment) }
    for server in servers {
      providers[server.name] = ServerProvider(server, environment: environment)
    }
    return ChatEngine(providers: providers, facts: ChatEngine.Facts(settings))
  }

  /// What is asked for by a prompt alone, without a conversation.
  func request(
    for prompt: String, system: String?, thinking: Thinking?, sampling: Sampling
  ) -> ChatRequest {
    let (now, model) = (Date(), settings.model)
    var messages: [Message] = []
    if let system = system ?? settings.systemPrompt(for: model) {
      messages.append(
        Message(
          id: .init(rawValue: "system"), parent: nil, role: .system, text: system, created: now))
    }
    messages.append(
      Message(id: .init(rawValue: "m1"), parent: nil, role: .user, text: prompt, created: now))
    return ChatRequest(
      conversation: .init(rawValue: "ask"), model: model, messages: messages,
      thinking: thinking ?? settings.thinking(for: model),
      sampling: sampling.over(settings.sampling(for: model)))
  }
}
