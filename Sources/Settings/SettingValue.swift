import TOMLKit

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
  /// Reads a TOML document. A fault is told with its line, counted from 1.
  init(toml text: String) throws(SyntaxFault) {
    if let nul = text.utf8.firstIndex(of: 0) {
      let line = text.utf8[..<nul].count { $0 == 0x0A } + 1
      throw SyntaxFault(line: line, message: "a NUL byte")
    }
    do {
      self = .table(Self.entries(of: try TOMLTable(string: text)))
    } catch let error as TOMLParseError {
      throw SyntaxFault(line: error.source.begin.line, message: error.description)
    } catch {
      throw SyntaxFault(line: 1, message: "\(error)")
    }
  }

  struct SyntaxFault: Error {
    var line: Int
    var message: String
  }

  private static func entries(of table: TOMLTable) -> [String: SettingValue] {
    var entries: [String: SettingValue] = [:]
    for key in table.keys { entries[key] = table[key].map(SettingValue.init) }
    return entries
  }

  private init(_ value: any TOMLValueConvertible) {
    if let string = value.string {
      self = .string(string)
    } else if let int = value.int {
      self = .int(int)
    } else if let double = value.double {
      self = .double(double)
    } else if let bool = value.bool {
      self = .bool(bool)
    } else if let array = value.array {
      self = .array(array.map(SettingValue.init))
    } else if let table = value.table {
      self = .table(Self.entries(of: table))
    } else {
      self = .date
    }
  }

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
