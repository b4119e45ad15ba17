/// What is wanted of a model: a prompt continued.
package struct GenerationRequest: Sendable {
  /// At least one token; they are looked at as they are.
  package var prompt: [Token]
  package var sampling: SamplingSettings
  /// The most tokens of the reply.
  package var maxTokens: Int
  /// Tokens that end the reply and are not part of it; nil means those the model names.
  package var stopTokens: Set<Token>?

  package init(
    prompt: [Token], sampling: SamplingSettings = SamplingSettings(), maxTokens: Int = Int.max,
    stopTokens: Set<Token>? = nil
  ) {
    self.prompt = prompt
    self.sampling = sampling
    self.maxTokens = maxTokens
    self.stopTokens = stopTokens
  }
}

/// What happens while a model answers, in this order: prefilling for long prompts, prefilled,
/// tokens, finished.
package enum GenerationEvent: Equatable, Sendable {
  /// So many of the prompt's new tokens have been evaluated, and more are to come.
  case prefilling(tokens: Int, of: Int)
  /// The prompt has been evaluated; the first token comes next.
  case prefilled(GenerationTimings)
  /// A token, and the text it completes: empty while a scalar is incomplete, U+FFFD for what never
  /// was one.
  case token(Token, text: String)
  /// The reply has ended. `text` is what was held back.
  case finished(FinishReason, text: String, GenerationTimings)
}

/// Why a reply ended.
package enum FinishReason: Equatable, Sendable {
  /// The model ended it.
  case stop
  /// It has as many tokens as were allowed.
  case length
  /// Prompt and reply fill the context.
  case contextFull
}

/// How long a generation has taken so far.
package struct GenerationTimings: Equatable, Sendable {
  /// Tokens of the prompt that were known from the request before.
  package var reusedTokens = 0
  /// Tokens of the prompt that were evaluated, and the seconds that took.
  package var prefillTokens = 0
  package var prefillSeconds = 0.0
  /// Tokens of the reply, and the seconds from the end of the prefill.
  package var decodeTokens = 0
  package var decodeSeconds = 0.0
}

/// Why a prompt cannot be continued.
package enum GenerationError: Error, Equatable, Sendable {
  case emptyPrompt
  case promptTooLong(tokens: Int, context: Int)
  /// A token that the model does not have.
  case unknownToken(Token)
  /// Not one logit was a number.
  case brokenModel
}

extension GenerationError: CustomStringConvertible {
  package var description: String {
    switch self {
    case .emptyPrompt:
      "There is nothing to answer. Write a message first."
    case .promptTooLong(let tokens, let context):
      """
      The conversation is \(tokens) tokens long and the model can see \(context). \
      Start a new one or choose a larger context.
      """
    case .unknownToken(let token):
      """
      The model has no token \(token). \
      The tokenizer belongs to another model: choose its own file.
      """
    case .brokenModel:
      "The model computed nothing that is a number. Download the file again or choose another."
    }
  }
}
