package import Chat

/// Replies from a server, and the list of its models.
///
/// Everything that is decided lies in values: bodies, records, retries, silences. Here they meet a
/// socket. Nothing is sent, and no key is asked for, before a stream is read.
package struct ServerProvider: ChatProvider {
  let settings: ServerSettings
  let environment: [String: String]
  let time: TimeSource

  package init(_ settings: ServerSettings, environment: [String: String]) {
    self.init(settings, environment: environment, time: .real)
  }

  init(_ settings: ServerSettings, environment: [String: String], time: TimeSource) {
    (self.settings, self.environment, self.time) = (settings, environment, time)
  }

  package func reply(to request: ChatRequest) -> ReplyStream {
    ReplyStream { send throws(ProviderError) in
      let server = try await Server(settings, environment: environment)
      try await reply(to: request, from: server, send)
    }
  }

  private func reply(
    to request: ChatRequest, from server: Server, _ send: @escaping ReplyStream.Send
  ) async throws(ProviderError) {
    var body = RequestBody(request, settings: settings)
    var isAmended = false
    var retries = RetryPolicy()
    let opening = opening(of: request, body)
    send(.opened(opening))
    send(.waiting(.connecting))
    while true {
      let reader = ReplyReader(settings.dialect.wire, opening: opening)
      let attempt = await server.attempt(body.json, reader, time: time, send)
      guard let fault = attempt.fault else { return }
      if Task.isCancelled { return }
      if !isAmended, let amendment = Amendment(after: fault, body: body.json) {
        isAmended = true
        body = RequestBody(request, settings: settings, amendment: amendment)
        continue
      }
      guard
        let wait = retries.wait(
          after: fault, hasSpoken: attempt.hasSpoken, jitter: .random(in: 0...1))
      else { throw server.error(fault) }
      send(
        .waiting(
          wait.because.map { .retrying(seconds: wait.seconds, because: $0) } ?? .loadingModel))
      guard await time.sleep(.seconds(wait.seconds)) else { return }
    }
  }

  private func opening(of request: ChatRequest, _ body: RequestBody) -> ReplyEvent.Opening {
    let isReasoningModel = ReasoningModels.contain(request.model.model)
    return ReplyEvent.Opening(
      splitting: settings.dialect.isReasoningSeparate
        ? .none : .undecided(isReasoningModel: isReasoningModel),
      context: settings.context, reasoningLeftOut: body.reasoningLeftOut)
  }

  package func models() async throws(ProviderError) -> [ModelInfo] {
    let server = try await Server(settings, environment: environment)
    do {
      return try await server.models(time: time)
    } catch {
      throw server.error(error)
    }
  }
}
