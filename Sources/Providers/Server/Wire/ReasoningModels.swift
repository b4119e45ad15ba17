/// Guesses from a model's name whether it thinks before it answers.
///
/// Only a guess, for servers that do not say: it decides whether a lone `</think>` may turn what
/// came before it into reasoning.
enum ReasoningModels {
  /// Parts of a name, between its punctuation, that only reasoning models have.
  private static let words: Set<String> = [
    "r1", "o1", "o3", "o4", "qwq", "reasoner", "reasoning", "magistral", "nalar", "zero",
    "deepscaler",
  ]
  /// Beginnings of such parts.
  private static let beginnings = ["qwen3", "think", "openthink", "smallthink", "exaone"]
  /// Beginnings of the whole name.
  private static let families = [
    "deepseek-v4", "deepseek-flash", "gpt-oss", "gpt-5", "glm-4.5", "glm-4.6", "glm-z1",
    "minimax-m",
  ]
  /// Parts that say the opposite, whatever the family.
  private static let exceptions: Set<String> = [
    "instruct", "coder", "embedding", "embed", "reranker", "nothink", "nonthinking", "non",
  ]

  static func contain(_ model: String) -> Bool {
    let name = model.lowercased()
    let own = name.split(separator: "/").last.map(String.init) ?? name
    let parts = own.split { !$0.isLetter && !$0.isNumber }.map(String.init)
    if parts.contains("thinking"), !parts.contains("non") { return true }
    if parts.contains(where: exceptions.contains) { return false }
    return parts.contains { part in
      words.contains(part) || beginnings.contains { part.hasPrefix($0) }
    } || families.contains { own.hasPrefix($0) }
  }
}
