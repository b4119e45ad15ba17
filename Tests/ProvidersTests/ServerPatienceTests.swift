import Chat
import Testing

@testable import Providers

/// How long a server is waited for, and that nobody waits for one that was left.
@Suite(.timeLimit(.minutes(1))) struct ServerPatienceTests {
  @Test(
    arguments: [
      (1, [.retrying(seconds: 0, because: "too many requests")], nil),
      (
        2,
        [
          .retrying(seconds: 0, because: "too many requests"),
          .retrying(seconds: 0, because: "too many requests"),
        ], nil
      ),
      (
        3,
        [
          .retrying(seconds: 0, because: "too many requests"),
          .retrying(seconds: 0, because: "too many requests"),
        ], "rate limited"
      ),
    ] as [(Int, [ReplyEvent.Waiting], String?)])
  func `a busy server is asked again, twice`(
    failures: Int, waitings: [ReplyEvent.Waiting], error: String?
  ) async throws {
    let outcome = try await LoopbackServer.serving { _, number in
      number <= failures
        ? [.answer(429, ["Retry-After: 0"])]
        : [.streaming(), .delta("Yes")] + LoopbackServer.Step.done
    } _: { server in
      await ServerTalk.hear(ServerTalk.settings(server))
    }
    #expect(outcome.waitings.dropFirst() == waitings[...])
    #expect((outcome.error == nil) == (error == nil))
    #expect(outcome.said == (error == nil ? "Yes" : ""))
  }

  @Test func `a model that is being loaded is waited for`() async throws {
    let outcome = try await LoopbackServer.serving { _, number in
      number <= 4
        ? [.answer(503, [], #"{"error":{"code":503,"message":"Loading model"}}"#)]
        : [.streaming(), .delta("Yes")] + LoopbackServer.Step.done
    } _: { server in
      await ServerTalk.hear(ServerTalk.settings(server), time: ServerTalk.hurried)
    }
    #expect(outcome.waitings.filter { $0 == .loadingModel }.count == 4)
    #expect(outcome.said == "Yes")
  }

  @Test(
    arguments: [
      ([], "", 30), ([.streaming()], "", 20), ([.streaming(), .delta("part")], "part", 20),
      ([.streaming(), .chunk(": alive\n\n")], "", 20),
    ] as [([LoopbackServer.Step], String, Int)])
  func `a server that stalls is left`(
    steps: [LoopbackServer.Step], said: String, seconds: Int
  ) async throws {
    let outcome = try await LoopbackServer.serving { _, _ in
      steps
    } _: { server in
      var settings = ServerTalk.settings(server)
      (settings.firstByteSeconds, settings.idleSeconds) = (steps.isEmpty ? 30 : 1000, 20)
      let outcome = await ServerTalk.hear(settings, time: ServerTalk.soon)
      await server.clientLeft()
      return outcome
    }
    #expect(outcome.said == said)
    guard case .silent(_, seconds) = outcome.error else {
      Issue.record("not silent: \(outcome)")
      return
    }
  }

  @Test func `leaving a reply closes its socket`() async throws {
    try await LoopbackServer.serving { _, _ in
      [.streaming(), .delta("Yes")]
    } _: { server in
      let provider = ServerProvider(ServerTalk.settings(server), environment: [:])
      for try await case .text in provider.reply(to: ServerTalk.question) { break }
      await server.clientLeft()
    }
  }

  @Test func `cancelling before the first byte closes the socket`() async throws {
    try await LoopbackServer.serving { _, _ in
      []
    } _: { server in
      let outcome = Task { await ServerTalk.hear(ServerTalk.settings(server)) }
      await server.requestCame()
      outcome.cancel()
      await server.clientLeft()
      #expect(await outcome.value.error == nil)
    }
  }

  @Test func `a hundred replies are under way at once`() async throws {
    let count = 100
    try await LoopbackServer.serving({ _, _ in [.hold] }) { server in
      let settings = ServerTalk.settings(server)
      await withTaskGroup(of: ServerTalk.Outcome.self) { group in
        for _ in 0..<count { group.addTask { await ServerTalk.hear(settings) } }
        // Each has a socket before any has an answer.
        for _ in 0..<count { await server.requestCame() }
        typealias Step = LoopbackServer.Step
        for step in [Step.streaming(), .delta("done")] + Step.done { server.perform(step) }
        for await outcome in group { #expect(outcome.said == "done") }
      }
    }
  }
}
