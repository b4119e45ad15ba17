import Chat
import Engine
import Testing

@Suite struct `Reasoning splitter` {
  struct Vector: Sendable, CustomTestStringConvertible {
    var start: ReplyEvent.Splitting
    var text: String
    var expected: SplitReply
    var finish: Finish
    var tags: ThinkTags

    init(
      _ start: ReplyEvent.Splitting, _ text: String, thought: String = "", answer: String = "",
      _ finish: Finish = .stop, tags: ThinkTags = .think
    ) {
      (self.start, self.text, self.finish, self.tags) = (start, text, finish, tags)
      expected = SplitReply(reasoning: thought, answer: answer)
    }

    var testDescription: String { "\(start): \(text.debugDescription), \(finish)" }
  }

  private static let unknown = ReplyEvent.Splitting.undecided(isReasoningModel: true)
  private static let plain = ReplyEvent.Splitting.undecided(isReasoningModel: false)
  private static let kimi = ThinkTags(opening: "◁think▷", closing: "◁/think▷")

  static let vectors: [Vector] = [
    // Inside a thought from the first byte
    Vector(.primed, "a\n</think>\n\nb", thought: "a", answer: "b"),
    Vector(.primed, "abc", thought: "abc", .length),
    Vector(.primed, "abc", answer: "abc"),
    Vector(.primed, "abc</thi", answer: "abc</thi"),
    Vector(.primed, "abc\n", thought: "abc\n", .stopped),
    Vector(.primed, "a</think>\u{301}b", thought: "a", answer: "\u{301}b"),
    Vector(.primed, "a</think>\u{FE0F}b", thought: "a", answer: "\u{FE0F}b"),
    Vector(.primed, "</think>\n\nb</think>c", answer: "b</think>c"),
    Vector(.primed, "</think>\n</think>\nb", answer: "b"),
    Vector(.primed, "<think>\na</think>b", thought: "a", answer: "b"),
    Vector(.primed, "\n <think>a</think>b", thought: "a", answer: "b"),
    Vector(.primed, "<think>a", thought: "a"),
    Vector(.primed, "<think><think>a</think>b", thought: "<think>a", answer: "b"),
    Vector(
      .primed, "  indented\n    more\n\n</think>\n    code", thought: "  indented\n    more",
      answer: "    code"),
    Vector(.primed, "a\r\n</think>\r\nb", thought: "a", answer: "b"),
    Vector(.primed, "1 < 2 </ 3 </t", thought: "1 < 2 </ 3 </t", .length),
    Vector(.primed, "", .length),
    Vector(
      .primed, "a<tool_call>{}", thought: "a", answer: "<tool_call>{}", .toolCalls, tags: .qwen),
    Vector(.primed, "a\n<tool_call>{}", thought: "a", answer: "<tool_call>{}", .stop, tags: .qwen),
    Vector(.primed, "a<tool_call></think>b", thought: "a<tool_call>", answer: "b"),
    // Nobody knows
    Vector(unknown, "<think>\n\n</think>\n\nb", answer: "b"),
    Vector(unknown, "\n <think>a</think>b", thought: "a", answer: "b"),
    Vector(unknown, "a</think>b", thought: "a", answer: "b"),
    Vector(unknown, "a\n\n</think>\n\nb", thought: "a", answer: "b"),
    Vector(unknown, "a < b and <thin air", answer: "a < b and <thin air"),
    Vector(unknown, "x <think>y</think>", answer: "x <think>y</think>"),
    Vector(unknown, "x\n<think>y</think>\n", answer: "x\n<think>y</think>\n"),
    Vector(unknown, "<think>a<think>b</think>c", thought: "a<think>b", answer: "c"),
    Vector(unknown, "<think>a</think><think>b</think>c", thought: "a", answer: "<think>b</think>c"),
    Vector(unknown, "<think>a</thi", thought: "a</thi", .length),
    Vector(unknown, "<think>a", thought: "a"),
    Vector(unknown, "</think>b", answer: "b"),
    Vector(unknown, " \n</think>\n\nb", answer: "b"),
    Vector(unknown, "a</think>b</think>c", thought: "a", answer: "b</think>c"),
    Vector(unknown, "\n  indented", answer: "\n  indented"),
    Vector(unknown, "line\n\nline\n", answer: "line\n\nline\n"),
    Vector(unknown, "<", answer: "<"),
    Vector(unknown, "\n <thi", answer: "\n <thi"),
    Vector(unknown, " \n", answer: " \n"),
    Vector(unknown, "<<think>", answer: "<<think>"),
    Vector(unknown, "<think>a<</think>b", thought: "a<", answer: "b"),
    Vector(unknown, "<think>a</</think>b", thought: "a</", answer: "b"),
    Vector(unknown, "<think>a</think\n</think>b", thought: "a</think", answer: "b"),
    Vector(unknown, "<think>思考中…</think>好 👩‍💻", thought: "思考中…", answer: "好 👩‍💻"),
    // A model that does not think may speak of tags
    Vector(plain, "End it with </think>, as they do.", answer: "End it with </think>, as they do."),
    Vector(plain, "</think> is a tag", answer: "</think> is a tag"),
    Vector(plain, "<think>a</think>b", thought: "a", answer: "b"),
    // A server that tells the two apart
    Vector(.none, "use `<think>` and\n</think>\n", answer: "use `<think>` and\n</think>\n"),
    Vector(.none, "\n\n<think>a</think>", answer: "\n\n<think>a</think>"),
    // Other tags
    Vector(.primed, "a◁/think▷b", thought: "a", answer: "b", tags: kimi),
    Vector(unknown, "◁think▷ ▶ ◁ a◁/think▷b", thought: " ▶ ◁ a", answer: "b", tags: kimi),
    Vector(unknown, "◁thin", answer: "◁thin", tags: kimi),
    Vector(
      unknown, "<thinking>a</think></thinking>b", thought: "a</think>", answer: "b",
      tags: ThinkTags(opening: "<thinking>", closing: "</thinking>")),
    Vector(
      unknown, "<think>a</think>", answer: "<think>a</think>",
      tags: ThinkTags(opening: "", closing: "")),
  ]

