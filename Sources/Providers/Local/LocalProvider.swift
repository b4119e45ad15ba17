package import Chat
import Inference

/// Replies from a model in this process.
package struct LocalProvider: ChatProvider {
  private let settings: LocalSettings
  private let shelf: ModelShelf
  private let running = RunningReplies()

  /// The tiny reasoning model that is part of the program.
  package static let builtin = Chat.ModelInfo(
    name: .builtin, title: "mini-r1", context: 2048, isReasoning: true,
    detail: "part of the program")

  package init(_ settings: LocalSettings) {
    self.settings = settings
    shelf = ModelShelf(settings)
  }

  /// The model inside the program, then the files in the folders. Files are not opened for this.
  package func models() async throws(ProviderError) -> [Chat.ModelInfo] {
    [Self.builtin]
      + settings.files.map {
        Chat.ModelInfo(
          name: ModelName(provider: ModelName.builtin.provider, model: $0.name), detail: $0.path)
      }
  }

  package func reply(to request: ChatRequest) -> ReplyStream {
    ReplyStream { send throws(ProviderError) in
      let isNew = await !shelf.holds(request.model.model)
      if isNew { send(.waiting(.loadingModel)) }
      let model = try await shelf.model(named: request.model.model)
      let prompt = try Self.prompt(of: request, for: model)
      let tokens = model.tokenizer.encode(prompt: prompt.pieces)
      guard tokens.count < model.info.context else {
        throw .contextExceeded(tokens: tokens.count, context: model.info.context)
      }
      send(
        .opened(
          .init(
            splitting: Self.splitting(after: prompt, of: model),
            context: model.info.context,
            shortfall: isNew ? settings.shortfall(of: model.info.trainedContext) : nil)))
      send(.waiting(.prefill(done: 0, of: tokens.count)))
      try await speak(request, tokens, model, prompt.endsInsideReasoning, send)
    }
  }

  /// Has the reply under way in a conversation end its thought and answer, within one token. Nothing
  /// happens where none is thinking.
  package func answerNow(in conversation: Conversation.ID) async {
    await running.answerNow(in: conversation)
  }

  private static func prompt(
    of request: ChatRequest, for model: LocalModel
  ) throws(ProviderError) -> ChatTemplate.Prompt {
    do throws(ModelFileError) {
      let messages = request.messages.map {
        ChatTemplate.Message(
          role: ChatTemplate.Role($0.role), text: $0.text, reasoning: $0.reasoning?.text)
      }
      return try model.chatTemplate.get().prompt(messages, thinking: request.thinking != .off)
    } catch {
      throw .localModel(error.description)
    }
  }

  /// An answer may speak of tags; only where the model may still begin a thought do they count.
  private static func splitting(
    after prompt: ChatTemplate.Prompt, of model: LocalModel
  ) -> ReplyEvent.Splitting {
    switch prompt.ending {
    case .thinking: return .primed
    case .answering: return .undecided(isReasoningModel: false)
    case .undecided:
      guard case .success(let template) = model.chatTemplate else { return .none }
      return .undecided(isReasoningModel: template.isReasoning)
    }
  }

  private func speak(
    _ request: ChatRequest, _ tokens: [Token], _ model: LocalModel, _ isPrimed: Bool,
    _ send: ReplyStream.Send
  ) async throws(ProviderError) {
    let isGreedyByDefault = request.model == .builtin
    let control = GenerationControl()
    let generation = GenerationRequest(
      prompt: tokens,
      sampling: SamplingSettings(request.sampling, isGreedyByDefault: isGreedyByDefault),
      maxTokens: request.sampling.maxTokens ?? .max, control: control)
    let mark = model.tokenizer.special("</think>")
    if let mark, request.thinking != .off {
      let end = [.text("\n"), .special("</think>"), .text("\n\n")] as [PromptPiece]
      await running.begin(
        request.conversation,
        .init(control: control, end: model.tokenizer.encode(end), mark: mark))
    }
    var count = ThoughtCount(
      begin: model.tokenizer.special("<think>"), end: mark, isPrimed: isPrimed)
    do throws(GenerationError) {
      for try await event in model.generate(generation) {
        switch event {
        case .prefilling(let done, let all): send(.waiting(.prefill(done: done, of: all)))
        case .prefilled: break
        case .token(let next):
          count.feed(next.token, text: next.text)
          if !next.text.isEmpty { send(.text(next.text)) }
        case .finished(let reason, let text, let timings):
          if !text.isEmpty { send(.text(text)) }
          send(.usage(Usage(timings, reasoning: count.tokens)))
          send(.finished(Finish(reason)))
        }
      }
      await running.end(request.conversation, control)
    } catch {
      await running.end(request.conversation, control)
      throw .localModel(error.description)
    }
  }
}

extension SamplingSettings {
  /// What is not said is R1's own: temperature 0.6, top-p 0.95. The tiny model inside the program is
  /// right most often when it is greedy.
  fileprivate init(_ sampling: Sampling, isGreedyByDefault: Bool) {
    self.init(
      temperature: sampling.temperature ?? (isGreedyByDefault ? 0 : 0.6),
      topK: sampling.topK ?? 0, topP: sampling.topP ?? 0.95, minP: sampling.minP ?? 0,
      repetitionPenalty: sampling.repeatPenalty ?? 1, seed: sampling.seed ?? .random(in: 0 ... .max)
    )
  }
}

extension Usage {
  fileprivate init(_ timings: GenerationTimings, reasoning: Int) {
    func speed(_ tokens: Int, _ seconds: Double) -> Double? {
      tokens > 0 && seconds > 0 ? Double(tokens) / seconds : nil
    }
    self.init(
      prompt: timings.reusedTokens + timings.prefillTokens, cached: timings.reusedTokens,
      completion: timings.decodeTokens, reasoning: reasoning, cost: 0,
      prefillSpeed: speed(timings.prefillTokens, timings.prefillSeconds),
      decodeSpeed: speed(timings.decodeTokens, timings.decodeSeconds))
  }
}

extension Finish {
  fileprivate init(_ reason: FinishReason) {
    self =
      switch reason {
      case .stop: .stop
      case .length: .length
      case .contextFull: .contextFull
      }
  }
}

extension ChatTemplate.Role {
  fileprivate init(_ role: Chat.Message.Role) {
    self =
      switch role {
      case .system: .system
      case .user: .user
      case .assistant: .assistant
      }
  }
}
