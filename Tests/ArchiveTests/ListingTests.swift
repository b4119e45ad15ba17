import Chat
import Foundation
import Testing

@testable import Archive

@Suite struct ListingTests {
  let scratch = Scratch()

  private func titles(_ listing: Listing?) -> [String]? { listing?.conversations.map(\.title) }

  private func save(_ id: Conversation.ID, _ title: String, at milliseconds: Int = 0) async throws {
    var said = Conversation.sample(id, title)
    said.updated = moment(milliseconds)
    let archive = scratch.archive()
    try await archive.save(said)
  }

  @Test func `a first start lists nothing, and makes nothing`() async throws {
    #expect(try await scratch.archive().list() == Listing(conversations: [], damaged: []))
    #expect(!FileManager.default.fileExists(atPath: scratch.folder))
  }

  @Test func `a start shows what was there, then what is there`() async throws {
    try await save("a", "old")
    _ = try await scratch.archive().list()
    try await save("b", "new\twith\na tab and \\", at: 1)
    var shown: [[String]] = []
    for try await listing in scratch.archive().listings() { shown.append(titles(listing) ?? []) }
    #expect(shown == [["old"], ["new\twith\na tab and \\", "old"]])
    shown = []
    for try await listing in scratch.archive().listings() { shown.append(titles(listing) ?? []) }
    #expect(shown == [["new\twith\na tab and \\", "old"]])
  }

  @Test func `the newest comes first, and equals by name, however the clock was set`() async throws
  {
    let archive = scratch.archive()
    for number in 0..<1000 {
      // Half way the clock is put back by an hour, and it ticks only every ten.
      let time = (number < 500 ? number : number - 3600) / 10 * 1000
      var said = Conversation.sample(.init(rawValue: "c\(number)"), "\(number)")
      said.updated = moment(time)
      try await archive.save(said)
      await archive.close(said.id)
    }
    let listing = try await archive.list().conversations
    #expect(Set(listing.map(\.id)).count == 1000)
    let sorted = listing.sorted {
      ($1.updated, $0.id.rawValue) < ($0.updated, $1.id.rawValue)
    }
    #expect(listing == sorted)
    #expect(await scratch.archive().cachedListing()?.conversations == listing)
    #expect(try await scratch.archive().list().conversations == listing)
  }

  @Test func `a cache that is damaged in any byte is no cache`() async throws {
    try await save("a", "title")
    let listing = try await scratch.archive().list()
    let whole = try Data(contentsOf: URL(filePath: scratch.cache))
    for place in whole.indices {
      var damaged = whole
      damaged[place] ^= 0x04
      try damaged.write(to: URL(filePath: scratch.cache))
      #expect(await scratch.archive().cachedListing() == nil, "byte \(place)")
    }
    for length in whole.indices {
      try whole.prefix(length).write(to: URL(filePath: scratch.cache))
      #expect(await scratch.archive().cachedListing() == nil, "\(length) bytes")
    }
    #expect(try await scratch.archive().list() == listing)
    #expect(await scratch.archive().cachedListing() == listing)
  }

  @Test func `a cache of another folder is no cache`() async throws {
    try await save("a", "title")
    _ = try await scratch.archive().list()
    let other = ConversationArchive(folder: scratch.path + "/other", cache: scratch.cache)
    #expect(await other.cachedListing() == nil)
  }

  @Test func `without a cache the list is the same`() async throws {
    try await save("a", "title")
    let archive = ConversationArchive(folder: scratch.folder)
    #expect(await archive.cachedListing() == nil)
    #expect(titles(try await archive.list()) == ["title"])
  }

  @Test func `left-overs of a dead process are no conversations, and are tidied away`() async throws
  {
    try await save("a", "title")
    try scratch.put("{", as: ".a.json.4711.0.tmp")
    try scratch.put("mine", as: ".mine.tmp")
    for try await listing in scratch.archive().listings() {
      #expect(listing.conversations.count == 1)
      #expect(listing.damaged == [])
    }
    #expect(scratch.names() == [".locks", ".mine.tmp", "a.json"])
  }
}
