package import Chat

/// Tells a model's thinking from its answer by the think tags in its text.
///
/// A value: feed it text as it comes, take events; however the text is cut, the parts are the same.
/// Held back are at most a possible beginning of a tag (its length less one, in bytes), the line
/// breaks before it, and the blanks a reply begins with. Work per byte is constant.
///
/// Nothing is lost but tags, the line breaks next to them, and blanks between two tags. The choices
/// where models and servers disagree:
/// - Once the answer has begun, tags are text: a second `</think>`, a second block, a quoted tag.
///   A repeated `</think>` before the answer's first word is dropped.
/// - `<think>` inside a thought is text; the first `</think>` closes it.
/// - A thought that only the prompt began and nothing closed is the answer if the model was done
///   (`.stop`), and a thought otherwise. One that the model opened itself stays a thought.
package struct ReasoningSplitter: Sendable {
  private var phase: Phase
  private var scanner: TagScanner
  /// The last bytes, while they may be the beginning of a tag.
  private var partial: [UInt8] = []
  /// Blanks before `partial` that are dropped if it becomes a tag.
  private var blanks: [UInt8] = []
  /// Whether the prompt alone says that this is a thought.
  private var isPresumed: Bool
  private var hasAnswered = false

  package init(_ splitting: ReplyEvent.Splitting, tags: ThinkTags = .think) {
    scanner = TagScanner(tags)
    isPresumed = splitting == .primed
    phase =
      switch splitting {
      case .primed: .primed
      case .undecided(let isReasoningModel): .beginning(isReasoningModel: isReasoningModel)
      case .none: .answer
      }
  }

  /// Takes the next text of the model.
  package mutating func feed(_ text: String) -> [ReplyEvent] { split(text).map(\.event) }

  /// Takes thinking that the server told apart itself: from here on there are no tags.
  package mutating func feed(reasoning text: String) -> [ReplyEvent] {
    split(reasoning: text).map(\.event)
  }

  /// Ends the reply: what was held back, and what a missing tag means now.
  package mutating func finish(_ finish: Finish) -> [ReplyEvent] { settle(finish).map(\.event) }
}

extension ReasoningSplitter {
  private enum Phase: Equatable {
    /// Nothing but blanks yet, and nobody knows.
    case beginning(isReasoningModel: Bool)
    /// Nothing but blanks yet; the prompt opened a thought, and the model may do so again.
    case primed
    /// After an opening tag: nothing but blanks yet.
    case thoughtBeginning
    case thought
    /// Text that is an answer unless a closing tag follows.
    case undecided
    /// After a thought: nothing but line breaks and stray closing tags yet.
    case gap
    /// After a thought that came without tags: nothing but line breaks yet.
    case untaggedGap
    case answer

    /// The tags that mean something now. It grows only at a tag, where the scanner begins anew:
    /// so what a newly watched tag has matched is always still in `partial`.
    var watched: TagScanner.Tag {
      switch self {
      case .beginning(isReasoningModel: false): .opening
      case .beginning(isReasoningModel: true), .undecided: [.opening, .closing]
      case .primed: [.opening, .closing, .interruption]
      case .thoughtBeginning, .thought: [.closing, .interruption]
      case .gap: .closing
      case .untaggedGap, .answer: []
      }
    }

    /// What text is that is said now.
    var kind: SplitText.Kind {
      switch self {
      case .primed, .thoughtBeginning, .thought: .reasoning
      case .undecided: .undecided
      case .beginning, .gap, .untaggedGap, .answer: .answer
      }
    }
  }

  /// As `feed`, with what is still undecided told from what is an answer.
  mutating func split(_ text: String) -> [SplitText] {
    var out = SplitText.Collector()
    var rest = Array(text.utf8)[...]
    while let byte = rest.first {
      let run = plainRun(of: rest)
      if run.isEmpty {
        take(byte, into: &out)
        rest.removeFirst()
      } else {
        scanner.reset()
        speak(run, into: &out)
        rest = rest[run.endIndex...]
      }
    }
    out.cut()
    return out.pieces
  }

