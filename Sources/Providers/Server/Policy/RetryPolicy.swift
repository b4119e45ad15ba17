/// Decides whether, and when, a request that failed is made again.
///
/// A person who has begun to read must not see a reply begin anew, so nothing is repeated once a
/// word has come; nor is what would fail the same way again. A model that is being loaded is no
/// failure: the server is asked every second until it is there.
struct RetryPolicy: Equatable, Sendable {
  struct Wait: Equatable, Sendable {
    var seconds: Double
    /// Why: for the person. `nil` while a model is being loaded.
    var because: String?
  }

  private static let statuses: Set<Int> = [408, 409, 429, 500, 502, 503, 504, 529]
  /// A server's own wish is obeyed up to so many seconds.
  private static let longestWish = 60.0
  private static let longestLoading = 600

  private let retries = 2
  private var tried = 0
  private var loadingPolls = 0

  /// How long to wait before the next attempt; `nil` gives up. `jitter` is in 0…1.
  mutating func wait(after fault: Fault, hasSpoken: Bool, jitter: Double) -> Wait? {
    guard !hasSpoken else { return nil }
    if case .refused(let refusal, _) = fault, refusal.isLoading {
      loadingPolls += 1
      return loadingPolls <= Self.longestLoading ? Wait(seconds: 1, because: nil) : nil
    }
    guard tried < retries, let because = Self.reason(to: fault) else { return nil }
    defer { tried += 1 }
    if case .refused(_, let wish?) = fault, 0...Self.longestWish ~= wish {
      return Wait(seconds: wish, because: because)
    }
    let backoff = min(8, 0.5 * Double(1 << tried))
    return Wait(seconds: backoff * (1 - 0.25 * jitter), because: because)
  }

  /// Why another attempt may do better; `nil` where it cannot.
  private static func reason(to fault: Fault) -> String? {
    switch fault {
    case .refused(let refusal, _):
      guard let status = refusal.status, statuses.contains(status), !refusal.isContextExceeded
      else { return nil }
      return switch status {
      case 429: "too many requests"
      case 503, 529: "the server is busy"
      default: "the server failed (\(status))"
      }
    case .unreachable(let failure) where failure.isPassing: return "no connection"
    case .cut: return "the connection broke"
    case .unreachable, .silent, .malformed: return nil
    }
  }
}
