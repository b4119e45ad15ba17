import Chat
import Testing

@testable import Providers

@Suite struct BaseAddressTests {
  @Test(
    arguments: [
      ("https://api.deepseek.com", .deepseek, "https://api.deepseek.com"),
      ("https://api.deepseek.com/v1/", .deepseek, "https://api.deepseek.com/v1"),
      (" http://localhost:8080 ", .llamaServer, "http://localhost:8080/v1"),
      ("localhost:8080", .llamaServer, "http://localhost:8080/v1"),
      ("example.org", .vllm, "https://example.org/v1"),
      ("http://Host:8000/v1///", .vllm, "http://host:8000/v1"),
      ("https://h/openai/v1/chat/completions", .compatible, "https://h/openai/v1"),
      ("https://h/proxy/deep/", .compatible, "https://h/proxy/deep"),
      ("HTTP://[::1]:8080", .compatible, "http://[::1]:8080/v1"),
      ("http://localhost:11434/v1", .ollama, "http://localhost:11434"),
      ("http://localhost:11434/api/", .ollama, "http://localhost:11434"),
      ("http://localhost:11434/api/chat", .ollama, "http://localhost:11434"),
      ("http://xn--bcher-kva.example", .compatible, "http://xn--bcher-kva.example/v1"),
    ] as [(String, Dialect, String)])
  func `an address is read as it was meant`(written: String, dialect: Dialect, text: String) throws
  {
    #expect(try BaseAddress(written, dialect: dialect).text == text)
  }

  @Test(
    arguments: [
      ("file:///etc/passwd", .badScheme("file")), ("ftp://h", .badScheme("ftp")),
      ("https://user:pass@h/v1", .hasPassword), ("https://h@evil.example", .hasPassword),
      ("https://h/v1?key=x", .hasQuery), ("https://h/#x", .hasQuery),
      ("https://h/a b", .hasSpace), ("https://h\n.evil", .hasSpace),
      ("https://h\\@evil", .hasSpace),
      ("https://", .badHost), ("", .badHost), ("https://h:0", .badHost),
      ("https://h:99999", .badHost),
      ("https://h:x", .badHost), ("https://аpi.deepseek.com", .badHost), ("https://h/é", .badHost),
      ("http://[::1", .badHost), ("http://[x]", .badHost), ("http://[::1]x", .badHost),
      ("https://h%2eevil", .badHost),
    ] as [(String, BaseAddress.Problem)])
  func `an address that could mislead is refused`(written: String, problem: BaseAddress.Problem) {
    #expect(throws: problem) { try BaseAddress(written, dialect: .compatible) }
  }

  @Test(arguments: [
    (nil, "http://localhost:11434"), ("0.0.0.0", "http://127.0.0.1:11434"),
    ("box:1234", "http://box:1234"), ("https://box.example", "https://box.example:11434"),
    ("", "http://localhost:11434"),
  ])
  func `Ollama's own variable moves its preset`(variable: String?, address: String) throws {
    let environment = variable.map { ["OLLAMA_HOST": $0] } ?? [:]
    let presets = ServerSettings.presets(environment: environment)
    let ollama = try #require(presets.first { $0.name == "ollama" })
    #expect(ollama.address == address)
  }

  @Test func `every preset has an address that can be used, and a name of its own`() throws {
    let presets = ServerSettings.presets(environment: ["OPENAI_BASE_URL": "http://localhost:1/v1"])
    #expect(Set(presets.map(\.name)).count == presets.count)
    for preset in presets { _ = try BaseAddress(preset.address, dialect: preset.dialect) }
    for dialect in Dialect.all { #expect(Dialect(named: dialect.name) == dialect) }
    #expect(Dialect(named: "telnet") == nil)
  }
}

@Suite struct KeySourceTests {
  private func key(_ source: KeySource, _ environment: [String: String] = [:]) async throws
    -> String?
  {
    try await source.key(for: "p", environment: environment)
  }

  @Test func `a key comes from the environment, without the space around it`() async throws {
    #expect(try await key(.none) == nil)
    #expect(try await key(.environment("K"), ["K": " sk-1 \n"]) == "sk-1")
    #expect(try await key(.environment("K", isRequired: false)) == nil)
    await #expect(throws: ProviderError.noKey(provider: "p", variable: "K")) {
      try await key(.environment("K"), ["K": "  "])
    }
    await #expect(throws: ProviderError.self) {
      try await key(.environment("K"), ["K": "a\r\nb: c"])
    }
  }

  @Test func `a key is the first line a command prints`() async throws {
    #expect(try await key(.command("printf 'sk-1\\nuser: me\\n'; echo not shown >&2")) == "sk-1")
    #expect(try await key(.command("printf sk-2")) == "sk-2")
  }

  @Test(
    arguments: [
      ("exit 3", .failed(status: 3)), ("kill -9 $$", .failed(status: 137)),
      ("true", .printedNoKey), ("echo 'two words'", .printedNoKey), ("yes", .printedNoKey),
    ] as [(String, KeyCommand.Problem)])
  func `a command that gives no key says why, and not what it printed`(
    line: String, problem: KeyCommand.Problem
  ) async {
    let error = ProviderError.keyCommandFailed(provider: "p", why: problem.description)
    await #expect(throws: error) { try await key(.command(line)) }
  }

  @Test(.timeLimit(.minutes(1))) func `a command that hangs is ended, with all it started`() async {
    let command = KeyCommand(line: "sleep 1000 & sleep 1000", timeout: .milliseconds(100))
    await #expect(throws: KeyCommand.Problem.timedOut(seconds: 0)) { try await command.run() }
  }
}
