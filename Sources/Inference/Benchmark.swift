/// One measurement of a model's speed, in tokens: what is evaluated first and not timed, then a
/// prompt in batches, then a reply token by token.
package struct BenchmarkShape: Equatable, Sendable {
  package var depth: Int
  package var prompt: Int
  package var reply: Int

  package init(depth: Int = 0, prompt: Int = 0, reply: Int = 0) {
    (self.depth, self.prompt, self.reply) = (depth, prompt, reply)
  }
}

extension LocalModel {
  /// Evaluates random tokens, and says how long those took that count.
  ///
  /// Nothing is sampled, so what the model says changes nothing. The tokens of the depth are always
  /// the same and are kept from the last time; those that are timed are drawn with `seed` and never
  /// kept. Throws `promptTooLong` when the context is too small.
  package func time(_ shape: BenchmarkShape, seed: UInt64) throws(GenerationError) -> Duration {
    let all = shape.depth + shape.prompt + shape.reply
    guard all <= evaluator.context else {
      throw .promptTooLong(tokens: all, context: evaluator.context)
    }
    let depth = randomTokens(shape.depth, seed: 0)
    let kept = zip(evaluator.evaluated, depth).prefix { $0 == $1 }.count
    evaluator.truncate(to: kept)
    evaluate(depth[kept...])

    let timed = randomTokens(shape.prompt + shape.reply, seed: seed)
    return ContinuousClock().measure {
      evaluate(timed.prefix(shape.prompt))
      for place in timed.indices.dropFirst(shape.prompt) { evaluate(timed[place...place]) }
    }
  }

  private func evaluate(_ tokens: ArraySlice<Token>) {
    _ = evaluator.evaluate(tokens, isCancelled: { false })
  }

  private func randomTokens(_ count: Int, seed: UInt64) -> [Token] {
    var random = SplitMix64(seed: seed)
    return (0..<count).map { _ in
      Token(Int(random.nextFraction() * Double(evaluator.vocabulary)))
    }
  }
}
