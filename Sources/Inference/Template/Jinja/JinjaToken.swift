/// A word of a template.
struct JinjaToken: Equatable {
  enum Kind: Equatable {
    /// What stands between tags.
    case data(MarkedText)
    /// `{{`, `}}`, `{%` and `%}`.
    case outputBegin, outputEnd, blockBegin, blockEnd
    case name(String)
    case text(MarkedText)
    case int(Int)
    case float(Double)
    /// An operator or bracket.
    case sign(String)
    case end
  }

  let kind: Kind
  let line: Int
}

extension JinjaToken {
  /// The token as it is quoted in errors.
  var shown: String {
    switch kind {
    case .data: "text"
    case .outputBegin: "“{{”"
    case .outputEnd: "“}}”"
    case .blockBegin: "“{%”"
    case .blockEnd: "“%}”"
    case .name(let name): quoted(name.utf8)
    case .text(let text): quoted(text.string.utf8)
    case .int(let number): "“\(number)”"
    case .float(let number): "“\(number)”"
    case .sign(let sign): "“\(sign)”"
    case .end: "the end"
    }
  }
}
