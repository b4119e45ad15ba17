import Chat

/// How one kind of server says what they all say: names of fields, paths and switches, as data.
package struct Dialect: Equatable, Sendable {
  /// The word for it in the settings: `vllm`.
  package var name: String
  var wire = Wire.chatCompletions
  /// Whether a bare address is meant to end in `/v1`.
  var isVersioned = true
  /// Whether reasoning never comes inside the text, so that tags there are the answer's own.
  var isReasoningSeparate = false
  /// Whether a stop text is looked for in the answer only.
  var stopsOnlyAnswer = false
  var names = SamplingNames()
  /// The field an assistant message carries its reasoning in, where it is sent back at all.
  var historyReasoning = "reasoning_content"
  /// What the body holds besides, whatever is asked.
  var extras: [JSON.Member] = []
  /// What each wish about thinking adds to the body; a wish that is missing adds nothing.
  var thinking: [Thinking: JSON] = [:]

  enum Wire: Sendable {
    /// `POST chat/completions`, answered by server-sent events.
    case chatCompletions
    /// `POST api/chat`, answered by a JSON record a line.
    case ollama

    var chatPath: String { self == .ollama ? "api/chat" : "chat/completions" }
    var modelsPath: String { self == .ollama ? "api/tags" : "models" }
  }

  /// The body's fields for sampling; what a server does not know is not sent.
  struct SamplingNames: Equatable, Sendable {
    /// The object the fields lie in; `nil` for the body itself.
    var container: String?
    var maxTokens = "max_tokens"
    var topK: String?
    var minP: String?
    var repeatPenalty: String?
  }
}

extension Dialect {
  package static let all = [
    deepseek, openai, compatible, openrouter, vllm, sglang, llamaServer, lmStudio, ollama,
  ]

  /// The dialect of that name in the settings.
  package init?(named name: String) {
    guard let dialect = Self.all.first(where: { $0.name == name }) else { return nil }
    self = dialect
  }

  package static let deepseek = Dialect(
    name: "deepseek", isVersioned: false, isReasoningSeparate: true, stopsOnlyAnswer: true,
    extras: usageInStream,
    thinking: [
      .off: ["thinking": ["type": "disabled"]],
      .on: ["thinking": ["type": "enabled"]],
      .low: ["thinking": ["type": "enabled"], "reasoning_effort": "low"],
      .medium: ["thinking": ["type": "enabled"], "reasoning_effort": "medium"],
      .high: ["thinking": ["type": "enabled"], "reasoning_effort": "high"],
    ])

  /// OpenAI itself, which refuses fields that it does not know.
  package static let openai = Dialect(
    name: "openai", isReasoningSeparate: true, stopsOnlyAnswer: true,
    names: SamplingNames(maxTokens: "max_completion_tokens"), extras: usageInStream,
    thinking: effort(off: ["reasoning_effort": "none"]))

  /// A server of which only the protocol is known.
  package static let compatible = Dialect(
    name: "compatible", names: commonNames, extras: usageInStream,
    thinking: effort(off: templateSwitch(false), on: templateSwitch(true)))

  package static let openrouter = Dialect(
    name: "openrouter", names: commonNames, historyReasoning: "reasoning",
    extras: usageInStream + [JSON.Member("usage", ["include": true])],
    thinking: [
      .off: ["reasoning": ["enabled": false]],
      .on: ["reasoning": ["enabled": true]],
      .low: ["reasoning": ["effort": "low"]],
      .medium: ["reasoning": ["effort": "medium"]],
      .high: ["reasoning": ["effort": "high"]],
    ])

  package static let vllm = Dialect(
    name: "vllm", names: commonNames, historyReasoning: "reasoning", extras: usageInStream,
    thinking: effort(off: templateSwitch(false), on: templateSwitch(true)))

  package static let sglang = Dialect(
    name: "sglang", names: commonNames, extras: usageInStream,
    thinking: effort(off: templateSwitch(false), on: templateSwitch(true)))

  package static let llamaServer = Dialect(
    name: "llama-server",
    names: SamplingNames(topK: "top_k", minP: "min_p", repeatPenalty: "repeat_penalty"),
    extras: usageInStream + [JSON.Member("return_progress", true)],
    thinking: effort(
      off: ["reasoning_effort": "none", "chat_template_kwargs": ["enable_thinking": false]],
      on: ["chat_template_kwargs": ["enable_thinking": true]]))

  package static let lmStudio = Dialect(
    name: "lmstudio",
    names: SamplingNames(topK: "top_k", minP: "min_p", repeatPenalty: "repeat_penalty"),
    extras: usageInStream, thinking: effort(off: ["reasoning_effort": "none"]))

  package static let ollama = Dialect(
    name: "ollama", wire: .ollama, isVersioned: false,
    names: SamplingNames(
      container: "options", maxTokens: "num_predict", topK: "top_k", minP: "min_p",
      repeatPenalty: "repeat_penalty"),
    historyReasoning: "thinking",
    thinking: [
      .off: ["think": false], .on: ["think": true],
      .low: ["think": "low"], .medium: ["think": "medium"], .high: ["think": "high"],
    ])

  private static let usageInStream = [
    JSON.Member("stream_options", ["include_usage": true])
  ]
  private static let commonNames = SamplingNames(
    topK: "top_k", minP: "min_p", repeatPenalty: "repetition_penalty")

  /// The switch for chat templates; Qwen's reads one name, DeepSeek's the other.
  private static func templateSwitch(_ isOn: Bool) -> JSON {
    ["chat_template_kwargs": ["enable_thinking": .bool(isOn), "thinking": .bool(isOn)]]
  }

  private static func effort(off: JSON, on: JSON = [:]) -> [Thinking: JSON] {
    [
      .off: off, .on: on, .low: ["reasoning_effort": "low"],
      .medium: ["reasoning_effort": "medium"], .high: ["reasoning_effort": "high"],
    ]
  }
}
