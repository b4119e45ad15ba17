import Chat
import Foundation
import Testing

@testable import Providers

/// The whole provider against a server on this machine.
@Suite(.timeLimit(.minutes(1))) struct ServerProviderTests {
  typealias Step = LoopbackServer.Step

  /// What a reply came to: its words, and how it ended.
  struct Outcome {
    var said = ""
    var waitings: [ReplyEvent.Waiting] = []
    var finish: Finish?
    var error: ProviderError?
  }

  /// Waits that take no time, and are written down.
  private static let hurried = TimeSource(
    now: TimeSource.real.now,
    sleep: { duration in await TimeSource.real.sleep(min(duration, .seconds(60)) / 1000) },
    date: TimeSource.real.date)

  private static func settings(
    _ server: LoopbackServer, _ dialect: Dialect = .compatible, key: String? = nil
  ) -> ServerSettings {
    ServerSettings(
      name: "p", dialect: dialect, address: server.address,
      key: key.map { KeySource.command("echo " + $0) } ?? .none)
  }

  private static let question = ChatRequest(
    conversation: .init(rawValue: "c"), model: ModelName(provider: "p", model: "m"),
    messages: [
      Message(
        id: .init(rawValue: "1"), parent: nil, role: .user, text: "why?",
        created: Date(timeIntervalSince1970: 0))
    ])

  private func hear(
    _ settings: ServerSettings, environment: [String: String] = [:], time: TimeSource = .real
  ) async -> Outcome {
    let provider = ServerProvider(settings, environment: environment, time: time)
    var outcome = Outcome()
    do throws(ProviderError) {
      for try await event in provider.reply(to: Self.question) {
        switch event {
        case .reasoning(let piece): outcome.said += "~" + piece
        case .text(let piece): outcome.said += piece
        case .waiting(let waiting): outcome.waitings.append(waiting)
        case .finished(let finish): outcome.finish = finish
        case .opened, .usage, .relabelled: break
        }
      }
    } catch {
      outcome.error = error
    }
    return outcome
  }

  private func hear(
    _ steps: [Step], _ dialect: Dialect = .compatible, time: TimeSource = .real
  ) async throws -> Outcome {
    try await LoopbackServer.serving { _, _ in
      steps
    } _: { server in
      await hear(Self.settings(server, dialect), time: time)
    }
  }

  @Test func `a hundred replies are under way at once`() async throws {
    let count = 100
    try await LoopbackServer.serving({ _, _ in [.hold] }) { server in
      let settings = Self.settings(server)
      await withTaskGroup(of: Outcome.self) { group in
        for _ in 0..<count { group.addTask { await hear(settings) } }
        // Each has a socket before any has an answer.
        for _ in 0..<count { await server.requestCame() }
        for step in [Step.streaming(), .delta("done")] + Step.done { server.perform(step) }
        for await outcome in group { #expect(outcome.said == "done") }
      }
    }
  }

  @Test func `a reply is heard as it comes`() async throws {
    let outcome = try await LoopbackServer.serving { request, _ in
      [.streaming(), .chunk(": queue\n\n"), .delta("hm", "reasoning_content"), .delta("Yes")]
        + Step.done
    } _: { server in
      let outcome = await hear(Self.settings(server, key: "sk-sentinel-0123456789"))
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
    let outcome = try await hear(
      [
        .streaming("application/x-ndjson"),
        .chunk(#"{"message":{"thinking":"hm"},"done":false}"# + "\n"),
        .chunk(#"{"message":{"content":"Yes"},"done":true,"done_reason":"stop"}"#),
        .send(Array("0\r\n\r\n".utf8)),
      ], .ollama)
    #expect(outcome.said == "~hmYes")
    #expect(outcome.finish == .stop)
  }

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
    ] as [([Step], String, ProviderError)])
  func `what goes wrong is said, and what came is kept`(
    steps: [Step], said: String, error: ProviderError
  ) async throws {
    let outcome = try await hear(steps, time: Self.hurried)
    #expect(outcome.said == said)
    #expect(outcome.finish == nil)
    let sentence = try #require(outcome.error).description
      .replacing(/127\.0\.0\.1:\d+/, with: "").replacing(/broken HTTP \(.*\)/, with: "broken HTTP")
    #expect(sentence == error.description)
  }

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
        ? [.answer(429, ["Retry-After: 0"])] : [.streaming(), .delta("Yes")] + Step.done
    } _: { server in
      await hear(Self.settings(server))
    }
    #expect(outcome.waitings.dropFirst() == waitings[...])
    #expect((outcome.error == nil) == (error == nil))
    #expect(outcome.said == (error == nil ? "Yes" : ""))
  }

  @Test func `a model that is being loaded is waited for`() async throws {
    let outcome = try await LoopbackServer.serving { _, number in
      number <= 4
        ? [.answer(503, [], #"{"error":{"code":503,"message":"Loading model"}}"#)]
        : [.streaming(), .delta("Yes")] + Step.done
    } _: { server in
      await hear(Self.settings(server), time: Self.hurried)
    }
    #expect(outcome.waitings.filter { $0 == .loadingModel }.count == 4)
    #expect(outcome.said == "Yes")
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
      var request = Self.question
      request.thinking = .on
      var said = ""
      let provider = ServerProvider(Self.settings(server, .ollama), environment: [:])
      for try await case .text(let piece) in provider.reply(to: request) { said += piece }
      #expect(said == "Yes")
      #expect(server.requests.count == 2)
    }
  }

  @Test(
    arguments: [
      ([], "", 30), ([.streaming()], "", 20), ([.streaming(), .delta("part")], "part", 20),
      ([.streaming(), .chunk(": alive\n\n")], "", 20),
    ] as [([Step], String, Int)])
  func `a server that stalls is left`(steps: [Step], said: String, seconds: Int) async throws {
    let outcome = try await LoopbackServer.serving { _, _ in
      steps
    } _: { server in
      var settings = Self.settings(server)
      (settings.firstByteSeconds, settings.idleSeconds) = (steps.isEmpty ? 30 : 1000, 20)
      let outcome = await hear(settings, time: Self.soon)
      await server.clientLeft()
      return outcome
    }
    #expect(outcome.said == said)
    guard case .silent(_, seconds) = outcome.error else {
      Issue.record("not silent: \(outcome)")
      return
    }
  }

  /// A second of this time is a hundredth of one.
  private static let soon = TimeSource(
    now: { TimeSource.real.now() * 100 },
    sleep: { await TimeSource.real.sleep($0 / 100) }, date: TimeSource.real.date)

  @Test(
    arguments: [
      (.reset, "broke off in the middle"), (.close, "broke off in the middle"),
      (.send(Array("ZZZ\r\n".utf8)), "something that is not a reply: broken HTTP"),
    ] as [(Step, String)])
  func `what was said before a server failed is kept`(step: Step, words: String) async throws {
    try await LoopbackServer.serving { _, _ in
      [.streaming(), .delta("part")]
    } _: { server in
      let provider = ServerProvider(Self.settings(server), environment: [:])
      var said = ""
      let error = await #expect(throws: ProviderError.self) {
        for try await case .text(let piece) in provider.reply(to: Self.question) {
          said += piece
          server.perform(step)
        }
      }
      #expect(said == "part")
      #expect(error?.description.contains(words) == true)
    }
  }

  @Test func `a stream that stays open after its end is over`() async throws {
    let marked = try await hear([.streaming(), .delta("Yes"), Step.done[0], .hold])
    #expect(marked.finish == .stop)
    let ending = #"data: {"choices":[{"delta":{},"finish_reason":"length"}]}"# + "\n\n"
    let unmarked = try await hear(
      [.streaming(), .delta("Yes"), .chunk(ending), .hold], time: Self.soon)
    #expect(unmarked.finish == .length)
    #expect(unmarked.error == nil)
  }

  @Test func `leaving a reply closes its socket`() async throws {
    try await LoopbackServer.serving { _, _ in
      [.streaming(), .delta("Yes")]
    } _: { server in
      let provider = ServerProvider(Self.settings(server), environment: [:])
      for try await case .text in provider.reply(to: Self.question) { break }
      await server.clientLeft()
    }
  }

  @Test func `cancelling before the first byte closes the socket`() async throws {
    try await LoopbackServer.serving { _, _ in
      []
    } _: { server in
      let outcome = Task { await hear(Self.settings(server)) }
      await server.requestCame()
      outcome.cancel()
      await server.clientLeft()
      #expect(await outcome.value.error == nil)
    }
  }

  @Test func `a refused key is repeated to nobody`() async throws {
    let key = "sk-sentinel-0123456789"
    let outcome = try await LoopbackServer.serving { request, _ in
      [
        .answer(
          401, ["X-Echo: \(key)"],
          "{\"error\":{\"message\":\"bad \(request.headers["authorization"] ?? "")\"}}")
      ]
    } _: { server in
      await hear(Self.settings(server, key: key))
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
        let outcome = await hear(Self.settings(server, key: "sk-sentinel-0123456789"))
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
    #expect(await hear(settings).error == .noKey(provider: "p", variable: "K"))
    settings.address = "file:///etc/passwd"
    guard case .badAddress = await hear(settings).error else {
      Issue.record("the address was accepted")
      return
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
    let nobody = await hear(settings, time: Self.hurried)
    #expect(
      nobody.error
        == .unreachable(
          host: "127.0.0.1:\(port)", why: "nothing listens there (connection refused)"))
    #expect(nobody.waitings.count == 3)
    let nameless = await hear(ServerSettings(name: "p", address: "http://no-such-host.invalid"))
    #expect(
      nameless.error
        == .unreachable(host: "no-such-host.invalid", why: "there is no host of that name"))
    #expect(nameless.waitings.count == 1)
  }

  @Test func `a compressed answer is unpacked`() async throws {
    let packed = try #require(
      Data(
        base64Encoded: "H4sIAAAAAAACAx3MQQqAIBBG4b2niH/dCWZd2zqASAw6oRQqOTvx7kXb98EL"
          + "rExTh48leWkg2xHkVgZ9sWSVrCBU9pcEjBlnyqnF4xFuJX/StFQMN4wJ/8ou+7Y6Y16mPQWhWQAAAA=="))
    let outcome = try await hear(
      [
        .streaming("text/event-stream", ["Content-Encoding: gzip"]), .chunk(Array(packed)),
        .send(Array("0\r\n\r\n".utf8)),
      ])
    #expect(outcome.said == "packed")
  }

  @Test func `a giant line is refused, and twenty thousand tiny deltas are not`() async throws {
    let piece = Step.chunk([UInt8](repeating: UInt8(ascii: "x"), count: 1 << 20))
    let giant = try await hear(
      [.streaming(), .delta("part"), .chunk("data: ")] + Array(repeating: piece, count: 17))
    #expect(giant.said == "part")
    guard case .malformed(_, "a line of more than 16 MiB") = giant.error else {
      Issue.record("not refused: \(String(describing: giant.error))")
      return
    }
    let deltas = String(
      repeating: #"data: {"choices":[{"delta":{"content":"x"}}]}"# + "\n\n", count: 20_000)
    let tiny = try await hear([.streaming(), .chunk(deltas)] + Step.done)
    #expect(tiny.said.utf8.count == 20_000)
  }

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
      let ollama = try await ServerProvider(Self.settings(server, .ollama), environment: [:])
        .models()
      #expect(ollama.map(\.name.model) == ["a:1b", "b:2b"])
      #expect(ollama.map(\.isReasoning) == [true, nil])
      #expect(ollama.map(\.context) == [40960, nil])
      let llama = try await ServerProvider(
        Self.settings(server, .llamaServer), environment: [:]
      ).models()
      #expect(llama.map(\.context) == [8192])
      await #expect(throws: ProviderError.self) {
        var settings = Self.settings(server)
        settings.address += "/other/v1"
        _ = try await ServerProvider(settings, environment: [:]).models()
      }
    }
  }
}
