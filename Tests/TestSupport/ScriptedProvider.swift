package import Chat

/// A provider that plays a script instead of asking a model.
package struct ScriptedProvider: ChatProvider {
  package enum Step: Sendable {
    case say(ReplyEvent)
    /// Waits until the test opens the gate; a cancelled reply passes at once.
    case wait(Gate)
    case fail(ProviderError)
  }

  private let script: @Sendable (ChatRequest) -> [Step]
  private let listed: Result<[ModelInfo], ProviderError>
  private let listGate: Gate?
  /// Opened when a reply is over, whether it was told to the end or cancelled.
  package let ended: Gate

  package init(
    models: Result<[ModelInfo], ProviderError> = .success([]), listGate: Gate? = nil,
    ended: Gate = Gate(), script: @escaping @Sendable (ChatRequest) -> [Step]
  ) {
    (self.script, self.listed, self.listGate, self.ended) = (script, models, listGate, ended)
  }

  /// Says these events, whatever is asked.
  package init(_ events: [ReplyEvent]) { self.init { _ in events.map(Step.say) } }

  package func reply(to request: ChatRequest) -> ReplyStream {
    ReplyStream { [script, ended] send throws(ProviderError) in
      defer { Task { await ended.open() } }
      for step in script(request) where !Task.isCancelled {
        switch step {
        case .say(let event): send(event)
        case .wait(let gate): await gate.pass()
        case .fail(let error): throw error
        }
      }
    }
  }

  package func models() async throws(ProviderError) -> [ModelInfo] {
    await listGate?.pass()
    return try listed.get()
  }
}
