/// All that is to be known of a server before it is asked anything.
package struct ServerSettings: Equatable, Sendable {
  /// The provider's name, the first half of its models' names: `deepseek`, or a person's own word.
  package var name: String
  package var dialect: Dialect
  /// The address as it was written; whether it can be used is known when it is.
  package var address: String
  package var key: KeySource
  /// Headers that are sent besides, as some gateways want them; their values are secrets, too.
  package var headers: [Header]
  /// Seconds between two bytes of an answer, after which it is given up.
  package var idleSeconds: Double
  /// Seconds a server may take until the first byte: loading a model, queueing, prefill.
  package var firstByteSeconds: Double
  /// Tokens that prompt and reply may have together; Ollama is told.
  package var context: Int?
  /// Fields that go into the body of each request, over ours.
  package var extraBody: [JSON.Member]

  package struct Header: Equatable, Sendable {
    package var name: String
    package var value: String

    package init(_ name: String, _ value: String) { (self.name, self.value) = (name, value) }
  }

  package init(
    name: String, dialect: Dialect = .compatible, address: String, key: KeySource = .none,
    headers: [Header] = [], idleSeconds: Double = 120, firstByteSeconds: Double = 300,
    context: Int? = nil, extraBody: [JSON.Member] = []
  ) {
    (self.name, self.dialect, self.address, self.key) = (name, dialect, address, key)
    (self.headers, self.idleSeconds, self.firstByteSeconds) = (
      headers, idleSeconds, firstByteSeconds
    )
    (self.context, self.extraBody) = (context, extraBody)
  }
}

extension ServerSettings {
  /// The servers that are known without any settings.
  ///
  /// Two can be moved by the variables their own tools read: `OPENAI_BASE_URL`, `OLLAMA_HOST`.
  package static func presets(environment: [String: String]) -> [ServerSettings] {
    let openai = environment["OPENAI_BASE_URL"].flatMap { $0.isEmpty ? nil : $0 }
    let ollama = environment["OLLAMA_HOST"].flatMap { $0.isEmpty ? nil : $0 }
    return [
      ServerSettings(
        name: "deepseek", dialect: .deepseek, address: "https://api.deepseek.com",
        key: .environment("DEEPSEEK_API_KEY")),
      ServerSettings(
        name: "openai", dialect: openai == nil ? .openai : .compatible,
        address: openai ?? "https://api.openai.com/v1",
        key: .environment("OPENAI_API_KEY", isRequired: openai == nil)),
      ServerSettings(
        name: "openrouter", dialect: .openrouter, address: "https://openrouter.ai/api/v1",
        key: .environment("OPENROUTER_API_KEY")),
      ServerSettings(
        name: "ollama", dialect: .ollama, address: ollamaAddress(ollama), context: 8192),
      ServerSettings(
        name: "llama-server", dialect: .llamaServer, address: "http://localhost:8080/v1",
        key: .environment("LLAMA_API_KEY", isRequired: false)),
      ServerSettings(
        name: "vllm", dialect: .vllm, address: "http://localhost:8000/v1",
        key: .environment("VLLM_API_KEY", isRequired: false)),
      ServerSettings(name: "sglang", dialect: .sglang, address: "http://localhost:30000/v1"),
      ServerSettings(name: "lmstudio", dialect: .lmStudio, address: "http://localhost:1234/v1"),
    ]
  }

  /// `OLLAMA_HOST` is also what its server listens on: often without scheme, or `0.0.0.0`.
  private static func ollamaAddress(_ host: String?) -> String {
    guard let host else { return "http://localhost:11434" }
    let named = host.replacing("0.0.0.0", with: "127.0.0.1", maxReplacements: 1)
    let address = named.contains("://") ? named : "http://" + named
    let hasPort = address.drop { $0 != ":" }.dropFirst().contains(":")
    return hasPort ? address : address + ":11434"
  }
}
