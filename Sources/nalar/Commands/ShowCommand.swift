import Archive
import ArgumentParser
import Chat
import Headless
import Screen

/// `nalar show`: one conversation on standard output.
struct ShowCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Print a conversation.")

  @OptionGroup var common: CommonOptions
  @Argument(help: "Its name, the beginning of its name, or `last`.") var name: String
  @Flag(help: "As the JSON it is stored in.") var json = false
  @Flag(help: "With the thoughts.") var thoughts = false

  func run() async throws {
    let wiring = try Wiring(common)
    let id = try await wiring.summary(named: name).id
    let text = try await wiring.attempt {
      json
        ? String(decoding: try await wiring.archive.json(of: id), as: UTF8.self)
        : TranscriptText(showsReasoning: thoughts).render(try await wiring.archive.read(id))
    }
    try Console.write(
      .standardOutput(Console.isOutputTerminal ? Visible.text(text) : text))
  }
}
