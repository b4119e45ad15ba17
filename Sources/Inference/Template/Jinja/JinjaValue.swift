/// A value while a template is followed, by Python's rules.
///
/// Namespaces and macros belong to the evaluator and are numbers here: values hold no references
/// to each other, so they can neither form rings nor nest without end.
enum JinjaValue {
  /// What is not there, and what it would have been called.
  case undefined(String)
  case none
  case truth(Bool)
  case int(Int)
  case float(Double)
  case text(MarkedText)
  /// A text with the filter `safe`: Jinja escapes what is joined to it, so it is only written.
  case safe(MarkedText)
  case list(JinjaList)
  case dictionary(JinjaDictionary)
  case namespace(Int)
  case macro(Int)
  case function(JinjaFunction)
  case loop(JinjaLoop)

  static func text(_ text: String) -> JinjaValue { .text(MarkedText(text)) }
}

/// What a template may call by name.
enum JinjaFunction: String, CaseIterable {
  case namespace, range, dict
  case raiseException = "raise_exception"
}

/// A list, or something like one.
struct JinjaList {
  enum Kind {
    case list, tuple
    /// The result of a filter that works on demand: always true, without length or places.
    case stream
    /// The items of a dictionary or a range: no places.
    case view
  }

  let items: [JinjaValue]
  let kind: Kind
  /// Levels of lists and dictionaries within it, itself included.
  let depth: Int

  init(_ items: [JinjaValue], _ kind: Kind = .list) {
    (self.items, self.kind) = (items, kind)
    depth = 1 + (items.lazy.map(\.depth).max() ?? 0)
  }
}

/// A dictionary with texts as keys, in the order of their arrival. Few entries: it is searched.
struct JinjaDictionary {
  struct Entry {
    let key: MarkedText
    var value: JinjaValue
  }

  private(set) var entries: [Entry] = []
  private(set) var depth = 1

  subscript(key: MarkedText) -> JinjaValue? {
    entries.first { $0.key == key }?.value
  }

  mutating func set(_ key: MarkedText, to value: JinjaValue) {
    depth = max(depth, 1 + value.depth)
    if let place = entries.firstIndex(where: { $0.key == key }) {
      entries[place].value = value
    } else {
      entries.append(Entry(key: key, value: value))
    }
  }
}

/// Where a loop stands.
struct JinjaLoop {
  let items: [JinjaValue]
  let index: Int

  func attribute(_ name: String) -> JinjaValue? {
    switch name {
    case "index": .int(index + 1)
    case "index0": .int(index)
    case "revindex": .int(items.count - index)
    case "revindex0": .int(items.count - index - 1)
    case "first": .truth(index == 0)
    case "last": .truth(index == items.count - 1)
    case "length": .int(items.count)
    case "previtem": index > 0 ? items[index - 1] : .undefined("there is no previous item")
    case "nextitem":
      index + 1 < items.count ? items[index + 1] : .undefined("there is no next item")
    default: nil
    }
  }
}

extension JinjaValue {
  var depth: Int {
    switch self {
    case .list(let list): list.depth
    case .dictionary(let dictionary): dictionary.depth
    default: 0
    }
  }

  /// What kind of value it is, for errors.
  var kind: String {
    switch self {
    case .undefined: "something undefined"
    case .none: "none"
    case .truth: "a truth value"
    case .int, .float: "a number"
    case .text: "a text"
    case .safe: "a safe text"
    case .list: "a list"
    case .dictionary: "a dictionary"
    case .namespace: "a namespace"
    case .macro, .function: "a function"
    case .loop: "a loop"
    }
  }

  var isTrue: Bool {
    switch self {
    case .undefined, .none: false
    case .truth(let truth): truth
    case .int(let number): number != 0
    case .float(let number): number != 0
    case .text(let text), .safe(let text): !text.isEmpty
    case .list(let list): list.kind == .stream || !list.items.isEmpty
    case .dictionary(let dictionary): !dictionary.entries.isEmpty
    case .namespace, .macro, .function, .loop: true
    }
  }

  /// The number it counts as: truth values are numbers to Python.
  var number: Double? {
    switch self {
    case .int(let number): Double(number)
    case .float(let number): number
    case .truth(let truth): truth ? 1 : 0
    default: nil
    }
  }

  var whole: Int? {
    switch self {
    case .int(let number): number
    case .truth(let truth): truth ? 1 : 0
    default: nil
    }
  }
}
