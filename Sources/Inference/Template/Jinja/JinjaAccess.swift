/// Attributes, items and slices.
extension JinjaEvaluator {
  private static let methodNames: Set<String> = [
    "items", "keys", "values", "get", "split", "strip", "lstrip", "rstrip", "startswith",
    "endswith", "replace", "upper", "lower", "title", "capitalize", "append", "pop", "update",
    "copy", "count", "index", "join", "format", "find",
  ]

  func attribute(_ name: String, of value: JinjaValue) throws(JinjaError) -> JinjaValue {
    switch value {
    case .undefined(let finding):
      throw JinjaError(finding)
    case .loop(let loop):
      guard let value = loop.attribute(name) else {
        throw .unknown("loop attribute", name)
      }
      return value
    case .namespace(let place):
      return namespaces[place][name] ?? missing(name)
    case .dictionary, .text, .list:
      // Python finds its own methods before what the dictionary holds.
      if Self.methodNames.contains(name) { throw .unknown("uncalled method", name) }
      guard case .dictionary(let dictionary) = value else { return missing(name) }
      try charge(dictionary.entries.count)
      return dictionary[MarkedText(name)] ?? missing(name)
    case .none, .truth, .int, .float, .macro, .function:
      return missing(name)
    case .safe:
      throw JinjaError("\(value.kind) has no attributes here")
    }
  }

  private func missing(_ name: String) -> JinjaValue {
    .undefined("the attribute \(quoted(name.utf8)) is undefined")
  }

  func item(_ index: JinjaValue, of value: JinjaValue) throws(JinjaError) -> JinjaValue {
    switch (value, index) {
    case (.undefined(let finding), _):
      throw JinjaError(finding)
    case (.dictionary(let dictionary), .text(let key)):
      try charge(dictionary.entries.count)
      return dictionary[key] ?? missing(key.string)
    case (.list(let list), .int(let number)) where list.kind == .list || list.kind == .tuple:
      let place = number < 0 ? number + list.items.count : number
      guard list.items.indices.contains(place) else {
        return .undefined("the item \(number) is undefined")
      }
      return list.items[place]
    case (.text(let text), .int(let number)):
      let place = number < 0 ? number + text.count : number
      guard text.units.indices.contains(place) else {
        return .undefined("the item \(number) is undefined")
      }
      return .text(text[place..<place + 1])
    case (.namespace, .text(let name)), (.loop, .text(let name)):
      return try attribute(name.string, of: value)
    case (.safe, _):
      throw JinjaError("\(value.kind) has no items here")
    case (.list(let list), _) where list.kind == .view || list.kind == .stream:
      throw JinjaError("a list that is made on demand has no places")
    default:
      return .undefined("an item of \(value.kind) is undefined")
    }
  }

  func slice(
    _ value: JinjaValue, _ start: Int?, _ stop: Int?, _ step: Int
  ) throws(JinjaError) -> JinjaValue {
    guard step != 0 else { throw JinjaError("a slice has steps of zero") }
    switch value {
    case .list(let list) where list.kind == .list || list.kind == .tuple:
      let places = places(list.items.count, start, stop, step)
      return try self.list(places.map { list.items[$0] }, list.kind)
    case .text(let text):
      let places = places(text.count, start, stop, step)
      try charge(text: places.count)
      return .text(MarkedText(units: places.map { text.units[$0] }))
    case .undefined(let finding):
      throw JinjaError(finding)
    default:
      throw JinjaError("\(value.kind) cannot be sliced")
    }
  }

  /// The places of a slice, as Python counts them.
  private func places(_ count: Int, _ start: Int?, _ stop: Int?, _ step: Int) -> [Int] {
    func clamp(_ bound: Int?, _ missing: Int) -> Int {
      guard let bound else { return missing }
      let lowest = step > 0 ? 0 : -1
      let highest = step > 0 ? count : count - 1
      return max(lowest, min(highest, bound < 0 ? bound &+ count : bound))
    }
    let first = clamp(start, step > 0 ? 0 : count - 1)
    let end = clamp(stop, step > 0 ? count : -1)
    // A step beyond the length is the same as the length.
    let step = max(-count - 1, min(count + 1, step))
    return Array(stride(from: first, to: end, by: step))
  }

  /// What a loop runs over.
  func items(of value: JinjaValue) throws(JinjaError) -> [JinjaValue] {
    switch value {
    case .undefined: return []
    case .list(let list): return list.items
    case .dictionary(let dictionary): return dictionary.entries.map { .text($0.key) }
    case .text(let text):
      try charge(text.count)
      return text.units.map { .text(MarkedText(units: [$0])) }
    default: throw JinjaError("\(value.kind) has no items")
    }
  }
}
