import Inference
import Testing

@testable import Providers

/// How many tokens of a reply are thinking.
struct ThoughtCountTests {
  /// Tokens by what they say.
  private static let tokens: [String: Token] = ["<think>": 1, "</think>": 2]

  @Test(
    arguments: [
      (true, ["hm", " ok", "</think>", "2"], 2),  // the prompt has begun the thought
      (true, ["<think>", "\n", "hm", "</think>", "2"], 2),  // and the model does so again
      (true, ["</think>", "2"], 0), (true, ["hm"], 1),
      (false, ["<think>", "hm", " ok", "</think>", "2", "!"], 2),  // the model begins it
      (false, ["\n", "<think>", "hm", "</think>"], 1),
      (false, ["<think>", "</think>", "2"], 0),
      (false, ["a", "<think>", "hm", "</think>"], 0),  // an answer that speaks of marks
      (false, ["<think>", "a", "</think>", "<think>", "b", "</think>"], 1),
      (false, ["2", "!"], 0), (false, [], 0),
    ] as [(Bool, [String], Int)])
  func `the thought a reply begins with is counted, whoever began it`(
    isPrimed: Bool, reply: [String], count: Int
  ) {
    var thought = ThoughtCount(begin: 1, end: 2, isPrimed: isPrimed)
    for text in reply {
      let mark = Self.tokens[text]
      thought.feed(mark ?? 9, text: mark == nil ? text : "")
    }
    #expect(thought.tokens == count)
  }

  @Test func `without marks only a thought the prompt began is one`() {
    for isPrimed in [true, false] {
      var thought = ThoughtCount(begin: nil, end: nil, isPrimed: isPrimed)
      for text in ["a", "b"] { thought.feed(9, text: text) }
      #expect(thought.tokens == (isPrimed ? 2 : 0))
    }
  }
}
