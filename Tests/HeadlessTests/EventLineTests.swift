import Chat
import Headless
import Testing

@Suite struct EventLineTests {
  @Test(arguments: [
    (ReplyEvent.reasoning("a\n"), #"{"event":"reasoning","text":"a\n"}"#),
    (.text("é/\""), #"{"event":"answer","text":"é/\""}"#),
    (.relabelled(.reasoning), #"{"as":"reasoning","event":"relabelled"}"#),
    (.waiting(.loadingModel), #"{"event":"waiting","for":"loading-model"}"#),
    (.finished(.length), #"{"event":"finished","finish":"length"}"#),
    (
      .usage(Usage(prompt: 3, completion: 5, reasoning: 2, isEstimated: true)),
      #"{"completion":5,"estimated":true,"event":"usage","prompt":3,"reasoning":2}"#
    ),
  ])
  func `an event is one line of JSON`(event: ReplyEvent, line: String) throws {
    #expect(try EventLine(event)?.json == line)
  }

  @Test func `an error is an event too`() throws {
    #expect(
      try EventLine(ProviderError.noCredit(host: "h")).json
        == #"{"event":"error","message":"The account at h has no credit left. Top it up, or choose another model."}"#
    )
  }

  @Test func `what a terminal would obey, or a reader not see, is escaped`() throws {
    let line = try EventLine(.text("\u{1B}\u{9B}2J\u{202E}a\u{E0041}\u{115F}é中"))?.json
    #expect(
      line == #"{"event":"answer","text":"\u001b\u009b2J\u202ea\udb40\udc41\u115fé中"}"#)
  }
}
