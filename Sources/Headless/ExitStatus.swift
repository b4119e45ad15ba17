package import Chat

/// What `nalar` returns to the shell.
package enum ExitStatus: Int32, Sendable {
  case success = 0
  /// The reply failed; the reason is on standard error.
  case failed = 1
  /// The reply ended early: token limit, full context, broken connection.
  case incomplete = 2
  /// The arguments make no sense (`EX_USAGE`).
  case usage = 64
  /// The settings cannot be used (`EX_CONFIG`).
  case settings = 78
  /// Stopped by ^C, as shells number it.
  case interrupted = 130

  /// The status for a reply that ended in this way.
  package init(_ finish: Finish) {
    switch finish {
    case .stop, .toolCalls, .other: self = .success
    case .length, .contextFull, .cut, .contentFilter: self = .incomplete
    case .stopped: self = .interrupted
    case .failed: self = .failed
    }
  }
}