  @Test(arguments: vectors) func `however the text is cut, the parts are these`(_ vector: Vector) {
    for chunks in everyCut(of: vector.text) {
      let reply = SplitReply(chunks, vector.start, tags: vector.tags, finish: vector.finish)
      #expect(reply == vector.expected, "cut as \(chunks)")
    }
  }

  @Test(arguments: vectors) func `nothing is lost but tags and blanks`(_ vector: Vector) {
    let reply = SplitReply([vector.text], vector.start, tags: vector.tags, finish: vector.finish)
    let kept = bare(reply.reasoning + reply.answer, vector.tags)
    #expect(kept.elementsEqual(bare(vector.text, vector.tags)))
  }

  /// A text's scalars without tags and blanks.
  private func bare(_ text: String, _ tags: ThinkTags) -> [Unicode.Scalar] {
    var scalars = Array(text.unicodeScalars)
    for tag in [tags.opening, tags.closing] where !tag.isEmpty {
      let tag = Array(tag.unicodeScalars)
      var start = 0
      while start + tag.count <= scalars.count {
        if Array(scalars[start..<start + tag.count]) == tag {
          scalars.removeSubrange(start..<start + tag.count)
        } else {
          start += 1
        }
      }
    }
    return scalars.filter { !$0.properties.isWhitespace }
  }

  /// A story: what is fed, and what may be shown right then.
  @Test(
    arguments: [
      (
        .primed, ["a <", "b", " </thi", "nk", ">", "\n", "\nx"],
        ["🧠a ", "🧠<b", "🧠 ", "", "", "", "💬x"]
      ),
      (.primed, ["a\n", "\n", "b"], ["🧠a", "", "🧠\n\nb"]),
      (unknown, [" ", "\n", "x\n", "y"], ["", "", "💬 \nx", "💬\ny"]),
      (unknown, ["a", "</think>", "b"], ["💬a", "↺🧠", "💬b"]),
      (plain, ["a\n", "</"], ["💬a\n", "💬</"]),
      (.none, ["a <thi", "\n"], ["💬a <thi", "💬\n"]),
    ] as [(ReplyEvent.Splitting, [String], [String])])
  func `no more is held back than may be a tag`(
    start: ReplyEvent.Splitting, chunks: [String], shown: [String]
  ) {
    var splitter = ReasoningSplitter(start)
    #expect(chunks.map { picture(splitter.feed($0)) } == shown)
  }

  @Test func `thinking that the server tells apart itself ends the search for tags`() {
    var splitter = ReasoningSplitter(.primed)
    #expect(picture(splitter.feed(reasoning: "hm")) == "🧠hm")
    #expect(picture(splitter.feed("\n\nuse `<think>` or </think>")) == "💬use `<think>` or </think>")
    #expect(picture(splitter.finish(.stop)) == "")
  }

  @Test func `empty thinking beside the text changes nothing`() {
    var splitter = ReasoningSplitter(.primed)
    var shown = ""
    for chunk in ["a</th", "ink>", "b"] {
      shown += picture(splitter.feed(reasoning: "")) + picture(splitter.feed(chunk))
    }
    #expect(shown == "🧠a💬b")
  }

  @Test func `thinking that comes again after an answer keeps the answer's line breaks`() {
    var splitter = ReasoningSplitter(.none)
    #expect(picture(splitter.feed("a")) == "💬a")
    #expect(picture(splitter.feed(reasoning: "hm")) == "🧠hm")
    #expect(picture(splitter.feed("\nb")) == "💬\nb")
  }

  private func picture(_ events: [ReplyEvent]) -> String {
    events.map {
      switch $0 {
      case .reasoning(let text): "🧠" + text
      case .text(let text): "💬" + text
      case .relabelled(let part): part == .reasoning ? "↺🧠" : "↺💬"
      default: "?"
      }
    }.joined()
  }

  @Test(.timeLimit(.minutes(1))) func `work per byte is constant, even for a text of near-tags`() {
    var splitter = ReasoningSplitter(.primed)
    let chunk = String(repeating: "</thin\n\n<", count: 1000)
    var bytes = 0
    for _ in 0..<10 {
      for case .reasoning(let text) in splitter.feed(chunk) { bytes += text.utf8.count }
    }
    for case .reasoning(let text) in splitter.finish(.length) { bytes += text.utf8.count }
    #expect(bytes == chunk.utf8.count * 10)
  }
}
