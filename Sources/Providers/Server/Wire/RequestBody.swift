import Chat

/// What a server is asked, as the JSON body of its request.
struct RequestBody: Equatable, Sendable {
  var json: JSON
  /// Tokens of the history's reasoning that are not in it; `nil` where nobody counted them.
  var reasoningLeftOut: Int?

  /// `amendment` is what the server's refusal of an earlier body has taught us.
  init(_ request: ChatRequest, settings: ServerSettings, amendment: Amendment? = nil) {
    let dialect = settings.dialect
    let sendsReasoning = amendment == .withReasoning
    let history = History(
      request.messages, reasoningField: sendsReasoning ? dialect.historyReasoning : nil)
    reasoningLeftOut = history.reasoningLeftOut
    json = [
      "model": .string(request.model.model), "messages": .array(history.messages), "stream": true,
    ]
    json.merge(dialect.extras)
    Self.put(request.sampling, of: request.model.model, into: &json, dialect: dialect)
    if dialect.wire == .ollama, let context = settings.context {
      json.merge([JSON.Member("options", ["num_ctx": .integer(context)])])
    }
    if let wish = dialect.thinking[request.thinking] { json.merge(wish.members) }
    json.merge(settings.extraBody)
    if case .without(let field) = amendment { json[field] = nil }
  }

  private static func put(
    _ sampling: Sampling, of model: String, into json: inout JSON, dialect: Dialect
  ) {
    let names = dialect.names
    var fields: [JSON.Member] = []
    func put(_ name: String?, _ value: JSON?) {
      if let name, let value { fields.append(JSON.Member(name, value)) }
    }
    put("temperature", sampling.temperature.map(JSON.number))
    put("top_p", sampling.topP.map(JSON.number))
    put(names.topK, sampling.topK.map(JSON.integer))
    put(names.minP, sampling.minP.map(JSON.number))
    put(names.repeatPenalty, sampling.repeatPenalty.map(JSON.number))
    // 31 bits: what every server reads without an overflow.
    put("seed", sampling.seed.map { .integer(Int($0 & 0x7FFF_FFFF)) })
    put(names.maxTokens, sampling.maxTokens.map(JSON.integer))
    // Most servers would look for it in the reasoning, too, and end the reply there.
    let mayStop = dialect.stopsOnlyAnswer || !ReasoningModels.contain(model)
    if mayStop, !sampling.stop.isEmpty {
      put("stop", .array(sampling.stop.map(JSON.string)))
    }
    guard !fields.isEmpty else { return }
    if let container = names.container {
      json.merge([JSON.Member(container, .object(fields))])
    } else {
      json.merge(fields)
    }
  }
}

/// What is changed in a body, once, because the server has refused the first.
enum Amendment: Equatable, Sendable {
  /// An optional field is left out that this server or model does not know.
  case without(String)
  /// The reasoning of earlier replies is sent back.
  case withReasoning
}
