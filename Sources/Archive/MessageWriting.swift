import Chat
import FoundationEssentials

extension JSONWriter {
  mutating func member(_ key: String, _ date: Date?) {
    member(key, date.map(Timestamp.text))
  }

  /// A field whose absence means something else than that there is nothing.
  mutating func memberOrNull(_ key: String, _ value: String?) {
    if let value { member(key, value) } else { null(key) }
  }

  /// The members of a message, in the order of the format.
  mutating func members(of message: Message, _ unknown: UnknownMembers.OfMessage?) {
    member("id", message.id.rawValue)
    memberOrNull("parent", message.parent?.rawValue)
    member("role", message.role.rawValue)
    member("text", message.text)
    if let reasoning = message.reasoning {
      object("reasoning") { $0.members(of: reasoning, unknown?.reasoning) }
    }
    member("model", message.model?.word)
    if message.role == .assistant {
      memberOrNull("finish", message.finish?.word)
    } else {
      member("finish", message.finish?.word)
    }
    member("failure", message.failure)
    if let usage = message.usage { object("usage") { $0.members(of: usage, unknown?.usage) } }
    if let timing = message.timing { object("timing") { $0.members(of: timing, unknown?.timing) } }
    member("created", message.created)
    members(unknown?.message ?? [])
  }

  private mutating func members(of reasoning: Reasoning, _ unknown: [UnknownMembers.Member]?) {
    member("text", reasoning.text)
    member("started", reasoning.started)
    member("ended", reasoning.ended)
    member("tokens", reasoning.tokens)
    member("ending", reasoning.ending?.word)
    members(unknown ?? [])
  }

  private mutating func members(of usage: Usage, _ unknown: [UnknownMembers.Member]?) {
    member("prompt", usage.prompt)
    member("cached", usage.cached)
    member("completion", usage.completion)
    member("reasoning", usage.reasoning)
    member("estimated", usage.isEstimated)
    member("cost", usage.cost)
    member("prefill_speed", usage.prefillSpeed)
    member("decode_speed", usage.decodeSpeed)
    members(unknown ?? [])
  }

  private mutating func members(of timing: Timing, _ unknown: [UnknownMembers.Member]?) {
    member("requested", timing.requested)
    member("first_token", timing.firstToken)
    member("first_answer", timing.firstAnswer)
    member("ended", timing.ended)
    members(unknown ?? [])
  }
}
