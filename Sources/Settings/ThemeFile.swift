package import Screen

/// Reads a theme: a background, a palette of names, and a look for every role.
///
/// ```
/// background = "night"              # what every role stands on; else the terminal's own
/// [palette]
/// night = "#11151c"
/// [roles]
/// text = "#c7cdd6"
/// error = { fg = "bright-red", bg = "#3a1d1d", bold = true }
/// ```
///
/// A colour is `#rrggbb`, a name of the palette, one of the terminal's sixteen (`red`,
/// `bright-red`), or `terminal`. Attributes: bold, italic, underline, dim, reverse. A role that is
/// not named looks like `text`.
package struct ThemeFile {
  private let file: String
  private let lines: KeyLines
  private var palette: [String: Color] = Self.terminalColors
  private var problems: [SettingsError.Problem] = []

  /// The theme of a file; all that is wrong with it is thrown together.
  package static func theme(
    named name: String, toml text: String, file: String
  ) throws(SettingsError) -> Theme {
    let document: SettingDocument
    do throws(SettingDocument.Fault) {
      document = try SettingDocument(text)
    } catch {
      let fault = SettingsError.Fault.syntax(error.message)
      throw SettingsError([.init(source: file, line: error.line, fault: fault)])
    }
    var reader = ThemeFile(file: file, lines: document.lines)
    let looks = reader.read(document.values)
    guard reader.problems.isEmpty else {
      throw SettingsError(reader.problems.sorted { ($0.line ?? 0) < ($1.line ?? 0) })
    }
    return Theme(name: name, looks: looks)
  }

  private init(file: String, lines: KeyLines) { (self.file, self.lines) = (file, lines) }

  private mutating func read(_ keys: [String: SettingValue]) -> [Role: Look] {
    for key in keys.keys where !["background", "palette", "roles"].contains(key) {
      let known = ["background", "palette", "roles"] + Role.allCases.map { "roles." + $0.rawValue }
      complain(
        .unknownKey(Settings.keyName([key]), nearest: nearestName(to: key, among: known)), [key])
    }
    for (name, value) in table(keys["palette"], ["palette"]) {
      palette[name] = color(value, at: ["palette", name], among: Self.terminalColors)
    }
    var looks: [Role: Look] = [:]
    let background = color(keys["background"], at: ["background"], among: palette)
    for (name, value) in table(keys["roles"], ["roles"]) {
      guard let role = Role(rawValue: name) else {
        let nearest = nearestName(to: name, among: Role.allCases.map(\.rawValue))
        complain(.unknownName(name, kind: "role", nearest: nearest), ["roles", name])
        continue
      }
      looks[role] = look(value, at: ["roles", name], on: background)
    }
    looks[.text] = looks[.text] ?? Look(background: background)
    return looks
  }

  private mutating func look(
    _ value: SettingValue, at path: [String], on background: Color
  ) -> Look {
    guard case .table(let keys) = value else {
      return Look(foreground: color(value, at: path, among: palette), background: background)
    }
    var look = Look(background: background)
    for (key, value) in keys {
      let path = path + [key]
      switch (key, value) {
      case ("fg", _): look.foreground = color(value, at: path, among: palette)
      case ("bg", _): look.background = color(value, at: path, among: palette)
      case (_, .bool(let isOn)) where Self.attributes[key] != nil:
        if isOn, let attribute = Self.attributes[key] { look.emphasis.insert(attribute) }
      case _ where Self.attributes[key] != nil:
        complain(bad(path, Bool.expected, value), path)
      default:
        let nearest = nearestName(to: key, among: ["fg", "bg"] + Self.attributes.keys.sorted())
        complain(.unknownKey(Settings.keyName(path), nearest: nearest), path)
      }
    }
    return look
  }

  /// A colour by its digits or its name; the terminal's own where there is none.
  private mutating func color(
    _ value: SettingValue?, at path: [String], among names: [String: Color]
  ) -> Color {
    guard let value else { return .terminal }
    guard case .string(let text) = value else {
      complain(bad(path, "a colour such as \"#c7cdd6\" or \"red\"", value), path)
      return .terminal
    }
    if let color = names[text] ?? Self.color(digits: text) { return color }
    if text.hasPrefix("#") {
      complain(bad(path, "# and six hexadecimal digits", value), path)
    } else {
      let nearest = nearestName(to: text, among: names.keys.sorted())
      complain(.unknownName(text, kind: "colour", nearest: nearest), path)
    }
    return .terminal
  }

  private static func color(digits text: String) -> Color? {
    let digits = text.utf8.dropFirst()
    guard text.utf8.first == UInt8(ascii: "#"), digits.count == 6,
      digits.allSatisfy({ Character(Unicode.Scalar($0)).isHexDigit }),
      let number = UInt32(text.dropFirst(), radix: 16)
    else { return nil }
    return .rgb(UInt8(number >> 16), UInt8(number >> 8 & 0xFF), UInt8(number & 0xFF))
  }

  private mutating func table(
    _ value: SettingValue?, _ path: [String]
  ) -> [(key: String, value: SettingValue)] {
    switch value {
    case nil: return []
    case .table(let entries)?: return entries.sorted { $0.key < $1.key }
    case let value?:
      complain(bad(path, "a table", value), path)
      return []
    }
  }

  private func bad(
    _ path: [String], _ expected: String, _ value: SettingValue
  ) -> SettingsError.Fault {
    .badValue(key: Settings.keyName(path), expected: expected, found: value.toml)
  }

  private mutating func complain(_ fault: SettingsError.Fault, _ path: [String]) {
    problems.append(.init(source: file, line: lines[path], fault: fault))
  }

  private static let attributes: [String: Emphasis] = [
    "bold": .bold, "italic": .italic, "underline": .underline, "dim": .dim, "reverse": .reverse,
  ]

  private static let terminalColors: [String: Color] = {
    let names = ["black", "red", "green", "yellow", "blue", "magenta", "cyan", "white"]
    var colors = ["terminal": Color.terminal]
    for (number, name) in zip(UInt8(0)..., names) {
      colors[name] = .palette(number)
      colors["bright-" + name] = .palette(number + 8)
    }
    return colors
  }()
}
