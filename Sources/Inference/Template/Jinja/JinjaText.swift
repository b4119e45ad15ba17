/// Values as text: as Python prints them, and as JSON.
extension JinjaEvaluator {
  /// What a value writes.
  func text(of value: JinjaValue) throws(JinjaError) -> MarkedText {
    switch value {
    case .undefined: return MarkedText()
    case .text(let text): return text
    default:
      var printed = MarkedText()
      try print(value, into: &printed)
      return printed
    }
  }

  func append(_ text: MarkedText, to printed: inout MarkedText) throws(JinjaError) {
    try charge(text: text.count, making: printed.count + text.count)
    printed.units += text.units
  }

  func append(_ text: String, to printed: inout MarkedText) throws(JinjaError) {
    try append(MarkedText(text), to: &printed)
  }

  /// Appends a value as Python shows it within a list.
  private func print(_ value: JinjaValue, into printed: inout MarkedText) throws(JinjaError) {
    switch value {
    case .none: try append("None", to: &printed)
    case .truth(let truth): try append(truth ? "True" : "False", to: &printed)
    case .int(let number): try append("\(number)", to: &printed)
    case .float(let number): try append(shown(number), to: &printed)
    case .text(let text): try append(quotedAsPython(text), to: &printed)
    case .list(let list) where list.kind == .list || list.kind == .tuple:
      try append(list.kind == .list ? "[" : "(", to: &printed)
      for (index, item) in list.items.enumerated() {
        if index > 0 { try append(", ", to: &printed) }
        try print(item, into: &printed)
      }
      if list.kind == .tuple, list.items.count == 1 { try append(",", to: &printed) }
      try append(list.kind == .list ? "]" : ")", to: &printed)
    case .dictionary(let dictionary):
      try append("{", to: &printed)
      for (index, entry) in dictionary.entries.enumerated() {
        if index > 0 { try append(", ", to: &printed) }
        try append(quotedAsPython(entry.key), to: &printed)
        try append(": ", to: &printed)
        try print(entry.value, into: &printed)
      }
      try append("}", to: &printed)
    case .undefined: try append("Undefined", to: &printed)
    case .safe, .list, .namespace, .macro, .function, .loop:
      throw JinjaError("\(value.kind) cannot be written")
    }
  }

  func shown(_ number: Double) throws(JinjaError) -> String {
    // Beyond these Python and Swift write the same numbers differently.
    guard number == 0 || (1e-4..<1e15).contains(abs(number)) else {
      throw JinjaError("the number \(number) cannot be written")
    }
    return "\(number)"
  }

  private func quotedAsPython(_ text: MarkedText) -> MarkedText {
    let scalars = text.units.map { $0 & ~MarkedText.said }
    let quote = scalars.contains(0x27) && !scalars.contains(0x22) ? "\"" : "'"
    let inner = text.mapped { scalar in
      switch scalar {
      case "\\": "\\\\"
      case "\n": "\\n"
      case "\r": "\\r"
      case "\t": "\\t"
      case "'" where quote == "'": "\\'"
      default: isPrintable(scalar) ? String(scalar) : escaped(scalar)
      }
    }
    return MarkedText(quote) + inner + MarkedText(quote)
  }

  func escaped(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16)
    let (letter, width) =
      scalar.value < 0x100 ? ("x", 2) : scalar.value < 0x10000 ? ("u", 4) : ("U", 8)
    return "\\" + letter + String(repeating: "0", count: width - digits.count) + digits
  }
}
