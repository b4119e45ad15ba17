import Chat
import Foundation
import Testing

@testable import Archive

@Suite struct ConversationArchiveTests {
  let scratch = Scratch()

  @Test func `what is saved is what is opened`() async throws {
    let said = Conversation.sample()
    try await scratch.archive().save(said)
    let opened = try await scratch.archive().open("c")
    #expect(opened == .init(conversation: said, readOnly: nil))
  }

  @Test func `a story of many changes leaves one file`() async throws {
    let archive = scratch.archive()
    var said = Conversation.sample()
    try await archive.save(said)
    said.messages.append(
      Message(id: "m3", parent: "m2", role: .user, text: "Sure?", created: moment(3000)))
    said.leaf = "m3"
    try await archive.save(said)
    await archive.close("c")
    try await archive.rename("c", to: "Tides")
    try await archive.change("c") { $0.isPinned = true }
    said.title = "Tides"
    said.isTitleGiven = true
    said.isPinned = true
    #expect(try await archive.read("c") == said)
    #expect(scratch.names() == [".locks", "c.json"])
    #expect(scratch.names(in: ".locks") == [])
  }

  @Test(arguments: [
    "", ".", "..", ".hidden", "a/b", "../c", "nul\0", String(repeating: "x", count: 201),
  ])
  func `a name that could lead elsewhere is refused`(name: String) async throws {
    let archive = scratch.archive()
    let id = Conversation.ID(rawValue: name)
    await #expect(throws: ArchiveError.badName(id)) { try await archive.open(id) }
    await #expect(throws: ArchiveError.badName(id)) { try await archive.save(.sample(id)) }
    await #expect(throws: ArchiveError.badName(id)) { try await archive.delete(id) }
    await #expect(throws: ArchiveError.badName(id)) { try await archive.restore(id) }
  }

  @Test(arguments: [
    "my chat", "é", "\u{301}accent", "a\\b\tc", "語", String(repeating: "x", count: 200),
  ])
  func `a file a person has named is a conversation too`(name: String) async throws {
    let id = Conversation.ID(rawValue: name)
    try await scratch.archive().save(.sample(id))
    #expect(try await scratch.archive().list().conversations.map(\.id) == [id])
    #expect(try await scratch.archive().open(id).conversation == .sample(id))
    #expect(scratch.names(in: ".locks") == [])
    #expect(scratch.names() == [".locks", name + ".json"])
  }

  @Test func `what is not there is said to be not there, and nothing is made of it`() async throws {
    await #expect(throws: ArchiveError.notFound("x")) { try await scratch.archive().open("x") }
    await #expect(throws: ArchiveError.notFound("x")) { try await scratch.archive().delete("x") }
    #expect(!FileManager.default.fileExists(atPath: scratch.folder))
  }

