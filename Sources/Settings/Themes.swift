import CThemes
import FoundationEssentials
package import Screen

/// All themes there are: a person's own, and those in the program. One's own come first by name.
package struct Themes: Sendable {
  private let folder: String

  /// `folder` holds the person's own themes, `NAME.toml`; it need not exist.
  package init(folder: String) { self.folder = folder }

  /// The names: the program's in its order, then the person's own by the alphabet.
  package var names: [String] {
    // A folder that is missing or closed has no themes; asking for one by name tells why.
    let files = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    let own = files.filter { $0.hasSuffix(".toml") }.map { String($0.dropLast(5)) }
    return Self.builtInNames + own.filter { !Self.builtInNames.contains($0) }.sorted()
  }

  package func theme(named name: String) throws(SettingsError) -> Theme {
    if let theme = try ownTheme(named: name) { return theme }
    guard let text = Self.builtInText(name) else {
      let nearest = nearestName(to: name, among: names)
      let fault = SettingsError.Fault.unknownName(name, kind: "theme", nearest: nearest)
      throw SettingsError([.init(source: "theme", fault: fault)])
    }
    return try ThemeFile.theme(named: name, toml: text, file: name + ".toml")
  }

  private func ownTheme(named name: String) throws(SettingsError) -> Theme? {
    // A name is a file in this folder and nowhere else.
    guard !name.isEmpty, !name.hasPrefix("."), !name.utf8.contains(where: { $0 == 0x2F || $0 == 0 })
    else { return nil }
    let file = folder + "/" + name + ".toml"
    let text: String?
    do throws(SettingsError.Fault) {
      text = try readText(file)
    } catch {
      throw SettingsError([.init(source: file, fault: error)])
    }
    return try text.map { text throws(SettingsError) in
      try ThemeFile.theme(named: name, toml: text, file: file)
    }
  }

  package static let builtInNames: [String] = (0..<embedded_theme_count()).map {
    String(cString: embedded_theme_at($0).name)
  }

  private static func builtInText(_ name: String) -> String? {
    guard let index = builtInNames.firstIndex(of: name) else { return nil }
    let theme = embedded_theme_at(index)
    return String(
      decoding: UnsafeBufferPointer(start: theme.bytes, count: theme.size), as: UTF8.self)
  }
}
