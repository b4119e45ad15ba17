extension Settings {
  /// A `config.toml` with every key, its meaning and its default, all commented out.
  ///
  /// Sentences begin with `# `, settings with `#`: without that sign the file is a valid one.
  package static var example: String {
    let settings = Settings()
    var text = """
      # Settings of Nalar. Each line that begins with #name shows a default, or an example where
      # there is none; remove the # and change it. Every key can also be given as
      # --set key=value, and those before [servers] as a variable: reasoning.fold is
      # NALAR_REASONING_FOLD.

      """
    var section: [String] = []
    for field in fields {
      let fieldSection = field.hasEntries ? field.path : Array(field.path.dropLast())
      if fieldSection != section {
        text += "\n#[" + keyName(fieldSection) + "]\n"
        section = fieldSection
      }
      text += lines(field, of: settings)
    }
    text += "\n# A server of your own, by any name; or a change to one that is known.\n"
    text += "#[servers.lab]\n" + Server.fields.map { lines($0, of: Server()) }.joined()
    text += "\n# What holds for one model.\n"
    text += "#[models.\"lab/deepseek-r1\"]\n" + Model.fields.map { lines($0, of: Model()) }.joined()
    return text
  }

  /// A key's meaning and its value.
  private static func lines<Root>(_ field: SettingField<Root>, of root: Root) -> String {
    var text = "# \(field.help)\n"
    if field.hasEntries, case .table(let entries) = field.example {
      // In the root these have a section of their own, whose name has been written.
      let prefix = Root.self == Settings.self ? [] : field.path
      for (key, value) in entries.sorted(by: { $0.key < $1.key }) {
        text += "#\(keyName(prefix + [key])) = \(value.toml)\n"
      }
    } else if let name = field.path.last {
      text += "#\(keyName([name])) = \((field.write(root) ?? field.example).toml)\n"
    }
    return text
  }
}
