/// A value as a settings file writes it.
package indirect enum SettingValue: Equatable, Sendable {
  case string(String)
  case int(Int)
  case double(Double)
  case bool(Bool)
  case array([SettingValue])
  case table([String: SettingValue])
  /// A date or a time: nothing here is one.
  case date
}

extension SettingValue {
  /// The value as TOML writes it, on one line.
  package var toml: String {
    switch self {
    case .string(let text): return Self.quoted(text)
    case .int(let number): return "\(number)"
    case .double(let number): return "\(number)"
    case .bool(let flag): return flag ? "true" : "false"
    case .array(let values): return "[" + values.map(\.toml).joined(separator: ", ") + "]"
    case .table(let entries):
      let fields = entries.sorted { $0.key < $1.key }.map {
        Self.quoted($0.key) + " = " + $0.value.toml
      }
      return fields.isEmpty ? "{}" : "{ " + fields.joined(separator: ", ") + " }"
    case .date: return "a date"
    }
  }

  static func quoted(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": quoted += "\\\""
      case "\\": quoted += "\\\\"
      case "\n": quoted += "\\n"
      case "\t": quoted += "\\t"
      case ..<" ", "\u{7F}":
        let digits = String(scalar.value, radix: 16)
        quoted += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }
}
