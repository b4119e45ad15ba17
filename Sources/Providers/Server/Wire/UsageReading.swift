import Chat

/// Reads what servers say of tokens and speed, wherever they say it.
///
/// Counts are cumulative: a later one replaces an earlier one, and is never added.
extension Usage {
  /// Takes over what a record of a chat completion says. Unknown and absurd values are nothing.
  mutating func read(completionChunk record: JSON) {
    if let usage = record["usage"] ?? record["x_groq"]?["usage"], !usage.members.isEmpty {
      read(counts: usage)
    }
    if let timings = record["timings"] { read(timings: timings) }
    decodeSpeed = speed(record["stats"]?["tokens_per_second"]) ?? decodeSpeed
  }

  private mutating func read(counts usage: JSON) {
    let details = usage["completion_tokens_details"]
    prompt = usage["prompt_tokens"]?.count ?? prompt
    completion = usage["completion_tokens"]?.count ?? completion
    cached =
      usage["prompt_tokens_details"]?["cached_tokens"]?.count
      ?? usage["prompt_cache_hit_tokens"]?.count ?? cached
    reasoning = details?["reasoning_tokens"]?.count ?? usage["reasoning_tokens"]?.count ?? reasoning
    cost = usage["cost"]?.number.flatMap { 0...1e6 ~= $0 ? $0 : nil } ?? cost
    // One server counts reasoning beside the completion and not in it; its total gives it away.
    if let prompt, let completion, let reasoning, reasoning > 0,
      let total = usage["total_tokens"]?.count,
      total.subtractingReportingOverflow(prompt).partialValue == completion &+ reasoning
    {
      self.completion = completion &+ reasoning
    }
    prefillSpeed = perSecond(usage["prompt_tokens"], usage["prompt_time"]) ?? prefillSpeed
    decodeSpeed = perSecond(usage["completion_tokens"], usage["completion_time"]) ?? decodeSpeed
  }

  /// llama-server's own measurements.
  private mutating func read(timings: JSON) {
    if let fresh = timings["prompt_n"]?.count {
      cached = timings["cache_n"]?.count ?? cached
      prompt = prompt ?? fresh &+ (timings["cache_n"]?.count ?? 0)
    }
    completion = timings["predicted_n"]?.count ?? completion
    prefillSpeed = speed(timings["prompt_per_second"]) ?? prefillSpeed
    decodeSpeed = speed(timings["predicted_per_second"]) ?? decodeSpeed
  }

  /// Takes over what an Ollama record says; its durations are nanoseconds, and what is zero is
  /// missing.
  mutating func read(ollama record: JSON) {
    prompt = record["prompt_eval_count"]?.count ?? prompt
    completion = record["eval_count"]?.count ?? completion
    prefillSpeed =
      perSecond(record["prompt_eval_count"], record["prompt_eval_duration"], unit: 1e9)
      ?? prefillSpeed
    decodeSpeed = perSecond(record["eval_count"], record["eval_duration"], unit: 1e9) ?? decodeSpeed
  }

  /// Tokens per second, if a machine could have been so fast.
  private func speed(_ value: JSON?) -> Double? { Self.plausible(value?.number) }

  private func perSecond(_ count: JSON?, _ time: JSON?, unit: Double = 1) -> Double? {
    guard let count = count?.count, let time = time?.number, time > 0 else { return nil }
    return Self.plausible(Double(count) / time * unit)
  }

  private static func plausible(_ speed: Double?) -> Double? {
    speed.flatMap { $0 > 0 && $0 < 1e9 ? $0 : nil }
  }
}
