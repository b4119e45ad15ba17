import Chat
import Foundation
import Testing

@testable import Archive

@Suite struct ConversationFileTests {
  private func read(_ json: String, _ id: Conversation.ID = "c") throws -> ConversationFile {
    try ConversationFile(id, bytes: Array(json.utf8), modified: moment())
  }

  private func written(_ conversation: Conversation) -> String {
    String(decoding: ConversationFile(conversation).encoded(), as: UTF8.self)
  }

  /// A conversation in which every field says something.
  private var full: Conversation {
    var reply = Message(
      id: "m2", parent: "m1", role: .assistant, text: "**1776**",
      reasoning: Reasoning(
        text: "37 × 40…", started: moment(1), ended: moment(2), tokens: 842, ending: .answeredNow),
      model: ModelName(provider: "openrouter", model: "deepseek/deepseek-r1"), finish: .length,
      created: moment(3))
    reply.failure = "The limit was reached."
    reply.usage = Usage(
      prompt: 12, cached: 8, completion: 1000, reasoning: 842, isEstimated: true, cost: 0.001234,
      prefillSpeed: 512.5, decodeSpeed: 84)
    reply.timing = Timing(
      requested: moment(4), firstToken: moment(5), firstAnswer: moment(6), ended: moment(7))
    var conversation = Conversation(
      id: "c", title: "37 × 48", isTitleGiven: true, isPinned: true, created: moment(8),
      updated: moment(9), model: .builtin, leaf: "m3", draft: "And 38 × 48?",
      messages: [
        Message(id: "m1", parent: nil, role: .system, text: "Be brief.", created: moment(10)),
        reply,
        Message(id: "m3", parent: "m2", role: .user, text: "Sure?", created: moment(11)),
      ])
    conversation.leftOut = "m1"
    return conversation
  }

  @Test func `what is written is what is read, every field of it`() throws {
    #expect(try read(written(full)).conversation == full)
    #expect(try read(written(full)).readOnlyReason == nil)
  }

  @Test func `a file is good to read for people too`() throws {
    #expect(written(.sample()) == (try Fixture.text("today.json")))
  }

  @Test(arguments: [
    "", "NUL \0, tab \t, line\nbreak, quote \" and back\\slash", "e\u{301} ≠ é",
    "👩‍👩‍👧‍👦 🏴‍☠️ \u{202E}desrever\u{202C}", "\u{1b}[31m red \u{7f}\u{9b}", "\u{FFFD}\u{FEFF}\u{10FFFF}",
  ])
  func `every text is kept exactly`(text: String) throws {
    var conversation = full
    conversation.title = text
    conversation.draft = text
    conversation.messages[1].text = text
    conversation.messages[1].reasoning?.text = text
    let read = try read(written(conversation)).conversation
    #expect(Array(read.title.utf8) == Array(text.utf8))
    #expect(read == conversation)
  }

  @Test func `words of a later version survive`() throws {
    var conversation = full
    conversation.messages[1].finish = .other("paused")
    conversation.messages[1].reasoning?.ending = .other("interrupted")
    conversation.messages[1].model = ModelName(provider: "", model: "nameless")
    #expect(try read(written(conversation)).conversation == conversation)
    for finish in [
      Finish.stop, .length, .contextFull, .stopped, .failed, .cut, .contentFilter, .toolCalls,
    ] {
      #expect(Finish(word: finish.word) == finish)
    }
    for ending in [Reasoning.Ending.complete, .answeredNow, .budget, .stopped, .cut] {
      #expect(Reasoning.Ending(word: ending.word) == ending)
    }
  }

  @Test func `unknown keys of every level are kept, to the byte`() throws {
    let json = try Fixture.text("unknown-keys.json")
    let file = try read(json)
    #expect(file.readOnlyReason == nil)
    #expect(String(decoding: file.encoded(), as: UTF8.self) == json)
  }

  @Test(arguments: [
    ("{}", Conversation(id: "c", created: moment(), updated: moment())),
    (
      #"{"messages":[{"role":"user","text":"a"},{"role":"assistant","text":"b"}],"title":"t"}"#,
      Conversation(
        id: "c", title: "t", created: moment(), updated: moment(), leaf: "m2",
        messages: [
          Message(id: "m1", parent: nil, role: .user, text: "a", created: moment()),
          Message(id: "m2", parent: "m1", role: .assistant, text: "b", created: moment()),
        ])
    ),
    (
      #"{"title":null,"updated":"2026-11-23T15:45:02Z","messages":null}"#,
      Conversation(id: "c", created: moment(), updated: moment(), leaf: nil)
    ),
  ])
  func `a missing field is what was then the case`(json: String, conversation: Conversation) throws
  {
    let file = try read(json)
    #expect(file.conversation == conversation)
    #expect(file.readOnlyReason == nil)
  }

