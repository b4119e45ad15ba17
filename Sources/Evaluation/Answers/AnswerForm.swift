/// What an answer is, as far as it can be told: the shape in which it is compared.
indirect enum AnswerForm: Sendable {
  case value(Polynomial)
  /// A value with its unit: `5\text{ cm}`, `\$5`, `50\%`, `5^\circ`.
  case measured(Answer, unit: String)
  /// `x = 5`, `f(x) = 2x`, `x \in (1,2)`: a name and what it is.
  case named(String, Answer)
  case equation(Answer, Answer)
  /// Parts between brackets, or without any; also an interval.
  case list([Answer], Brackets)
  case union([Answer])
  case matrix([[Answer]], isDeterminant: Bool)
  /// None of these: compared as text.
  case text

  /// The brackets around a list. In a tuple or an interval the order counts.
  struct Brackets: Equatable, Sendable {
    var opening: AnswerToken.Kind?
    var closing: AnswerToken.Kind?

    static let none = Brackets()
    static let round = Brackets(opening: .symbol("("), closing: .symbol(")"))

    var isOrdered: Bool { !(self == .none || opening == .command("{")) }
  }
}

/// An answer, taken apart: what `==` between two of them rests on.
struct Answer: Sendable {
  /// See `AnswerText.canonical`.
  let text: String
  let form: AnswerForm

  init(_ text: String) {
    self.init(AnswerLexer.tokens(of: text)[...].trimmed, isWhole: true, depth: 0)
  }

  /// `isWhole` tells an answer from an element of a list, in which a comma groups no thousands.
  init(_ tokens: ArraySlice<AnswerToken>, isWhole: Bool, depth: Int) {
    let tokens = AnswerFormReader.unbracketed(tokens)
    text = AnswerText.canonical(tokens)
    var reader = AnswerFormReader(tokens: tokens, isWhole: isWhole, depth: depth)
    form = reader.form()
  }
}

extension ArraySlice<AnswerToken> {
  /// Without the punctuation of a sentence at its end.
  fileprivate var trimmed: ArraySlice<AnswerToken> {
    var tokens = self
    while let last = tokens.last, last.is(".") || last.is(",") || last.is(";") || last.is(":") {
      tokens.removeLast()
    }
    return tokens
  }
}
