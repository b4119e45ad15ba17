import Chat

/// Decides when going on makes no sense: thousands of failures in a row help nobody.
struct FailureWatch {
  private let limit: Int
  private var streak = 0

  /// `concurrency` requests under way may fail together when a server goes down.
  init(concurrency: Int) { limit = max(2 * concurrency, 16) }

  mutating func succeeded() { streak = 0 }

  /// Takes a failure; whether the run is to stop.
  mutating func failed(_ error: ProviderError?) -> Bool {
    streak += 1
    return streak >= limit || error.map(Self.concernsAll) == true
  }

  /// Whether the same request may succeed a little later.
  static func mayPass(_ error: ProviderError) -> Bool {
    switch error {
    case .silent, .rateLimited, .serverFailed, .cut: true
    case .unknownModel, .noKey, .keyCommandFailed, .badAddress, .unreachable, .unauthorized,
      .noCredit, .rejected, .contextExceeded, .malformed, .localModel:
      false
    }
  }

  /// Whether every other request would fail the same way.
  private static func concernsAll(_ error: ProviderError) -> Bool {
    switch error {
    case .unknownModel, .noKey, .keyCommandFailed, .badAddress, .unauthorized, .noCredit,
      .localModel:
      true
    case .unreachable, .silent, .rateLimited, .rejected, .contextExceeded, .serverFailed, .cut,
      .malformed:
      false
    }
  }
}
