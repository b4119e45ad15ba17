import FoundationEssentials

/// How values become lines of JSON here: keys sorted, slashes bare, so that lines can be compared.
///
/// A line may go to a terminal as well as to a program: what a terminal would obey, or a reader not
/// see, is escaped. For a program that reads JSON nothing is lost by it.
enum JSONLine {
  static func text(of value: some Encodable) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return escaped(String(decoding: try encoder.encode(value), as: UTF8.self))
  }

  private static func escaped(_ json: String) -> String {
    guard json.unicodeScalars.contains(where: isHidden) else { return json }
    var line = ""
    for scalar in json.unicodeScalars {
      guard isHidden(scalar) else {
        line.unicodeScalars.append(scalar)
        continue
      }
      for unit in UTF16.encode(scalar) ?? UTF16.encodedReplacementCharacter {
        let digits = String(unit, radix: 16)
        line += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      }
    }
    return line
  }

  /// Whether the scalar is a control, a mark of direction or a filler. The encoder has escaped the
  /// controls below U+0020 already.
  private static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII { return scalar == "\u{7F}" }
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator: return true
    default:
      return scalar.properties.isDefaultIgnorableCodePoint
        || scalar.properties.isNoncharacterCodePoint
    }
  }
}
