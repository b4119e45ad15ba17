import Chat
import Foundation
import Testing

@testable import Archive

@Suite struct ReplyJournalTests {
  let scratch = Scratch()

  /// A question whose reply is still coming.
  private var asked: Conversation {
    var said = Conversation.sample()
    said.messages[1].finish = nil
    said.messages[1].text = ""
    said.messages[1].reasoning = Reasoning(started: moment())
    return said
  }

  private func grow(_ said: inout Conversation, thought: String = "", answer: String = "") {
    said.messages[1].reasoning?.text += thought
    said.messages[1].text += answer
  }

  @Test func `a reply that was growing when its Nalar died is there, and is cut`() async throws {
    var said = asked
    do {
      let archive = scratch.archive()
      try await archive.save(said)
      for word in ["Mm", "mm, ", "they ", "ask 😀", " why"] {
        grow(&said, thought: word)
        try await archive.saveProgress(said, "m2")
      }
      grow(&said, answer: "Be")
      try await archive.saveProgress(said, "m2")
      grow(&said, answer: "cause")
      try await archive.saveProgress(said, "m2")
      #expect(try await scratch.archive().read("c") == said)
    }
    // The archive is gone without a word, and its locks with it.
    let archive = scratch.archive()
    let found = try await archive.open("c").conversation
    said.messages[1].finish = .cut
    said.messages[1].reasoning?.ending = .cut
    #expect(found == said)

    try await archive.save(found)
    #expect(scratch.names() == [".locks", "c.json"])
    #expect(try await archive.read("c") == said)
  }

  @Test func `a reply the conversation does not have yet is added to it`() async throws {
    let archive = scratch.archive()
    var said = asked
    let reply = said.messages.removeLast()
    said.leaf = "m1"
    try await archive.save(said)
    said.messages.append(reply)
    said.leaf = "m2"
    try await archive.saveProgress(said, "m2")
    #expect(try await scratch.archive().read("c") == said)
  }

  @Test func `text that turns out to be the other thing is moved`() async throws {
    let archive = scratch.archive()
    var said = asked
    try await archive.save(said)
    grow(&said, answer: "All of this was a thought: naïve")
    try await archive.saveProgress(said, "m2")
    let thought = said.messages[1].text
    said.messages[1].reasoning?.text = thought
    said.messages[1].text = ""
    try await archive.saveProgress(said, "m2")
    said.messages[1].reasoning?.text = "All of this was a thought: naïf"  // half of ï is the same
    try await archive.saveProgress(said, "m2")
    #expect(try await scratch.archive().read("c") == said)
  }

  @Test func `a journal cut off anywhere holds a state the reply was in`() async throws {
    let archive = scratch.archive()
    var said = asked
    try await archive.save(said)
    var states = [said]
    for word in ["a", "bé", "\n\"😀\"", "d"] {
      grow(&said, answer: word)
      try await archive.saveProgress(said, "m2")
      states.append(said)
    }
    let journal = try scratch.bytes("c.partial")
    var latest = 0
    for length in 0...journal.count {
      try scratch.put(Array(journal[..<length]), as: "c.partial")
      let found = try await scratch.archive().read("c")
      let state = try #require(states.firstIndex(of: found), "\(length) bytes")
      #expect(state >= latest)
      latest = state
    }
    #expect(latest == 4)
  }

  @Test func `a journal for another state of the file means nothing`() async throws {
    let archive = scratch.archive()
    var said = asked
    try await archive.save(said)
    grow(&said, answer: "half of it")
    try await archive.saveProgress(said, "m2")
    let stale = try scratch.bytes("c.partial")
    grow(&said, answer: ", and all of it")
    said.messages[1].finish = .stop
    try await archive.save(said)
    // As if it had been killed before the journal could be removed.
    try scratch.put(stale, as: "c.partial")
    await archive.close("c")
    #expect(try await scratch.archive().open("c").conversation == said)
  }

  @Test(arguments: ["", "\n", "{}\n", "[\n", "{\"journal\":1,\"base\":\"00\"}\n{}\n"])
  func `a damaged journal is passed over`(journal: String) async throws {
    try await scratch.archive().save(.sample())
    try scratch.put(journal, as: "c.partial")
    #expect(try await scratch.archive().open("c").conversation == .sample())
  }

  @Test func `a reply of 10,000 tokens costs less than three times its size`() async throws {
    let archive = scratch.archive()
    var said = asked
    try await archive.save(said)
    // 50 tokens a second, saved every two seconds.
    for _ in 0..<100 {
      grow(&said, answer: String(repeating: "word", count: 100))
      try await archive.saveProgress(said, "m2")
    }
    let journal = try scratch.bytes("c.partial").count
    let answer = said.messages[1].text.utf8.count
    #expect(journal < 3 * answer, "\(journal) bytes for an answer of \(answer)")
  }

  @Test func `a deleted conversation comes back with the reply that was growing`() async throws {
    let archive = scratch.archive()
    var said = asked
    try await archive.save(said)
    grow(&said, answer: "half")
    try await archive.saveProgress(said, "m2")
    try await archive.delete("c")
    #expect(scratch.names(in: ".trash") == ["c.json", "c.partial"])
    _ = try await archive.restore("c")
    #expect(try await archive.read("c") == said)
  }
}
