import Chat

/// A piece of a reply's text, told apart as far as it can be.
enum SplitText: Equatable, Sendable {
  case reasoning(String)
  case answer(String)
  /// Shown as answer, and an answer unless a closing tag follows.
  case undecided(String)
  case relabelled(ReplyEvent.Part)

  var event: ReplyEvent {
    switch self {
    case .reasoning(let text): .reasoning(text)
    case .answer(let text), .undecided(let text): .text(text)
    case .relabelled(let part): .relabelled(part)
    }
  }

  enum Kind { case reasoning, answer, undecided }

  /// Gathers bytes into pieces, as long as possible.
  struct Collector {
    private(set) var pieces: [SplitText] = []
    private var bytes: [UInt8] = []
    private var kind = Kind.answer

    mutating func append(_ new: some Sequence<UInt8>, as newKind: Kind) {
      if newKind != kind { cut() }
      kind = newKind
      bytes.append(contentsOf: new)
    }

    mutating func relabel(_ part: ReplyEvent.Part) {
      cut()
      pieces.append(.relabelled(part))
    }

    /// Ends the piece under way. Bytes come in whole scalars: tags begin and end with one.
    mutating func cut() {
      guard !bytes.isEmpty else { return }
      let text = String(decoding: bytes, as: UTF8.self)
      switch kind {
      case .reasoning: pieces.append(.reasoning(text))
      case .answer: pieces.append(.answer(text))
      case .undecided: pieces.append(.undecided(text))
      }
      bytes.removeAll(keepingCapacity: true)
    }
  }
}
