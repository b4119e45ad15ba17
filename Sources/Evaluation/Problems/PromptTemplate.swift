/// How a problem is put to a model: a text with `{problem}` where the question goes.
package struct PromptTemplate: Equatable, Sendable {
  package let text: String

  private static let place = "{problem}"

  /// DeepSeek's directive for mathematics with R1.
  package static let standard = PromptTemplate(
    checked: "{problem}\nPlease reason step by step, and put your final answer within \\boxed{}.")

  private init(checked text: String) { self.text = text }

  /// `nil` where `{problem}` does not stand in it.
  package init?(_ text: String) {
    guard text.contains(Self.place) else { return nil }
    self.text = text
  }

  /// The prompt for a question. What looks like a place inside the question is left alone.
  package func prompt(for question: String) -> String {
    var (prompt, rest) = ("", text[...])
    while let place = rest.firstRange(of: Self.place) {
      prompt += rest[..<place.lowerBound] + question
      rest = rest[place.upperBound...]
    }
    return prompt + rest
  }
}
