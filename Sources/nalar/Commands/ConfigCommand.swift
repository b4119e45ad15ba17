import ArgumentParser
import Settings

/// `nalar config`: where the settings are, and all of them with their defaults.
struct ConfigCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "config",
    abstract: "Print a settings file with every key, its default and what it means.",
    discussion: "To begin with your own: nalar config > ~/.config/nalar/config.toml")

  func run() throws {
    try Console.print(Settings.example)
  }
}
