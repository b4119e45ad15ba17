import Chat
import Testing

@testable import Providers

/// What a person hears of a server that fails, and what is kept of its reply.
@Suite(.timeLimit(.minutes(1))) struct ServerFailureTests {
  @Test(
    arguments: [
      ([.streaming(), .delta("part"), .close], "part", .cut(host: "")),
      (
        [.send(Array("HTTP/1.1 200 OK\r\n\r\n".utf8)), .send(Array("data: {\"cho".utf8)), .close],
        "",
        .cut(host: "")
      ),
      (
        [.answer(200, ["Content-Type: text/html"], "<html><h1>Log in</h1>")], "",
        .malformed(host: "", detail: "a web page: Log in")
      ),
      (
        [.streaming(), .delta("part"), .chunk(#"data: {"error":{"message":"oh no"}}"# + "\n\n")],
        "part",
        .serverFailed(host: "", status: nil, message: "oh no")
      ),
      (
        [.answer(402, [], #"{"error":{"message":"Insufficient Balance"}}"#)], "",
        .noCredit(host: "")
      ),
      (
        [.answer(404, [], #"{"error":"model 'm' not found"}"#)], "",
        .rejected(host: "", status: 404, message: "model 'm' not found")
      ),
      (
        [.answer(500, [], "")], "",
        .serverFailed(host: "", status: 500, message: "it gave no reason")
      ),
      (
        [.answer(429, ["X-Id: \u{1B}[2J", "Retry-After: 3"])], "",
        .rateLimited(host: "", seconds: 3)
      ),
      (
        [.send(Array("SSH-2.0-OpenSSH\r\n".utf8)), .close], "",
        .unreachable(host: "", why: "its answer is not HTTP")
      ),
      ([.close], "", .unreachable(host: "", why: "it closed the connection")),
      ([.reset], "", .unreachable(host: "", why: "it closed the connection")),
    ] as [([LoopbackServer.Step], String, ProviderError)])
  func `what goes wrong is said, and what came is kept`(
    steps: [LoopbackServer.Step], said: String, error: ProviderError
  ) async throws {
    let outcome = try await ServerTalk.hear(steps, time: ServerTalk.hurried)
    #expect(outcome.said == said)
    #expect(outcome.finish == nil)
    let sentence = try #require(outcome.error).description
      .replacing(/127\.0\.0\.1:\d+/, with: "").replacing(/broken HTTP \(.*\)/, with: "broken HTTP")
    #expect(sentence == error.description)
  }

  @Test(
    arguments: [
      (.reset, "broke off in the middle"), (.close, "broke off in the middle"),
      (.send(Array("ZZZ\r\n".utf8)), "something that is not a reply: broken HTTP"),
    ] as [(LoopbackServer.Step, String)])
  func `what was said before a server failed is kept`(
    step: LoopbackServer.Step, words: String
  ) async throws {
    try await LoopbackServer.serving { _, _ in
      [.streaming(), .delta("part")]
    } _: { server in
      let provider = ServerProvider(ServerTalk.settings(server), environment: [:])
      var said = ""
      let error = await #expect(throws: ProviderError.self) {
        for try await case .text(let piece) in provider.reply(to: ServerTalk.question) {
          said += piece
          server.perform(step)
        }
      }
      #expect(said == "part")
      #expect(error?.description.contains(words) == true)
    }
  }

  @Test func `a server that does not run is unreachable, and so is a name nobody has`() async throws
  {
    let port = try await LoopbackServer.serving { _, _ in
      []
    } _: {
      $0.port
    }
    let settings = ServerSettings(name: "p", address: "http://127.0.0.1:\(port)")
    let nobody = await ServerTalk.hear(settings, time: ServerTalk.hurried)
    #expect(
      nobody.error
        == .unreachable(
          host: "127.0.0.1:\(port)", why: "nothing listens there (connection refused)"))
    #expect(nobody.waitings.count == 3)
    let nameless = await ServerTalk.hear(
      ServerSettings(name: "p", address: "http://no-such-host.invalid"))
    #expect(
      nameless.error
        == .unreachable(host: "no-such-host.invalid", why: "there is no host of that name"))
    #expect(nameless.waitings.count == 1)
  }
}
