import App
import Chat
import FoundationEssentials
import Interface
import Screen
import Testing

/// The bottom row: its figures, and which of them stay where it is narrow.
@Suite struct StatsTests {
  @Test(arguments: [
    (
      140,
      "mini-r1 · 9 tok/s · first token 1.0 s · 842 + 120 tokens · ctx 24 % of 4k · ~$0.0021 · thoughts not sent −3.1k ^O thinking F1 help"
    ),
    (
      120,
      "mini-r1 · 9 tok/s · first token 1.0 s · 842 + 120 tokens · ctx 24 % of 4k · ~$0.0021 ^O thinking F1 help"
    ),
    (90, "mini-r1 · 9 tok/s · 842 + 120 tokens · ctx 24 % of 4k · ~$0.0021 F1 help"),
    (60, "mini-r1 · 9 tok/s · ctx 24 % of 4k F1 help"),
    (40, "mini-r1 · 9 tok/s · ctx 24 % of 4k"),
    (20, "mini-r1 · 9 tok/s"),
  ])
  func `figures drop out by their weight`(columns: Int, words: String) {
    let bar = rows(answered(columns)).last ?? ""
    // Gaps are as wide as the screen leaves them.
    #expect(bar.split(separator: " ").joined(separator: " ") == words)
  }

  @Test func `no price is guessed`() {
    var state = answered(140)
    let last = state.conversation.messages.count - 1
    state.conversation.messages[last].usage?.cost = nil
    #expect(rows(state).last?.contains("$") == false)
  }

  @Test func `a model in this process has no price, and takes no room for one`() {
    var state = answered(140)
    let last = state.conversation.messages.count - 1
    state.conversation.messages[0].model = .builtin
    state.conversation.messages[0].usage = Usage(cost: 0)
    #expect(rows(state).last?.contains(" · $0.0021 · ") == true)
    state.conversation.messages[last].model = .builtin
    #expect(rows(state).last?.contains("$") == false)
  }

  @Test func `a price below all digits is no price of nothing`() {
    var state = answered(140)
    let last = state.conversation.messages.count - 1
    state.conversation.messages[last].usage?.cost = 0.00000761
    #expect(rows(state).last?.contains(" · <$0.0001 · ") == true)
  }

  @Test func `a reply that comes in large pieces is estimated by its text`() {
    var state = scene(120, 16)
    state.ask("Why?")
    let piece = String(repeating: "Twice a day the moon pulls. ", count: 10)
    for _ in 0..<20 { state.hear(.text(piece), after: 0.5) }
    let bar = rows(state).last ?? ""
    #expect(bar.contains(" · ~1.7k tokens"))
    #expect(bar.contains(" answering · 192 tok/s"))
  }

  @Test func `the context is told about while the next reply comes`() {
    var state = answered(140)
    state.conversation.leaf = state.conversation.messages.last?.id
    state.ask("And then?")
    for _ in 0..<80 { state.hear(.text("a "), after: 0.05) }
    #expect(rows(state).last?.contains("ctx ~26 % of 4k") == true)
  }

  @Test func `while it replies the speed is that of now, and Esc is named`() {
    var state = scene(120, 16)
    state.ask("Why?")
    #expect(rows(state).last?.hasPrefix(" mini-r1 waiting") == true)
    for _ in 0..<40 { state.hear(.reasoning("a "), after: 0.05) }
    let bar = rows(state).last ?? ""
    #expect(bar.hasPrefix(" mini-r1 thinking · 21 tok/s · first token"))
    #expect(bar.contains("40 tokens"))
    #expect(bar.contains("Esc stop"))
    state.hear(.text("b"), after: 0.05)
    #expect(rows(state).last?.contains("answering") == true)
    #expect(rows(state).last?.contains("40 + 1 token") == true)
  }

  private func answered(_ columns: Int) -> AppState {
    var state = scene(columns, 16)
    state.ask("Why?")
    state.hear(.opened(.init(context: 4096, reasoningLeftOut: 3140)))
    state.hear(.text("Because."), after: 0)
    state.hear(
      .usage(
        Usage(
          prompt: 24, completion: 962, reasoning: 842, cost: 0.00214, decodeSpeed: 9.2)))
    state.hear(.finished(.stop))
    let other = ModelName(provider: "deepseek", model: "r1")
    state.conversation.messages[1].model = other
    state.open([unpriced(other)] + state.conversation.messages)
    return state
  }

  /// A reply whose price nobody knows: the sum is only about right.
  private func unpriced(_ model: ModelName) -> Message {
    Message(
      id: .init(rawValue: "m0"), parent: nil, role: .assistant, text: "Hello.", model: model,
      finish: .stop, created: monday)
  }
}
