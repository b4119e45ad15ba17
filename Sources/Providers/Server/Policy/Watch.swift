import FoundationEssentials

/// Ends work that has stopped hearing from its server.
///
/// Bytes cost no timers: one task looks now and then, and when the silence would be too long.
actor Watch {
  private var silence: Silence
  private let time: TimeSource

  private init(_ silence: Silence, _ time: TimeSource) {
    (self.silence, self.time) = (silence, time)
    self.silence.begin(at: time.now())
  }

  /// Runs work, and cancels it when its silence is too long. Says what the work came to, and the
  /// seconds of silence that ended it.
  static func over<Result: Sendable>(
    _ work: @escaping @Sendable (Watch) async -> Result, silence: Silence, time: TimeSource
  ) async -> (result: Result?, silentSeconds: Int?) {
    let watch = Watch(silence, time)
    return await withTaskGroup(of: (Result?, Int?).self) { group in
      group.addTask { (await work(watch), nil) }
      group.addTask { (nil, await watch.silentSeconds()) }
      var outcome: (result: Result?, silentSeconds: Int?) = (nil, nil)
      for await (result, seconds) in group {
        if let result { outcome.result = result }
        if let seconds, outcome.result == nil { outcome.silentSeconds = seconds }
        group.cancelAll()
      }
      return outcome
    }
  }

  /// Called with every piece of the answer.
  func heard(isRecord: Bool, hasEnded: Bool) {
    silence.heard(at: time.now(), isRecord: isRecord, hasEnded: hasEnded)
  }

  private func silentSeconds() async -> Int? {
    while true {
      let rest = silence.end - time.now()
      guard rest > .zero else { return silence.seconds }
      // The limit may come nearer while we sleep, as after the first byte.
      guard await time.sleep(min(rest, silence.afterEnding)) else { return nil }
    }
  }
}

/// The time a provider goes by: the real one, or a test's.
struct TimeSource: Sendable {
  /// Time since any one moment.
  var now: @Sendable () -> Duration
  /// Waits, and says whether it has: `false` when the task was cancelled.
  var sleep: @Sendable (Duration) async -> Bool

  /// Seconds since 1970.
  var date: @Sendable () -> Double

  static let real: TimeSource = {
    let start = ContinuousClock.now
    return TimeSource(
      now: { ContinuousClock.now - start },
      sleep: { duration in
        do {
          try await Task.sleep(for: duration)
          return true
        } catch {
          return false
        }
      },
      date: { Date().timeIntervalSince1970 })
  }()
}
