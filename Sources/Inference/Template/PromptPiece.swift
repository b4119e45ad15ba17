/// A part of a prompt, before it is tokens.
package enum PromptPiece: Equatable, Sendable {
  /// Words of a person or a model. Whatever they look like, they never become special tokens.
  case text(String)
  /// Words of the format: the special tokens in them are found.
  case special(String)
}
