/// A context smaller than the person asked for: the model was trained for no larger one.
package struct ContextShortfall: Equatable, Sendable, CustomStringConvertible {
  /// Tokens of prompt and reply together.
  private let asked, trained: Int

  /// Nil where nobody asked for more than the model was trained for.
  package init?(asked: Int?, trained: Int?) {
    guard let asked, let trained, asked > trained else { return nil }
    (self.asked, self.trained) = (asked, trained)
  }

  /// A sentence for the person.
  package var description: String {
    "The model was trained for a context of \(trained) tokens and gets no more; \(asked) were asked for."
  }
}
