import ArgumentParser
import Chat
import Foundation
import Headless
import Screen

/// `nalar list`: the conversations, newest first.
struct ListCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List conversations: name, last change, title.")

  @OptionGroup var common: CommonOptions
  @Argument(help: "Only those whose titles have all these words.") var words: [String] = []
  @Option(name: [.customShort("n"), .long], help: "At most so many.") var limit: Int?
  @Flag(help: "One JSON object a line.") var json = false

  func run() async throws {
    let wiring = try Wiring(common)
    let listing = try await wiring.listing()
    var shown = listing.filter(isWanted)
    if let limit { shown = Array(shown.prefix(max(0, limit))) }
    for summary in shown {
      try Console.print(json ? try SummaryLine(summary).json : Self.line(summary))
    }
  }

  private func isWanted(_ summary: ConversationSummary) -> Bool {
    let title = summary.title.lowercased()
    return words.allSatisfy { title.contains($0.lowercased()) }
  }

  private static func line(_ summary: ConversationSummary) -> String {
    let when = DateFormatter.localTime.string(from: summary.updated)
    return "\(summary.id.rawValue)  \(when)  \(Visible.line(summary.title))"
  }
}

extension DateFormatter {
  /// `2026-11-23 15:45`, as the clock on the wall has it.
  fileprivate static var localTime: DateFormatter {
    let formatter = DateFormatter()
    formatter.dateFormat = "yyyy-MM-dd HH:mm"
    return formatter
  }
}
