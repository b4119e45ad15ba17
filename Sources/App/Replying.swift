package import Chat
package import FoundationEssentials

/// The reply under way. Its events carry its name, so that late ones from an older reply are known.
package struct Replying: Equatable, Sendable {
  package var name: Name
  /// The message that is growing.
  package var message: Message.ID
  package var waiting: ReplyEvent.Waiting?
  /// What was said so far.
  package var reasoning = PieceCount()
  package var answer = PieceCount()
  package var rate = RateMeter()
  /// When the growing message was last handed to the archive.
  package var lastSaved: Date
  /// Whether it has grown since.
  package var isDirty = false

  package init(name: Name, message: Message.ID, lastSaved: Date) {
    (self.name, self.message, self.lastSaved) = (name, message, lastSaved)
  }

  /// Thought and answer.
  package var said: PieceCount { reasoning + answer }

  package struct Name: Hashable, Sendable {
    package var number: Int
    package init(_ number: Int) { self.number = number }
  }
}

/// Tokens per second over the last two seconds.
package struct RateMeter: Equatable, Sendable {
  private var first: Date?
  /// Tokens in each of the last quarters of a second, newest last.
  private var counts: [Int] = []
  private var newest = 0

  private static let slots = 8
  private static let slot = 0.25

  package init() {}

  package mutating func count(_ tokens: Int = 1, at now: Date) {
    let start = first ?? now
    if first == nil { first = now }
    advance(to: Int(min(1e9, max(0, now.timeIntervalSince(start) / Self.slot))))
    counts[counts.count - 1] += tokens
  }

  /// `nil` until half a second has passed: a rate of two tokens says nothing.
  package func tokensPerSecond(at now: Date) -> Double? {
    guard let first else { return nil }
    let elapsed = now.timeIntervalSince(first)
    guard elapsed >= 0.5 else { return nil }
    var copy = self
    copy.advance(to: Int(min(1e9, elapsed / Self.slot)))
    let partial = elapsed.truncatingRemainder(dividingBy: Self.slot)
    let span = min(elapsed, Double(Self.slots - 1) * Self.slot + partial)
    return Double(copy.counts.reduce(0, +)) / span
  }

  private mutating func advance(to slot: Int) {
    if counts.isEmpty { counts = [0] }
    let steps = min(Self.slots, max(0, slot - newest))
    counts.append(contentsOf: repeatElement(0, count: steps))
    counts.removeFirst(max(0, counts.count - Self.slots))
    newest = max(newest, slot)
  }
}
