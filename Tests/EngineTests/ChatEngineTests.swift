import Chat
import Engine
import FoundationEssentials
import TestSupport
import Testing

@Suite(.timeLimit(.minutes(1))) struct `Chat engine` {
  // Stories: what a provider says, and what the person hears. 🚪 opened, 🧠 thought, 💬 answer,
  // ↺ relabelled, # usage (~ estimated), ■ the end.

  @Test func `a thought is told from the answer, and the reply is counted`() async {
    let story = await hear([
      .opened(.init(splitting: .primed)), .text("hm"), .text("m\n</th"), .text("ink>\n\nYes."),
      .finished(.stop),
    ])
    #expect(story == "🚪 🧠hm 🧠m 💬Yes. #3+3(1)~ ■stop")
  }

  @Test func `the model's own counts are believed`() async {
    let story = await hear([
      .opened(.init(splitting: .undecided(isReasoningModel: true))), .text("<think>hm</think>Yes."),
      .usage(Usage(prompt: 8, completion: 30, reasoning: 25)), .finished(.stop),
    ])
    #expect(story == "🚪 🧠hm 💬Yes. #8+30(25) ■stop")
  }

  @Test func `cumulative counts replace each other`() async {
    let story = await hear([
      .opened(.init()), .text("a"), .usage(Usage(prompt: 8, completion: 1)), .text("b"),
      .usage(Usage(completion: 2)), .usage(Usage(completion: 2)), .finished(.length),
    ])
    #expect(story == "🚪 💬a #8+1 💬b #8+2 ■length")
  }

  @Test func `an uncounted thought is its share of the completion`() async {
    let story = await hear([
      .opened(.init()), .reasoning("aaaaaaaaaa"), .text("bbbbbbbbbb"),
      .usage(Usage(prompt: 8, completion: 30)), .finished(.stop),
    ])
    #expect(story == "🚪 🧠aaaaaaaaaa 💬bbbbbbbbbb #8+30 #8+30(15)~ ■stop")
  }

  @Test func `a stream that just ends was cut`() async {
    #expect(await hear([]) == "#3+0~ ■cut")
    let story = await hear([.opened(.init(splitting: .primed)), .text("hm</thi")])
    #expect(story == "🚪 🧠hm 🧠</thi #3+3(3)~ ■cut")
  }

  @Test func `after the end nothing is heard`() async {
    let story = await hear([.finished(.stop), .text("more"), .finished(.length)])
    #expect(story == "#3+0~ ■stop")
  }

  @Test func `a failure comes after all that was said`() async {
    let story = await hear(steps: [
      .say(.opened(.init(splitting: .primed))), .say(.text("hm</thi")), .fail(.cut(host: "h")),
    ])
    #expect(story == "🚪 🧠hm 🧠</thi #3+3(3)~ ✗\(ProviderError.cut(host: "h"))")
    let refused = ProviderError.noCredit(host: "h")
    #expect(await hear(steps: [.fail(refused)]) == "✗\(refused)")
  }

  @Test func `a stop text in what was held back comes before a failure`() async {
    let story = await hear(
      steps: [
        .say(.opened(.init(splitting: .undecided(isReasoningModel: false)))), .say(.text("\n")),
        .fail(.cut(host: "h")),
      ], stop: ["\n"])
    #expect(story == "🚪 #3+0~ ■stop")
  }

  @Test func `the latest opening holds`() async {
    let story = await hear([
      .opened(.init(splitting: .undecided(isReasoningModel: false))),
      .waiting(.retrying(seconds: 1, because: "busy")), .opened(.init(splitting: .primed)),
      .text("hm</think>Yes."), .finished(.stop),
    ])
    #expect(story == "🚪 … 🚪 🧠hm 💬Yes. #3+3(1)~ ■stop")
  }

  @Test func `a thought that only the prompt began may have been the answer`() async {
    let events: [ReplyEvent] = [.opened(.init(splitting: .primed)), .text("Yes.")]
    #expect(await hear(events + [.finished(.stop)]) == "🚪 🧠Yes. ↺💬 #3+2~ ■stop")
    #expect(await hear(events + [.finished(.length)]) == "🚪 🧠Yes. #3+2(2)~ ■length")
  }

  @Test func `a stop text ends the answer and not the thought`() async {
    let story = await hear(
      [
        .opened(.init(splitting: .primed)), .text("one END two</think>three E"), .text("ND four"),
        .usage(Usage(prompt: 1)), .finished(.length),
      ], stop: ["END"])
    #expect(story == "🚪 🧠one END two 💬three  #3+6(4)~ ■stop")
  }

  @Test func `a stop text does not end what may yet be a thought`() async {
    let story = await hear(
      [
        .opened(.init(splitting: .undecided(isReasoningModel: true))), .text("one END"),
        .text(" two</think>three END four"), .finished(.length),
      ], stop: ["END"])
    #expect(story == "🚪 💬one END 💬 two ↺🧠 💬three  #3+6(4)~ ■stop")
  }

  @Test func `what only looked like a stop text is shown`() async {
    let story = await hear([.opened(.init()), .text("the EN"), .finished(.stop)], stop: ["END"])
    #expect(story == "🚪 💬the  💬EN #3+2~ ■stop")
  }

  @Test func `the price is that of the moment the request began`() async {
    let engine = ChatEngine(
      providers: [
        "deepseek": ScriptedProvider([
          .usage(Usage(prompt: 1500, cached: 500, completion: 2000)), .finished(.stop),
        ])
      ],
      facts: .init(vendors: ["deepseek": .deepseek]),
      now: { Date(timeIntervalSince1970: 1_737_400_000) })  // 20 January 2025
    var costs: [Double?] = []
    for case .usage(let usage) in await events(of: engine, "deepseek/deepseek-reasoner") {
      costs.append(usage.cost.map { ($0 * 100_000).rounded() / 100_000 })
    }
    #expect(costs == [0.005])
  }

  @Test func `a model with other tags is split at those`() async throws {
    let name = ModelName(provider: "p", model: "kimi")
    let engine = ChatEngine(
      providers: [
        "p": ScriptedProvider([.opened(.init(splitting: .primed)), .text("a◁/think▷b")])
      ],
      facts: .init(tags: [name: ThinkTags(opening: "◁think▷", closing: "◁/think▷")]))
    let said = await events(of: engine, "p/kimi").filter {
      if case .usage = $0 { false } else { true }
    }
    #expect(
      said == [
        .opened(.init(splitting: .primed, reasoningLeftOut: 0)), .reasoning("a"), .text("b"),
        .finished(.cut),
      ])
  }

  @Test func `the model sees no earlier thought, and the person how much that saved`() async {
    let (seen, seer) = AsyncStream.makeStream(of: [String].self)
    let provider = ScriptedProvider { request in
      seer.yield(request.messages.map { $0.text + ($0.reasoning?.text ?? "") })
      return [.say(.opened(.init()))]
    }
    var reply = Message(
      id: .init(rawValue: "2"), parent: nil, role: .assistant, text: "b", created: epoch)
    reply.reasoning = Reasoning(text: "hm", tokens: 7)
    let branch = [question("a"), reply, question("c")]
    let heard = await events(of: ChatEngine(providers: ["p": provider]), "p/m", branch)
    #expect(heard.first == .opened(.init(reasoningLeftOut: 7)))
    #expect(await seen.first { _ in true } == ["a", "b", "c"])
  }

  @Test func `an unknown provider is a failure with the model's name`() async {
    #expect(
      await story(of: ChatEngine(providers: [:]), request("nobody/m"))
        == "✗\(ProviderError.unknownModel("nobody/m"))")
  }

  @Test func `a prompt longer than a listed context is refused before it is sent`() async {
    let small = ModelInfo(name: .init(provider: "p", model: "m"), context: 2)
    let provider = ScriptedProvider(models: .success([small])) { _ in [.say(.text("sent"))] }
    let engine = ChatEngine(providers: ["p": provider])
    #expect(await story(of: engine, request("p/m")) == "💬sent #3+2~ ■cut")
    _ = await engine.models()
    #expect(
      await story(of: engine, request("p/m"))
        == "✗\(ProviderError.contextExceeded(tokens: 3, context: 2))")
    let counting = ChatEngine(
      providers: ["p": provider], facts: .init(countingProviders: ["p"]))
    _ = await counting.models()
    #expect(await story(of: counting, request("p/m")) == "💬sent #3+2~ ■cut")
  }

  @Test func `leaving a reply stops its provider`() async {
    let (never, ended) = (Gate(), Gate())
    let provider = ScriptedProvider(ended: ended) { _ in
      [.say(.text("one")), .wait(never), .say(.text("two"))]
    }
    let engine = ChatEngine(providers: ["p": provider])
    do {
      for try await event in await engine.reply(to: request("p/m")) where event == .text("one") {
        break
      }
    } catch {
      Issue.record(error)
    }
    await ended.pass()
  }

  @Test func `a stop text stops the provider`() async {
    let (never, ended) = (Gate(), Gate())
    let provider = ScriptedProvider(ended: ended) { _ in
      [.say(.text("one END")), .wait(never), .say(.text("two"))]
    }
    let engine = ChatEngine(providers: ["p": provider])
    #expect(await story(of: engine, request("p/m", stop: ["END"])) == "💬one  #3+2~ ■stop")
    await ended.pass()
  }

  @Test func `one provider's silence does not keep the others' models back`() async {
    let gate = Gate()
    let model = ModelInfo(name: .init(provider: "a", model: "m"))
    let engine = ChatEngine(providers: [
      "a": ScriptedProvider(models: .success([model])) { _ in [] },
      "b": ScriptedProvider(models: .failure(.noCredit(host: "b"))) { _ in [] },
      "c": ScriptedProvider(listGate: gate) { _ in [] },
    ])
    var heard: Set<String> = []
    for await listing in await engine.listings() {
      heard.insert(listing.provider)
      if heard == ["a", "b"] { await gate.open() }
    }
    #expect(heard == ["a", "b", "c"])
    #expect(
      await engine.models() == [
        .init(provider: "a", models: .success([model])),
        .init(provider: "b", models: .failure(.noCredit(host: "b"))),
        .init(provider: "c", models: .success([])),
      ])
  }
}

