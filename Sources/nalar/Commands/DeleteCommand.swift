import ArgumentParser
import Chat
import Screen

/// `nalar delete`: takes conversations out of the list.
struct DeleteCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "delete",
    abstract: "Delete conversations. For thirty days they stay in the folder's .trash.")

  @OptionGroup var common: CommonOptions
  @Argument(help: "Names, or beginnings of names.") var names: [String]

  func run() async throws {
    let wiring = try Wiring(common)
    for name in names {
      let summary = try await wiring.summary(named: name)
      try await wiring.attempt { try await wiring.archive().delete(summary.id) }
      try Console.print("Deleted \(summary.id.rawValue)  \(Visible.line(summary.title))")
    }
  }
}
