/// Where files are kept: the folders of the XDG Base Directory Specification, and ours in them.
package struct Paths: Equatable, Sendable {
  /// Conversations and models.
  package var data: String
  /// `config.toml` and themes.
  package var config: String
  /// What can be deleted at any time.
  package var cache: String
  /// Logs, prompt history, locks.
  package var state: String

  /// The folders by the environment. As the specification says, a variable that is not an absolute
  /// path counts as not set; `nil` where `HOME` is then needed and is no absolute path either.
  package init?(environment: [String: String]) {
    func folder(_ variable: String, _ fallback: String) -> String? {
      if let path = environment[variable], path.hasPrefix("/") { return path + "/nalar" }
      guard let home = environment["HOME"], home.hasPrefix("/") else { return nil }
      return home + "/" + fallback + "/nalar"
    }
    guard let data = folder("XDG_DATA_HOME", ".local/share"),
      let config = folder("XDG_CONFIG_HOME", ".config"),
      let cache = folder("XDG_CACHE_HOME", ".cache"),
      let state = folder("XDG_STATE_HOME", ".local/state")
    else { return nil }
    (self.data, self.config, self.cache, self.state) = (data, config, cache, state)
  }

  package var conversations: String { data + "/conversations" }
  package var models: String { data + "/models" }
  package var configFile: String { config + "/config.toml" }
  package var themes: String { config + "/themes" }
}