private let epoch = Date(timeIntervalSince1970: 0)

private func question(_ text: String) -> Message {
  Message(id: .init(rawValue: text), parent: nil, role: .user, text: text, created: epoch)
}

private func request(
  _ model: String, _ branch: [Message] = [question("a")], stop: [String] = []
) -> ChatRequest {
  ChatRequest(
    conversation: .init(rawValue: "c"),
    model: ModelName(model) ?? .builtin, messages: branch, sampling: Sampling(stop: stop))
}

private func events(
  of engine: ChatEngine, _ model: String, _ branch: [Message] = [question("a")]
) async -> [ReplyEvent] {
  var heard: [ReplyEvent] = []
  do {
    for try await event in await engine.reply(to: request(model, branch)) { heard.append(event) }
  } catch {
    Issue.record(error)
  }
  return heard
}

private func hear(_ events: [ReplyEvent], stop: [String] = []) async -> String {
  await hear(steps: events.map(ScriptedProvider.Step.say), stop: stop)
}

private func hear(steps: [ScriptedProvider.Step], stop: [String] = []) async -> String {
  let engine = ChatEngine(providers: ["p": ScriptedProvider { _ in steps }])
  return await story(of: engine, request("p/m", stop: stop))
}

private func story(of engine: ChatEngine, _ request: ChatRequest) async -> String {
  var told: [String] = []
  do throws(ProviderError) {
    for try await event in await engine.reply(to: request) { told.append(picture(event)) }
  } catch {
    told.append("✗\(error)")
  }
  return told.joined(separator: " ")
}

private func picture(_ event: ReplyEvent) -> String {
  switch event {
  case .opened: "🚪"
  case .waiting: "…"
  case .reasoning(let text): "🧠" + text
  case .text(let text): "💬" + text
  case .relabelled(let part): part == .reasoning ? "↺🧠" : "↺💬"
  case .usage(let usage):
    "#\(usage.prompt ?? -1)+\(usage.completion ?? -1)"
      + (usage.reasoning.map { "(\($0))" } ?? "") + (usage.isEstimated ? "~" : "")
  case .finished(let finish): "■\(finish)"
  }
}
