import Chat

/// Keeps count of a reply's tokens: the model's own counts where it gives them, estimates elsewhere.
struct UsageMeter: Sendable {
  /// What was counted elsewhere, so far; later counts replace earlier ones, they are not added.
  private var counted = Usage()
  private var reasoning = TokenEstimator()
  private var answer = TokenEstimator()
  private let prompt: Int
  private let price: PriceTable.Price?

  init(promptEstimate: Int, price: PriceTable.Price?) {
    (prompt, self.price) = (promptEstimate, price)
  }

  var hasHeardAnything: Bool { counted != Usage() || reasoning.tokens + answer.tokens > 0 }

  mutating func heard(reasoning text: String) { reasoning.feed(text) }
  mutating func heard(answer text: String) { answer.feed(text) }
  /// What was heard so far was the other thing.
  mutating func relabelled() { swap(&reasoning, &answer) }

  /// Takes counts from the provider; the usage as far as it is known now.
  mutating func counted(_ usage: Usage) -> Usage {
    counted.prompt = usage.prompt ?? counted.prompt
    counted.cached = usage.cached ?? counted.cached
    counted.completion = usage.completion ?? counted.completion
    counted.reasoning = usage.reasoning ?? counted.reasoning
    counted.cost = usage.cost ?? counted.cost
    counted.prefillSpeed = usage.prefillSpeed ?? counted.prefillSpeed
    counted.decodeSpeed = usage.decodeSpeed ?? counted.decodeSpeed
    counted.isEstimated = usage.isEstimated
    return priced(counted)
  }

  /// The usage at the reply's end, with estimates where nobody counted. A reasoning count that is
  /// missing is the thought's estimated share of the completion.
  var total: Usage {
    var usage = counted
    let (thought, said) = (reasoning.tokens, reasoning.tokens + answer.tokens)
    if usage.prompt == nil { (usage.prompt, usage.isEstimated) = (prompt, true) }
    if usage.completion == nil { (usage.completion, usage.isEstimated) = (said, true) }
    if usage.reasoning == nil, thought > 0, let completion = usage.completion {
      // A server may claim any number of tokens.
      usage.reasoning = Int(min(Double(completion) * Double(thought) / Double(said), 1e15))
      usage.isEstimated = true
    }
    return priced(usage)
  }

  /// A cost the provider stated itself comes before the table's.
  private func priced(_ usage: Usage) -> Usage {
    var usage = usage
    usage.cost = usage.cost ?? price?.cost(of: usage)
    return usage
  }
}
