import App
import Archive
import Chat
import Engine
import Foundation
import Providers
import Settings

/// The parts of the program, put together from the settings.
struct Wiring {
  let settings: Settings
  let paths: Paths
  let engine: ChatEngine

  init(_ options: CommonOptions) throws {
    settings = try Self.settings(options)
    paths = Self.paths
    LogFile.begin(in: paths.state.path)
    engine = Self.engine(settings, paths)
  }

  static var environment: [String: String] { ProcessInfo.processInfo.environment }
  static var paths: Paths { Paths(environment: environment) }

  /// The settings file, the environment and the command line, each over the one before.
  static func settings(_ options: CommonOptions) throws -> Settings {
    var overrides = options.overrides
    if let model = options.model { overrides.append("model=\(quoted(model))") }
    do {
      return try Settings.load(
        file: options.config, paths: paths, environment: environment, overrides: overrides)
    } catch {
      Console.complain("\(error)")
      throw ExitCode(ExitStatus.settings.rawValue)
    }
  }

  func archive() -> ConversationArchive {
    ConversationArchive(
      folder: paths.data.appending(path: "conversations"),
      cache: paths.cache.appending(path: "headers"))
  }

  private static func engine(_ settings: Settings, _ paths: Paths) -> ChatEngine {
    var providers: [String: any ChatProvider] = [
      "local": LocalProvider(LocalSettings(settings.local, paths))
    ]
    for server in servers(settings) {
      providers[server.name] = ServerProvider(server, environment: environment)
    }
    return ChatEngine(providers: providers, facts: ChatEngine.Facts(settings))
  }
}
