import App
import Chat
import TestSupport
import Testing

/// A full context, and what is left out of it when the person says so.
@Suite struct LeavingOutTests {
  /// Turns of these sizes; the last question's reply had no room.
  private func full(_ sizes: [Int], finish: Finish = .contextFull) -> AppState {
    var conversation = Conversation.of()
    for (index, size) in sizes.enumerated() {
      let text = String(repeating: "a", count: size)
      let (question, reply) = (index * 2 + 1, index * 2 + 2)
      let id = Message.ID(rawValue: "m\(question)")
      conversation.messages.append(.question(text, id: id, parent: conversation.leaf))
      conversation.messages.append(
        .reply("b", id: .init(rawValue: "m\(reply)"), parent: id))
      conversation.leaf = .init(rawValue: "m\(reply)")
    }
    conversation.messages[conversation.messages.count - 1].text = ""
    conversation.messages[conversation.messages.count - 1].finish = finish
    return .showing(conversation)
  }

  private func sent(_ effects: [Effect]) -> [Message.ID]? {
    guard case .ask(_, let request, _)? = effects.last else { return nil }
    return request.messages.map(\.id)
  }

  @Test func `a prompt that was too long is a full context, with the figures`() {
    var state = AppState.asking()
    let error = ProviderError.contextExceeded(tokens: 5000, context: 4096)
    _ = reduce(&state, .replyFailed(.first, error), at: .noon)
    #expect(state.thread.last?.finish == .contextFull)
    #expect(state.thread.last?.failure?.contains("5000 tokens of 4096") == true)
  }

  @Test(
    arguments: [
      ([10, 10, 10, 10], "m4", ["m5", "m6", "m7"]),  // half
      ([100, 10, 10], "m2", ["m3", "m4", "m5"]),  // no more than must
      ([10, 10, 100], "m4", ["m5"]),  // never the last question
      ([10, 100], "m2", ["m3"]),
    ] as [([Int], Message.ID, [Message.ID])])
  func `the oldest turns go, and it is asked again`(
    sizes: [Int], leftOut: Message.ID, asked: [Message.ID]
  ) {
    var state = full(sizes)
    let before = state.conversation.messages
    let effects = reduce(&state, .leaveOutPressed, at: .noon)
    #expect(state.conversation.leftOut == leftOut)
    #expect(sent(effects) == asked)
    #expect(state.conversation.messages.starts(with: before))  // nothing is deleted
  }

  @Test func `pressed again it leaves out more, until one question is left`() {
    var state = full([10, 10, 10, 10])
    var asked: [[Message.ID]] = []
    for _ in 0..<2 {
      asked.append(sent(reduce(&state, .leaveOutPressed, at: .noon)) ?? [])
      _ = reduce(
        &state,
        .replyFailed(.init(state.asked), .contextExceeded(tokens: nil, context: nil)), at: .noon)
    }
    #expect(asked == [["m5", "m6", "m7"], ["m7"]])
    expect(&state, .leaveOutPressed) {
      $0.toast = .error("Only the last question is sent. Shorten it, or choose a larger context.")
    }
  }

  @Test func `a system message stays, and what comes next is sent with what is left`() {
    var state = full([10, 10, 10])
    state.conversation.messages[0].role = .system
    state.conversation.messages[1].role = .user
    let effects = reduce(&state, .leaveOutPressed, at: .noon)
    #expect(sent(effects)?.first == "m1")
    _ = reduce(&state, .stopPressed, at: .noon)
    state.composer.text = "And then?"
    let next = sent(reduce(&state, .sendPressed, at: .noon)) ?? []
    #expect(next.first == "m1")
    #expect(!next.contains("m2"))
  }

  @Test func `a branch without the mark is sent whole`() {
    var state = full([10, 10], finish: .stop)
    state.conversation.leftOut = "m9"
    state.composer.text = "Why?"
    #expect(sent(reduce(&state, .sendPressed, at: .noon)) == ["m1", "m2", "m3", "m5"])
  }

  @Test func `where there is room nothing is left out`() {
    var state = full([10, 10], finish: .stop)
    expect(&state, .leaveOutPressed) {
      $0.toast = .notice("Nothing is left out: the last reply had room in the context.")
    }
    state = full([10, 10])
    state.readOnly = "Another Nalar has it open."
    expect(&state, .leaveOutPressed) { $0.toast = .error("Another Nalar has it open.") }
  }
}
