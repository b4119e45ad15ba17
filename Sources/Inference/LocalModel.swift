/// A model from a GGUF file, in this process.
///
/// Computes one reply at a time, on a thread of its own; requests wait for each other. Between
/// requests it remembers what it has seen of the latest conversations, within `cacheBudget`, and
/// evaluates only what follows the longest beginning that one of them shares with a prompt.
package actor LocalModel {
  package nonisolated let info: ModelInfo
  package nonisolated let tokenizer: Tokenizer
  /// How the model wants dialogues written, or why that is not known.
  package nonisolated let chatTemplate: Result<ChatTemplate, ModelFileError>

  let evaluator: Evaluator
  private var shelf: CacheShelf
  private let executor = QueueExecutor("nalar.model")

  package nonisolated var unownedExecutor: UnownedSerialExecutor {
    executor.asUnownedSerialExecutor()
  }

  /// Checks that the file is a model that can run here and fits into memory, and reads its weights.
  /// Takes seconds for a large model, so `load` is better where others wait.
  package init(_ file: GGUFFile, _ options: ModelOptions = .init()) throws(ModelFileError) {
    tokenizer = try Tokenizer(file)
    let evaluator = try Evaluator(file, vocabulary: tokenizer.count, options)
    self.evaluator = evaluator
    shelf = CacheShelf(
      bytesPerToken: evaluator.cacheBytes / evaluator.context,
      budget: options.cacheBudget ?? evaluator.cacheBytes)
    info = try ModelInfo(
      file, context: evaluator.context, trainedContext: evaluator.parameters.contextLength,
      vocabulary: tokenizer.count)
    do throws(ModelFileError) {
      chatTemplate = .success(try ChatTemplate(file, tokenizer))
    } catch {
      chatTemplate = .failure(error)
    }
  }

  /// The model of one file's bytes.
  package init(_ bytes: ModelBytes, _ options: ModelOptions = .init()) throws(ModelFileError) {
    try self.init(GGUFFile(bytes), options)
  }

  /// Loads the model at `path`, of a split model any part, without keeping the caller's thread.
  @concurrent
  package static func load(
    file path: String, _ options: ModelOptions = .init()
  ) async throws(ModelFileError) -> LocalModel {
    try LocalModel(GGUFFile(path: path), options)
  }

  /// Continues a prompt. Nothing happens until the stream is read.
  package nonisolated func generate(_ request: GenerationRequest) -> GenerationStream {
    GenerationStream { send throws(GenerationError) in
      try await self.run(request, send)
    }
  }

  /// The tokens a prompt may begin with without their being evaluated again.
  var remembered: [Token] { evaluator.evaluated }

  private func run(
    _ request: GenerationRequest, _ send: (GenerationEvent) -> Void
  ) throws(GenerationError) {
    var timings = GenerationTimings()
    guard try prefill(request.prompt, &timings, send) else { return }
    send(.prefilled(timings))
    var decoding = Decoding(request, tokenizer, evaluator, timings)
    try decoding.run(makeRoom: { shelf.makeRoom(beside: $0) }, send)
  }

  /// Evaluates what of a prompt is new. Returns false when the request has been cancelled.
  private func prefill(
    _ prompt: [Token], _ timings: inout GenerationTimings, _ send: (GenerationEvent) -> Void
  ) throws(GenerationError) -> Bool {
    guard !prompt.isEmpty else { throw .emptyPrompt }
    guard prompt.count <= evaluator.context else {
      throw .promptTooLong(tokens: prompt.count, context: evaluator.context)
    }
    if let unknown = prompt.first(where: { $0 < 0 || $0 >= evaluator.vocabulary }) {
      throw .unknownToken(unknown)
    }
    // One that was given up while it waited must not cost the next one what is remembered.
    guard !Task.isCancelled else { return false }
    let clock = ContinuousClock()
    let start = clock.now
    evaluator.cached = shelf.exchange(
      evaluator.cached, for: prompt, makeCache: evaluator.makeCache)
    let shared = evaluator.evaluated.count
    let new = prompt[shared...]
    if !(new.isEmpty && evaluator.recallPromptEnd()) {
      let isFinished = evaluator.evaluate(
        new, isCancelled: { Task.isCancelled },
        progress: { send(.prefilling(tokens: $0, of: new.count)) })
      guard isFinished else { return false }
      evaluator.endPrompt()
    }
    timings.reusedTokens = shared
    timings.prefillTokens = new.count
    timings.prefillSeconds = (clock.now - start).seconds
    return true
  }
}
