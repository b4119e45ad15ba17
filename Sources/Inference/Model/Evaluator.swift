internal import CKernels

/// A model ready to compute: weights in the file, a cache, working memory and threads.
///
/// Belongs to one thread at a time. Knows tokens only by number.
final class Evaluator {
  let parameters: Hyperparameters
  let vocabulary: Int
  let context: Int

  /// What new tokens are evaluated after. Another conversation is gone on with by putting its own
  /// here.
  var cached: CachedTokens
  /// The memory a full cache takes.
  let cacheBytes: Int

  private let file: GGUFFile
  private let architecture: any Architecture
  private let embedding: Matrix
  private let outputNorm: Vector
  private let output: Linear
  /// How fast each pair of a head turns, in radians a position.
  private let frequencies: [Float]
  private let cacheFormat: CacheFormat
  /// The numbers of tokens after which the logits are known, from the latest evaluation.
  private var known = 0..<0
  private let buffers: Workspace
  private let pool: ThreadPool
  private let compute: compute

  init(_ file: GGUFFile, vocabulary: Int, _ options: ModelOptions) throws(ModelFileError) {
    guard let name = try file.metadata.text("general.architecture") else {
      throw .damaged("general.architecture is missing")
    }
    guard let architecture = architectures[name] else {
      throw .unsupported("its architecture is \(quoted(name.utf8))")
    }
    let parameters = try Hyperparameters(file.metadata, architecture: name)
    let weights = WeightReader(file: file)
    embedding = try weights.matrix(
      "token_embd.weight", rows: vocabulary, columns: parameters.width)
    outputNorm = try weights.vector("output_norm.weight", count: parameters.width)
    output =
      file.tensor("output.weight") == nil
      ? Linear(matrix: embedding, bias: nil)
      : try weights.linear("output", rows: vocabulary, columns: parameters.width)
    frequencies = parameters.rope.frequencies(
      dividedBy: try weights.ropeFactors(count: parameters.rope.size / 2))
    pool = try ThreadPool(threads: options.threads)
    context = min(options.context, parameters.contextLength)
    let plan = Workspace.Plan(
      batch: Self.batch(context: context), context: context,
      threads: pool.threads, vocabulary: vocabulary, logitRows: Self.exactBatch)
    cacheFormat = options.cacheFormat
    let memory = try MemoryNeeds(
      file, parameters, threads: pool.threads, vocabulary: vocabulary,
      built: architecture.builtBytes(weights, parameters), cacheBudget: options.cacheBudget ?? 0
    ).plan(
      context: context, format: cacheFormat,
      available: SystemMemory().available(mapped: file.residentBytes))
    for part in file.parts { try part.load(with: pool) }
    cacheBytes = parameters.cacheShape.bytes(context: context, format: cacheFormat) ?? memory.cache
    self.architecture = try architecture.init(weights, parameters)
    cached = CachedTokens(
      KVCache(parameters.cacheShape, context: context, format: cacheFormat, bytes: cacheBytes))
    buffers = Workspace(parameters, plan)
    compute = CKernels.compute(
      kernels: kernels_of_level(options.kernels?.level ?? kernels_best_level()), pool: pool.handle)
    self.file = file
    self.vocabulary = vocabulary
    self.parameters = parameters
  }

  /// The most tokens that are computed together and yet each exactly as if it were alone: more take
  /// kernels that add in another order. Also the most that can leave their logits.
  static let exactBatch = Int(EXACT_TOKENS)

  /// The tokens whose keys and values are in the cache, in order.
  var evaluated: [Token] { cached.tokens }

  /// An empty cache like the one in use.
  func makeCache() -> KVCache {
    KVCache(parameters.cacheShape, context: context, format: cacheFormat, bytes: cacheBytes)
  }

  /// Forgets the tokens from `count` on.
  func truncate(to count: Int) {
    cached.truncate(to: count)
  }

