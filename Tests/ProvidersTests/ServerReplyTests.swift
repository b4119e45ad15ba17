import Chat
import Foundation
import Testing

@testable import Providers

/// Replies of a server on this machine, and the many forms they come in.
@Suite(.timeLimit(.minutes(1))) struct ServerReplyTests {
  @Test func `a reply is heard as it comes`() async throws {
    let outcome = try await LoopbackServer.serving { request, _ in
      [.streaming(), .chunk(": queue\n\n"), .delta("hm", "reasoning_content"), .delta("Yes")]
        + LoopbackServer.Step.done
    } _: { server in
      let outcome = await ServerTalk.hear(
        ServerTalk.settings(server, key: "sk-sentinel-0123456789"))
      let request = try #require(server.requests.first)
      #expect(request.line == "POST /v1/chat/completions")
      #expect(request.headers["authorization"] == "Bearer sk-sentinel-0123456789")
      #expect(request.headers["accept-encoding"] == "identity")
      #expect(request.headers["content-type"] == "application/json")
      #expect(
        request.body.hasPrefix(#"{"model":"m","messages":[{"role":"user","content":"why?"}]"#))
      return outcome
    }
    #expect(outcome.said == "~hmYes")
    #expect(outcome.finish == .stop)
    #expect(outcome.waitings == [.connecting, .queued])
    #expect(outcome.error == nil)
  }

  @Test func `Ollama's records are heard as they come`() async throws {
    let outcome = try await ServerTalk.hear(
      [
        .streaming("application/x-ndjson"),
        .chunk(#"{"message":{"thinking":"hm"},"done":false}"# + "\n"),
        .chunk(#"{"message":{"content":"Yes"},"done":true,"done_reason":"stop"}"#),
        .send(Array("0\r\n\r\n".utf8)),
      ], .ollama)
    #expect(outcome.said == "~hmYes")
    #expect(outcome.finish == .stop)
  }

  @Test func `a model that does not think is asked without the switch`() async throws {
    try await LoopbackServer.serving { request, _ in
      request.body.contains("think")
        ? [.answer(400, [], #"{"error":"\"m\" does not support thinking"}"#)]
        : [
          .streaming(), .chunk(#"{"message":{"content":"Yes"},"done":true}"# + "\n"),
          .send(Array("0\r\n\r\n".utf8)),
        ]
    } _: { server in
      var request = ServerTalk.question
      request.thinking = .on
      var said = ""
      let provider = ServerProvider(ServerTalk.settings(server, .ollama), environment: [:])
      for try await case .text(let piece) in provider.reply(to: request) { said += piece }
      #expect(said == "Yes")
      #expect(server.requests.count == 2)
    }
  }

  @Test func `a stream that stays open after its end is over`() async throws {
    let marked = try await ServerTalk.hear([
      .streaming(), .delta("Yes"), LoopbackServer.Step.done[0], .hold,
    ])
    #expect(marked.finish == .stop)
    let ending = #"data: {"choices":[{"delta":{},"finish_reason":"length"}]}"# + "\n\n"
    let unmarked = try await ServerTalk.hear(
      [.streaming(), .delta("Yes"), .chunk(ending), .hold], time: ServerTalk.soon)
    #expect(unmarked.finish == .length)
    #expect(unmarked.error == nil)
  }

  @Test func `a compressed answer is unpacked`() async throws {
    let packed = try #require(
      Data(
        base64Encoded: "H4sIAAAAAAACAx3MQQqAIBBG4b2niH/dCWZd2zqASAw6oRQqOTvx7kXb98EL"
          + "rExTh48leWkg2xHkVgZ9sWSVrCBU9pcEjBlnyqnF4xFuJX/StFQMN4wJ/8ou+7Y6Y16mPQWhWQAAAA=="))
    let outcome = try await ServerTalk.hear(
      [
        .streaming("text/event-stream", ["Content-Encoding: gzip"]), .chunk(Array(packed)),
        .send(Array("0\r\n\r\n".utf8)),
      ])
    #expect(outcome.said == "packed")
  }

  @Test func `a giant line is refused, and twenty thousand tiny deltas are not`() async throws {
    let piece = LoopbackServer.Step.chunk([UInt8](repeating: UInt8(ascii: "x"), count: 1 << 20))
    let giant = try await ServerTalk.hear(
      [.streaming(), .delta("part"), .chunk("data: ")] + Array(repeating: piece, count: 17))
    #expect(giant.said == "part")
    guard case .malformed(_, "a line of more than 16 MiB") = giant.error else {
      Issue.record("not refused: \(String(describing: giant.error))")
      return
    }
    let deltas = String(
      repeating: #"data: {"choices":[{"delta":{"content":"x"}}]}"# + "\n\n", count: 20_000)
    let tiny = try await ServerTalk.hear([.streaming(), .chunk(deltas)] + LoopbackServer.Step.done)
    #expect(tiny.said.utf8.count == 20_000)
  }
}
