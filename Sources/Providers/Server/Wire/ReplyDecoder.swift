import Chat

/// Turns the records of one reply into its events; what it does not know, it ignores.
///
/// Reasoning has a field of its own on most servers, and several names for it. Once a reply has
/// used one, tags in its text are the answer's own, and the engine is told so.
struct ReplyDecoder {
  /// How the reply ends, as soon as the server has said it.
  private(set) var ending: Finish?
  /// Whether anything of the reply itself has come: from then on it is not asked for again.
  private(set) var hasSpoken = false
  /// Whether nothing can follow the record that ended the reply.
  var isComplete: Bool { ending != nil && wire == .ollama }
  private let wire: Dialect.Wire
  private var opening: ReplyEvent.Opening
  private var usage = Usage()

  /// `opening` is what was said of the reply before its first record.
  init(_ wire: Dialect.Wire, opening: ReplyEvent.Opening) {
    (self.wire, self.opening) = (wire, opening)
  }

  mutating func feed(_ record: JSON) throws(Fault) -> [ReplyEvent] {
    if let error = record["error"], error != .null { throw .refused(Refusal(record)) }
    if record["object"]?.text == "error" { throw .refused(Refusal(record)) }
    let known = usage
    var events =
      switch wire {
      case .chatCompletions: try completionChunk(record)
      case .ollama: ollamaRecord(record)
      }
    if usage != known { events.append(.usage(usage)) }
    return events
  }

  // MARK: Chat completions

  private mutating func completionChunk(_ record: JSON) throws(Fault) -> [ReplyEvent] {
    usage.read(completionChunk: record)
    var events: [ReplyEvent] = []
    if let progress = record["prompt_progress"], let total = progress["total"]?.count {
      let done = progress["processed"]?.count ?? 0
      events.append(.waiting(.prefill(done: min(done, total), of: total)))
    }
    guard let choice = record["choices"]?.elements.first else { return events }
    if let part = choice["delta"] ?? choice["message"] ?? choice["text"].map({ ["content": $0] }) {
      events += pieces(of: part)
    }
    if let reason = choice["finish_reason"]?.text { try end(reason, in: choice) }
    return events
  }

  private mutating func end(_ reason: String, in choice: JSON) throws(Fault) {
    switch reason {
    case "insufficient_system_resource":
      throw .refused(
        Refusal(status: 503, ["message": "the server ran out of resources in the middle"]))
    case "error":
      throw .refused(Refusal(choice))
    default:
      ending = Finish(reason: reason)
    }
  }

  // MARK: Ollama

  private mutating func ollamaRecord(_ record: JSON) -> [ReplyEvent] {
    usage.read(ollama: record)
    let events = record["message"].map { pieces(of: $0) } ?? []
    if record["done"] == .bool(true) {
      ending = Finish(reason: record["done_reason"]?.text ?? "stop")
    }
    return events
  }

  // MARK: Both

  private mutating func pieces(of message: JSON) -> [ReplyEvent] {
    var events: [ReplyEvent] = []
    if let thought = Self.reasoning(in: message) {
      if opening.splitting != .none {
        opening.splitting = .none
        events.append(.opened(opening))
      }
      events.append(.reasoning(thought))
    }
    if let text = Self.text(of: message["content"]) ?? message["refusal"]?.text {
      events.append(.text(text))
    }
    if !events.isEmpty { hasSpoken = true }
    return events
  }

  /// The first field that has something; where a server fills several, they are copies.
  private static func reasoning(in message: JSON) -> String? {
    for name in ["reasoning_content", "reasoning", "thinking"] {
      if let text = message[name]?.text { return text }
    }
    let details = message["reasoning_details"]?.elements ?? []
    let content = message["content"]?.elements.filter { $0["type"]?.text == "thinking" } ?? []
    let parts =
      details.compactMap { $0["text"]?.text ?? $0["summary"]?.text }
      + content.flatMap { $0["thinking"]?.elements ?? [] }.compactMap { $0["text"]?.text }
    return parts.isEmpty ? nil : parts.joined()
  }

  /// Content is a string, or a list of typed parts of which some are text.
  private static func text(of content: JSON?) -> String? {
    if let text = content?.text { return text }
    let parts = (content?.elements ?? []).filter { $0["type"]?.text == "text" }
    let text = parts.compactMap { $0["text"]?.text }.joined()
    return text.isEmpty ? nil : text
  }
}

extension Finish {
  /// What a server's word for the end of a reply means.
  init(reason: String) {
    self =
      switch reason {
      case "stop", "eos", "end_turn", "stop_sequence", "eosFound": .stop
      case "length", "max_tokens": .length
      case "content_filter": .contentFilter
      case "tool_calls", "function_call": .toolCalls
      default: .other(String(reason.prefix(40)))
      }
  }
}
