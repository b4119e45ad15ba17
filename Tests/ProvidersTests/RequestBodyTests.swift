import Chat
import Foundation
import Testing

@testable import Providers

@Suite struct RequestBodyTests {
  private static let question = ChatRequest(
    conversation: .init(rawValue: "c"), model: ModelName(provider: "p", model: "m"),
    messages: [message(.user, "why?")])

  private static func message(
    _ role: Message.Role, _ text: String, thought: String? = nil, tokens: Int? = nil
  ) -> Message {
    Message(
      id: .init(rawValue: UUID().uuidString), parent: nil, role: role, text: text,
      reasoning: thought.map { Reasoning(text: $0, tokens: tokens) },
      created: Date(timeIntervalSince1970: 0))
  }

  private func json(
    _ request: ChatRequest = question, _ dialect: Dialect, context: Int? = nil,
    extra: [JSON.Member] = [], amendment: Amendment? = nil
  ) -> String {
    let settings = ServerSettings(
      name: "p", dialect: dialect, address: "", context: context, extraBody: extra)
    let body = RequestBody(request, settings: settings, amendment: amendment)
    return String(decoding: body.json.serialized, as: UTF8.self)
      .replacing(
        #""model":"m","messages":[{"role":"user","content":"why?"}],"stream":true"#, with: "…")
  }

  private static let usage = #""stream_options":{"include_usage":true}"#

  @Test(
    arguments: [
      (.deepseek, .modelDefault, "{…,\(usage)}"),
      (.deepseek, .off, #"{…,\#(usage),"thinking":{"type":"disabled"}}"#),
      (.deepseek, .high, #"{…,\#(usage),"thinking":{"type":"enabled"},"reasoning_effort":"high"}"#),
      (.openai, .on, "{…,\(usage)}"),
      (.openai, .low, #"{…,\#(usage),"reasoning_effort":"low"}"#),
      (
        .vllm, .off,
        #"{…,\#(usage),"chat_template_kwargs":{"enable_thinking":false,"thinking":false}}"#
      ),
      (
        .sglang, .on,
        #"{…,\#(usage),"chat_template_kwargs":{"enable_thinking":true,"thinking":true}}"#
      ),
      (
        .llamaServer, .off,
        #"{…,\#(usage),"return_progress":true,"reasoning_effort":"none","chat_template_kwargs":{"enable_thinking":false}}"#
      ),
      (
        .openrouter, .medium,
        #"{…,\#(usage),"usage":{"include":true},"reasoning":{"effort":"medium"}}"#
      ),
      (.lmStudio, .modelDefault, "{…,\(usage)}"),
      (.ollama, .modelDefault, #"{…,"options":{"num_ctx":4096}}"#),
      (.ollama, .off, #"{…,"options":{"num_ctx":4096},"think":false}"#),
      (.ollama, .medium, #"{…,"options":{"num_ctx":4096},"think":"medium"}"#),
    ] as [(Dialect, Thinking, String)])
  func `each dialect has its own switch for thinking`(
    dialect: Dialect, thinking: Thinking, body: String
  ) {
    var request = Self.question
    request.thinking = thinking
    #expect(json(request, dialect, context: dialect == .ollama ? 4096 : nil) == body)
  }

  @Test(
    arguments: [
      (.deepseek, #""temperature":0.6,"top_p":0.95,"seed":7,"max_tokens":100,"stop":["END"]"#),
      (
        .openai,
        #""temperature":0.6,"top_p":0.95,"seed":7,"max_completion_tokens":100,"stop":["END"]"#
      ),
      (
        .vllm,
        #""temperature":0.6,"top_p":0.95,"top_k":20,"min_p":0.05,"repetition_penalty":1.1,"seed":7,"max_tokens":100,"stop":["END"]"#
      ),
      (
        .ollama,
        #""options":{"temperature":0.6,"top_p":0.95,"top_k":20,"min_p":0.05,"repeat_penalty":1.1,"seed":7,"num_predict":100,"stop":["END"]}"#
      ),
    ] as [(Dialect, String)])
  func `sampling is said in the dialect's words`(dialect: Dialect, fields: String) {
    var request = Self.question
    request.sampling = Sampling(
      temperature: 0.6, topP: 0.95, topK: 20, minP: 0.05, repeatPenalty: 1.1,
      seed: 0xFFFF_FFFF_8000_0007, maxTokens: 100, stop: ["END"])
    #expect(json(request, dialect).contains(fields))
  }

  @Test func `a stop text is not sent where it would end the reasoning`() {
    var request = Self.question
    request.sampling.stop = ["END"]
    request.model.model = "deepseek-r1"
    #expect(!json(request, .vllm).contains("END"))
    #expect(json(request, .deepseek).contains("END"))
  }

  @Test func `the settings' own fields win, and a refused field is left out`() {
    var request = Self.question
    request.sampling = Sampling(temperature: 1, topK: 5)
    let extra = [JSON.Member("top_k", 9), JSON.Member("stream_options", ["x": 1])]
    #expect(
      json(request, .compatible, extra: extra, amendment: .without("temperature"))
        == #"{…,"stream_options":{"include_usage":true,"x":1},"top_k":9}"#)
  }

  @Test(arguments: [
    ("u:a", "u:a"),
    ("s:x u:a r:b u:c", "s:x u:a r:b u:c"),
    ("u:a u:b", "u:a⏎⏎b"),
    ("u:a r: u:b", "u:a⏎⏎b"),
    ("u:a r:b r:c u:d", "u:a r:b⏎⏎c u:d"),
    ("s:x s:y u:a", "s:x⏎⏎y u:a"),
    ("", ""),
  ])
  func `roles alternate and no reply is empty`(branch: String, sent: String) {
    let roles: [Character: Message.Role] = ["s": .system, "u": .user, "r": .assistant]
    let messages = branch.split(separator: " ").compactMap { word in
      word.first.flatMap { roles[$0] }.map { Self.message($0, String(word.dropFirst(2))) }
    }
    let history = History(messages, reasoningField: nil)
    let words = history.messages.map { message in
      let role = roles.first { $0.value.rawValue == message["role"]?.text }?.key ?? "?"
      return "\(role):" + (message["content"]?.text ?? "").replacing("\n", with: "⏎")
    }
    #expect(words.joined(separator: " ") == sent)
  }

  @Test func `reasoning is left out and counted, unless it is asked for`() {
    var request = Self.question
    request.messages = [
      Self.message(.user, "a"), Self.message(.assistant, "b", thought: "hm", tokens: 40),
      Self.message(.user, "c"), Self.message(.assistant, "", thought: "stopped", tokens: 2),
    ]
    let settings = ServerSettings(name: "p", dialect: .deepseek, address: "")
    let body = RequestBody(request, settings: settings)
    #expect(body.reasoningLeftOut == 42)
    #expect(!String(decoding: body.json.serialized, as: UTF8.self).contains("reasoning_content"))
    let amended = RequestBody(request, settings: settings, amendment: .withReasoning)
    #expect(amended.reasoningLeftOut == nil)
    #expect(amended.json["messages"]?.elements[1]["reasoning_content"] == "hm")
  }

  @Test(arguments: [
    ("deepseek-r1:7b", true), ("DeepSeek-R1-Distill-Qwen-1.5B", true), ("deepseek-reasoner", true),
    ("qwq-32b", true), ("Qwen/Qwen3-8B", true), ("qwen3:4b", true),
    ("qwen3-4b-thinking-2507", true),
    ("qwen3-30b-a3b-instruct-2507", false), ("qwen3-coder", false), ("qwen2.5:7b", false),
    ("openai/gpt-oss-20b", true), ("o3-mini", true), ("gpt-4o", false), ("llama3.1:8b", false),
    ("perplexity/r1-1776", true), ("magistral-small", true), ("gemma3r1x", false), ("", false),
    ("/models/nalar-mini-q8_0.gguf", true), ("kimi-k2-thinking", true),
  ])
  func `a reasoning model is known by its name`(name: String, isReasoning: Bool) {
    #expect(ReasoningModels.contain(name) == isReasoning)
  }
}
