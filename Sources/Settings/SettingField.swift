/// One key of the settings: where it is kept, what it may be, and what it is for.
struct SettingField<Root>: Sendable {
  /// The key below its section: `["reasoning", "fold"]`.
  let path: [String]
  /// A sentence for the example file.
  let help: String
  /// What may be written, to follow "must be".
  let expected: String
  /// Whether it is written as bare text on the command line and in the environment.
  let isText: Bool
  /// Whether it is a table of entries with names of the person's own.
  let hasEntries: Bool
  /// What the example shows where there is no default.
  let example: SettingValue
  /// Takes a value, and the entry's name where there are entries; false if it cannot be one.
  let read: @Sendable (_ value: SettingValue, _ entry: String, _ root: inout Root) -> Bool
  /// The value there is now; `nil` where it is not set.
  let write: @Sendable (Root) -> SettingValue?
}

extension SettingField {
  typealias Place<Value> = WritableKeyPath<Root, Value> & Sendable

  /// A key that always has a value.
  init<Value: SettingConvertible>(_ key: String, _ place: any Place<Value>, _ help: String) {
    path = key.split(separator: ".").map(String.init)
    self.help = help
    (expected, isText, hasEntries) = (Value.expected, Value.isText, false)
    example = .date
    read = { value, _, root in
      guard let value = Value(value) else { return false }
      root[keyPath: place] = value
      return true
    }
    write = { $0[keyPath: place].settingValue }
  }

  /// A key that may be left out; `valid` says which values make sense, `expected` the same in words.
  init<Value: SettingConvertible>(
    _ key: String, _ place: any Place<Value?>, _ help: String, example: Value,
    expected: String? = nil, valid: @escaping @Sendable (Value) -> Bool = { _ in true }
  ) {
    path = key.split(separator: ".").map(String.init)
    self.help = help
    (isText, hasEntries, self.example) = (Value.isText, false, example.settingValue)
    self.expected = expected ?? Value.expected
    read = { value, _, root in
      guard let value = Value(value), valid(value) else { return false }
      root[keyPath: place] = value
      return true
    }
    write = { $0[keyPath: place]?.settingValue }
  }

  /// A table with names of the person's own.
  init<Value: SettingConvertible>(
    entries key: String, _ place: any Place<[String: Value]>, _ help: String,
    example: [String: Value]
  ) {
    path = key.split(separator: ".").map(String.init)
    self.help = help
    (expected, isText, hasEntries) = (Value.expected, Value.isText, true)
    self.example = .table(example.mapValues(\.settingValue))
    read = { value, entry, root in
      guard let value = Value(value) else { return false }
      root[keyPath: place][entry] = value
      return true
    }
    write = { _ in nil }
  }
  /// The same key of a part of something larger, below a section there.
  func lifted<Whole>(
    to section: [String], _ place: any WritableKeyPath<Whole, Root> & Sendable
  ) -> SettingField<Whole> {
    let part = self
    return SettingField<Whole>(
      path: section + path, help: help, expected: expected, isText: isText,
      hasEntries: hasEntries, example: example,
      read: { value, entry, whole in part.read(value, entry, &whole[keyPath: place]) },
      write: { part.write($0[keyPath: place]) })
  }
}
