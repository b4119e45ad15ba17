package import Chat

/// How much of the reasoning is shown, when nobody has said otherwise by hand.
package enum FoldSetting: String, CaseIterable, Sendable {
  /// Open while it is being thought, folded when the answer begins.
  case auto
  case open, folded, hidden
  /// The header and the last lines.
  case peek
}

/// How one thought is shown.
package enum ReasoningDisplay: Hashable, Sendable { case open, folded, hidden, peek }

/// Which thoughts are folded: a setting, one word for all of them, and what was done by hand.
package struct Folding: Equatable, Sendable {
  package var setting: FoldSetting
  /// What `^O` said for all thoughts.
  package private(set) var all: All?
  /// What was done to one thought by hand; it sticks until `^O` speaks for all.
  private var byHand: [Message.ID: Bool] = [:]

  package enum All: Equatable, Sendable {
    case open, folded
    /// Thoughts in a pane of their own, left of the answers.
    case beside
  }

  package init(setting: FoldSetting = .auto) { self.setting = setting }

  package var isBeside: Bool { all == .beside }

  package func display(of message: Message) -> ReasoningDisplay {
    if let isOpen = byHand[message.id] { return isOpen ? .open : .folded }
    switch all {
    case .open: return .open
    case .folded, .beside: return .folded
    case nil: break
    }
    switch setting {
    case .auto: return message.reasoning?.ending == nil ? .open : .folded
    case .open: return .open
    case .folded: return .folded
    case .hidden: return .hidden
    case .peek: return .peek
    }
  }

  package mutating func toggle(_ message: Message) {
    byHand[message.id] = display(of: message) != .open
  }

  /// Leaves a thought open that would fold by itself, because it is being read.
  package mutating func keepOpen(_ message: Message) {
    if display(of: message) == .open { byHand[message.id] = true }
  }

  /// The next of: all folded or all open, the other, beside (where the screen is wide), as set.
  package mutating func cycle(_ messages: some Sequence<Message>, isWide: Bool) {
    let isAnyOpen = messages.contains { $0.reasoning != nil && display(of: $0) == .open }
    byHand = [:]
    switch all {
    case nil: all = isAnyOpen ? .folded : .open
    case .beside: all = nil
    case .open, .folded: all = isWide ? .beside : (isAnyOpen ? .folded : .open)
    }
  }

  /// Forgets what was said of single thoughts and of all: another conversation is shown.
  package mutating func reset() {
    byHand = [:]
    if all != .beside { all = nil }
  }
}
