import App
import Chat

extension Action {
  /// The sentence that says what went wrong, if this action brings one: for the log.
  var complaint: String? {
    switch self {
    case .replyFailed(_, let error): error.description
    case .openFailed(_, let why), .saveFailed(_, let why), .deleteFailed(_, let why): why
    case .failed(let why): why
    default: nil
    }
  }
}