  /// Evaluates tokens after those evaluated so far, and leaves the logits that follow each of the
  /// last `rows`, 1...exactBatch and at most as many as there are tokens.
  ///
  /// Tokens must exist and fit into the context. After each batch but the last, `progress` is told
  /// how many are done. Returns false, with whole batches done and the rest not, when `isCancelled`
  /// says so between two blocks, or within one of a long batch.
  func evaluate(
    _ tokens: ArraySlice<Token>, logits rows: Int = 1, isCancelled: () -> Bool,
    progress: (Int) -> Void = { _ in }
  ) -> Bool {
    var rest = tokens
    while !rest.isEmpty {
      // The tokens whose logits are wanted stay together, in the last batch.
      let isLast = rest.count <= buffers.batch
      let batch = rest.prefix(isLast ? rest.count : min(buffers.batch, rest.count - rows))
      rest = rest.dropFirst(batch.count)
      guard evaluate(batch: batch, logits: rest.isEmpty ? rows : 0, isCancelled) else {
        return false
      }
      cached.append(batch)
      if !rest.isEmpty { progress(tokens.count - rest.count) }
    }
    known = evaluated.count - rows + 1..<evaluated.count + 1
    return true
  }

  /// Notes the logits of what follows the last evaluated token, that of a prompt.
  func endPrompt() {
    cached.endPrompt(logits)
  }

  /// Leaves the logits that were noted when the evaluated tokens, as a prompt, had been evaluated.
  /// Returns false where there are none.
  func recallPromptEnd() -> Bool {
    guard let end = cached.promptEnd, end.count == evaluated.count else { return false }
    known = end.count..<end.count + 1
    end.logits.withUnsafeBufferPointer { logits in
      guard let start = logits.baseAddress else { return }
      buffers.logits.update(from: start, count: min(logits.count, vocabulary))
    }
    return true
  }

  /// The logits of what follows the last evaluated token, one for each token of the vocabulary.
  var logits: UnsafeBufferPointer<Float> { logits(after: known.upperBound - 1) }

  /// The logits of what follows the first `count` tokens: those the latest evaluation left.
  func logits(after count: Int) -> UnsafeBufferPointer<Float> {
    precondition(known.contains(count), "these logits were not asked for")
    return UnsafeBufferPointer(
      start: buffers.logits + (count - known.lowerBound) * vocabulary, count: vocabulary)
  }

  private func evaluate(
    batch: ArraySlice<Token>, logits rows: Int, _ isCancelled: () -> Bool
  ) -> Bool {
    let step = Step(
      buffers: buffers, cache: cached.cache, parameters: parameters, compute: compute,
      position: evaluated.count, tokens: batch.count)
    embed(batch)
    rope_table(
      frequencies, frequencies.count, step.position, step.tokens, parameters.rope.magnitude,
      buffers.cosines, buffers.sines)
    func evaluateBlocks() -> Bool {
      for block in 0..<parameters.blocks {
        guard !isCancelled() else { return false }
        architecture.evaluate(block: block, step)
      }
      if rows > 0 { computeLogits(ofLast: rows, step) }
      return true
    }
    // A few tokens are done before anybody notices; many take seconds in a large model.
    guard batch.count > Self.exactBatch else { return evaluateBlocks() }
    return pool.watching(isCancelled, evaluateBlocks)
  }

  /// residual = the embeddings of the tokens.
  private func embed(_ tokens: ArraySlice<Token>) {
    let widen = kernels_of_weights(compute.kernels, embedding.format).pointee.widen
    let rowBytes = weight_row_bytes(embedding.format, embedding.columns)
    for (place, token) in tokens.enumerated() {
      widen(
        embedding.start + Int(token) * rowBytes, buffers.residual + place * parameters.width,
        parameters.width)
    }
  }

  /// Only a few tokens': for a prompt, nobody asks for the others.
  private func computeLogits(ofLast rows: Int, _ step: Step) {
    let first = step.tokens - rows
    if first > 0 {
      buffers.residual.update(
        from: buffers.residual + first * parameters.width, count: rows * parameters.width)
    }
    let last = Step(
      buffers: buffers, cache: step.cache, parameters: parameters, compute: compute,
      position: step.position + first, tokens: rows)
    last.normalize(outputNorm)
    last.project(buffers.normed, [(output, into: buffers.logits)])
  }

  /// Tokens evaluated together: enough to use each weight often while it is in reach. Stopping does
  /// not wait for a batch, so it may take long.
  static func batch(context: Int) -> Int { min(512, context) }
}
