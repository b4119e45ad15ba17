import Archive
import Chat
import Foundation

/// A reply that grows until its process is killed.
struct Growth {
  let folder: String
  private var id: Conversation.ID { .init(rawValue: "growing") }
  private var message: Message.ID { .init(rawValue: "m3") }

  private func words(_ count: Int) -> String {
    (0..<count).map { "w\($0) " }.joined()
  }

  private func replying(_ text: String) -> Conversation {
    var conversation = conversation(id.rawValue)
    conversation.messages.append(
      Message(id: message, parent: conversation.leaf, role: .assistant, text: text, created: Date())
    )
    conversation.leaf = message
    return conversation
  }

  /// After each number that is printed, so many words are on disk.
  func run() async throws {
    let archive = ConversationArchive(folder: folder)
    if try await archive.list().conversations.isEmpty { try await archive.save(replying("")) }
    _ = try await archive.open(id)
    var text = ""
    for count in 1... {
      text += "w\(count - 1) "
      // Now and then something else changes, and all of it is saved.
      if count % 16 == 0 {
        try await archive.save(replying(text))
      } else {
        try await archive.saveProgress(replying(text), message)
      }
      try FileHandle.standardOutput.write(contentsOf: Data("\(count)\n".utf8))
    }
  }

  func check(words count: Int) async throws {
    let archive = ConversationArchive(folder: folder)
    let found = try await archive.open(id)
    try require(found.readOnly == nil, found.readOnly ?? "")
    let text = found.conversation.messages.last?.text ?? ""
    let kept = text.split(separator: " ").count
    try require(text == words(kept), "the reply is not what was said")
    try require(kept >= count, "\(count) words were saved, \(kept) are there")
    try await archive.tidy(at: Date())
  }
}
