/// One thing `nalar bench` measures, named as llama-bench names it: a prompt (`pp512`) or a reply
/// token by token (`tg128`), either after so many tokens (`@ d2048`).
package struct BenchTest: Equatable, Sendable {
  package var prompt: Int
  package var reply: Int
  package var depth: Int

  package init(prompt: Int = 0, reply: Int = 0, depth: Int = 0) {
    (self.prompt, self.reply, self.depth) = (prompt, reply, depth)
  }

  /// The tokens of context it takes.
  package var context: Int { prompt + reply + depth }

  package var name: String {
    (reply == 0 ? "pp\(prompt)" : "tg\(reply)") + (depth > 0 ? " @ d\(depth)" : "")
  }

  /// Every prompt and every reply at every depth. No list means one prompt of 512, one reply of 128,
  /// depth 0; a 0 in a list of lengths means none of that kind.
  package static func all(
    prompts: [CountList], replies: [CountList], depths: [CountList]
  ) -> [BenchTest] {
    func counts(_ lists: [CountList], _ fallback: Int) -> [Int] {
      lists.isEmpty ? [fallback] : lists.flatMap(\.counts)
    }
    return counts(depths, 0).flatMap { depth in
      counts(prompts, 512).filter { $0 > 0 }.map { BenchTest(prompt: $0, depth: depth) }
        + counts(replies, 128).filter { $0 > 0 }.map { BenchTest(reply: $0, depth: depth) }
    }
  }
}
