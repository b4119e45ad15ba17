package import Chat

// What holds for one model: what is said of it, and else what is said of all.

extension Settings {
  package func sampling(for name: ModelName) -> Sampling {
    models[name.description]?.sampling.over(sampling) ?? sampling
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

extension Sampling {
  /// These choices, and where nothing is chosen, those.
  package func over(_ other: Sampling) -> Sampling {
    Sampling(
      temperature: temperature ?? other.temperature, topP: topP ?? other.topP,
      topK: topK ?? other.topK, minP: minP ?? other.minP,
      repeatPenalty: repeatPenalty ?? other.repeatPenalty, seed: seed ?? other.seed,
      maxTokens: maxTokens ?? other.maxTokens, stop: stop.isEmpty ? other.stop : stop)
  }
}
