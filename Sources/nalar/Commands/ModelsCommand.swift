import ArgumentParser
import Chat
import Engine
import Headless
import Screen

/// `nalar models`: what can be used; and `nalar models info`, what one of them is.
struct ModelsCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "models", abstract: "List the models that can be used, or describe one.",
    subcommands: [ModelsListCommand.self, ModelsInfoCommand.self],
    defaultSubcommand: ModelsListCommand.self)
}

/// `nalar models`, or `nalar models list`: the models of all providers.
struct ModelsListCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List the models that can be used, as provider/model.")

  @OptionGroup var common: CommonOptions
  @Argument(help: "Only of these providers.") var providers: [String] = []
  @Flag(help: "Also say why a provider has none.") var all = false

  func run() async throws {
    let wiring = try Wiring(common)
    for listing in await wiring.engine.models()
    where providers.isEmpty || providers.contains(listing.provider) {
      switch listing.models {
      case .success(let models): for model in models { try Console.print(Self.line(model)) }
      case .failure(let error):
        // A server that is not there is no news, unless it was asked for.
        if all || providers.contains(listing.provider) {
          Console.complain(error.description)
        }
      }
    }
  }

  private static func line(_ model: ModelInfo) -> String {
    var parts = [model.name.description]
    if let context = model.context { parts.append("context \(context)") }
    if let detail = model.detail { parts.append(detail) }
    return parts.map(Visible.line).joined(separator: "  ")
  }
}
