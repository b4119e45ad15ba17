/// Makes a server's words fit to be shown: one short line, without control characters, and without
/// the secrets that were sent to it — some servers repeat a key they refuse.
struct Redaction: Equatable, Sendable {
  /// The longest line that is shown, in characters.
  static let limit = 300
  /// Texts that must not appear anywhere, longest first.
  private let secrets: [String]

  init(_ secrets: [String]) {
    // Shorter ones would be found in innocent words.
    self.secrets = secrets.filter { $0.utf8.count >= 6 }.sorted { $0.utf8.count > $1.utf8.count }
  }

  func clean(_ text: String) -> String {
    var text = text
    for secret in secrets {
      text.replace(secret, with: "•••")
      // Where a text was cut, a secret may have been.
      for length in (4..<secret.count).reversed() where text.hasSuffix(secret.prefix(length)) {
        text.removeLast(length)
      }
    }
    var line = ""
    for scalar in text.unicodeScalars {
      let isHarmless = scalar.properties.generalCategory != .format && !isControl(scalar)
      let isSpace = !isHarmless || scalar.properties.isWhitespace
      if !isSpace {
        line.unicodeScalars.append(scalar)
      } else if !line.isEmpty, line.last != " " {
        line += " "
      }
    }
    let short = line.prefix(Self.limit)
    if short.endIndex < line.endIndex { return short + "…" }
    return line.last == " " ? String(line.dropLast()) : line
  }

  private func isControl(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .lineSeparator, .paragraphSeparator, .surrogate, .privateUse, .unassigned: true
    default: false
    }
  }
}
