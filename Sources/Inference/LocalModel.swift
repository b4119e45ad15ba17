/// A model from a GGUF file, in this process.
///
/// Computes one reply at a time, on a thread of its own; requests wait for each other. Between
/// requests it remembers the tokens it has seen, and evaluates only what follows the part two
/// prompts share.
package actor LocalModel {
  package nonisolated let info: ModelInfo
  package nonisolated let tokenizer: Tokenizer
  /// How the model wants dialogues written, or why that is not known.
  package nonisolated let chatTemplate: Result<ChatTemplate, ModelFileError>

  let evaluator: Evaluator
  private let executor = QueueExecutor("nalar.model")

  package nonisolated var unownedExecutor: UnownedSerialExecutor {
    executor.asUnownedSerialExecutor()
  }

  /// Reads the head of a file and checks it; weights are read when they are first used. Takes up to
  /// a second for a large vocabulary, so `load` is better where others wait.
  package init(_ bytes: ModelBytes, _ options: ModelOptions = .init()) throws(ModelFileError) {
    let file = try GGUFFile(bytes)
    tokenizer = try Tokenizer(file)
    evaluator = try Evaluator(file, vocabulary: tokenizer.count, options)
    info = try ModelInfo(
      file, context: evaluator.context, trainedContext: evaluator.parameters.contextLength,
      vocabulary: tokenizer.count)
    do throws(ModelFileError) {
      chatTemplate = .success(try ChatTemplate(file, tokenizer))
    } catch {
      chatTemplate = .failure(error)
    }
  }

  /// Loads the file at `path` without keeping the caller's thread.
  @concurrent
  package static func load(
    file path: String, _ options: ModelOptions = .init()
  ) async throws(ModelFileError) -> LocalModel {
    try LocalModel(ModelBytes(file: path), options)
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
    try decode(request, &timings, send)
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
    // The last token is always evaluated: its logits are wanted.
    let shared = zip(evaluator.evaluated, prompt.dropLast()).prefix { $0 == $1 }.count
    evaluator.truncate(to: shared)
    let new = prompt[shared...]
    let isFinished = evaluator.evaluate(
      new, isCancelled: { Task.isCancelled },
      progress: { send(.prefilling(tokens: $0, of: new.count)) })
    guard isFinished else { return false }
    timings.reusedTokens = shared
    timings.prefillTokens = new.count
    timings.prefillSeconds = (clock.now - start).seconds
    return true
  }

  private func decode(
    _ request: GenerationRequest, _ timings: inout GenerationTimings,
    _ send: (GenerationEvent) -> Void
  ) throws(GenerationError) {
    let stops = request.stopTokens ?? tokenizer.endTokens
    let clock = ContinuousClock()
    let start = clock.now
    var sampler = Sampler(request.sampling)
    let window = max(0, request.sampling.repetitionWindow)
    for token in request.prompt.suffix(window) { sampler.observe(token) }
    var detokenizer = Detokenizer(tokenizer)

    func finish(_ reason: FinishReason) {
      send(.finished(reason, text: detokenizer.finish(), timings))
    }
    while timings.decodeTokens < request.maxTokens {
      guard let token = sampler.next(evaluator.logits) else { throw .brokenModel }
      guard !stops.contains(token) else { return finish(.stop) }
      timings.decodeTokens += 1
      timings.decodeSeconds = (clock.now - start).seconds
      send(.token(token, text: detokenizer.feed(token)))
      guard timings.decodeTokens < request.maxTokens else { break }
      guard evaluator.evaluated.count < evaluator.context else { return finish(.contextFull) }
      guard evaluator.evaluate([token], isCancelled: { Task.isCancelled }) else { return }
    }
    finish(.length)
  }
}

extension Duration {
  fileprivate var seconds: Double {
    Double(components.seconds) + Double(components.attoseconds) * 1e-18
  }
}