  @Test func `a new conversation never takes the place of another`() async throws {
    try await scratch.archive().save(.sample())
    await #expect(throws: ArchiveError.alreadyThere("c")) {
      try await scratch.archive().save(.sample("c", "something else"))
    }
    #expect(try await scratch.archive().read("c") == .sample())
  }

  @Test func `what a later version put there is still there after a change`() async throws {
    let before = try Fixture.text("unknown-keys.json")
    try scratch.put(before, as: "c.json")
    let archive = scratch.archive()
    var said = try await archive.open("c").conversation
    said.messages[0].text = "1777"
    try await archive.save(said)
    #expect(try scratch.text("c.json") == before.replacing("\"1776\"", with: "\"1777\""))
  }

  @Test func `a file of a later format is read and never written`() async throws {
    let text = #"{"version":2,"title":"t","messages":[{"id":"a","text":"x"}]}"#
    try scratch.put(text, as: "c.json")
    let archive = scratch.archive()
    let opened = try await archive.open("c")
    #expect(opened.conversation.title == "t")
    #expect(opened.readOnly?.contains("newer Nalar (format 2)") == true)
    await #expect(throws: ArchiveError.self) { try await archive.save(opened.conversation) }
    await #expect(throws: ArchiveError.self) { try await archive.rename("c", to: "u") }
    #expect(try scratch.text("c.json") == text)
    #expect(try await archive.list().conversations.map(\.title) == ["t"])
  }

  @Test func `what another program wrote meanwhile is not overwritten, and ours is kept`()
    async throws
  {
    let archive = scratch.archive()
    var said = Conversation.sample()
    try await archive.save(said)
    let theirs = try scratch.text("c.json").replacing("tide", with: "moon")
    try scratch.put(theirs, as: "c.json")
    said.title = "ours"
    for _ in 1...2 {  // The second time to the same place.
      await #expect(throws: ArchiveError.changedElsewhere("c", keptAs: "c-2")) {
        try await archive.save(said)
      }
    }
    #expect(try scratch.text("c.json") == theirs)
    #expect(try await archive.read("c-2").title == "ours")
    #expect(scratch.names() == [".locks", "c-2.json", "c.json"])
  }

  @Test func `a file another program removed comes back`() async throws {
    let archive = scratch.archive()
    try await archive.save(.sample())
    try FileManager.default.removeItem(atPath: scratch.folder + "/c.json")
    try await archive.save(.sample())
    #expect(try await archive.read("c") == .sample())
  }

  // MARK: The trash

  @Test func `what was deleted can be had back`() async throws {
    let archive = scratch.archive()
    try await archive.save(.sample())
    let bytes = try scratch.bytes("c.json")
    try await archive.delete("c")
    #expect(try await archive.list().conversations == [])
    #expect(try await archive.restore("c") == ConversationSummary(.sample()))
    #expect(try scratch.bytes("c.json") == bytes)
    #expect(scratch.names(in: ".trash") == [])
  }

  @Test func `the trash is emptied after thirty days`() async throws {
    let archive = scratch.archive()
    try await archive.save(.sample())
    try await archive.delete("c")
    try await archive.tidy(at: Date().addingTimeInterval(29 * 86_400))
    #expect(scratch.names(in: ".trash") == ["c.json"])
    try await archive.tidy(at: Date().addingTimeInterval(31 * 86_400))
    #expect(scratch.names(in: ".trash") == [])
  }

  // MARK: Who may read

  @Test func `files and folders are their owner's alone, whatever was before`() async throws {
    let archive = scratch.archive()
    try await archive.save(.sample())
    try await archive.delete("c")
    var said = Conversation.sample("d")
    try await archive.save(said)
    said.messages[1].finish = nil
    try await archive.saveProgress(said, "m2")
    _ = try await archive.list()
    for name in ["conversations", "conversations/.locks", "conversations/.trash", "cache"] {
      #expect(scratch.mode(name) == 0o700, "\(name)")
    }
    let files = [
      "conversations/d.json", "conversations/d.partial", "conversations/.locks/d",
      "conversations/.trash/c.json", "cache/headers",
    ]
    for name in files { #expect(scratch.mode(name) == 0o600, "\(name)") }

    chmod(scratch.folder, 0o755)
    chmod(scratch.folder + "/d.json", 0o644)
    await archive.close("d")
    _ = try await archive.open("d")
    try await archive.save(said)
    #expect(scratch.mode("conversations/d.json") == 0o600)
  }

  // MARK: Links

  @Test func `a link stays a link, and what it leads to is replaced`() async throws {
    try await scratch.archive().save(.sample())
    let elsewhere = scratch.path + "/elsewhere"
    mkdir(elsewhere, 0o700)
    rename(scratch.folder + "/c.json", elsewhere + "/kept.json")
    symlink("../elsewhere/kept.json", scratch.folder + "/c.json")
    let archive = scratch.archive()
    var said = try await archive.open("c").conversation
    said.title = "through a link"
    try await archive.save(said)
    #expect(
      try FileManager.default.destinationOfSymbolicLink(atPath: scratch.folder + "/c.json")
        == "../elsewhere/kept.json")
    #expect(try await scratch.archive().read("c").title == "through a link")
    #expect(try FileManager.default.contentsOfDirectory(atPath: elsewhere) == ["kept.json"])
  }

  @Test func `a folder of conversations may be a link`() async throws {
    mkdir(scratch.path + "/real", 0o700)
    symlink("real", scratch.folder)
    try await scratch.archive().save(.sample())
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: scratch.path + "/real").contains("c.json")
    )
  }
}
