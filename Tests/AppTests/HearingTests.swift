import App
import Chat
import FoundationEssentials
import TestSupport
import Testing

@Suite struct HearingTests {
  var state = AppState.asking()

  private mutating func hear(_ events: ReplyEvent..., at now: Date = .noon) {
    for event in events { _ = reduce(&state, .replied(.first, event), at: now) }
  }

  private var reply: Message { state.conversation.messages[1] }

  @Test mutating func `first comes the thought, then the answer, then the end`() {
    expect(&state, .replied(.first, .reasoning("Hm")), at: .noon + 1) {
      $0.conversation.messages[1].reasoning = Reasoning(text: "Hm", started: .noon, tokens: 1)
      $0.conversation.messages[1].timing?.firstToken = .noon + 1
      $0.replying?.waiting = nil
      $0.replying?.reasoning.feed("Hm")
      $0.replying?.isDirty = true
      $0.replying?.rate.count(at: .noon + 1)
    }
    expect(&state, .replied(.first, .text("Tides.")), at: .noon + 1.25) {
      $0.conversation.messages[1].reasoning?.ended = .noon + 1.25
      $0.conversation.messages[1].reasoning?.ending = .complete
      $0.conversation.messages[1].timing?.firstAnswer = .noon + 1.25
      $0.conversation.messages[1].text = "Tides."
      $0.replying?.answer.feed("Tides.")
      $0.replying?.rate.count(at: .noon + 1.25)
    }
    expect(
      &state, .replied(.first, .finished(.stop)), at: .noon + 1.5,
      effects: { [.save($0.conversation)] }
    ) {
      $0.conversation.messages[1].finish = .stop
      $0.conversation.messages[1].timing?.ended = .noon + 1.5
      $0.conversation.updated = .noon + 1.5
      $0.replying = nil
      $0.list.update(.of("c1", "Why tides", at: .noon + 1.5))
    }
  }

  @Test mutating func `what is known before the first word is noted`() {
    expect(&state, .replied(.first, .opened(.init(context: 4096, reasoningLeftOut: 310)))) {
      $0.context = 4096
      $0.reasoningLeftOut = 310
    }
    expect(&state, .replied(.first, .opened(.init())))
    let shortfall = ContextShortfall(asked: 9000, trained: 4096)
    expect(&state, .replied(.first, .opened(.init(shortfall: shortfall)))) {
      $0.toast = .notice(
        "The model was trained for a context of 4096 tokens and gets no more; 9000 were asked for.",
        at: .noon)
    }
    expect(&state, .replied(.first, .waiting(.prefill(done: 3, of: 9)))) {
      $0.replying?.waiting = .prefill(done: 3, of: 9)
    }
  }

  @Test mutating func `nothing said is nothing heard`() {
    expect(&state, .replied(.first, .text("")))
    expect(&state, .replied(.first, .reasoning("")))
    expect(&state, .replied(.first, .relabelled(.reasoning)))
    expect(&state, .replied(.first, .relabelled(.answer)))
  }

  @Test mutating func `a late end of thinking makes a thought of what was said`() {
    hear(.text("Hm. "), .text("So."), at: .noon + 0.5)
    expect(&state, .replied(.first, .relabelled(.reasoning)), at: .noon + 1) {
      $0.conversation.messages[1].text = ""
      $0.conversation.messages[1].timing?.firstAnswer = nil
      $0.conversation.messages[1].reasoning = Reasoning(
        text: "Hm. So.", started: .noon, ended: .noon + 1, tokens: 2, ending: .complete)
      $0.replying?.reasoning = counted("Hm. ", "So.")
      $0.replying?.answer = PieceCount()
    }
    hear(.text("Tides."), at: .noon + 2)
    #expect(reply.text == "Tides.")
    #expect(reply.timing?.firstAnswer == .noon + 2)
    #expect(reply.reasoning?.ended == .noon + 1)
  }

  @Test mutating func `a thought that never ended may have been the answer`() {
    hear(.reasoning("Tides"), .reasoning("."), at: .noon + 0.5)
    expect(&state, .replied(.first, .relabelled(.answer)), at: .noon + 1) {
      $0.conversation.messages[1].text = "Tides."
      $0.conversation.messages[1].timing?.firstAnswer = .noon + 0.5
      $0.conversation.messages[1].reasoning = nil
      $0.replying?.reasoning = PieceCount()
      $0.replying?.answer = counted("Tides", ".")
    }
  }

