import Chat
import Testing

@testable import Providers

/// The models that servers list.
@Suite(.timeLimit(.minutes(1))) struct ServerModelsTests {
  @Test func `models are listed, and completed where the server tells more`() async throws {
    try await LoopbackServer.serving { request, _ in
      switch request.line {
      case "GET /api/tags":
        [.answer(200, [], #"{"models":[{"model":"a:1b"},{"model":"b:2b"}]}"#)]
      case "POST /api/show" where request.body.contains("a:1b"):
        [
          .answer(
            200, [], #"{"capabilities":["thinking"],"model_info":{"x.context_length":40960}}"#)
        ]
      case "GET /v1/models": [.answer(200, [], #"{"data":[{"id":"m.gguf"}]}"#)]
      case "GET /props":
        [.answer(200, [], #"{"default_generation_settings":{"n_ctx":8192}}"#)]
      default: [.answer(500)]
      }
    } _: { server in
      let ollama = try await ServerProvider(ServerTalk.settings(server, .ollama), environment: [:])
        .models()
      #expect(ollama.map(\.name.model) == ["a:1b", "b:2b"])
      #expect(ollama.map(\.isReasoning) == [true, nil])
      #expect(ollama.map(\.context) == [40960, nil])
      let llama = try await ServerProvider(
        ServerTalk.settings(server, .llamaServer), environment: [:]
      ).models()
      #expect(llama.map(\.context) == [8192])
      await #expect(throws: ProviderError.self) {
        var settings = ServerTalk.settings(server)
        settings.address += "/other/v1"
        _ = try await ServerProvider(settings, environment: [:]).models()
      }
    }
  }
}
