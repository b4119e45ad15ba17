extension Amendment {
  /// Fields a reply can do without, and which some servers or models refuse.
  private static let optional = [
    "chat_template_kwargs", "repetition_penalty", "max_completion_tokens", "repeat_penalty",
    "reasoning_effort", "return_progress", "stream_options", "temperature", "max_tokens",
    "reasoning", "thinking", "top_k", "top_p", "min_p", "usage", "seed", "stop",
  ]

  /// What a refusal of `body` suggests to change; `nil` where it suggests nothing, or nothing
  /// that would keep the question the same.
  init?(after fault: Fault, body: JSON) {
    guard case .refused(let refusal, _) = fault, [400, 422].contains(refusal.status) else {
      return nil
    }
    let words = refusal.message.lowercased()
    if words.contains("does not support thinking"), body["think"] != nil {
      self = .without("think")
    } else if words.contains("reasoning_content"), words.contains("passed back") {
      self = .withReasoning
    } else if let field = Self.optional.first(where: { name in
      body[name] != nil && (refusal.parameter == name || Self.names(name, in: words))
    }) {
      self = .without(field)
    } else {
      return nil
    }
  }

  /// Whether a sentence is about a field: its name stands there as a name, not as a word.
  private static func names(_ field: String, in words: String) -> Bool {
    ["'\(field)'", "\"\(field)\"", "`\(field)`", "supplied: \(field)"].contains {
      words.contains($0)
    }
  }
}
