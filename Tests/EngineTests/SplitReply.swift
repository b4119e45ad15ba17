import Chat
import Engine

/// What a reader of the events has in hand at the end: the parts, with relabelling applied.
struct SplitReply: Equatable, CustomStringConvertible {
  var reasoning = ""
  var answer = ""

  /// Strings are compared by their scalars: a combining mark must stay where it was.
  static func == (left: Self, right: Self) -> Bool {
    left.reasoning.unicodeScalars.elementsEqual(right.reasoning.unicodeScalars)
      && left.answer.unicodeScalars.elementsEqual(right.answer.unicodeScalars)
  }

  var description: String { "🧠[\(reasoning)] 💬[\(answer)]" }

  mutating func hear(_ event: ReplyEvent) {
    switch event {
    case .reasoning(let text): reasoning += text
    case .text(let text): answer += text
    case .relabelled(.reasoning): (reasoning, answer) = (reasoning + answer, "")
    case .relabelled(.answer): (reasoning, answer) = ("", reasoning + answer)
    case .opened, .waiting, .usage, .finished: break
    }
  }

  init(reasoning: String = "", answer: String = "") {
    (self.reasoning, self.answer) = (reasoning, answer)
  }

  /// Splits these chunks.
  init(
    _ chunks: [String], _ start: ReplyEvent.Splitting, tags: ThinkTags = .think, finish: Finish
  ) {
    self.init()
    var splitter = ReasoningSplitter(start, tags: tags)
    for chunk in chunks {
      for event in splitter.feed(chunk) { hear(event) }
    }
    for event in splitter.finish(finish) { hear(event) }
  }
}

/// A text whole, scalar by scalar as its bytes complete them, and at every two-way split.
func everyCut(of text: String) -> [[String]] {
  let scalars = text.unicodeScalars
  var cuts = [[text], scalars.map { String($0) }]
  for index in scalars.indices {
    cuts.append([
      String(String.UnicodeScalarView(scalars[..<index])),
      String(String.UnicodeScalarView(scalars[index...])),
    ])
  }
  return cuts
}
