internal import CKernels

/// A model ready to compute: weights in the file, a cache, working memory and threads.
///
/// Belongs to one thread at a time. Knows tokens only by number.
final class Evaluator {
  let parameters: Hyperparameters
  let vocabulary: Int
  let context: Int

  /// The tokens whose keys and values are in the cache, in order.
  private(set) var evaluated: [Token] = []

  private let file: GGUFFile
  private let architecture: any Architecture
  private let embedding: Matrix
  private let outputNorm: Vector
  private let output: Linear
  private let cache: KVCache
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
    self.architecture = try architecture.init(weights, parameters)

    pool = try ThreadPool(threads: options.threads)
    context = min(options.context, parameters.contextLength)
    let plan = Workspace.Plan(
      batch: Self.batch(file, parameters, context: context), context: context,
      threads: pool.threads, vocabulary: vocabulary)
    let memory = try MemoryNeeds(
      file, parameters, threads: pool.threads, vocabulary: vocabulary
    ).plan(context: context, format: options.cacheFormat, available: SystemMemory().available)
    cache = KVCache(parameters, context: context, format: options.cacheFormat, bytes: memory.cache)
    buffers = Workspace(parameters, plan)
    compute = CKernels.compute(
      kernels: kernels_of_level(options.kernels?.level ?? kernels_best_level()), pool: pool.handle)
    self.file = file
    self.vocabulary = vocabulary
    self.parameters = parameters
  }

  /// Forgets the tokens from `count` on.
  func truncate(to count: Int) {
    evaluated.removeLast(max(0, evaluated.count - count))
  }

  /// Evaluates tokens after those evaluated so far, and leaves the logits of the last in `logits`.
  ///
  /// Tokens must exist and fit into the context. After each batch but the last, `progress` is told
  /// how many are done. Returns false, with whole batches done and the rest not, when `isCancelled`
  /// says so between two blocks.
  func evaluate(
    _ tokens: ArraySlice<Token>, isCancelled: () -> Bool, progress: (Int) -> Void = { _ in }
  ) -> Bool {
    var rest = tokens
    while !rest.isEmpty {
      let batch = rest.prefix(buffers.batch)
      rest = rest.dropFirst(batch.count)
      guard evaluate(batch: batch, wantsLogits: rest.isEmpty, isCancelled) else { return false }
      evaluated += batch
      if !rest.isEmpty { progress(tokens.count - rest.count) }
    }
    return true
  }

  /// The logits of the last evaluated token, one for each token of the vocabulary.
  var logits: UnsafeBufferPointer<Float> {
    UnsafeBufferPointer(start: buffers.logits, count: vocabulary)
  }

  private func evaluate(
    batch: ArraySlice<Token>, wantsLogits: Bool, _ isCancelled: () -> Bool
  ) -> Bool {
    let step = Step(
      buffers: buffers, cache: cache, parameters: parameters, compute: compute,
      position: evaluated.count, tokens: batch.count)
    embed(batch)
    rope_table(
      buffers.frequencies, parameters.ropeSize / 2, step.position, step.tokens, buffers.cosines,
      buffers.sines)
    for block in 0..<parameters.blocks {
      guard !isCancelled() else { return false }
      architecture.evaluate(block: block, step)
    }
    if wantsLogits { computeLogits(of: batch.count - 1, step) }
    return true
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

  /// Only one token's: for a prompt, nobody asks for the others.
  private func computeLogits(of token: Int, _ step: Step) {
    if token > 0 {
      buffers.residual.update(
        from: buffers.residual + token * parameters.width, count: parameters.width)
    }
    let last = Step(
      buffers: buffers, cache: cache, parameters: parameters, compute: compute,
      position: step.position + token, tokens: 1)
    last.normalize(outputNorm)
    last.project(buffers.normed, [(output, into: buffers.logits)])
  }

  /// Tokens evaluated together: enough to reuse each weight often, few enough that a block takes
  /// well under a tenth of a second even on a slow machine, since stopping waits for a block.
  static func batch(_ file: GGUFFile, _ parameters: Hyperparameters, context: Int) -> Int {
    let productsPerToken = file.parameterCount / parameters.blocks
    return min(max(2_000_000_000 / max(productsPerToken, 1), 16), 256, context)
  }
}
