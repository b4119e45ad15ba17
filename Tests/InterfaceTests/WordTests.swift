import App
import Chat
import FoundationEssentials
import Screen
import Testing

@testable import Interface

/// Figures and states in words.
@Suite struct WordTests {
  @Test(arguments: [
    (0.04, "0.0 s"), (0.12, "0.1 s"), (9.94, "9.9 s"), (12.4, "12 s"), (75, "1 min 15 s"),
    (4800, "1 h 20 min"), (-3, "0 s"), (.nan, "0 s"), (.infinity, "0 s"),
  ])
  func durations(seconds: Double, words: String) {
    #expect(duration(seconds) == words)
  }

  @Test(arguments: [
    (0, "0"), (842, "842"), (1000, "1k"), (3_140, "3.1k"), (12_400, "12k"), (131_072, "131k"),
    (999_499, "999k"), (999_500, "1M"), (1_230_000, "1.2M"), (-5, "−5"),
    (.max, "9223372036855M"), (.min, "−9223372036855M"),
  ])
  func counts(count: Int, words: String) {
    #expect(compact(count) == words)
  }

  @Test(arguments: [(4096, "4k"), (131_072, "128k"), (32_000, "32k"), (500, "500")])
  func contexts(tokens: Int, words: String) {
    #expect(contextSize(tokens) == words)
  }

  @Test(arguments: [
    (0, "$0"), (0.000_049, "<$0.0001"), (0.000_05, "$0.0001"),
    (0.00214, "$0.0021"), (1.239, "$1.24"), (-1, "$0"), (.nan, "$0"),
  ])
  func prices(amount: Double, words: String) {
    #expect(dollars(amount) == words)
  }

  @Test(arguments: [
    (0.0, "Today"), (-1, "Today"), (1, "Yesterday"), (2, "Saturday"), (6, "Tuesday"),
    (7, "November"), (30, "October"), (400, "October 2025"), (20_000, "February 1972"),
    (200_000, "April 1479"),
  ])
  func days(ago days: Double, title: String) {
    let today = LocalDay(monday, utcOffset: 0)
    let day = LocalDay(monday.addingTimeInterval(-days * 86_400), utcOffset: 0)
    #expect(day.title(today: today) == title)
  }

  @Test func `a day begins at the person's midnight`() {
    // 15:00 UTC is half past eleven in the evening of UTC+8:30, and an hour later is tomorrow.
    let evening = LocalDay(monday, utcOffset: 30_600)
    let later = LocalDay(monday.addingTimeInterval(3600), utcOffset: 30_600)
    #expect(later.number == evening.number + 1)
  }

  @Test(arguments: [
    (Reasoning.Ending.complete, "▸ Thought for 12 s · 842 tokens"),
    (.answeredNow, "▸ Thought for 12 s · 842 tokens · answered now"),
    (.budget, "▸ Thought for 12 s · 842 tokens · budget spent"),
    (.stopped, "▸ Thought for 12 s · 842 tokens · stopped"),
    (.cut, "▸ Thought for 12 s · 842 tokens · cut at the limit"),
    (.other("odd"), "▸ Thought for 12 s · 842 tokens · odd"),
  ])
  func `how a thought ended is said in its header`(ending: Reasoning.Ending, header: String) {
    var message = reply(.length)
    message.reasoning = Reasoning(
      text: "Hm.", started: monday, ended: monday.addingTimeInterval(12), tokens: 842,
      ending: ending)
    #expect(headerText(message) == header)
    message.usage = Usage(isEstimated: true)
    #expect(headerText(message).contains("~842"))
  }

  @Test(arguments: [
    (ReplyEvent.Waiting.connecting, "Connecting… · 2 s"),
    (.queued, "Waiting in the queue… · 2 s"),
    (.loadingModel, "Loading the model… · 2 s"),
    (.prefill(done: 400, of: 1000), "Reading the prompt… 40 % · 2 s"),
    (.retrying(seconds: 3, because: "429"), "Trying again in 3 s: 429 · 2 s"),
  ])
  func `what is waited for is said`(waiting: ReplyEvent.Waiting, words: String) {
    var state = scene(60, 16)
    state.settings.isMotionReduced = true
    state.ask("Why?")
    state.hear(.waiting(waiting), after: 2)
    #expect(rows(state).contains { $0.hasSuffix(words) })
  }

  @Test func `the spinner turns with time, unless motion is reduced`() {
    var state = scene(60, 16)
    let turns = (0..<10).map { tenth in
      state.now = monday.addingTimeInterval(Double(tenth) / 10 + 0.01)
      return spinner(state)
    }
    #expect(Set(turns).count == 10)
    state.settings.isMotionReduced = true
    #expect(spinner(state) == "")
  }

  @Test(arguments: [
    (Finish.stop, "It thought, and gave no answer."),
    (.stopped, "Stopped while thinking."),
    (.length, "Cut while thinking: the limit of tokens for one reply was reached."),
    (.cut, "Cut while thinking: the stream ended too early."),
    (.failed, "Broken off while thinking. Cannot reach it."),
    (.other("bored"), "Ended while thinking: bored"),
  ])
  func `a reply without an answer says why`(finish: Finish, sentence: String) {
    var message = reply(finish)
    message.reasoning = Reasoning(text: "Hm.")
    message.failure = finish == .failed ? "Cannot reach it." : nil
    #expect(endingSentence(of: message)?.text == sentence)
  }

  @Test(arguments: [
    (Timing(requested: monday), "Cut: Nalar ended before the reply did."),
    (Timing(requested: monday, ended: monday), "Cut: the stream ended too early."),
    (nil, "Cut: the stream ended too early."),
  ])
  func `a reply whose end nobody noted was cut by the end of the program`(
    timing: Timing?, sentence: String
  ) {
    var message = reply(.cut)
    message.text = "Ye"
    message.timing = timing
    #expect(endingSentence(of: message)?.text == sentence)
  }

  @Test func `a reply that was answered needs no more words`() {
    var message = reply(.stop)
    message.text = "Yes."
    #expect(endingSentence(of: message) == nil)
  }

  @Test func `a full context says how full, and how to go on`() {
    let way = " /leave-out asks again without the oldest turns."
    var message = reply(.contextFull)
    message.text = "Ye"
    #expect(endingSentence(of: message)?.text == "Cut: the model's context is full." + way)
    message.usage = Usage(prompt: 2000, completion: 48)
    #expect(
      endingSentence(of: message)?.text == "Cut: the model's context is full (2k tokens)." + way)
    message.failure = "Too long (9 tokens of 8)."
    #expect(endingSentence(of: message)?.text == "Too long (9 tokens of 8)." + way)
  }

  private func reply(_ finish: Finish) -> Message {
    Message(
      id: .init(rawValue: "m1"), parent: nil, role: .assistant, finish: finish, created: monday)
  }

  private func headerText(_ message: Message) -> String {
    guard let reasoning = message.reasoning else { return "" }
    return reasoningHeader(reasoning, of: message, .folded, in: scene(60, 16)).spans
      .map(\.text).joined()
  }
}
