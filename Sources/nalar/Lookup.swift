import Archive
import ArgumentParser
import Chat
import Headless

/// Finding conversations for the commands without a screen.
extension Wiring {
  /// All conversations, newest first. Files that are none are complained of.
  func conversations() async throws -> [ConversationSummary] {
    try await attempt {
      let listing = try await archive.list()
      for error in listing.damaged { Console.complain(error.description) }
      return listing.conversations
    }
  }

  /// The conversation with this name, the only one whose name begins so, or the `last` one.
  func summary(named name: String) async throws -> ConversationSummary {
    let all = try await conversations()
    if name == "last", let last = all.first { return last }
    if let exact = all.first(where: { $0.id.rawValue == name }) { return exact }
    let candidates = all.filter { $0.id.rawValue.hasPrefix(name) }
    if candidates.count == 1 { return candidates[0] }
    Console.complain(
      candidates.isEmpty
        ? "There is no conversation “\(name)”. `nalar list` shows those there are."
        : "“\(name)” is the beginning of \(candidates.count) names. Give more of it.")
    throw ExitCode(ExitStatus.failed.rawValue)
  }

  /// What `work` gives; or its error as a complaint, and the exit status for it.
  func attempt<Value>(_ work: () async throws -> Value) async throws -> Value {
    do { return try await work() } catch let error as ArchiveError {
      Console.complain(error.description)
      throw ExitCode(ExitStatus.failed.rawValue)
    }
  }
}
