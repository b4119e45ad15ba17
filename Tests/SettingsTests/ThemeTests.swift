import Foundation
import Screen
import Settings
import Testing

@Suite struct `Theme files` {
  private static let names = Themes.builtInNames

  @Test func `the promised themes are in the program`() {
    #expect(
      Self.names == [
        "terminal", "nalar-dark", "nalar-light", "catppuccin", "dracula", "gruvbox", "nord",
        "solarized", "solarized-light", "tokyo-night", "high-contrast", "mono",
      ])
  }

  @Test(arguments: names) func `names every role`(name: String) throws {
    let text = try source(of: name)
    for role in Role.allCases { #expect(text.contains("\n\(role.rawValue) = "), "\(role)") }
    _ = try Themes(folder: "/nowhere").theme(named: name)
  }

  @Test(arguments: names) func `the program holds the file as it is`(name: String) throws {
    let ours = try Themes(folder: "/nowhere").theme(named: name)
    let file = try ThemeFile.theme(named: name, toml: try source(of: name), file: name)
    #expect(ours == file)
  }

  @Test(arguments: names) func `every text can be read`(name: String) throws {
    let theme = try Themes(folder: "/nowhere").theme(named: name)
    let least = name == "high-contrast" ? 7 : 4.5
    for role in Role.allCases where role != .border && role != .reasoningRail {
      // The terminal's own colours are nobody's to measure.
      guard let contrast = contrast(theme[role].foreground, theme[role].background) else {
        continue
      }
      #expect(contrast >= least, "\(role) \(contrast)")
    }
  }

  @Test(arguments: names) func `a thought is quieter than its answer, a chosen row is not`(
    name: String
  ) throws {
    let theme = try Themes(folder: "/nowhere").theme(named: name)
    let (text, thought) = (theme[.text], theme[.reasoning])
    if let loud = contrast(text.foreground, text.background),
      let quiet = contrast(thought.foreground, thought.background)
    {
      #expect(quiet <= loud * 0.8)
    } else {
      #expect(thought.emphasis.contains(.dim) && !text.emphasis.contains(.dim))
    }
    #expect(theme[.user] != theme[.text])
    #expect(theme[.error] != theme[.text])
    let (row, chosen) = (theme[.listItem], theme[.listSelected])
    #expect(chosen.background != row.background || chosen.emphasis.contains(.reverse))
  }

  @Test func `a theme may be short`() throws {
    let theme = try ThemeFile.theme(
      named: "mine",
      toml: """
        background = "night"
        palette.night = "#000010"
        roles.text = "#ffffff"
        roles.error = { fg = "bright-red", bold = true, italic = false }
        roles.match = { bg = "terminal" }
        """, file: "mine.toml")
    let night = Color.rgb(0, 0, 16)
    let text = Look(foreground: .rgb(255, 255, 255), background: night)
    #expect(theme[.text] == text)
    #expect(theme[.border] == text)
    #expect(theme[.error] == Look(foreground: .palette(9), background: night, emphasis: .bold))
    #expect(theme[.match] == Look())
  }

  @Test(arguments: [
    (
      "background = \"#12345\"",
      ##"t.toml:1: "background" must be # and six hexadecimal digits, not "#12345""##
    ),
    (
      "[palette]\nink = 1",
      ##"t.toml:2: "palette.ink" must be a colour such as "#c7cdd6" or "red", not 1"##
    ),
    (
      "[roles]\nreasonning = \"red\"",
      #"t.toml:2: there is no role "reasonning"; did you mean "reasoning"?"#
    ),
    ("[roles]\ntext = \"bleu\"", #"t.toml:2: there is no colour "bleu"; did you mean "blue"?"#),
    (
      "[roles.text]\nfg = \"red\"\nblod = true",
      #"t.toml:3: unknown key "roles.text.blod"; did you mean "bold"?"#
    ),
    ("[roles]\ntext = { bold = 1 }", #"t.toml:2: "roles.text.bold" must be true or false, not 1"#),
    ("text = \"red\"", #"t.toml:1: unknown key "text"; did you mean "roles.text"?"#),
    (
      "palette = 1\n[roles]\nx = 1",
      "t.toml:1: \"palette\" must be a table, not 1\nt.toml:3: there is no role \"x\""
    ),
  ])
  func `what is wrong in a theme is said with its line`(text: String, message: String) {
    do throws(SettingsError) {
      _ = try ThemeFile.theme(named: "t", toml: text, file: "t.toml")
      Issue.record("nothing was wrong")
    } catch {
      #expect(error.description == message)
    }
  }

  @Test func `one's own theme comes before the program's`() throws {
    try withFile("roles.text = \"red\"", named: "nord.toml") { file in
      let themes = Themes(folder: String(file.dropLast("/nord.toml".count)))
      let nord = try themes.theme(named: "nord")
      #expect(nord[.text] == Look(foreground: .palette(1)))
      #expect(themes.names == Self.names)
    }
    try withFile("roles.text = \"red\"", named: "mine.toml") { file in
      let themes = Themes(folder: String(file.dropLast("/mine.toml".count)))
      #expect(themes.names == Self.names + ["mine"])
      #expect(
        throws: SettingsError([
          .init(source: "theme", fault: .unknownName("mien", kind: "theme", nearest: "mine"))
        ])
      ) {
        try themes.theme(named: "mien")
      }
      #expect(throws: SettingsError.self) { try themes.theme(named: "../x/mine") }
    }
  }

  /// The theme's file beside the sources.
  private func source(of name: String) throws -> String {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    return try String(contentsOf: root.appending(path: "themes/\(name).toml"), encoding: .utf8)
  }
}

/// The contrast of two colours by WCAG 2.2, 1 to 21; `nil` if one is the terminal's own.
private func contrast(_ a: Color, _ b: Color) -> Double? {
  guard let a = luminance(a), let b = luminance(b) else { return nil }
  return (max(a, b) + 0.05) / (min(a, b) + 0.05)
}

private func luminance(_ color: Color) -> Double? {
  guard case .rgb(let red, let green, let blue) = color else { return nil }
  let light = [red, green, blue].map { component in
    let value = Double(component) / 255
    return value <= 0.04045 ? value / 12.92 : pow((value + 0.055) / 1.055, 2.4)
  }
  return 0.2126 * light[0] + 0.7152 * light[1] + 0.0722 * light[2]
}
