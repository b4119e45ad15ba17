/// Why a reply, or a list of models, could not be had. Each case is a sentence with a remedy.
///
/// Texts inside come from outside: whoever shows them makes them harmless first.
package enum ProviderError: Error, Equatable, Sendable {
  /// No provider, or no model there, has this name.
  case unknownModel(String)
  /// The provider needs a key and has none; the environment variable it is read from.
  case noKey(provider: String, variable: String)
  case keyCommandFailed(provider: String, why: String)
  /// The address in the settings is not one we talk to.
  case badAddress(provider: String, why: String)
  case unreachable(host: String, why: String)
  /// Nothing came for so many seconds.
  case silent(host: String, seconds: Int)
  /// 401, 403.
  case unauthorized(host: String, message: String)
  /// 402.
  case noCredit(host: String)
  /// 429, after all retries.
  case rateLimited(host: String, seconds: Double?)
  /// Other refusals of the request: 400, 404, 413, 422.
  case rejected(host: String, status: Int, message: String)
  /// The prompt has more tokens than the model's context.
  case contextExceeded(tokens: Int?, context: Int?)
  /// The server failed: 5xx, or an error in the middle of a stream.
  case serverFailed(host: String, status: Int?, message: String)
  /// The stream broke off before it said that it was done.
  case cut(host: String)
  /// The answer was not what the protocol says.
  case malformed(host: String, detail: String)
  /// The local model could not be loaded or run; the sentence says why and what helps.
  case localModel(String)
}

extension ProviderError: CustomStringConvertible {
  package var description: String {
    switch self {
    case .unknownModel(let name):
      "There is no model “\(name)”. `nalar models` lists those that can be used."
    case .noKey(let provider, let variable):
      "\(provider) needs a key: set \(variable), or api_key_command in the settings."
    case .keyCommandFailed(let provider, let why):
      "The api_key_command of \(provider) failed: \(why)"
    case .badAddress(let provider, let why):
      "The address of \(provider) cannot be used: \(why)"
    case .unreachable(let host, let why):
      "Cannot reach \(host): \(why). Is it running, and is the address right?"
    case .silent(let host, let seconds):
      "\(host) said nothing for \(seconds) s. What came is kept; try again."
    case .unauthorized(let host, let message):
      "\(host) refused the key: \(message). Check the key in the environment or the settings."
    case .noCredit(let host):
      "The account at \(host) has no credit left. Top it up, or choose another model."
    case .rateLimited(let host, let seconds):
      "\(host) allows no more requests now. Try again "
        + (seconds.flatMap { Int(exactly: $0.rounded(.up)) }.map { "in \($0) s." } ?? "later.")
    case .rejected(let host, let status, let message):
      "\(host) refused the request (\(status)): \(message)"
    case .contextExceeded(let tokens, let context):
      "The conversation is longer than the model's context"
        + (tokens.map { " (\($0) tokens" + (context.map { " of \($0)" } ?? "") + ")" } ?? "")
        + ". Start a new one, or choose a model with a larger context."
    case .serverFailed(let host, let status, let message):
      "\(host) failed" + (status.map { " (\($0))" } ?? "") + ": \(message)"
    case .cut(let host):
      "\(host) broke off in the middle. What came is kept; try again."
    case .malformed(let host, let detail):
      "\(host) sent something that is not a reply: \(detail)"
    case .localModel(let sentence):
      sentence
    }
  }
}
