import Chat
import Foundation
import Testing

@testable import Archive

@Suite struct DamageTests {
  let scratch = Scratch()

  /// Puts a file there, opens it, and says whether it was opened or set aside; anything else fails.
  private func opens(_ bytes: [UInt8]) async throws -> Bool {
    try scratch.put(bytes, as: "c.json")
    let archive = scratch.archive()
    do {
      _ = try await archive.open("c")
      #expect(try scratch.bytes("c.json") == bytes)
      return true
    } catch ArchiveError.damaged(file: "c.json", keptAs: let keptAs?, why: _) {
      #expect(!FileManager.default.fileExists(atPath: scratch.folder + "/c.json"))
      #expect(try scratch.bytes(keptAs) == bytes)
      try FileManager.default.removeItem(atPath: "\(scratch.folder)/\(keptAs)")
      return false
    }
  }

  /// About 2 kB of conversation, all of it needed.
  private var bytes: [UInt8] {
    get async throws {
      var said = Conversation.sample()
      said.messages[1].text = String(repeating: "naïve 😀 \"q\" \n", count: 60)
      try await scratch.archive().save(said)
      return try scratch.bytes("c.json")
    }
  }

  @Test func `a file cut off anywhere is set aside, unless only its last line break is gone`()
    async throws
  {
    let whole = try await bytes
    #expect(whole.count > 1900)
    for length in 0..<whole.count {
      let isWhole = length == whole.count - 1
      #expect(try await opens(Array(whole[..<length])) == isWhole, "\(length) bytes")
    }
  }

  @Test func `a flipped bit is set aside where the file is no JSON any more, and nowhere else`()
    async throws
  {
    let whole = try await bytes
    var random = Seeded(state: 2026)
    var counts = (opened: 0, setAside: 0)
    for _ in 0..<1000 {
      var damaged = whole
      let place = Int(random.next() % UInt64(whole.count))
      damaged[place] ^= 1 << UInt8(random.next() % 8)
      let isJSON = (try? JSONSerialization.jsonObject(with: Data(damaged))) is [String: Any]
      let isOpened = try await opens(damaged)
      #expect(isOpened == isJSON, "byte \(place): \(damaged[place])")
      if isOpened { counts.opened += 1 } else { counts.setAside += 1 }
    }
    #expect(counts.opened > 100)
    #expect(counts.setAside > 100)
  }

  @Test func `whatever lies in the folder, the list shows the conversations and names the rest`()
    async throws
  {
    let archive = scratch.archive()
    try await archive.save(.sample("good"))
    try scratch.put([], as: "empty.json")
    try scratch.put([UInt8](repeating: 0, count: 4096), as: "nul.json")
    try scratch.put(#"{"title":"half"#, as: "half.json")
    try scratch.put([0x7B, 0x22, 0xFF, 0x22, 0x3A, 0x31, 0x7D], as: "latin.json")
    mkdir(scratch.folder + "/folder.json", 0o700)
    mkfifo(scratch.folder + "/pipe.json", 0o600)
    symlink("loop.json", scratch.folder + "/loop.json")
    symlink("nowhere", scratch.folder + "/dangling.json")
    try scratch.put("not ours", as: "notes.txt")
    try scratch.put("{}", as: ".hidden.json")

    let listing = try await archive.list()
    #expect(listing.conversations.map(\.id) == ["good"])
    #expect(
      listing.damaged.map(\.description).sorted() == [
        "Cannot read dangling.json: it is not there. Was it moved or deleted by another program?",
        "Cannot read folder.json: a folder or something else that is not a file stands there. "
          + "Move it away.",
        "Cannot read loop.json: its symbolic links lead in a circle. Remove or mend them.",
        "Cannot read pipe.json: a folder or something else that is not a file stands there. "
          + "Move it away.",
        "empty.json is damaged: it ends early, at byte 0. It is kept unchanged as "
          + "empty.json.corrupt-1.",
        "half.json is damaged: it ends early, at byte 14. It is kept unchanged as "
          + "half.json.corrupt-1.",
        "latin.json is damaged: the text at byte 2 is not UTF-8. It is kept unchanged as "
          + "latin.json.corrupt-1.",
        "nul.json is damaged: byte 0 does not belong there. It is kept unchanged as "
          + "nul.json.corrupt-1.",
      ])
    #expect(try scratch.bytes("nul.json.corrupt-1") == [UInt8](repeating: 0, count: 4096))
    #expect(try await archive.list().damaged.count == 4)
  }

  @Test func `a second damaged file of one name does not replace the first`() async throws {
    try scratch.put("first", as: "c.json")
    _ = try await scratch.archive().list()
    try scratch.put("second", as: "c.json")
    _ = try await scratch.archive().list()
    #expect(try scratch.text("c.json.corrupt-1") == "first")
    #expect(try scratch.text("c.json.corrupt-2") == "second")
  }

  @Test func `damage behind the header is found when the conversation is opened`() async throws {
    try scratch.put(#"{"title":"t","updated":"2026-11-23T15:45:02Z","messages":[{]}"#, as: "c.json")
    let archive = scratch.archive()
    #expect(try await archive.list().conversations.map(\.title) == ["t"])
    await #expect(
      throws: ArchiveError.damaged(
        file: "c.json", keptAs: "c.json.corrupt-1", why: "byte 59 does not belong there")
    ) { try await archive.open("c") }
    #expect(scratch.names(in: ".locks") == [])
  }

  @Test(.enabled(if: geteuid() != 0, "root may read everything"))
  func `a file that may not be read stays where it is`() async throws {
    try scratch.put("{", as: "c.json")
    chmod(scratch.folder + "/c.json", 0)
    let refused = ArchiveError.unreadable(file: "c.json", .noPermission)
    await #expect(throws: refused) { try await scratch.archive().open("c") }
    #expect(try await scratch.archive().list().damaged == [refused])
    #expect(scratch.names().contains("c.json"))
  }

  @Test func `a header longer than the first look is read all the same`() async throws {
    let archive = scratch.archive()
    var said = Conversation.sample()
    said.title = String(repeating: "é", count: 100_000)
    try await archive.save(said)
    #expect(try await archive.list().conversations == [ConversationSummary(said)])
  }
}

/// The same numbers each time (SplitMix64).
struct Seeded: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}
