/// A question to a model: the branch so far, and how the reply should be made.
package struct ChatRequest: Equatable, Sendable {
  package var conversation: Conversation.ID
  package var model: ModelName
  /// The branch, first message first; the last one is the person's. A reply in it may still carry
  /// its reasoning: the provider's policy decides whether the model sees it again (R1: never).
  package var messages: [Message]
  package var thinking: Thinking
  package var sampling: Sampling

  package init(
    conversation: Conversation.ID, model: ModelName, messages: [Message],
    thinking: Thinking = .modelDefault, sampling: Sampling = Sampling()
  ) {
    (self.conversation, self.model, self.messages) = (conversation, model, messages)
    (self.thinking, self.sampling) = (thinking, sampling)
  }
}

/// Whether, and how hard, a model is asked to think.
package enum Thinking: String, CaseIterable, Sendable {
  /// What the model does when nothing is said.
  case modelDefault = "auto"
  case off, on, low, medium, high
}

/// How the next token is chosen. `nil` leaves the choice to the model's family (R1: temperature 0.6,
/// top-p 0.95).
package struct Sampling: Equatable, Sendable {
  /// 0 is greedy.
  package var temperature: Double?
  package var topP: Double?
  package var topK: Int?
  package var minP: Double?
  package var repeatPenalty: Double?
  package var seed: UInt64?
  /// Tokens of reasoning and answer together.
  package var maxTokens: Int?
  /// Texts that end the answer; they do not end the reasoning.
  package var stop: [String]

  package init(
    temperature: Double? = nil, topP: Double? = nil, topK: Int? = nil, minP: Double? = nil,
    repeatPenalty: Double? = nil, seed: UInt64? = nil, maxTokens: Int? = nil, stop: [String] = []
  ) {
    (self.temperature, self.topP, self.topK, self.minP) = (temperature, topP, topK, minP)
    (self.repeatPenalty, self.seed, self.maxTokens) = (repeatPenalty, seed, maxTokens)
    self.stop = stop
  }
}
