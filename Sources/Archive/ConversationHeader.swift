import Chat
import FoundationEssentials

/// What stands in a conversation's file before its messages.
struct ConversationHeader {
  var version = 1
  var title: String?
  var isTitleGiven = false
  var isPinned = false
  var created: Date?
  var updated: Date?
  var model: ModelName?
  /// Absent: the last message; `.some(nil)`: no branch is shown.
  var leaf: String??
  var leftOut: String?
  var draft = ""

  /// Reads the value of a key if it is one of the header's.
  mutating func take(_ key: String, from fields: inout FieldReader) throws(JSONError) -> Bool {
    switch key {
    case "version": version = try fields.integer(key) ?? 1
    // The file's name is the conversation's; the `id` inside tells it to people and other programs.
    case "id": _ = try fields.text(key)
    case "title": title = try fields.text(key) ?? ""
    case "title_given": isTitleGiven = try fields.flag(key) ?? false
    case "pinned": isPinned = try fields.flag(key) ?? false
    case "created": created = try fields.date(key)
    case "updated": updated = try fields.date(key)
    case "model": model = try fields.model(key)
    case "leaf": leaf = .some(try fields.text(key))
    case "left_out": leftOut = try fields.text(key)
    case "draft": draft = try fields.text(key) ?? ""
    default: return false
    }
    return true
  }

  /// Reads a file as far as it must to know the header; messages are passed over.
  ///
  /// `bytes` may be the beginning of a file: the error is then `endsEarly`, or even another where the
  /// cut went through a character. Moments that are missing are `modified`, the file's own.
  static func summary(
    _ id: Conversation.ID, in bytes: [UInt8], modified: Date
  ) throws(JSONError) -> ConversationSummary {
    var fields = FieldReader(bytes)
    var header = ConversationHeader()
    try fields.json.enterTopObject()
    while let key = try fields.json.nextKey() {
      if key == "messages", header.title != nil, header.updated != nil {
        return header.summary(id, modified: modified)
      }
      if try !header.take(key, from: &fields) { try fields.json.skip() }
    }
    try fields.json.end()
    return header.summary(id, modified: modified)
  }

  private func summary(_ id: Conversation.ID, modified: Date) -> ConversationSummary {
    ConversationSummary(
      id: id, title: title ?? "", isPinned: isPinned, created: created ?? updated ?? modified,
      updated: updated ?? modified, model: model)
  }
}
