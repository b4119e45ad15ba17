import Chat
import FoundationEssentials

/// A conversation in its form on disk: one JSON object, the header first, the messages last.
///
/// Old files open for ever: a missing field is what was then the case. What this version does not
/// know it keeps. What it would lose by saving is told in `readOnlyReason`.
struct ConversationFile {
  static let version = 1

  var conversation: Conversation
  var unknown = UnknownMembers()
  /// Replies that were still coming when the file was written.
  var growing: Set<Message.ID> = []
  /// Why this file must not be written by this version; `nil` when it may be.
  private(set) var readOnlyReason: String?

  init(_ conversation: Conversation, unknown: UnknownMembers = UnknownMembers()) {
    (self.conversation, self.unknown) = (conversation, unknown)
  }

  // MARK: Reading

  /// Reads a whole file. Moments that are missing are `modified`, the file's own.
  ///
  /// Throws only for what is no JSON object at all, or has something else where messages should be.
  init(_ id: Conversation.ID, bytes: [UInt8], modified: Date) throws(JSONError) {
    var fields = FieldReader(bytes)
    var header = ConversationHeader()
    conversation = Conversation(id: id, created: modified, updated: modified)
    conversation.messages.reserveCapacity(bytes.count / 1024)
    try fields.json.enterTopObject()
    while let key = try fields.json.nextKey() {
      if key == "messages" {
        try readMessages(&fields, since: header.created ?? modified)
      } else if try !header.take(key, from: &fields) {
        try unknown.conversation.keep(key, from: &fields)
      }
    }
    try fields.json.end()
    adopt(header, modified: modified)
    readOnlyReason = Self.reason(version: header.version, flaw: fields.flaw)
  }

  private mutating func adopt(_ header: ConversationHeader, modified: Date) {
    conversation.title = header.title ?? ""
    conversation.isTitleGiven = header.isTitleGiven
    conversation.isPinned = header.isPinned
    conversation.created = header.created ?? header.updated ?? modified
    conversation.updated = header.updated ?? modified
    conversation.model = header.model
    conversation.leftOut = header.leftOut.map(Message.ID.init(rawValue:))
    conversation.draft = header.draft
    conversation.leaf =
      switch header.leaf {
      case .some(let leaf): leaf.map(Message.ID.init(rawValue:))
      case nil: conversation.messages.last?.id
      }
  }

  private mutating func readMessages(
    _ fields: inout FieldReader, since created: Date
  ) throws(JSONError) {
    guard try fields.json.kind() != .null else { return try fields.json.null() }
    guard try fields.json.kind() == .array else {
      throw JSONError(.notAnArray, at: fields.json.position)
    }
    try fields.json.enterArray()
    while try fields.json.nextElement() {
      let found = try fields.message()
      let message = Message(found, after: conversation.messages, since: created)
      if found.isGrowing { growing.insert(message.id) }
      if found.unknown != UnknownMembers.OfMessage() {
        // Of two messages with one name, only one could keep what it has.
        if unknown.messages.updateValue(found.unknown, forKey: message.id) != nil {
          fields.note("id")
        }
      }
      conversation.messages.append(message)
    }
  }

  private static func reason(version: Int, flaw: String?) -> String? {
    if version > Self.version {
      return
        "It was written by a newer Nalar (format \(version)), so it can be read but not changed "
        + "here. Use that version, or start a new conversation."
    }
    return flaw.map {
      "Nalar does not understand all of its file (\($0)), so it can be read but not changed. "
        + "Mend the file, or start a new conversation."
    }
  }

  // MARK: Writing

  /// The file's bytes: readable, every key on a line of its own.
  func encoded() -> [UInt8] {
    var json = JSONWriter(.pretty, capacity: conversation.estimatedSize)
    json.object { json in
      writeHeader(&json)
      json.members(unknown.conversation)
      json.array("messages") { json in
        for message in conversation.messages {
          json.object { $0.members(of: message, unknown.messages[message.id]) }
        }
      }
    }
    json.endLine()
    return json.bytes
  }

  private func writeHeader(_ json: inout JSONWriter) {
    json.member("version", Self.version)
    json.member("id", conversation.id.rawValue)
    json.member("title", conversation.title)
    json.member("title_given", conversation.isTitleGiven)
    json.member("pinned", conversation.isPinned)
    json.member("created", conversation.created)
    json.member("updated", conversation.updated)
    json.member("model", conversation.model?.word)
    json.memberOrNull("leaf", conversation.leaf?.rawValue)
    json.member("left_out", conversation.leftOut?.rawValue)
    json.member("draft", conversation.draft)
  }
}

extension JSONReader {
  /// Enters the object that a file of ours is.
  mutating func enterTopObject() throws(JSONError) {
    guard try kind() == .object else { throw JSONError(.notAnObject, at: position) }
    try enterObject()
  }
}

extension Message {
  /// Fills the gaps a file leaves: messages without names stand one after the other.
  init(
    _ fields: FieldReader.MessageFields, after messages: [Message], since created: Date
  ) {
    let parent =
      switch fields.parent {
      case .some(let parent): parent.map(Message.ID.init(rawValue:))
      case nil: messages.last?.id
      }
    self.init(
      id: ID(rawValue: fields.id ?? "m\(messages.count + 1)"), parent: parent,
      role: fields.role ?? .user, text: fields.text, reasoning: fields.reasoning,
      model: fields.model, finish: fields.finish, created: fields.created ?? created)
    (failure, usage) = (fields.failure, fields.usage)
    timing = fields.timing.map {
      Timing(
        requested: $0.requested ?? self.created, firstToken: $0.firstToken,
        firstAnswer: $0.firstAnswer, ended: $0.ended)
    }
  }
}

extension Conversation {
  /// About how many bytes its file will have.
  fileprivate var estimatedSize: Int {
    messages.reduce(1024) {
      $0 + $1.text.utf8.count * 9 / 8 + ($1.reasoning?.text.utf8.count ?? 0) * 9 / 8 + 800
    }
  }
}
