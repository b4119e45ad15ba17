package import Chat

/// Decides what of a conversation goes to the model.
///
/// Everything the person wrote and everything the models answered, and nothing else: no thoughts of
/// earlier replies (R1's rule), no replies without an answer — stopped, failed or cut while they
/// were thinking —, no blank messages. Questions stay even where their reply is dropped, since the
/// person sees them; neighbours of one role are the wire format's to join. A reply that comes last
/// is to be continued and keeps its thought.
package struct ContextFitter: Equatable, Sendable {
  /// Tokens that prompt and reply may have together; `nil` where nobody said.
  package var context: Int?

  package init(context: Int? = nil) { self.context = context }

  package struct Fitted: Equatable, Sendable {
    package var messages: [Message]
    /// An estimate of the prompt's tokens.
    package var tokens: Int
    /// Tokens of the thoughts that were left out: as counted then, or else estimated.
    package var reasoningLeftOut: Int
  }

  /// The branch as the model shall see it.
  ///
  /// Throws `.contextExceeded` where it is estimated to have no room: nothing the person wrote is
  /// ever left out silently.
  package func fit(_ branch: [Message]) throws(ProviderError) -> Fitted {
    var fitted = Fitted(messages: [], tokens: 0, reasoningLeftOut: 0)
    for (position, message) in branch.enumerated() {
      let isContinued = message.role == .assistant && position == branch.count - 1
      var message = message
      if let reasoning = message.reasoning, !isContinued {
        let tokens = reasoning.tokens ?? TokenEstimator.tokens(in: reasoning.text)
        // A count from a file may be any number.
        fitted.reasoningLeftOut += min(max(0, tokens), 1 << 32)
        message.reasoning = nil
      }
      guard isContinued || !isBlank(message.text) else { continue }
      fitted.tokens += tokens(of: message)
      fitted.messages.append(message)
    }
    if let context, fitted.tokens > context {
      throw .contextExceeded(tokens: fitted.tokens, context: context)
    }
    return fitted
  }

  /// A message's text and thought, and the two tokens or so that mark its role.
  private func tokens(of message: Message) -> Int {
    var estimator = TokenEstimator()
    estimator.feed(message.text)
    if let reasoning = message.reasoning { estimator.feed(reasoning.text) }
    return estimator.tokens + 2
  }

  private func isBlank(_ text: String) -> Bool {
    text.unicodeScalars.allSatisfy(\.properties.isWhitespace)
  }
}
