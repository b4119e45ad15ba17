import ArgumentParser
import Interface

/// `nalar keys`: the keys as a Markdown table, as in the README.
struct KeysCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "keys", abstract: "Print all keys and what they do.")

  @OptionGroup var common: CommonOptions

  func run() throws {
    let settings = try Wiring.settings(common, try Wiring.paths())
    let keymap = try Wiring.checked { try Keymap(overrides: settings.keys) }
    try Console.print(keymap.markdown)
  }
}
