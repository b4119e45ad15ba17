import Chat

/// Members of our objects that mean nothing to this version, kept for the one that wrote them.
struct UnknownMembers: Equatable, Sendable {
  var conversation: [Member] = []
  var messages: [Message.ID: OfMessage] = [:]

  struct Member: Equatable, Sendable {
    var key: String
    /// The value as it stood in the file, to the byte: no number is too long.
    var raw: [UInt8]
  }

  struct OfMessage: Equatable, Sendable {
    var message: [Member] = []
    var reasoning: [Member] = []
    var usage: [Member] = []
    var timing: [Member] = []
  }
}

extension [UnknownMembers.Member] {
  /// Keeps the value that is read next.
  mutating func keep(_ key: String, from fields: inout FieldReader) throws(JSONError) {
    append(.init(key: key, raw: try fields.json.raw()))
  }
}

extension JSONWriter {
  mutating func members(_ members: [UnknownMembers.Member]) {
    for member in members { self.member(member.key, raw: member.raw) }
  }
}
