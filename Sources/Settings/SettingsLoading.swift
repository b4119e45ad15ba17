import FoundationEssentials

extension Settings {
  /// The settings of a file, then of the environment, then of `key=value` texts; later ones win.
  ///
  /// A file that is not there says nothing. All problems of all three are thrown together.
  package static func load(
    file: String, environment: [String: String], overrides: [String] = []
  ) throws(SettingsError) -> Settings {
    var reader = SettingsReader()
    do throws(SettingsError.Fault) {
      if let text = try readText(file) { reader.read(text, file: file) }
    } catch {
      reader.report(error, source: file)
    }
    reader.set(from: environment)
    for override in overrides { reader.set(override, source: "--set") }
    guard reader.problems.isEmpty else { throw SettingsError(reader.problems) }
    return reader.settings
  }

  /// The settings a text of this file says; the rest is default.
  package init(toml text: String, file: String = "config.toml") throws(SettingsError) {
    var reader = SettingsReader()
    reader.read(text, file: file)
    guard reader.problems.isEmpty else { throw SettingsError(reader.problems) }
    self = reader.settings
  }

  /// These settings with one value changed, as `--set key=value` does.
  package func setting(_ assignment: String) throws(SettingsError) -> Settings {
    var reader = SettingsReader()
    reader.settings = self
    reader.set(assignment, source: "--set")
    guard reader.problems.isEmpty else { throw SettingsError(reader.problems) }
    return reader.settings
  }
}

/// A file's text; `nil` where there is no such file.
func readText(_ path: String) throws(SettingsError.Fault) -> String? {
  let data: Data
  do {
    data = try Data(contentsOf: URL(filePath: path))
  } catch let error as CocoaError where error.code == .fileReadNoSuchFile {
    return nil
  } catch let error as CocoaError where error.code == .fileReadNoPermission {
    throw .unreadable(why: "permission denied")
  } catch {
    throw .unreadable(why: "it is no ordinary file")
  }
  guard let text = String(validating: data, as: UTF8.self) else {
    throw .unreadable(why: "it is not UTF-8 text")
  }
  return text
}
