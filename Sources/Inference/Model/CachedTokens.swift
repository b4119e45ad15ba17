/// Tokens that have been evaluated, with their keys and values.
struct CachedTokens {
  private(set) var tokens: [Token] = []
  /// The most tokens there have been at once: memory once written stays taken.
  private(set) var written = 0
  let cache: KVCache

  init(_ cache: KVCache) {
    self.cache = cache
  }

  /// The first `count` tokens of another, their keys and values copied into `cache`.
  init(copying count: Int, of other: CachedTokens, into cache: KVCache) {
    self.cache = cache
    append(other.tokens.prefix(count))
    cache.copy(positions: tokens.count, from: other.cache)
  }

  mutating func append(_ new: ArraySlice<Token>) {
    tokens += new
    written = max(written, tokens.count)
  }

  /// Forgets the tokens from `count` on.
  mutating func truncate(to count: Int) {
    tokens.removeLast(max(0, tokens.count - max(0, count)))
  }

  /// How many tokens of a prompt need not be evaluated. Never its last: its logits are wanted.
  func shared(with prompt: [Token]) -> Int {
    zip(tokens, prompt.dropLast()).prefix { $0 == $1 }.count
  }
}
