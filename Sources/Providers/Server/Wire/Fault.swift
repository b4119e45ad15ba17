import Chat

/// What goes wrong between a request and the end of its reply, before it is told to a person.
enum Fault: Error, Equatable, Sendable {
  case refused(Refusal, retryAfter: Double? = nil)
  /// No connection, or one that broke before a status came.
  case unreachable(Unreachable)
  /// Nothing came for so many seconds.
  case silent(Int)
  /// The stream broke off.
  case cut
  /// What came is not what the protocol says.
  case malformed(String)
}

extension Fault {
  /// Whether it is the connection that failed, and not what came through it.
  var isOfConnection: Bool {
    switch self {
    case .unreachable, .silent, .cut: true
    case .refused, .malformed: false
    }
  }

  /// The fault as a sentence for the person, cleaned of keys and control characters.
  func error(host: String, redaction: Redaction) -> ProviderError {
    switch self {
    case .refused(let refusal, let retryAfter):
      refusal.error(host: host, retryAfter: retryAfter, redaction: redaction)
    case .unreachable(let failure): .unreachable(host: host, why: redaction.clean(failure.why))
    case .silent(let seconds): .silent(host: host, seconds: seconds)
    case .cut: .cut(host: host)
    case .malformed(let detail): .malformed(host: host, detail: redaction.clean(detail))
    }
  }
}

extension Refusal {
  fileprivate func error(
    host: String, retryAfter: Double?, redaction: Redaction
  ) -> ProviderError {
    if isContextExceeded { return .contextExceeded(tokens: promptTokens, context: context) }
    let words = redaction.clean(message)
    let message = words.isEmpty ? "it gave no reason" : words
    switch status {
    case 401, 403: return .unauthorized(host: host, message: message)
    case 402: return .noCredit(host: host)
    case 429: return .rateLimited(host: host, seconds: retryAfter)
    case let status? where (300..<500).contains(status):
      return .rejected(host: host, status: status, message: message)
    default: return .serverFailed(host: host, status: status, message: message)
    }
  }
}
