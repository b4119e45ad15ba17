import Chat
import Foundation

@testable import Archive

/// A folder of a test's own, gone when the test is over; in memory where the system has such a place,
/// because thousands of syncs of a disk take their time.
final class Scratch {
  let path: String
  /// Where the archive keeps its conversations.
  var folder: String { path + "/conversations" }
  var cache: String { path + "/cache/headers" }

  init() {
    let memory = "/dev/shm/"
    path =
      (access(memory, W_OK) == 0 ? memory : NSTemporaryDirectory()) + "nalar-" + UUID().uuidString
    mkdir(path, 0o700)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  func archive() -> ConversationArchive { ConversationArchive(folder: folder, cache: cache) }

  /// Puts bytes where a conversation's file would be, as another program might.
  func put(_ bytes: [UInt8], as name: String) throws {
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try Data(bytes).write(to: URL(filePath: "\(folder)/\(name)"))
  }

  func put(_ text: String, as name: String) throws { try put(Array(text.utf8), as: name) }

  func bytes(_ name: String) throws -> [UInt8] {
    Array(try Data(contentsOf: URL(filePath: "\(folder)/\(name)")))
  }

  func text(_ name: String) throws -> String { String(decoding: try bytes(name), as: UTF8.self) }

  /// All names below the folder, sorted, folders of ours with their contents.
  func names(in sub: String = "") -> [String] {
    let names = try? FileManager.default.contentsOfDirectory(atPath: "\(folder)/\(sub)")
    return (names ?? []).sorted()
  }

  func mode(_ name: String) -> UInt32 {
    var status = stat()
    return lstat("\(path)/\(name)", &status) == 0 ? status.st_mode & 0o777 : 0
  }
}

extension Conversation.ID: ExpressibleByStringLiteral {
  public init(stringLiteral value: String) { self.init(rawValue: value) }
}

extension Message.ID: ExpressibleByStringLiteral {
  public init(stringLiteral value: String) { self.init(rawValue: value) }
}

/// The moment so many milliseconds after one in 2026.
func moment(_ milliseconds: Int = 0) -> Date {
  Date(timeIntervalSince1970: 1_795_448_702 + Double(milliseconds) / 1000)
}

extension Conversation {
  /// A question and its answer.
  static func sample(_ id: Conversation.ID = "c", _ question: String = "why?") -> Conversation {
    var reply = Message(
      id: "m2", parent: "m1", role: .assistant, text: "Because of the tide.",
      reasoning: Reasoning(text: "They ask why.", started: moment(), ended: moment(900), tokens: 4),
      model: .builtin, finish: .stop, created: moment(1))
    reply.reasoning?.ending = .complete
    return Conversation(
      id: id, title: question, created: moment(), updated: moment(2000), model: .builtin,
      leaf: "m2",
      messages: [
        Message(id: "m1", parent: nil, role: .user, text: question, created: moment()), reply,
      ])
  }
}
