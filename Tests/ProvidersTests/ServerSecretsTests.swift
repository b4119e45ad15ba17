import Chat
import Testing

@testable import Providers

/// Keys and conversations go to the server that was chosen, and to nobody else.
@Suite(.timeLimit(.minutes(1))) struct ServerSecretsTests {
  @Test func `a refused key is repeated to nobody`() async throws {
    let key = "sk-sentinel-0123456789"
    let outcome = try await LoopbackServer.serving { request, _ in
      [
        .answer(
          401, ["X-Echo: \(key)"],
          "{\"error\":{\"message\":\"bad \(request.headers["authorization"] ?? "")\"}}")
      ]
    } _: { server in
      await ServerTalk.hear(ServerTalk.settings(server, key: key))
    }
    let error = try #require(outcome.error)
    #expect("\(outcome)".contains("bad Bearer •••"))
    #expect(!"\(error) \(String(reflecting: error)) \(outcome)".contains("sentinel"))
  }

  @Test func `neither key nor conversation follows a redirect`() async throws {
    try await LoopbackServer.serving { _, _ in
      [.answer()]
    } _: { thief in
      try await LoopbackServer.serving { _, _ in
        [.answer(307, ["Location: \(thief.address)/v1/chat/completions"])]
      } _: { server in
        let outcome = await ServerTalk.hear(
          ServerTalk.settings(server, key: "sk-sentinel-0123456789"))
        guard case .rejected(_, 307, let message) = outcome.error else {
          Issue.record("not rejected: \(outcome)")
          return
        }
        #expect(message.contains(thief.address))
        #expect(thief.requests.isEmpty)
      }
    }
  }

  @Test func `nothing is sent without a key that is needed, or to an address that is none`() async {
    var settings = ServerSettings(name: "p", address: "http://127.0.0.1:9", key: .environment("K"))
    #expect(await ServerTalk.hear(settings).error == .noKey(provider: "p", variable: "K"))
    settings.address = "file:///etc/passwd"
    guard case .badAddress = await ServerTalk.hear(settings).error else {
      Issue.record("the address was accepted")
      return
    }
  }
}
