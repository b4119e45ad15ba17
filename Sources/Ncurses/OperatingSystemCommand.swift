import FoundationEssentials

/// What we ask of the system a terminal runs in (`ESC ]`, OSC). The text inside is made harmless
/// here: a terminal would obey controls in it.
enum OperatingSystemCommand {
  /// The most a text may take to be copied by the terminal, in bytes. Some terminals drop more in
  /// silence, and some of what follows with it.
  static let clipboardLimit = 100_000

  /// Puts text into the clipboard (OSC 52); `nil` if it is too long for that.
  static func copying(_ text: String) -> [UInt8]? {
    guard text.utf8.count <= clipboardLimit else { return nil }
    return Array("\u{1B}]52;c;\(Data(text.utf8).base64EncodedString())\u{07}".utf8)
  }

  /// Names the window (OSC 2): one line of at most 200 scalars, without controls and without the
  /// marks that turn the direction of text.
  static func naming(_ title: String) -> [UInt8] {
    let harmless = title.unicodeScalars.prefix(200).filter {
      switch $0.properties.generalCategory {
      case .control, .format, .lineSeparator, .paragraphSeparator: false
      default: true
      }
    }
    return Array("\u{1B}]2;\(String(String.UnicodeScalarView(harmless)))\u{07}".utf8)
  }
}
