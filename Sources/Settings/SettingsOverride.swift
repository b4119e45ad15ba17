extension SettingsReader {
  /// Takes `key=value`: the key as in the file, the value as in the file or, for texts, bare.
  mutating func set(_ assignment: String, source: String) {
    let (path, rest) = Self.splitKey(assignment)
    guard !path.isEmpty, !path.contains(""), let value = rest else {
      return report(.notAnAssignment(assignment), source: source)
    }
    set(path, to: value, source: source)
  }

  /// Takes every key that has a variable: `NALAR_REASONING_FOLD` for `reasoning.fold`. One that is
  /// empty counts as not set.
  mutating func set(from environment: [String: String]) {
    for (variable, path) in Settings.environmentKeys {
      guard let text = environment[variable], !text.isEmpty else { continue }
      set(path, to: text, source: variable)
    }
  }

  /// Whether the value at a path is written as bare text.
  func isText(_ path: [String]) -> Bool {
    switch path.first {
    case "servers": Self.isText(Array(path.dropFirst(2)), Settings.Server.fields)
    case "models": Self.isText(Array(path.dropFirst(2)), Settings.Model.fields)
    default: Self.isText(path, Settings.fields)
    }
  }

  private static func isText<Root>(_ key: [String], _ fields: [SettingField<Root>]) -> Bool {
    fields.contains {
      $0.isText && ($0.path == key || ($0.hasEntries && $0.path == key.dropLast()))
    }
  }

  /// A value as it was written outside a file: TOML where it can be, and else a text.
  static func value(_ text: String, isText: Bool) -> SettingValue {
    let isQuoted = text.hasPrefix("\"") || text.hasPrefix("'")
    guard !isText || isQuoted else { return .string(text) }
    let document = try? SettingDocument("value = " + text)
    guard let values = document?.values, values.count == 1 else { return .string(text) }
    return values["value"] ?? .string(text)
  }

  /// The key before the first `=` outside quotes, and what comes after it.
  private static func splitKey(_ text: String) -> (path: [String], rest: String?) {
    var (path, part): ([String], String) = ([], "")
    var quote: Unicode.Scalar?
    for index in text.unicodeScalars.indices {
      let scalar = text.unicodeScalars[index]
      switch scalar {
      case quote: quote = nil
      case _ where quote != nil: part.unicodeScalars.append(scalar)
      case "\"", "'": quote = scalar
      case ".":
        path.append(part)
        part = ""
      case "=":
        let rest = text.unicodeScalars[text.unicodeScalars.index(after: index)...]
        return (path + [part.trimmed], String(rest).trimmed)
      default: part.unicodeScalars.append(scalar)
      }
    }
    return ([], nil)
  }
}

extension Settings {
  /// The environment's variables, and the keys they stand for.
  static let environmentKeys: [(variable: String, path: [String])] =
    fields.filter { !$0.hasEntries }.map { field in
      ("NALAR_" + field.path.joined(separator: "_").uppercased(), field.path)
    }

  /// The environment's variables with the keys they stand for, in the example's order.
  package static var environmentNames: [(variable: String, key: String)] {
    environmentKeys.map { ($0.variable, keyName($0.path)) }
  }
}

extension String {
  /// Without blanks at either end.
  fileprivate var trimmed: String {
    let isBlank: (Unicode.Scalar) -> Bool = { $0 == " " || $0 == "\t" }
    let scalars = unicodeScalars.drop(while: isBlank)
    let end = scalars.lastIndex { !isBlank($0) }.map { scalars.index(after: $0) }
    return String(scalars[..<(end ?? scalars.startIndex)])
  }
}
