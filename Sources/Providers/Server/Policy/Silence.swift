/// Measures how long a server has said nothing, and when that is too long.
///
/// Every byte counts, comments too: a server that says `: keep-alive` is alive. But a server that
/// says nothing else for `patience` is not going to reply. Times are since any one moment.
struct Silence: Equatable, Sendable {
  /// The longest wait for the first byte of an answer.
  var beforeFirstByte: Duration = .seconds(300)
  /// The longest wait between two bytes.
  var betweenBytes: Duration = .seconds(120)
  /// The longest wait for a record of the reply, whatever else comes.
  var patience: Duration = .seconds(900)
  /// The wait for the end of a stream whose reply has ended.
  var afterEnding: Duration = .seconds(2)

  private var lastByte: Duration?
  /// When the last record came; at first, when the request left.
  private var lastRecord: Duration = .zero
  private var hasEnded = false

  init(
    beforeFirstByte: Duration = .seconds(300), betweenBytes: Duration = .seconds(120),
    patience: Duration = .seconds(900)
  ) {
    (self.beforeFirstByte, self.betweenBytes) = (beforeFirstByte, betweenBytes)
    self.patience = patience
  }

  /// Begins to measure, at the moment the request leaves.
  mutating func begin(at now: Duration) { (lastByte, lastRecord) = (nil, now) }

  mutating func heard(at now: Duration, isRecord: Bool, hasEnded: Bool) {
    lastByte = now
    if isRecord { lastRecord = now }
    self.hasEnded = hasEnded
  }

  /// When it will have been too long, if nothing more is heard.
  var end: Duration { limit.since + limit.length }

  /// How long that will have been, in whole seconds.
  var seconds: Int { Int(limit.length.components.seconds) }

  /// The limit that is reached first.
  private var limit: (since: Duration, length: Duration) {
    guard let lastByte else { return (lastRecord, beforeFirstByte) }
    let length = hasEnded ? afterEnding : betweenBytes
    return lastByte + length <= lastRecord + patience ? (lastByte, length) : (lastRecord, patience)
  }
}