  @Test mutating func `a thought that is taken up again goes on`() {
    hear(.reasoning("Hm."), .text("So"), at: .noon + 0.5)
    expect(&state, .replied(.first, .reasoning(" Wait.")), at: .noon + 1) {
      $0.conversation.messages[1].reasoning?.text = "Hm. Wait."
      $0.conversation.messages[1].reasoning?.tokens = 2
      $0.conversation.messages[1].reasoning?.ended = nil
      $0.conversation.messages[1].reasoning?.ending = nil
      $0.replying?.reasoning.feed(" Wait.")
      $0.replying?.rate.count(at: .noon + 1)
    }
    hear(.finished(.length), at: .noon + 1.25)
    #expect(reply.reasoning?.ending == .cut)
    #expect(reply.reasoning?.ended == .noon + 1.25)
  }

  @Test mutating func `the model's own count is better than ours`() {
    hear(.reasoning("Hm"), .text("Yes."))
    let usage = Usage(prompt: 9, completion: 40, reasoning: 31)
    expect(&state, .replied(.first, .usage(usage))) {
      $0.conversation.messages[1].usage = usage
      $0.conversation.messages[1].reasoning?.tokens = 31
    }
  }

  @Test mutating func `events of an older reply change nothing`() {
    let late: [Action] = [
      .replied(.init(0), .text("late")), .replied(.init(0), .finished(.stop)),
      .replied(.init(7), .reasoning("early")), .replyFailed(.init(0), .cut(host: "h")),
    ]
    for action in late { expect(&state, action) }
    _ = reduce(&state, .stopPressed, at: .noon)
    expect(&state, .replied(.first, .text("late")))
    expect(&state, .replyFailed(.first, .cut(host: "h")))
  }

  @Test(arguments: [
    (Finish.stop, Reasoning.Ending.complete), (.toolCalls, .complete), (.stopped, .stopped),
    (.length, .cut), (.contextFull, .cut), (.cut, .cut), (.contentFilter, .cut),
    (.other("?"), .cut),
  ])
  mutating func `an end in the middle of a thought ends it`(
    finish: Finish, ending: Reasoning.Ending
  ) {
    hear(.reasoning("Hm"), .finished(finish))
    #expect(reply.finish == finish)
    #expect(reply.reasoning?.ending == ending)
    #expect(state.replying == nil)
    #expect(!state.needsTicks)
  }

  @Test mutating func `a reader who is elsewhere is told of a failure by a notice`() {
    hear(.text("Half an ans"), at: .noon + 1)
    _ = reduce(&state, .scrolled(.at("m1", .answer, line: 0), current: nil), at: .noon + 1)
    _ = reduce(&state, .replyFailed(.first, .cut(host: "localhost")), at: .noon + 1)
    #expect(state.toast == .error(ProviderError.cut(host: "localhost").description, at: .noon + 1))
  }

  @Test mutating func `a failure keeps what came and says why`() {
    hear(.reasoning("Hm"), .text("Half an ans"), at: .noon + 1)
    let why = ProviderError.cut(host: "localhost").description
    expect(
      &state, .replyFailed(.first, .cut(host: "localhost")), at: .noon + 1,
      effects: { [.save($0.conversation)] }
    ) {
      $0.conversation.messages[1].finish = .failed
      $0.conversation.messages[1].failure = why
      $0.conversation.messages[1].timing?.ended = .noon + 1
      $0.conversation.updated = .noon + 1
      $0.replying = nil
      $0.list.update(.of("c1", "Why tides", at: .noon + 1))
    }
    #expect(reply.text == "Half an ans")
  }

  @Test mutating func `a first reply gives a greeting a better title`() {
    state = .asking("hi")
    hear(.text("The moon pulls the sea. "), .text("Twice a day."), .finished(.stop))
    #expect(state.conversation.title == "The moon pulls the sea")
    #expect(state.list.all.map(\.title) == ["The moon pulls the sea"])
  }

  @Test mutating func `a title the person gave stays`() {
    state = .asking("hi")
    state.conversation.title = "Mine"
    state.conversation.isTitleGiven = true
    hear(.text("The moon pulls the sea."), .finished(.stop))
    #expect(state.conversation.title == "Mine")
  }

  @Test mutating func `what is said below a reader is marked, and nothing moves`() {
    let reading = Scroll.at("m1", .answer, line: 0)
    _ = reduce(&state, .scrolled(reading, current: "m1"), at: .noon)
    hear(.text("Tides."))
    #expect(state.isNewBelow)
    #expect(state.scroll == reading)
    expect(&state, .scrolled(.following, current: nil)) {
      $0.scroll = .following
      $0.isNewBelow = false
    }
  }
}

private func counted(_ pieces: String...) -> PieceCount {
  var count = PieceCount()
  for piece in pieces { count.feed(piece) }
  return count
}
