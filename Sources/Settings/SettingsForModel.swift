package import Chat

// What holds for one model: what is said of it, and else what is said of all.

extension Settings {
  package func sampling(for name: ModelName) -> Sampling {
    guard var chosen = models[name.description]?.sampling else { return sampling }
    chosen.temperature = chosen.temperature ?? sampling.temperature
    chosen.topP = chosen.topP ?? sampling.topP
    chosen.topK = chosen.topK ?? sampling.topK
    chosen.minP = chosen.minP ?? sampling.minP
    chosen.repeatPenalty = chosen.repeatPenalty ?? sampling.repeatPenalty
    chosen.seed = chosen.seed ?? sampling.seed
    chosen.maxTokens = chosen.maxTokens ?? sampling.maxTokens
    if chosen.stop.isEmpty { chosen.stop = sampling.stop }
    return chosen
  }

  package func thinking(for name: ModelName) -> Thinking {
    models[name.description]?.thinking ?? reasoning.thinking
  }

  /// `nil` and an empty text both mean that none is sent; the empty one silences a general one.
  package func systemPrompt(for name: ModelName) -> String? {
    let prompt = models[name.description]?.systemPrompt ?? systemPrompt
    return prompt?.isEmpty == true ? nil : prompt
  }
}
