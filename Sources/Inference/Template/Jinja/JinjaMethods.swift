/// Methods of texts and dictionaries: `value.name(arguments)`.
extension JinjaEvaluator {
  func call(
    method name: String, of value: JinjaValue, _ arguments: JinjaCallArguments
  ) throws(JinjaError) -> JinjaValue {
    switch value {
    case .undefined(let finding): throw JinjaError(finding)
    case .text(let text): return try call(name, text, arguments)
    case .dictionary(let dictionary): return try call(name, dictionary, arguments)
    case .namespace(let place):
      guard case .macro(let macro)? = namespaces[place][name] else {
        throw .unknown("method", name)
      }
      return try call(macro, arguments)
    default: throw .unknown("method of \(value.kind)", name)
    }
  }

  private func call(
    _ name: String, _ dictionary: JinjaDictionary, _ arguments: JinjaCallArguments
  ) throws(JinjaError) -> JinjaValue {
    try charge(dictionary.entries.count)
    switch name {
    case "items": return try list(pairs(of: dictionary), .view)
    case "keys": return try list(dictionary.entries.map { .text($0.key) }, .view)
    case "values": return try list(dictionary.entries.map(\.value), .view)
    case "get":
      let other = arguments.value(1, "default") ?? .none
      guard case .text(let key)? = arguments.positional.first else { return other }
      return dictionary[key] ?? other
    default: throw .unknown("method of a dictionary", name)
    }
  }

  private func call(
    _ name: String, _ text: MarkedText, _ arguments: JinjaCallArguments
  ) throws(JinjaError) -> JinjaValue {
    try charge(text: text.count)
    let characters = arguments.positional.first
    switch name {
    case "strip": return .text(try stripped(text, characters))
    case "lstrip": return .text(try stripped(text, characters, end: false))
    case "rstrip": return .text(try stripped(text, characters, start: false))
    case "upper", "lower", "title", "capitalize": return .text(cased(text, name))
    case "split": return try split(text, arguments)
    case "startswith", "endswith":
      let part = try argument(0, "", arguments, name)
      guard part.count <= text.count else { return .truth(false) }
      return .truth(text.matches(part, at: name == "startswith" ? 0 : text.count - part.count))
    case "replace":
      return .text(
        try replaced(
          text, argument(0, "", arguments, name), argument(1, "", arguments, name),
          most: arguments.value(2, "count")))
    case "find":
      let part = try argument(0, "", arguments, name)
      guard arguments.positional.count == 1 else { throw .unknown("form of the method", name) }
      try charge(searching: text.count, for: part.count)
      return .int(part.isEmpty ? 0 : text.find(part) ?? -1)
    case "join":
      return try filter(
        "join", arguments.positional.first ?? .none, JinjaCallArguments(positional: [.text(text)]))
    default: throw .unknown("method of a text", name)
    }
  }

  /// The text that has to be an argument.
  func argument(
    _ place: Int, _ argument: String, _ arguments: JinjaCallArguments, _ name: String
  ) throws(JinjaError) -> MarkedText {
    guard case .text(let text)? = arguments.value(place, argument) else {
      throw JinjaError("\(quoted(name.utf8)) takes a text")
    }
    return text
  }

  func stripped(
    _ text: MarkedText, _ characters: JinjaValue?, start: Bool = true, end: Bool = true
  ) throws(JinjaError) -> MarkedText {
    switch characters {
    case nil, .some(.none):
      return text.trimmed(start: start, end: end)
    case .text(let characters)?:
      try charge(searching: text.count, for: characters.count)
      let cut = Set(characters.units.map { $0 & ~MarkedText.said })
      return text.trimmed(start: start, end: end) { cut.contains($0) }
    case .some(let other):
      throw JinjaError("\(other.kind) is nothing to strip")
    }
  }

  func cased(_ text: MarkedText, _ name: String) -> MarkedText {
    switch name {
    case "upper": return text.mapped { $0.properties.uppercaseMapping }
    case "lower": return text.mapped { $0.properties.lowercaseMapping }
    case "title", "capitalize":
      var isWithin = false
      return text.mapped { scalar in
        let changed =
          isWithin ? scalar.properties.lowercaseMapping : scalar.properties.titlecaseMapping
        isWithin = name == "capitalize" || scalar.properties.isCased
        return changed
      }
    default: return text
    }
  }

  private func split(
    _ text: MarkedText, _ arguments: JinjaCallArguments
  ) throws(JinjaError) -> JinjaValue {
    let most: Int
    switch arguments.value(1, "maxsplit") {
    case nil: most = .max
    case .int(let number)?: most = number < 0 ? .max : number
    case .some(let other): throw JinjaError("\(other.kind) is no number of splits")
    }
    switch arguments.value(0, "sep") {
    case nil, .some(.none):
      guard most == .max else { throw .unknown("form of the method", "split") }
      let words = text.units.split { isBlank($0 & ~MarkedText.said) }
      return try list(words.map { .text(MarkedText(units: Array($0))) })
    case .text(let separator)? where !separator.isEmpty:
      try charge(searching: text.count, for: separator.count)
      var parts: [JinjaValue] = []
      var start = 0
      while parts.count < most, let found = text.find(separator, from: start) {
        parts.append(.text(text[start..<found]))
        start = found + separator.count
      }
      parts.append(.text(text[start..<text.count]))
      return try list(parts)
    default:
      throw JinjaError("a text is split only at a text that is not empty")
    }
  }

  func replaced(
    _ text: MarkedText, _ old: MarkedText, _ new: MarkedText, most: JinjaValue?
  ) throws(JinjaError) -> MarkedText {
    guard most == nil, !old.isEmpty else { throw .unknown("form of", "replace") }
    try charge(searching: text.count, for: old.count)
    var replaced = MarkedText()
    var start = 0
    while let found = text.find(old, from: start) {
      try charge(text: new.count, making: replaced.count + found - start + new.count)
      replaced.units += text.units[start..<found]
      replaced.units += new.units
      start = found + old.count
    }
    replaced.units += text.units[start...]
    try charge(text: replaced.count)
    return replaced
  }
}
