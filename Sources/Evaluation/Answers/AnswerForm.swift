/// What an answer is, as far as it can be told: the shape in which it is compared.
indirect enum AnswerForm: Sendable {
  case value(Polynomial)
  /// An expression whose exact value cannot be held.
  case sampled(Sampled)
  /// A value with its unit: `5\text{ cm}`, `\$5`, `50\%`, `5^\circ`.
  case measured(Answer, unit: String)
  /// `x = 5`, `f(x) = 2x`, `m+n = 7`, `x \in (1,2)`, `x > 1`: a name and what it is.
  case named(Name, Answer)
  case equation(Answer, Answer)
  /// Parts between brackets, or without any; also an interval.
  case list([Answer], Brackets)
  case union([Answer])
  case matrix([[Answer]], isDeterminant: Bool)
  /// `(C) 12`: the letter of a choice, and what it says.
  case choice(String, Answer)
  /// None of these: compared as text.
  case text

  /// What is left of an equals sign, without numbers.
  struct Name: Sendable {
    var text: String
    /// Its value as an expression, where it is one.
    var value: Polynomial?
  }

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
    let tokens = AnswerFormReader.unbracketed(AnswerPhrase.removed(from: tokens))
    text = AnswerText.canonical(tokens)
    var reader = AnswerFormReader(tokens: tokens, isWhole: isWhole, depth: depth)
    form = reader.form()
  }

  /// What nobody wrote in this form.
  init(form: AnswerForm) { (text, self.form) = ("", form) }

  static func infinity(isNegative: Bool) -> Answer {
    let infinity = Polynomial(symbol: "infty")
    return Answer(form: .value(isNegative ? infinity.negated : infinity))
  }

  /// Whether it is a value without letters.
  var isNumber: Bool {
    switch form {
    case .value(let value): value.isNumber
    case .sampled(let value): value.isNumber
    case .measured(let value, _): value.isNumber
    default: false
    }
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
