import Chat

/// The replies under way, as lines to be appended to a file: what each said since the last line.
///
/// Writing a 10,000-token reply whole every two seconds would write fifty times its size, and all of
/// the conversation a hundred times over. A line holds the message with only the new end of its two
/// texts, and where that goes: all lines together are about twice the reply.
///
/// ```
/// {"journal":1,"base":"9f…"}                                      the file they are based on
/// {"leaf":"m2","text_at":0,"reasoning_at":0,"message":{…}}
/// {"leaf":"m2","text_at":0,"reasoning_at":211,"message":{…}}
/// ```
///
/// Lines count as long as they are whole, and only onto the very content they are based on: once the
/// conversation was saved whole, the journal means nothing, whether or not it was removed in time.
struct ReplyJournal {
  private let base: Fingerprint
  /// What all lines so far amount to.
  private var written: [Message.ID: Message] = [:]
  private var isEmpty = true

  init(base: Fingerprint) { self.base = base }

  // MARK: Writing

  /// The line that brings the journal up to this state of a reply; the first comes with the head.
  mutating func line(for message: Message, leaf: Message.ID?) -> [UInt8] {
    var json = JSONWriter(.line)
    if isEmpty {
      json.object {
        $0.member("journal", 1)
        $0.member("base", base.text)
      }
      json.endLine()
      isEmpty = false
    }
    let before = written.updateValue(message, forKey: message.id)
    var tail = message
    let textStart = tail.text.removeCommonStart(with: before?.text)
    let reasoningStart = tail.reasoning?.text.removeCommonStart(with: before?.reasoning?.text)
    json.object { json in
      json.memberOrNull("leaf", leaf?.rawValue)
      json.member("text_at", textStart)
      json.member("reasoning_at", reasoningStart)
      json.object("message") { $0.members(of: tail, nil) }
    }
    json.endLine()
    return json.bytes
  }

  // MARK: Reading

  /// Brings a conversation up to what the journal says; replies that were growing stay so.
  static func replay(_ journal: [UInt8], onto file: inout ConversationFile, base: Fingerprint) {
    // What follows the last line break was cut off while it was written.
    var lines = journal.split(separator: 0x0A, omittingEmptySubsequences: false).dropLast()
    guard let head = lines.popFirst() else { return }
    do throws(JSONError) {
      guard try isHead(Array(head), of: base) else { return }
      for line in lines {
        guard try replay(line: Array(line), onto: &file) else { return }
      }
    } catch {
      return  // A line that was being written when its Nalar died; those before it count.
    }
  }

  private static func isHead(_ line: [UInt8], of base: Fingerprint) throws(JSONError) -> Bool {
    var fields = FieldReader(line)
    var found: String?
    try fields.members { fields, key throws(JSONError) in
      if key == "base" { found = try fields.text(key) } else { try fields.json.skip() }
    }
    return found == base.text
  }

  /// Whether the line was one, and fitted what the lines before amount to.
  private static func replay(
    line: [UInt8], onto file: inout ConversationFile
  ) throws(JSONError) -> Bool {
    var fields = FieldReader(line)
    var (leaf, textStart, reasoningStart) = (String?.none, 0, 0)
    var tail: FieldReader.MessageFields?
    try fields.members { fields, key throws(JSONError) in
      switch key {
      case "leaf": leaf = try fields.text(key)
      case "text_at": textStart = try fields.integer(key) ?? 0
      case "reasoning_at": reasoningStart = try fields.integer(key) ?? 0
      case "message": tail = try fields.message()
      default: try fields.json.skip()
      }
    }
    try fields.json.end()
    guard let tail, tail.id != nil, fields.flaw == nil else { return false }
    let messages = file.conversation.messages
    var message = Message(tail, after: messages, since: file.conversation.updated)
    let place = messages.lastIndex { $0.id == message.id }
    let before = place.map { messages[$0] }
    guard message.text.prepend(before?.text, upTo: textStart),
      message.reasoning?.text.prepend(before?.reasoning?.text, upTo: reasoningStart) != false
    else { return false }
    if let place {
      file.conversation.messages[place] = message
    } else {
      file.conversation.messages.append(message)
    }
    file.conversation.leaf = leaf.map(Message.ID.init(rawValue:))
    if tail.isGrowing { file.growing.insert(message.id) } else { file.growing.remove(message.id) }
    return true
  }
}

extension String {
  /// Cuts off what it begins with like `other`, and says how many bytes of UTF-8 that was.
  fileprivate mutating func removeCommonStart(with other: String?) -> Int {
    guard let other else { return 0 }
    var count = 0
    for (mine, theirs) in zip(utf8, other.utf8) {
      if mine != theirs { break }
      count += 1
    }
    // Never between the bytes of one scalar.
    while scalarBoundary(at: count) == nil { count -= 1 }
    self = String(self[utf8.index(startIndex, offsetBy: count)...])
    return count
  }

  /// Puts the first bytes of another text before it; `false` where that has no such place.
  fileprivate mutating func prepend(_ start: String?, upTo count: Int) -> Bool {
    guard count != 0 else { return true }
    guard let start, let end = start.scalarBoundary(at: count) else { return false }
    self = start[..<end] + self
    return true
  }

  private func scalarBoundary(at offset: Int) -> String.Index? {
    guard 0...utf8.count ~= offset else { return nil }
    return utf8.index(startIndex, offsetBy: offset).samePosition(in: unicodeScalars)
  }
}
