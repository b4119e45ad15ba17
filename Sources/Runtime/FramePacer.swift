/// Decides when the next frame is painted.
///
/// Tokens are not batched; frames are: what a model says appears thirty or forty times a second at most, what
/// a person does appears at once, unless the last frame has only just left.
struct FramePacer {
  typealias Instant = ContinuousClock.Instant

  private var lastPaint: Instant?
  /// When the frame that is wanted will be painted; `nil` when none is wanted.
  private(set) var due: Instant?

  static let keyInterval = Duration.milliseconds(4)
  /// Less than the replies' batches lie apart, so that each of them is painted as it comes.
  static let streamInterval = Duration.milliseconds(25)

  enum Urgency { case key, stream }

  /// Asks for a frame. Returns when to paint it, or `nil` if one will be painted by then anyway.
  mutating func want(_ urgency: Urgency, at now: Instant) -> Instant? {
    let interval = urgency == .key ? Self.keyInterval : Self.streamInterval
    let wanted = max(now, lastPaint.map { $0 + interval } ?? now)
    if let due, due <= wanted { return nil }
    due = wanted
    return wanted
  }

  /// Whether the frame wanted for `instant` is still to be painted; painting it takes it off.
  mutating func take(_ instant: Instant, at now: Instant) -> Bool {
    guard due == instant else { return false }
    (due, lastPaint) = (nil, now)
    return true
  }
}
