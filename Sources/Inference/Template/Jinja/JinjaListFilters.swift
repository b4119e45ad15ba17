/// Filters for lists and what is like one.
extension JinjaEvaluator {
  func listFilter(
    _ name: String, _ value: JinjaValue, _ arguments: JinjaCallArguments
  ) throws(JinjaError) -> JinjaValue? {
    switch name {
    case "list": return try list(items(of: value))
    case "first", "last":
      let items = try items(of: value)
      let found = name == "first" ? items.first : items.last
      return found ?? .undefined("there is no \(name) item")
    case "reverse":
      if case .text(let text) = value {
        try charge(text: text.count)
        return .text(MarkedText(units: text.units.reversed()))
      }
      return try list(items(of: value).reversed(), .stream)
    case "join": return .text(try joined(value, arguments))
    case "map": return try map(value, arguments)
    case "select", "reject":
      var rest = arguments
      guard !rest.positional.isEmpty else {
        return try select(value, name == "select") { item throws(JinjaError) in item.isTrue }
      }
      let test = try self.text(of: rest.positional.removeFirst()).string
      return try select(value, name == "select") { item throws(JinjaError) in
        try self.test(test, item, rest)
      }
    case "selectattr", "rejectattr":
      var rest = arguments
      guard !rest.positional.isEmpty else { throw JinjaError("“\(name)” takes an attribute") }
      let path = try text(of: rest.positional.removeFirst()).string
      let test = rest.positional.isEmpty ? nil : rest.positional.removeFirst()
      return try select(value, name == "selectattr") { item throws(JinjaError) in
        let found = try attribute(path: path, of: item)
        guard let test else { return found.isTrue }
        return try self.test(text(of: test).string, found, rest)
      }
    case "dictsort":
      guard case .dictionary(let dictionary) = value, arguments.positional.isEmpty,
        arguments.named.isEmpty
      else { throw JinjaError("“dictsort” takes a dictionary and nothing else here") }
      try charge(dictionary.entries.count * 16)
      let sorted = dictionary.entries.enumerated().sorted {
        let (a, b) = (lowered($0.element.key), lowered($1.element.key))
        return a == b ? $0.offset < $1.offset : a.precedes(b)
      }
      var pairs: [JinjaValue] = []
      for (_, entry) in sorted { pairs.append(try list([.text(entry.key), entry.value], .tuple)) }
      return try list(pairs)
    default: return nil
    }
  }

  func lowered(_ text: MarkedText) -> MarkedText {
    text.mapped { $0.properties.lowercaseMapping }
  }

  private func joined(
    _ value: JinjaValue, _ arguments: JinjaCallArguments
  ) throws(JinjaError) -> MarkedText {
    let separator = try arguments.value(0, "d").map { value throws(JinjaError) in
      try text(of: value)
    }
    let path = try arguments.value(1, "attribute").map { value throws(JinjaError) in
      try text(of: value).string
    }
    var joined = MarkedText()
    for (index, item) in try items(of: value).enumerated() {
      if index > 0, let separator { joined.units += separator.units }
      let part = try path.map { path throws(JinjaError) in try attribute(path: path, of: item) }
      let text = try text(of: part ?? item)
      try charge(text: 8 + text.count, making: joined.count + text.count)
      joined.units += text.units
    }
    return joined
  }

  private func map(
    _ value: JinjaValue, _ arguments: JinjaCallArguments
  ) throws(JinjaError) -> JinjaValue {
    var mapped: [JinjaValue] = []
    let items = value.isTrue ? try items(of: value) : []
    if let path = arguments["attribute"] {
      let path = try text(of: path).string
      for item in items {
        let found = try attribute(path: path, of: item)
        if case .undefined = found, let other = arguments["default"] {
          mapped.append(other)
        } else {
          mapped.append(found)
        }
      }
    } else {
      var rest = arguments
      guard !rest.positional.isEmpty else { throw JinjaError("“map” takes a filter") }
      let name = try text(of: rest.positional.removeFirst()).string
      for item in items { mapped.append(try filter(name, item, rest)) }
    }
    return try list(mapped, .stream)
  }

  private func select(
    _ value: JinjaValue, _ wanted: Bool,
    _ holds: (JinjaValue) throws(JinjaError) -> Bool
  ) throws(JinjaError) -> JinjaValue {
    var kept: [JinjaValue] = []
    for item in value.isTrue ? try items(of: value) : [] {
      try charge()
      if try holds(item) == wanted { kept.append(item) }
    }
    return try list(kept, .stream)
  }

  /// An attribute of an attribute …, as `a.b.0`.
  private func attribute(
    path: String, of value: JinjaValue
  ) throws(JinjaError) -> JinjaValue {
    var value = value
    for part in path.split(separator: ".") {
      value = try item(Int(part).map { .int($0) } ?? .text(String(part)), of: value)
    }
    return value
  }
}