  @Test(arguments: [
    (#"{"version":2,"title":"t"}"#, "newer Nalar (format 2)"),
    (#"{"title":5}"#, "“title”"),
    (#"{"created":"yesterday"}"#, "“created”"),
    (#"{"messages":[{"role":"tool","text":"x"}]}"#, "“role”"),
    (#"{"messages":[{"reasoning":"x"}]}"#, "“reasoning”"),
    (#"{"messages":[{"usage":{"prompt":1.5}}]}"#, "“prompt”"),
    (#"{"messages":[{"usage":{"cost":1e999}}]}"#, "“cost”"),
    (#"{"messages":[{"id":"a","x":1},{"id":"a","x":2}]}"#, "“id”"),
  ])
  func `what would be lost by saving is only read`(json: String, reason: String) throws {
    #expect(try read(json).readOnlyReason?.contains(reason) == true)
  }

  @Test(arguments: [
    "", "[]", "null", "{", #"{"messages":{}}"#, #"{"messages":[1]}"#, #"{"messages":[]} x"#, "\0\0",
  ])
  func `what is no conversation is an error with a place`(json: String) {
    #expect(throws: JSONError.self) { try read(json) }
  }

  @Test func `a damaged tree is read and written as it is`() throws {
    var conversation = full
    conversation.messages[0].parent = "m3"  // a circle
    conversation.messages[2].parent = "gone"
    conversation.messages.append(conversation.messages[1])  // a name twice
    conversation.leaf = "nobody"
    #expect(try read(written(conversation)).conversation == conversation)
    #expect(conversation.branch == [])
  }

  @Test func `a header is read from the beginning alone, or from a file in any order`() throws {
    let bytes = ConversationFile(full).encoded()
    let start = try #require(bytes.firstRange(of: Array("\"messages\"".utf8)))
    let header = try ConversationHeader.summary(
      "c", in: Array(bytes[..<(start.upperBound + 1)]), modified: moment())
    #expect(header == ConversationSummary(full))
    let sorted = #"{"messages":[{"text":"x"}],"title":"t","updated":"2026-11-23T15:45:02Z"}"#
    let late = try ConversationHeader.summary("c", in: Array(sorted.utf8), modified: moment())
    #expect(late.title == "t")
  }
}

@Suite struct TimestampTests {
  @Test(arguments: [
    ("2026-11-23T15:45:02.123Z", 1_795_448_702_123),
    ("2026-11-23T15:45:02Z", 1_795_448_702_000),
    ("2026-11-23T22:45:02.1234567+07:00", 1_795_448_702_123),
    ("2026-11-23 08:45:02-0700", 1_795_448_702_000),
    ("1970-01-01T00:00:00Z", 0), ("1969-12-31T23:59:59.999Z", -1),
    ("2000-02-29T12:00:00Z", 951_825_600_000), ("0001-01-01T00:00:00Z", -62_135_596_800_000),
    ("9999-12-31T23:59:59Z", 253_402_300_799_000),
  ])
  func `a moment is read`(text: String, milliseconds: Int) {
    #expect(Timestamp.date(text) == Date(timeIntervalSince1970: Double(milliseconds) / 1000))
  }

  @Test(arguments: [
    "", "yesterday", "2026-13-01T00:00:00Z", "2026-11-23", "2026-11-23T15:45Z",
    "2026-11-23T15:45:02",
    "2026-11-23T15:45:02.Z", "2026-11-23T25:00:00Z", "2026-11-23T15:45:02Zz",
    "２０２６-11-23T15:45:02Z",
  ])
  func `what is no moment is none`(text: String) {
    #expect(Timestamp.date(text) == nil)
  }

  @Test func `days from 1592 to 2370 are the ones Foundation says`() {
    for day in stride(from: -138_000, through: 146_097, by: 97) {
      let date = Date(timeIntervalSince1970: Double(day) * 86_400 + 3_723.25)
      let text = Timestamp.text(date)
      #expect(
        text == date.formatted(.iso8601.year().month().day().time(includingFractionalSeconds: true))
          + "Z")
      #expect(Timestamp.date(text) == date)
    }
  }

  @Test(arguments: [-Double.infinity, .infinity, .nan, 1e300])
  func `moments out of reach are drawn in`(seconds: Double) {
    #expect(Timestamp.date(Timestamp.text(Date(timeIntervalSince1970: seconds))) != nil)
  }
}

enum Fixture {
  static func text(_ name: String) throws -> String {
    let url = URL(filePath: #filePath).deletingLastPathComponent().appending(
      path: "Fixtures/\(name)")
    return try String(contentsOf: url, encoding: .utf8)
  }
}
