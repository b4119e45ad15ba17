/// The marks a model family puts around its thinking, where it writes them into its text.
package struct ThinkTags: Hashable, Sendable {
  package var opening: String
  package var closing: String
  /// A text that ends the thinking without a closing tag and is itself part of the answer: Qwen may
  /// begin a tool call in the middle of a thought.
  package var interruption: String?

  package init(opening: String, closing: String, interruption: String? = nil) {
    (self.opening, self.closing, self.interruption) = (opening, closing, interruption)
  }

  /// `<think>` and `</think>`: the R1 family, QwQ, and nearly everybody after them.
  package static let think = ThinkTags(opening: "<think>", closing: "</think>")
  /// Qwen 3 as a server with tools runs it.
  package static let qwen = ThinkTags(
    opening: "<think>", closing: "</think>", interruption: "<tool_call>")
}
