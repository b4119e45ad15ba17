import App
import Chat
import Foundation
import Runtime
import Screen
import TestSupport
import Testing

@MainActor @Suite(.timeLimit(.minutes(1))) struct PlayTests {
  private let answered: [ReplyEvent] = [
    .opened(.init(splitting: .undecided(isReasoningModel: true))), .text("<think>they ask"),
    .text(" why</think>"), .text("Because of the moon."), .finished(.stop),
  ]

  @Test func `what is sent is answered, the thought folded above the answer`() async throws {
    let play = Play(ScriptedProvider(answered))
    play.type("why tides?⏎")
    let rows = await play.settled()
    #expect(rows.first == "❯ why tides?")
    #expect(rows[1].hasPrefix("▸ Thought for"))
    #expect(rows.last == "Because of the moon.")

    let stored = try await play.stored()
    #expect(stored.map(\.title) == ["why tides"])
    #expect(stored[0].messages.map(\.text) == ["why tides?", "Because of the moon."])
    #expect(stored[0].messages[1].reasoning?.text == "they ask why")
  }

  @Test func `the question is on disk before the model is asked`() async throws {
    let (asked, gate) = (Gate(), Gate())
    let provider = ScriptedProvider { _ in
      Task { await asked.open() }
      return [.wait(gate), .say(.text("Yes.")), .say(.finished(.stop))]
    }
    let play = Play(provider)
    play.type("is it saved?⏎")
    await asked.pass()
    #expect(try await play.stored().first?.messages.first?.text == "is it saved?")
    await gate.open()
    #expect(await play.settled().last == "Yes.")
  }

  @Test func `a reply that is stopped keeps what came, on the screen and on disk`() async throws {
    let (half, gate) = (Gate(), Gate())
    let provider = ScriptedProvider { _ in
      [.say(.text("Half an ans")), .wait(gate), .say(.text("wer")), .say(.finished(.stop))]
    }
    let play = Play(provider)
    play.type("why?⏎")
    while !play.rows.contains("Half an ans") { await Task.yield() }
    play.type("⎋")
    let rows = await play.settled()
    #expect(rows.contains("Half an ans"))
    #expect(try await play.stored()[0].messages[1].finish == .stopped)
    await gate.open()
    await half.open()
  }

  @Test func `quitting in the middle of a reply saves it first`() async throws {
    let gate = Gate()
    let play = Play(ScriptedProvider { _ in [.say(.text("Half")), .wait(gate)] })
    play.type("why?⏎")
    while !play.rows.contains("Half") { await Task.yield() }
    play.type("^q")
    await play.loop.settled()
    #expect(try await play.stored()[0].messages[1].text == "Half")
  }

  @Test func `a conversation that is open elsewhere can be read, and says why not more`()
    async throws
  {
    let first = Play(ScriptedProvider(answered))
    first.type("why tides?⏎")
    _ = await first.settled()

    let second = Play(ScriptedProvider(answered), folder: first.folder)
    _ = await second.settled()
    while second.loop.state.list.all.isEmpty { await Task.yield() }
    second.type("^s⏎")
    _ = await second.settled()
    #expect(second.rows.contains { $0.contains("Because of the moon.") })
    second.type("more?⏎")
    _ = await second.settled()
    #expect(try await first.stored()[0].messages.count == 2)
    #expect(second.loop.state.toast?.text.contains("another Nalar") == true)
  }

  @Test func `where nothing can be saved, the chat goes on and says so`() async throws {
    let folder = Play.newFolder()
    try Data().write(to: URL(filePath: folder))
    let play = Play(ScriptedProvider(answered), folder: folder)
    play.type("why tides?⏎")
    #expect(await play.settled().contains("Because of the moon."))
    #expect(play.loop.state.toast?.isError == true)

    try FileManager.default.removeItem(atPath: folder)
    play.type("again?⏎")
    _ = await play.settled()
    #expect(try await play.stored()[0].messages.count == 4, "all of it, once it can be")
  }

  @Test func `a flood of tokens does not keep keys waiting`() async throws {
    let flood = (0..<50_000).map { _ in ReplyEvent.text("x ") }
    let play = Play(ScriptedProvider([.opened(.init())] + flood + [.finished(.stop)]))
    play.type("go⏎")
    // What has come stays where it is, however soon the flood is over.
    while play.loop.state.thread.last?.text.hasPrefix("x") != true { await Task.yield() }
    play.type("still typing")
    #expect(play.loop.state.composer.text == "still typing")
    _ = await play.settled()
    #expect(play.loop.state.thread.last?.text.utf8.count == 100_000)
  }

  @Test func `nothing ticks when nothing runs`() async {
    let play = Play(ScriptedProvider(answered))
    _ = await play.settled()
    #expect(!play.loop.state.needsTicks)
  }

  @Test func `what is copied is what was written`() async {
    let play = Play(ScriptedProvider([.text("a **b**\n\n```\n1 < 2\n```"), .finished(.stop)]))
    play.type("code?⏎")
    _ = await play.settled()
    play.type("\ty")
    #expect(play.copied.isEmpty, "a tab character is not the Tab key")
    play.loop.hear(.key(.init(.tab)))
    play.type("yc")
    _ = await play.settled()
    #expect(play.copied == ["a **b**\n\n```\n1 < 2\n```", "1 < 2"])
  }
}
