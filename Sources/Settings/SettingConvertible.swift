import Chat

/// Something a setting can be: read from a value of a file, and written as one.
protocol SettingConvertible: Equatable, Sendable {
  /// What a person may write, to follow "must be".
  static var expected: String { get }
  /// Whether it is written as bare text on the command line and in the environment.
  static var isText: Bool { get }
  init?(_ value: SettingValue)
  var settingValue: SettingValue { get }
}

extension SettingConvertible {
  static var isText: Bool { false }
}

extension String: SettingConvertible {
  static var expected: String { "a text" }
  static var isText: Bool { true }
  init?(_ value: SettingValue) {
    guard case .string(let text) = value else { return nil }
    self = text
  }
  var settingValue: SettingValue { .string(self) }
}

extension Bool: SettingConvertible {
  static var expected: String { "true or false" }
  init?(_ value: SettingValue) {
    guard case .bool(let flag) = value else { return nil }
    self = flag
  }
  var settingValue: SettingValue { .bool(self) }
}

extension Int: SettingConvertible {
  static var expected: String { "a whole number" }
  init?(_ value: SettingValue) {
    guard case .int(let number) = value else { return nil }
    self = number
  }
  var settingValue: SettingValue { .int(self) }
}

extension UInt64: SettingConvertible {
  static var expected: String { "a whole number of 0 or more" }
  init?(_ value: SettingValue) {
    guard case .int(let number) = value else { return nil }
    self.init(exactly: number)
  }
  /// TOML's numbers end where `Int`'s do.
  var settingValue: SettingValue { .int(Int(clamping: self)) }
}

extension Double: SettingConvertible {
  static var expected: String { "a number" }
  init?(_ value: SettingValue) {
    switch value {
    case .double(let number) where number.isFinite: self = number
    case .int(let number): self = Double(number)
    default: return nil
    }
  }
  var settingValue: SettingValue { .double(self) }
}

extension [String]: SettingConvertible {
  static var expected: String { "a list of texts" }
  /// A text alone is a list of one.
  init?(_ value: SettingValue) {
    switch value {
    case .string(let text): self = [text]
    case .array(let values):
      let texts = values.compactMap(String.init(_:) as (SettingValue) -> String?)
      guard texts.count == values.count else { return nil }
      self = texts
    default: return nil
    }
  }
  var settingValue: SettingValue { .array(map(SettingValue.string)) }
}

extension ModelName: SettingConvertible {
  static var expected: String { "a model as provider/model" }
  static var isText: Bool { true }
  init?(_ value: SettingValue) {
    guard case .string(let text) = value else { return nil }
    self.init(text)
  }
  var settingValue: SettingValue { .string(description) }
}

extension SettingValue: SettingConvertible {
  static var expected: String { "a value" }
  init?(_ value: SettingValue) { self = value }
  var settingValue: SettingValue { self }
}

/// A choice among words.
protocol SettingWord: SettingConvertible, RawRepresentable<String>, CaseIterable {}

extension SettingWord {
  static var expected: String { allCases.map(\.rawValue).formattedChoice }
  static var isText: Bool { true }
  init?(_ value: SettingValue) {
    guard case .string(let text) = value else { return nil }
    self.init(rawValue: text)
  }
  var settingValue: SettingValue { .string(rawValue) }
}

extension Thinking: SettingWord {}
extension Settings.Fold: SettingWord {}
extension Settings.CacheType: SettingWord {}
extension Settings.Links: SettingWord {}
extension Settings.CodeOverflow: SettingWord {}

extension [String] {
  /// `a`, `a or b`, `a, b or c`.
  var formattedChoice: String {
    guard let last, count > 1 else { return first ?? "" }
    return dropLast().joined(separator: ", ") + " or " + last
  }
}