  /// As `feed(reasoning:)`, likewise.
  mutating func split(reasoning text: String) -> [SplitText] {
    guard !text.isEmpty else { return [] }
    let rest = flush()
    phase = hasAnswered ? .answer : .untaggedGap
    isPresumed = false
    return rest + [.reasoning(text)]
  }

  /// As `finish`, likewise.
  mutating func settle(_ finish: Finish) -> [SplitText] {
    let pieces = flush()
    let wasAnswer = finish == .stop && isPresumed && phase == .thought
    return wasAnswer ? pieces + [.relabelled(.answer)] : pieces
  }

  /// Gives out what is held back: no tag can come of it any more.
  mutating func flush() -> [SplitText] {
    var out = SplitText.Collector()
    while !partial.isEmpty { settle(partial.removeFirst(), into: &out) }
    // Blanks at the beginning of a thought stand beside its tag; all others were said.
    if phase != .primed, phase != .thoughtBeginning { out.append(blanks, as: phase.kind) }
    blanks.removeAll()
    scanner.reset()
    out.cut()
    return out.pieces
  }

  /// The bytes at the beginning that can be no tag and stand before none: nearly all there are.
  private func plainRun(of bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    guard partial.isEmpty else { return [] }
    return switch phase {
    case .answer: bytes
    case .thought, .undecided: bytes.prefix { !isLineBreak($0) && !scanner.mayBegin($0) }
    case .beginning, .primed, .thoughtBeginning, .gap, .untaggedGap: []
    }
  }

  private mutating func take(_ byte: UInt8, into out: inout SplitText.Collector) {
    partial.append(byte)
    if let found = scanner.feed(byte) {
      while partial.count > found.count { settle(partial.removeFirst(), into: &out) }
      if phase.watched.contains(found.tag) { return meet(found.tag, into: &out) }
    }
    // A settled byte may change the phase, and with it the tags that are waited for.
    while partial.count > scanner.longestPartial(of: phase.watched) {
      settle(partial.removeFirst(), into: &out)
    }
  }

  /// Takes the tag that is now the whole of `partial`.
  private mutating func meet(_ tag: TagScanner.Tag, into out: inout SplitText.Collector) {
    let text = partial
    partial.removeAll(keepingCapacity: true)
    scanner.reset()
    switch (phase, tag) {
    case (.undecided, .opening):
      // A tag in the middle of a sentence is spoken about: all of this is the answer.
      phase = .answer
      out.append(blanks + text, as: .answer)
    case (.undecided, _):
      phase = .gap
      hasAnswered = false
      out.relabel(.reasoning)
    case (_, .interruption):
      phase = .answer
      hasAnswered = true
      out.append(text, as: .answer)
    case (_, .opening):
      phase = .thoughtBeginning
    default:
      phase = .gap
    }
    isPresumed = false
    blanks.removeAll(keepingCapacity: true)
  }

  /// Takes a byte that is no part of a tag.
  private mutating func settle(_ byte: UInt8, into out: inout SplitText.Collector) {
    switch phase {
    case .beginning(let isReasoningModel):
      if isBlank(byte) { return blanks.append(byte) }
      phase = isReasoningModel ? .undecided : .answer
    case .primed, .thoughtBeginning:
      if isLineBreak(byte), blanks.isEmpty { return }
      if isBlank(byte) { return blanks.append(byte) }
      phase = .thought
    case .thought, .undecided:
      if isLineBreak(byte) { return blanks.append(byte) }
    case .gap, .untaggedGap:
      if isLineBreak(byte) { return }
      phase = .answer
    case .answer:
      break
    }
    speak([byte], into: &out)
  }

  /// Gives out the blanks held back, and these bytes, as what the phase says they are.
  private mutating func speak(_ bytes: ArraySlice<UInt8>, into out: inout SplitText.Collector) {
    out.append(blanks, as: phase.kind)
    out.append(bytes, as: phase.kind)
    blanks.removeAll(keepingCapacity: true)
    if phase.kind != .reasoning { hasAnswered = true }
  }

  private func isLineBreak(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x0D }
  private func isBlank(_ byte: UInt8) -> Bool { isLineBreak(byte) || byte == 0x20 || byte == 0x09 }
}
