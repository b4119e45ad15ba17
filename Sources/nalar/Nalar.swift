import ArgumentParser

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
      ChatCommand.self, AskCommand.self, ListCommand.self, ShowCommand.self, DeleteCommand.self,
      ModelsCommand.self, DoctorCommand.self, KeysCommand.self, ConfigCommand.self,
      CompletionsCommand.self,
    ],
    defaultSubcommand: ChatCommand.self)
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
