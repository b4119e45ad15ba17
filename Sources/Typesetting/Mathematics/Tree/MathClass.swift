/// The part a piece of a formula plays, which decides the blanks around it (The TeXbook, chapters 17
/// and 18).
enum MathClass: Sendable {
  case ordinary
  /// `sin`, `lim`: applied to what follows.
  case function
  /// `∑`, `∫`.
  case largeOperator
  case binary, relation
  case opening, closing
  case punctuation
  /// A fraction or the like, which needs air where it stands with others in a row of a picture.
  case inner
}
