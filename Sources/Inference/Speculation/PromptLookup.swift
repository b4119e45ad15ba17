/// Finds the last time that what was said lately was said before, and what followed it then.
///
/// Constant time for a token, on average; about 24 bytes of memory.
struct PromptLookup {
  private var history: [Token] = []
  /// Where the token after each run of three stands, the latest time.
  private var following: [Run: Int] = [:]
  /// Where the token stands that followed last time.
  private var match: Int?
  /// How many tokens before it are the same as the latest: at least three where there is a match.
  private(set) var matched = 0

  private struct Run: Hashable {
    let first, second, third: Token
  }

  mutating func feed(_ token: Token) {
    let isGoingOn = prediction == token
    history.append(token)
    guard history.count >= 3 else { return }
    let run = Run(
      first: history[history.count - 3], second: history[history.count - 2], third: token)
    let before = following.updateValue(history.count, forKey: run)
    if let match, isGoingOn {
      // A long match is not given up for a later, shorter one.
      self.match = match + 1
      matched += 1
    } else {
      match = before
      matched = before == nil ? 0 : 3
    }
  }

  /// The token that followed last time.
  var prediction: Token? { match.map { history[$0] } }

  /// The tokens that followed last time; a repetition that is under way goes on.
  func prediction(_ count: Int) -> [Token] {
    guard let match else { return [] }
    let period = history.count - match
    return (0..<max(0, count)).map { history[match + $0 % period] }
  }
}
