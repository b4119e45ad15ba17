import Chat
import Engine
import FoundationEssentials
import Testing

@Suite struct `Context fitter` {
  @Test func `thoughts of earlier replies stay behind, and are counted`() throws {
    let fitted = try ContextFitter().fit([
      message(.user, "37 × 48?"),
      message(.assistant, "1776", Reasoning(text: "hm", tokens: 900)),
      message(.user, "and 38?"),
      message(.assistant, "1824", Reasoning(text: "aaaaaaaaaa")),
      message(.user, "thanks"),
    ])
    #expect(fitted.messages.map(\.text) == ["37 × 48?", "1776", "and 38?", "1824", "thanks"])
    #expect(fitted.messages.allSatisfy { $0.reasoning == nil })
    #expect(fitted.reasoningLeftOut == 903)
  }

  @Test(arguments: [Finish.stopped, .failed, .cut, .length])
  func `a reply without an answer stays behind, its question goes`(finish: Finish) throws {
    let fitted = try ContextFitter().fit([
      message(.user, "37 × 48?"),
      message(.assistant, " \n", Reasoning(text: "hm", tokens: 5), finish),
      message(.user, "just the number"),
    ])
    #expect(fitted.messages.map(\.text) == ["37 × 48?", "just the number"])
    #expect(fitted.reasoningLeftOut == 5)
  }

  @Test func `half an answer goes, a blank question does not`() throws {
    let fitted = try ContextFitter().fit([
      message(.system, ""), message(.user, "why?"), message(.assistant, "Becau", nil, .stopped),
      message(.user, " "), message(.user, "go on"),
    ])
    #expect(fitted.messages.map(\.text) == ["why?", "Becau", "go on"])
  }

  @Test func `a reply that is to be continued keeps its thought`() throws {
    let thought = Reasoning(text: "so far", tokens: 2)
    let fitted = try ContextFitter().fit([
      message(.user, "why?"), message(.assistant, "", thought),
    ])
    #expect(fitted.messages.map(\.reasoning) == [nil, thought])
    #expect(fitted.reasoningLeftOut == 0)
  }

  @Test func `what does not fit is refused, not shortened`() throws {
    let branch = [message(.user, String(repeating: "word ", count: 100))]
    #expect(try ContextFitter(context: 152).fit(branch).tokens == 152)
    #expect(throws: ProviderError.contextExceeded(tokens: 152, context: 151)) {
      try ContextFitter(context: 151).fit(branch)
    }
  }

  @Test func `a count from a damaged file does no harm`() throws {
    let fitted = try ContextFitter().fit([
      message(.assistant, "a", Reasoning(tokens: .max)),
      message(.assistant, "b", Reasoning(tokens: .max)),
      message(.assistant, "c", Reasoning(tokens: .min)),
      message(.user, "d"),
    ])
    #expect(fitted.reasoningLeftOut == 2 << 32)
  }

  private func message(
    _ role: Message.Role, _ text: String, _ reasoning: Reasoning? = nil, _ finish: Finish? = nil
  ) -> Message {
    Message(
      id: Message.ID(rawValue: text), parent: nil, role: role, text: text, reasoning: reasoning,
      finish: finish, created: Date(timeIntervalSince1970: 0))
  }
}

@Suite struct `Token estimator` {
  @Test(arguments: [
    ("", 0), ("a", 1), ("hello world", 4), ("你好世界", 3), ("Привет", 3), ("👩‍💻", 5),
  ])
  func `estimates a text, however it is cut`(text: String, tokens: Int) {
    for chunks in everyCut(of: text) {
      var estimator = TokenEstimator()
      for chunk in chunks { estimator.feed(chunk) }
      #expect(estimator.tokens == tokens)
    }
  }
}
