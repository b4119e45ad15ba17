import ArgumentParser
import Foundation

/// The program: without a subcommand, a chat in the terminal.
@main
struct Nalar: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "nalar",
    abstract: "A terminal for reasoning models.",
    discussion: """
      Without a subcommand, opens the chat. The tiny model inside the program answers until another \
      is chosen: a GGUF file, DeepSeek, or any server (`nalar models`).
      """,
    version: "0.1.0",
    subcommands: [
      ChatCommand.self, AskCommand.self, RenderCommand.self, ListCommand.self, ShowCommand.self,
      DeleteCommand.self, ModelsCommand.self, BenchCommand.self, EvalCommand.self,
      DoctorCommand.self, KeysCommand.self, ConfigCommand.self, CompletionsCommand.self,
    ],
    defaultSubcommand: ChatCommand.self)

  /// Parses the arguments and runs. What is said of wrong ones repeats them, so it is made harmless.
  static func main() async {
    do {
      var command = try parseAsRoot()
      if var command = command as? any AsyncParsableCommand {
        try await command.run()
      } else {
        try command.run()
      }
    } catch {
      end(with: error)
    }
  }

  private static func end(with error: any Error) -> Never {
    let status = exitCode(for: error)
    // Help and the version are asked for; ArgumentParser prints them and leaves. An exit status
    // alone has been explained already.
    guard !status.isSuccess, !(error is ExitCode) else { exit(withError: error) }
    switch error {
    case let broken as BrokenOutput where broken.isWanted: break
    case let broken as BrokenOutput: Console.complain(broken.description)
    default: Console.say(fullMessage(for: error))
    }
    Foundation.exit(status.rawValue)
  }
}

/// What every subcommand understands.
struct CommonOptions: ParsableArguments {
  @Option(name: [.short, .long], help: "The model, as provider/model.")
  var model: String?

  @Option(help: "Another settings file.")
  var config: String?

  @Option(
    name: .customLong("set"), parsing: .singleValue,
    help: ArgumentHelp("Overrides a setting, e.g. reasoning.fold=open.", valueName: "key=value"))
  var overrides: [String] = []
}
