/// JSON as Python's `json.dumps` writes it with `ensure_ascii=False`.
extension JinjaEvaluator {
  struct JSONStyle {
    var indent: Int?
    var comma = ", "
    var colon = ": "
  }

  func json(_ value: JinjaValue, _ arguments: JinjaCallArguments) throws(JinjaError) -> JinjaValue {
    var style = JSONStyle()
    guard arguments.positional.isEmpty else {
      throw JinjaError("“tojson” takes only named arguments here")
    }
    for (name, value) in arguments.named {
      switch (name, value) {
      case ("ensure_ascii", .truth(false)), ("sort_keys", .truth(false)), ("indent", .none): break
      case ("indent", .int(let indent)) where (0...16).contains(indent):
        style.indent = indent
        style.comma = ","
      case ("separators", .list(let list)) where list.items.count == 2:
        style.comma = try text(of: list.items[0]).string
        style.colon = try text(of: list.items[1]).string
      default:
        throw .unknown("argument of tojson", name)
      }
    }
    var written = MarkedText()
    try json(value, style, 0, into: &written)
    return .text(written)
  }

  private func json(
    _ value: JinjaValue, _ style: JSONStyle, _ depth: Int, into written: inout MarkedText
  ) throws(JinjaError) {
    switch value {
    case .none: try append("null", to: &written)
    case .truth(let truth): try append(truth ? "true" : "false", to: &written)
    case .int(let number): try append("\(number)", to: &written)
    case .float(let number): try append(shown(number), to: &written)
    case .text(let text): try append(quotedAsJSON(text), to: &written)
    case .list(let list) where list.kind == .list || list.kind == .tuple:
      let entries = list.items.map { (key: MarkedText?.none, value: $0) }
      try json(entries, "[", "]", style, depth, into: &written)
    case .dictionary(let dictionary):
      let entries = dictionary.entries.map { (key: MarkedText?.some($0.key), value: $0.value) }
      try json(entries, "{", "}", style, depth, into: &written)
    default:
      throw JinjaError("\(value.kind) has no form in JSON")
    }
  }

  private func json(
    _ entries: [(key: MarkedText?, value: JinjaValue)], _ open: String, _ close: String,
    _ style: JSONStyle, _ depth: Int, into written: inout MarkedText
  ) throws(JinjaError) {
    func newLine(_ depth: Int) throws(JinjaError) {
      guard let indent = style.indent, !entries.isEmpty else { return }
      try append("\n" + String(repeating: " ", count: indent * depth), to: &written)
    }
    try append(open, to: &written)
    for (index, entry) in entries.enumerated() {
      if index > 0 { try append(style.comma, to: &written) }
      try newLine(depth + 1)
      if let key = entry.key {
        try append(quotedAsJSON(key), to: &written)
        try append(style.colon, to: &written)
      }
      try json(entry.value, style, depth + 1, into: &written)
    }
    try newLine(depth)
    try append(close, to: &written)
  }

  private func quotedAsJSON(_ text: MarkedText) -> MarkedText {
    let inner = text.mapped { scalar in
      switch scalar {
      case "\"": "\\\""
      case "\\": "\\\\"
      case "\n": "\\n"
      case "\r": "\\r"
      case "\t": "\\t"
      case "\u{8}": "\\b"
      case "\u{C}": "\\f"
      case "\0"..."\u{1F}": escaped(scalar).replacing("\\x", with: "\\u00")
      default: String(scalar)
      }
    }
    return MarkedText("\"") + inner + MarkedText("\"")
  }
}
