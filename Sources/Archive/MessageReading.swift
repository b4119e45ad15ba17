import Chat
import FoundationEssentials

extension FieldReader {
  /// A message as a file tells it, before the conversation around it has filled the gaps.
  struct MessageFields {
    var id: String?
    /// Absent: the message before; `.some(nil)`: none, a root.
    var parent: String??
    var role: Message.Role?
    var text = ""
    var reasoning: Reasoning?
    var model: ModelName?
    var finish: Finish?
    /// Whether the file says in so many words that the reply was still coming.
    var isGrowing = false
    var failure: String?
    var usage: Usage?
    var timing: TimingFields?
    var created: Date?
    var unknown = UnknownMembers.OfMessage()
  }

  /// A timing whose beginning may be missing.
  struct TimingFields {
    var requested, firstToken, firstAnswer, ended: Date?
  }

  mutating func message() throws(JSONError) -> MessageFields {
    var message = MessageFields()
    try members { fields, key throws(JSONError) in
      switch key {
      case "id": message.id = try fields.text(key)
      case "parent": message.parent = .some(try fields.text(key))
      case "role": message.role = try fields.role(key)
      case "text": message.text = try fields.text(key) ?? ""
      case "reasoning": message.reasoning = try fields.reasoning(key, &message.unknown.reasoning)
      case "model": message.model = try fields.model(key)
      case "finish":
        message.isGrowing = try fields.json.kind() == .null
        message.finish = try fields.text(key).map(Finish.init(word:))
      case "failure": message.failure = try fields.text(key)
      case "usage": message.usage = try fields.usage(key, &message.unknown.usage)
      case "timing": message.timing = try fields.timing(key, &message.unknown.timing)
      case "created": message.created = try fields.date(key)
      default: try message.unknown.message.keep(key, from: &fields)
      }
    }
    return message
  }

  /// A role nobody knows is shown as the system's, and is a flaw: it could not be written again.
  private mutating func role(_ key: String) throws(JSONError) -> Message.Role? {
    guard let word = try text(key) else { return nil }
    if let role = Message.Role(rawValue: word) { return role }
    note(key)
    return .system
  }

  private mutating func reasoning(
    _ key: String, _ unknown: inout [UnknownMembers.Member]
  ) throws(JSONError) -> Reasoning? {
    var reasoning = Reasoning()
    let isThere = try object(key) { fields, key throws(JSONError) in
      switch key {
      case "text": reasoning.text = try fields.text(key) ?? ""
      case "started": reasoning.started = try fields.date(key)
      case "ended": reasoning.ended = try fields.date(key)
      case "tokens": reasoning.tokens = try fields.integer(key)
      case "ending": reasoning.ending = try fields.text(key).map(Reasoning.Ending.init(word:))
      default: try unknown.keep(key, from: &fields)
      }
    }
    return isThere ? reasoning : nil
  }

  private mutating func usage(
    _ key: String, _ unknown: inout [UnknownMembers.Member]
  ) throws(JSONError) -> Usage? {
    var usage = Usage()
    let isThere = try object(key) { fields, key throws(JSONError) in
      switch key {
      case "prompt": usage.prompt = try fields.integer(key)
      case "cached": usage.cached = try fields.integer(key)
      case "completion": usage.completion = try fields.integer(key)
      case "reasoning": usage.reasoning = try fields.integer(key)
      case "estimated": usage.isEstimated = try fields.flag(key) ?? false
      case "cost": usage.cost = try fields.decimal(key)
      case "prefill_speed": usage.prefillSpeed = try fields.decimal(key)
      case "decode_speed": usage.decodeSpeed = try fields.decimal(key)
      default: try unknown.keep(key, from: &fields)
      }
    }
    return isThere ? usage : nil
  }

  private mutating func timing(
    _ key: String, _ unknown: inout [UnknownMembers.Member]
  ) throws(JSONError) -> TimingFields? {
    var timing = TimingFields()
    let isThere = try object(key) { fields, key throws(JSONError) in
      switch key {
      case "requested": timing.requested = try fields.date(key)
      case "first_token": timing.firstToken = try fields.date(key)
      case "first_answer": timing.firstAnswer = try fields.date(key)
      case "ended": timing.ended = try fields.date(key)
      default: try unknown.keep(key, from: &fields)
      }
    }
    return isThere ? timing : nil
  }
}
