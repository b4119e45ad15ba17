import Archive
import Chat
import Foundation

/// Six conversations, and what happens to each: every state each may be found in is known.
struct Play {
  let folder: String

  private var archive: ConversationArchive {
    ConversationArchive(folder: folder + "/conversations", cache: folder + "/cache/headers")
  }

  // MARK: Before

  func prepare() async throws {
    try? FileManager.default.removeItem(atPath: folder)
    let archive = archive
    for id in ["untouched", "turn", "title", "edit", "delete", "reply"] {
      try await archive.save(conversation(id))
    }
    _ = try await archive.list()
  }

  // MARK: After

  private func withTurn(_ conversation: Conversation) -> Conversation {
    var changed = conversation
    changed.messages.append(
      Message(
        id: .init(rawValue: "m3"), parent: changed.leaf, role: .user,
        text: String(repeating: "Sure? ", count: 1000), created: changed.created))
    changed.leaf = changed.messages.last?.id
    return changed
  }

  private func withFork(_ conversation: Conversation) -> Conversation {
    var changed = conversation
    changed.messages.append(
      Message(
        id: .init(rawValue: "m3"), parent: nil, role: .user, text: "How?", created: changed.created)
    )
    changed.leaf = changed.messages.last?.id
    return changed
  }

  /// A reply after so many pieces; after the fourth it is done.
  private func withReply(_ pieces: Int) -> Conversation {
    var changed = conversation("reply")
    changed.messages.append(
      Message(
        id: .init(rawValue: "m3"), parent: changed.leaf, role: .assistant,
        text: String(repeating: "piece ", count: pieces), finish: pieces < 4 ? nil : .stop,
        created: changed.created))
    changed.leaf = changed.messages.last?.id
    return changed
  }

  /// Does all of it, whatever fails; the exit status says whether something did.
  func run() async -> Int32 {
    let archive = archive
    var failures = 0
    func attempt(_ step: () async throws(ArchiveError) -> Void) async {
      do throws(ArchiveError) { try await step() } catch { failures += 1 }
    }
    await attempt { () throws(ArchiveError) in try await archive.save(conversation("new")) }
    await attempt { () throws(ArchiveError) in
      let found = try await archive.open(.init(rawValue: "turn")).conversation
      try await archive.save(withTurn(found))
      await archive.close(found.id)
    }
    await attempt { () throws(ArchiveError) in
      try await archive.rename(.init(rawValue: "title"), to: "renamed")
    }
    await attempt { () throws(ArchiveError) in
      try await archive.change(.init(rawValue: "edit")) { $0 = withFork($0) }
    }
    await attempt { () throws(ArchiveError) in try await archive.delete(.init(rawValue: "delete")) }
    await attempt { () throws(ArchiveError) in
      _ = try await archive.open(.init(rawValue: "reply"))
    }
    for pieces in 0..<4 {
      await attempt { () throws(ArchiveError) in
        try await archive.saveProgress(withReply(pieces), .init(rawValue: "m3"))
      }
    }
    await attempt { () throws(ArchiveError) in try await archive.save(withReply(4)) }
    await attempt { () throws(ArchiveError) in _ = try await archive.list() }
    return failures == 0 ? 0 : 3
  }

  // MARK: What is left

  func check() async throws {
    let archive = archive
    try checkNames()
    var renamed = conversation("title")
    renamed.title = "renamed"
    renamed.isTitleGiven = true
    try await expect("untouched", in: [conversation("untouched")])
    try await expect("new", in: [conversation("new")], mayBeMissing: true)
    try await expect("turn", in: [conversation("turn"), withTurn(conversation("turn"))])
    try await expect("title", in: [conversation("title"), renamed])
    try await expect("edit", in: [conversation("edit"), withFork(conversation("edit"))])
    try await expect("reply", in: [conversation("reply")] + (0...4).map(withReply))
    try await checkDeleted()

    // A start: it lists what is there, tidies up, and every conversation can be gone on with.
    for try await listing in archive.listings() {
      try require(listing.damaged.isEmpty, "damaged: \(listing.damaged)")
    }
    for summary in try await archive.list().conversations {
      let opened = try await archive.open(summary.id)
      try require(opened.readOnly == nil, opened.readOnly ?? "")
      try await archive.save(opened.conversation)
      await archive.close(summary.id)
    }
    let rest = try names(".").filter { $0.hasSuffix(".tmp") || $0.hasSuffix(".partial") }
    try require(rest.isEmpty, "left over after a start: \(rest)")
    try require(try names(".locks").isEmpty, "locks are left over")
  }

  private func names(_ place: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: "\(folder)/conversations/\(place)")
  }

  private func checkNames() throws {
    for name in try names(".") where !name.hasPrefix(".") {
      try require(
        name.hasSuffix(".json") || name == "reply.partial", "\(name) does not belong there")
    }
  }

  private func expect(
    _ id: String, in states: [Conversation], mayBeMissing: Bool = false
  ) async throws {
    do {
      let found = try await archive.read(.init(rawValue: id))
      try require(states.contains(found), "\(id) is in no state it was ever in: \(found)")
    } catch ArchiveError.notFound {
      try require(mayBeMissing, "\(id) is gone")
    }
  }

  private func checkDeleted() async throws {
    if !(try names(".").contains("delete.json")) {
      _ = try await archive.restore(.init(rawValue: "delete"))
    }
    try await expect("delete", in: [conversation("delete")])
  }
}
