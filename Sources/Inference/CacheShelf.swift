/// The caches of conversations a model has had lately, so that going back to one, or back behind an
/// edit, does not evaluate it again.
///
/// Together with the one in use they stay within a budget of bytes; the least recently used goes
/// first. What is counted is what has been written, not what a cache could hold.
struct CacheShelf {
  private let bytesPerToken: Int
  private let budget: Int
  /// Least recently used first; without the one in use.
  private(set) var kept: [CachedTokens] = []

  /// However small they are: every cache has some pages for every head.
  private static let most = 16
  /// Fewer tokens than this are evaluated again as quickly as they are copied.
  private static let shortest = 32

  init(bytesPerToken: Int, budget: Int) {
    (self.bytesPerToken, self.budget) = (max(1, bytesPerToken), budget)
  }

  /// Puts back the cache that was in use and hands out the one to evaluate a prompt with. Its tokens
  /// are a beginning of the prompt.
  ///
  /// It is the one that shares most with the prompt. What else it holds is cut off, unless someone
  /// may come back to it and there is room for both: then the part they share is copied.
  mutating func exchange(
    _ current: CachedTokens, for prompt: [Token], makeCache: () -> KVCache
  ) -> CachedTokens {
    kept.append(current)
    var best = 0
    var shared = 0
    for (place, entry) in kept.enumerated() {
      let count = entry.shared(with: prompt)
      if count >= shared { (best, shared) = (place, count) }
    }
    var entry = kept.remove(at: best)
    if isWorthKeeping(entry, from: shared, prompt), fits(entry.written, prompt.count) {
      kept.append(entry)
      entry = CachedTokens(copying: shared, of: entry, into: makeCache())
    } else {
      entry.truncate(to: shared)
    }
    makeRoom(beside: max(entry.written, prompt.count))
    return entry
  }

  /// Lets go of what does not fit beside the cache in use when that has this many tokens.
  mutating func makeRoom(beside tokens: Int) {
    var total = kept.reduce(tokens) { $0 + $1.written }
    while let first = kept.first, total > budget / bytesPerToken || kept.count >= Self.most {
      total -= first.written
      kept.removeFirst()
    }
  }

  private func fits(_ first: Int, _ second: Int) -> Bool {
    first + second <= budget / bytesPerToken
  }

  /// Whether a conversation may be gone on with from what its cache holds beyond `shared`.
  ///
  /// Not where the prompt has its end: a turn later, the thought before the answer was left out, and
  /// nobody comes back to the turn before.
  private func isWorthKeeping(_ entry: CachedTokens, from shared: Int, _ prompt: [Token]) -> Bool {
    guard entry.tokens.count - shared >= Self.shortest else { return false }
    let end = entry.tokens.suffix(8)
    let rest = prompt[shared...]
    return !rest.indices.contains { rest[$0...].starts(with: end) }
  }
}
