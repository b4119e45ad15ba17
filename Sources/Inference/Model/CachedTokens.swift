/// Tokens that have been evaluated, with their keys and values.
struct CachedTokens {
  private(set) var tokens: [Token] = []
  /// The most tokens there have been at once: memory once written stays taken.
  private(set) var written = 0
  let cache: KVCache
  /// What came of the prompt these tokens began as.
  private(set) var promptEnd: PromptEnd?

  /// The logits that followed a prompt. The same prompt, asked again, begins with these very numbers
  /// and not with those of its last token evaluated alone, which may differ in their last bits.
  struct PromptEnd {
    /// The tokens of the prompt.
    let count: Int
    let logits: [Float]
  }

  init(_ cache: KVCache) {
    self.cache = cache
  }

  /// The first `count` tokens of another, their keys and values copied into `cache`.
  init(copying count: Int, of other: CachedTokens, into cache: KVCache) {
    self.cache = cache
    append(other.tokens.prefix(count))
    promptEnd = other.promptEnd.flatMap { $0.count <= tokens.count ? $0 : nil }
    cache.copy(positions: tokens.count, from: other.cache)
  }

  mutating func append(_ new: ArraySlice<Token>) {
    tokens += new
    written = max(written, tokens.count)
  }

  /// Forgets the tokens from `count` on.
  mutating func truncate(to count: Int) {
    tokens.removeLast(max(0, tokens.count - max(0, count)))
    if let end = promptEnd, end.count > tokens.count { promptEnd = nil }
  }

  /// Notes the logits that follow all tokens, which are a prompt.
  mutating func endPrompt(_ logits: UnsafeBufferPointer<Float>) {
    promptEnd = PromptEnd(count: tokens.count, logits: Array(logits))
  }

  /// How many tokens of a prompt need not be evaluated. Its last one must be, for its logits, unless
  /// these are known.
  func shared(with prompt: [Token]) -> Int {
    let count = zip(tokens, prompt).prefix { $0 == $1 }.count
    return count < prompt.count || promptEnd?.count == count ? count : max(0, count - 1)
  }
}
