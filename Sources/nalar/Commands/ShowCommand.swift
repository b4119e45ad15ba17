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
    let conversation = try await wiring.conversation(named: name)
    if json {
      try Console.print(ConversationFile.text(of: conversation))
    } else {
      let text = TranscriptText(showsReasoning: thoughts).render(conversation)
      try Console.print(Console.isOutputTerminal ? Visible.text(text) : text)
    }
  }
}
