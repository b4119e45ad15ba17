import Chat
import Headless
import Testing

@Suite struct ReplyPrinterTests {
  /// What a reply leaves on standard output and on standard error.
  private func printed(
    _ events: [ReplyEvent], showsReasoning: Bool = true, isTerminal: Bool = false
  ) -> (output: String, error: String) {
    var printer = ReplyPrinter(
      .init(
        showsReasoning: showsReasoning, isOutputTerminal: isTerminal, isErrorTerminal: isTerminal))
    var (output, error) = ("", "")
    for piece in events.flatMap({ printer.feed($0) }) + printer.finish() {
      switch piece {
      case .standardOutput(let text): output += text
      case .standardError(let text): error += text
      }
    }
    return (output, error)
  }

  @Test func `standard output holds the answer and nothing else`() {
    let (output, error) = printed([
      .waiting(.connecting), .reasoning("hm"), .text("Yes"), .text("."), .usage(Usage()),
      .finished(.stop),
    ])
    #expect(output == "Yes.\n")
    #expect(error == "hm\n\n")
  }

  @Test func `thoughts nobody asked for are not shown`() {
    #expect(
      printed([.reasoning("hm"), .text("Yes."), .finished(.stop)], showsReasoning: false)
        == ("Yes.\n", ""))
  }

  @Test func `an answer that ends its line gets no second end`() {
    #expect(printed([.text("Yes.\n"), .finished(.stop)]).output == "Yes.\n")
  }

  @Test func `a reply cut by an error still ends its line`() {
    #expect(printed([.text("Yes")]).output == "Yes\n")
  }

  @Test func `text that turns out to be a thought never reaches standard output`() {
    let (output, error) = printed([
      .opened(.init(splitting: .undecided(isReasoningModel: true))), .text("hm"),
      .relabelled(.reasoning), .text("Yes."), .finished(.stop),
    ])
    #expect(output == "Yes.\n")
    #expect(error == "hm\n\n")
  }

  @Test func `text that was the answer after all comes at the end`() {
    let (output, _) = printed([
      .opened(.init(splitting: .undecided(isReasoningModel: true))), .text("Yes"), .text("."),
      .finished(.stop),
    ])
    #expect(output == "Yes.\n")
  }

  @Test func `a model that does not think is not held back`() {
    var printer = ReplyPrinter(
      .init(showsReasoning: true, isOutputTerminal: false, isErrorTerminal: false))
    _ = printer.feed(.opened(.init(splitting: .undecided(isReasoningModel: false))))
    #expect(printer.feed(.text("Y")) == [.standardOutput("Y")])
  }

  @Test func `a terminal gets no escape sequence from a model, a pipe gets every byte`() {
    let events: [ReplyEvent] = [.text("a\u{1B}[2Jb"), .finished(.stop)]
    #expect(printed(events).output == "a\u{1B}[2Jb\n")
    #expect(!printed(events, isTerminal: true).output.contains("\u{1B}"))
  }

  @Test func `on a terminal the thought is dim, and only the thought`() {
    let (output, error) = printed(
      [.reasoning("h"), .reasoning("m"), .text("Yes."), .finished(.stop)], isTerminal: true)
    #expect(error == "\u{1B}[2mhm\u{1B}[0m\n\n")
    #expect(output == "Yes.\n")
  }
}
