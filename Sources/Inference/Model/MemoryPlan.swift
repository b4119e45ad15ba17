internal import CKernels

/// The memory a model takes when it runs, in bytes, known before any of it is taken.
package struct MemoryPlan: Equatable, Sendable {
  /// The weights, once: read into memory or mapped from the file. Nothing for those that are part
  /// of the program.
  package let weights: Int
  /// Keys and values of the whole context.
  package let cache: Int
  /// The buffers of one evaluation.
  package let workspace: Int
  /// The tokens of prompt and reply together that this is for.
  package let context: Int
  package let cacheFormat: CacheFormat

  /// All of it; `Int.max` where that is no `Int`.
  package var total: Int {
    [weights, cache, workspace].reduce(0) { sum, part in
      let (next, overflows) = sum.addingReportingOverflow(part)
      return overflows ? Int.max : next
    }
  }
}

extension MemoryPlan {
  /// What the model of a file would take, run with `options`. Reads the metadata only.
  package init(_ file: GGUFFile, _ options: ModelOptions = .init()) throws(ModelFileError) {
    guard let name = try file.metadata.text("general.architecture") else {
      throw .damaged("general.architecture is missing")
    }
    // A name that is not known must not get into the names of keys, which sentences quote as they are.
    guard let architecture = architectures[name] else {
      throw .unsupported("its architecture is \(quoted(name.utf8))")
    }
    let parameters = try Hyperparameters(file.metadata, architecture: name)
    let needs = MemoryNeeds(
      file, parameters, threads: min(max(options.threads, 1), Int(POOL_MAX_THREADS)),
      vocabulary: file.metadata.count("tokenizer.ggml.tokens") ?? 0,
      built: try architecture.builtBytes(WeightReader(file: file), parameters),
      cacheBudget: options.cacheBudget ?? 0)
    self = try needs.plan(
      context: min(options.context, parameters.contextLength), format: options.cacheFormat)
  }
}

/// What a model takes as its context and the format of its cache vary.
struct MemoryNeeds: Sendable {
  let weights: Int
  /// The bytes of the cache, never fewer for a longer context.
  let cache: @Sendable (_ context: Int, CacheFormat) throws(ModelFileError) -> Int
  /// The bytes of the workspace, never fewer for a longer context.
  let workspace: @Sendable (_ context: Int) -> Int

  func plan(context: Int, format: CacheFormat) throws(ModelFileError) -> MemoryPlan {
    MemoryPlan(
      weights: weights, cache: try cache(context, format), workspace: workspace(context),
      context: context, cacheFormat: format)
  }

  /// The plan, or a refusal when it takes more than is `available`; nil means that nobody knows.
  func plan(
    context: Int, format: CacheFormat, available: Int?
  ) throws(ModelFileError) -> MemoryPlan {
    let plan = try plan(context: context, format: format)
    guard let available, plan.total > available else { return plan }
    throw .notEnoughMemory(
      MemoryShortage(
        plan: plan, available: available,
        fitting: fittingContext(below: context, format, available),
        fittingCompact: format == .q8_0 ? nil : fittingContext(below: context, .q8_0, available)))
  }

  /// Contexts are offered in steps, so that an offer still holds when a little less is free.
  private static let step = 256
  /// Below this no reasoning model gets to its answer.
  private static let smallestContext = 512

  /// The largest context up to `limit` that fits, or nil when it would be of no use.
  private func fittingContext(below limit: Int, _ format: CacheFormat, _ available: Int) -> Int? {
    func fits(_ context: Int) -> Bool {
      do throws(ModelFileError) {
        return try plan(context: context, format: format).total <= available
      } catch {
        return false  // a format the model cannot have is no choice
      }
    }
    if fits(limit) { return limit }
    var (fitting, tooLarge) = (0, (limit + Self.step - 1) / Self.step)
    while tooLarge - fitting > 1 {
      let middle = fitting + (tooLarge - fitting) / 2
      if fits(middle * Self.step) { fitting = middle } else { tooLarge = middle }
    }
    let context = fitting * Self.step
    return context >= Self.smallestContext ? context : nil
  }
}

extension MemoryNeeds {
  /// `built` is what weights take that the file does not hold in the form they are used in;
  /// `cacheBudget` what the caches of several conversations may take together.
  init(
    _ file: GGUFFile, _ parameters: Hyperparameters, threads: Int, vocabulary: Int, built: Int,
    cacheBudget: Int
  ) {
    weights = file.residentBytes + built
    cache = { context, format throws(ModelFileError) in
      let shape = parameters.cacheShape
      guard shape.fits(format) else {
        throw .unsupported(
          "its heads of \(shape.keySize) do not fit this cache format, but would fit F16")
      }
      guard let bytes = shape.bytes(context: context, format: format) else {
        throw .damaged("its sizes are beyond all memory")
      }
      return max(bytes, cacheBudget)
    }
    workspace = { context in
      Workspace.bytes(
        parameters,
        Workspace.Plan(
          batch: Evaluator.batch(context: context), context: context, threads: threads,
          vocabulary: vocabulary, logitRows: Evaluator.exactBatch))
    }
  }
}
