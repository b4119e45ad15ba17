/// What is wanted of a model: a prompt continued.
///
/// The same request, asked again of the same model, gives the same reply, token for token; so it does
/// of two models with the same options that know nothing of it yet. But a prompt whose beginning was
/// evaluated in other batches — because some of it was said by the model, or kept from another
/// prompt — has keys and values that may differ in their last bits, and where two tokens are as good
/// as equally probable, that can decide.
///
/// Texts that end a reply are none of this: whoever has the text cuts it there and stops reading.
package struct GenerationRequest: Sendable {
  /// At least one token; they are looked at as they are.
  package var prompt: [Token]
  package var sampling: SamplingSettings
  /// The most tokens of the reply.
  package var maxTokens: Int
  /// Tokens that end the reply and are not part of it; nil means those the model names.
  package var stopTokens: Set<Token>?
  /// How many of the most probable tokens are told with each token, beside its own probability; nil
  /// computes none of that.
  package var alternatives: Int?
  /// Whether what repeats itself may be computed several tokens at a time. The reply is the same.
  package var speculates: Bool
  /// How to put tokens into the reply while it is being made.
  package var control: GenerationControl?

  package init(
    prompt: [Token], sampling: SamplingSettings = SamplingSettings(), maxTokens: Int = Int.max,
    stopTokens: Set<Token>? = nil, alternatives: Int? = nil, speculates: Bool = true,
    control: GenerationControl? = nil
  ) {
    self.prompt = prompt
    self.sampling = sampling
    self.maxTokens = maxTokens
    self.stopTokens = stopTokens
    self.alternatives = alternatives
    self.speculates = speculates
    self.control = control
  }
}

/// What happens while a model answers, in this order: prefilling for long prompts, prefilled,
/// tokens, finished.
package enum GenerationEvent: Equatable, Sendable {
  /// So many of the prompt's new tokens have been evaluated, and more are to come.
  case prefilling(tokens: Int, of: Int)
  /// The prompt has been evaluated; the first token comes next.
  case prefilled(GenerationTimings)
  /// One more token of the reply.
  case token(GeneratedToken)
  /// The reply has ended. `text` is what was held back.
  case finished(FinishReason, text: String, GenerationTimings)
}

/// A token of a reply.
package struct GeneratedToken: Equatable, Sendable {
  package let token: Token
  /// The text it completes: empty while a scalar is incomplete, U+FFFD for what never was one.
  package let text: String
  /// Whether it was put in from outside instead of chosen.
  package var isForced = false
  /// How probable the model held it, and what else; where that was asked for.
  package var probability: TokenProbability?
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
  /// Tokens that were guessed ahead, and those of them that the reply took.
  package var guessedTokens = 0
  package var acceptedTokens = 0
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
