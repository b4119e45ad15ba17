package import Chat

/// A conversation as plain text, for `nalar show`.
package struct TranscriptText {
  private var showsReasoning: Bool

  package init(showsReasoning: Bool) { self.showsReasoning = showsReasoning }

  /// The branch that is shown, each prompt after `❯`, thoughts behind `┊ `.
  package func render(_ conversation: Conversation) -> String {
    conversation.branch.map { render(conversation.messages[$0]) }.joined(separator: "\n\n") + "\n"
  }

  private func render(_ message: Message) -> String {
    switch message.role {
    case .user: return "❯ " + message.text
    case .system: return "(system) " + message.text
    case .assistant: break
    }
    var parts: [String] = []
    if showsReasoning, let reasoning = message.reasoning, !reasoning.text.isEmpty {
      let lines = reasoning.text.split(separator: "\n", omittingEmptySubsequences: false)
      parts.append(lines.map { "┊ " + $0 }.joined(separator: "\n"))
    }
    if !message.text.isEmpty { parts.append(message.text) }
    if let failure = message.failure { parts.append("(\(failure))") }
    return parts.joined(separator: "\n\n")
  }
}
