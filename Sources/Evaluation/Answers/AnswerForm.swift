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

  var isText: Bool { if case .text = self { true } else { false } }

  /// What is left of an equals sign, without numbers.
  struct Name: Sendable {
    var text: String
    /// Its value as an expression, where it is one.
    var value: Polynomial?

    /// Whether both are the same name: `Area` and `area`, but not `V` and `v`.
    func equals(_ other: Name) -> Bool {
      text == other.text
        || (text.utf8.count > 2 && text.allSatisfy(\.isLetter)
          && text.lowercased() == other.text.lowercased())
    }
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
  /// The text in small letters, where it makes no difference: in words and single letters, but not in
  /// formulas, and not where a letter stands in both sizes, as in `Aa`.
  let folded: String?
  let form: AnswerForm

  init(_ text: String) {
    self.init(AnswerLexer.tokens(of: text)[...].trimmed, isWhole: true, depth: 0)
  }

  /// `isWhole` tells an answer from an element of a list, in which a comma groups no thousands.
  init(_ tokens: ArraySlice<AnswerToken>, isWhole: Bool, depth: Int) {
    let tokens = AnswerBase.unbracketed(
      AnswerFormReader.unbracketed(AnswerPhrase.removed(from: tokens)))
    text = AnswerText.canonical(tokens)
    var reader = AnswerFormReader(tokens: tokens, isWhole: isWhole, depth: depth)
    form = reader.form()
    folded = Self.mayFold(text, form, tokens) ? text.lowercased() : nil
  }

  /// What nobody wrote in this form.
  init(form: AnswerForm) { (text, folded, self.form) = ("", nil, form) }

  private static func mayFold(
    _ text: String, _ form: AnswerForm, _ tokens: ArraySlice<AnswerToken>
  ) -> Bool {
    guard tokens.count == 1 || form.isText, !text.contains("\\") else { return false }
    if text.utf8.count == 1 { return "a"..."j" ~= text.lowercased() }
    let words = text.split { !$0.isLetter }
    // East, east and EAST are one word, mgH is none.
    if words.contains(where: {
      $0.dropFirst().contains(where: \.isUppercase) && $0 != $0.uppercased()
    }) {
      return false
    }
    // In a long word the capital it may begin with says nothing.
    let inside = text.utf8.count > 4 ? text.unicodeScalars.dropFirst() : text.unicodeScalars[...]
    let letters = Set(inside.filter { $0.isASCII && $0.properties.isAlphabetic }.map(\.value))
    if letters.contains(where: { $0 < 0x60 && letters.contains($0 + 0x20) }) { return false }
    // CO and Co are not the same.
    return !(text.utf8.count == 2 && text.last?.isUppercase == true)
  }

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
