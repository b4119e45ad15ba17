/// Filters: `value | name(arguments)`.
extension JinjaEvaluator {
  func filter(
    _ name: String, _ value: JinjaValue, _ arguments: JinjaCallArguments
  ) throws(JinjaError) -> JinjaValue {
    if let result = try textFilter(name, value, arguments) { return result }
    if let result = try listFilter(name, value, arguments) { return result }
    switch name {
    case "default", "d":
      let other = arguments.value(0, "default_value") ?? .text("")
      let replacesFalse = arguments.value(1, "boolean")?.isTrue ?? false
      if case .undefined = value { return other }
      return replacesFalse && !value.isTrue ? other : value
    case "length", "count": return .int(try length(of: value))
    case "tojson": return try json(value, arguments)
    case "items":
      guard case .dictionary(let dictionary) = value else {
        if case .undefined = value { return try list([], .stream) }
        throw JinjaError("“items” does not fit \(value.kind)")
      }
      return try list(pairs(of: dictionary), .stream)
    case "int":
      switch value {
      case .int, .truth: return .int(value.whole ?? 0)
      case .text(let text):
        let word = text.trimmed().string
        let fraction = Double(word).flatMap { Int(exactly: $0.rounded(.towardZero)) }
        return .int(Int(word) ?? fraction ?? 0)
      case .float(let number): return .int(Int(exactly: number.rounded(.towardZero)) ?? 0)
      default: return .int(0)
      }
    case "abs":
      if case .float(let number) = value { return .float(abs(number)) }
      guard let number = value.whole else { throw JinjaError("“abs” does not fit \(value.kind)") }
      return number < 0 ? try negated(.int(number)) : .int(number)
    default: throw .unknown("filter", name)
    }
  }

  func length(of value: JinjaValue) throws(JinjaError) -> Int {
    switch value {
    case .undefined: return 0
    case .text(let text): return text.count
    case .list(let list) where list.kind != .stream: return list.items.count
    case .dictionary(let dictionary): return dictionary.entries.count
    default: throw JinjaError("\(value.kind) of this kind has no length")
    }
  }

  func pairs(of dictionary: JinjaDictionary) throws(JinjaError) -> [JinjaValue] {
    var pairs: [JinjaValue] = []
    for entry in dictionary.entries {
      pairs.append(try list([.text(entry.key), entry.value], .tuple))
    }
    return pairs
  }

  private func textFilter(
    _ name: String, _ value: JinjaValue, _ arguments: JinjaCallArguments
  ) throws(JinjaError) -> JinjaValue? {
    let names = [
      "trim", "upper", "lower", "title", "capitalize", "string", "safe", "replace", "indent",
    ]
    guard names.contains(name) else { return nil }
    let text = try text(of: value)
    try charge(text: text.count)
    switch name {
    case "trim": return .text(try stripped(text, arguments.value(0, "chars")))
    case "replace":
      return .text(
        try replaced(
          text, argument(0, "old", arguments, name), argument(1, "new", arguments, name),
          most: arguments.value(2, "count")))
    case "safe": return .safe(text)
    case "title": return .text(titled(text))
    case "indent": return .text(try indented(text, arguments))
    default: return .text(cased(text, name))
    }
  }

  /// Jinja's own notion of words, which is not the one of Python's method.
  private func titled(_ text: MarkedText) -> MarkedText {
    var isWithin = false
    return text.mapped { scalar in
      let isBetween = isBlank(scalar.value) || "-({[<".unicodeScalars.contains(scalar)
      defer { isWithin = !isBetween }
      return isWithin ? scalar.properties.lowercaseMapping : scalar.properties.uppercaseMapping
    }
  }

  private func indented(
    _ text: MarkedText, _ arguments: JinjaCallArguments
  ) throws(JinjaError) -> MarkedText {
    let indent: MarkedText
    switch arguments.value(0, "width") ?? .int(4) {
    case .int(let width) where (0...256).contains(width):
      indent = MarkedText(String(repeating: " ", count: width))
    case .text(let text): indent = text
    default: throw JinjaError("“indent” takes a width up to 256")
    }
    let indentsFirst = arguments.value(1, "first")?.isTrue ?? false
    let indentsBlank = arguments.value(2, "blank")?.isTrue ?? false
    var indented = MarkedText()
    // A line break at the end is no line to Python's `splitlines`, and Jinja adds one for that.
    for (index, line) in lines(of: text).enumerated() {
      try charge(text: indented.count + indent.count + line.count)
      if index > 0 { indented.units.append(0x0A) }
      let isIndented = index == 0 ? indentsFirst : indentsBlank || !line.isEmpty
      if isIndented { indented.units += indent.units }
      indented.units += line.units
    }
    return indented
  }

  private func lines(of text: MarkedText) -> [MarkedText] {
    var lines = [MarkedText()]
    var wasReturn = false
    for unit in text.units {
      let scalar = unit & ~MarkedText.said
      switch scalar {
      case 0x0A where wasReturn: break
      case 0x0A...0x0D, 0x1C...0x1E, 0x85, 0x2028, 0x2029: lines.append(MarkedText())
      default: lines[lines.count - 1].units.append(unit)
      }
      wasReturn = scalar == 0x0D
    }
    return lines
  }
}
