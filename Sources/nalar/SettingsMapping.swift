import App
import Chat
import Engine
import Inference
import Providers
import Screen
import Settings
import Typesetting

/// The settings' words in the words of the parts they are meant for.

extension LocalSettings {
  init(_ local: Settings.Local, _ paths: Paths) {
    self.init(
      options: ModelOptions(
        threads: local.threads, context: local.context ?? 4096,
        cacheFormat: CacheFormat(local.cacheType)),
      folders: [paths.models] + local.folders, askedContext: local.context)
  }
}

extension CacheFormat {
  init(_ type: Settings.CacheType) {
    self =
      switch type {
      case .f32: .f32
      case .f16: .f16
      case .q8_0: .q8_0
      }
  }
}

extension ChatEngine.Facts {
  init(_ settings: Settings) {
    // Another address under this name is another host, with prices of its own.
    let isOfficial = settings.servers["deepseek"]?.url == nil
    self.init(vendors: isOfficial ? ["deepseek": .deepseek] : [:])
    for (name, model) in settings.models {
      guard let name = ModelName(name) else { continue }
      if let tags = model.thinkTags, tags.count == 2 {
        self.tags[name] = ThinkTags(opening: tags[0], closing: tags[1])
      }
      contexts[name] = model.context
    }
  }
}

extension Settings {
  /// The servers that are known, changed and joined by those of the settings file.
  func serverSettings(
    environment: [String: String]
  ) throws(UnknownDialect) -> [ServerSettings] {
    var all: [ServerSettings] = ServerSettings.presets(environment: environment)
    for (name, server) in servers.sorted(by: { $0.key < $1.key }) {
      if let preset = all.firstIndex(where: { $0.name == name }) {
        try all[preset].apply(server)
      } else {
        var settings = ServerSettings(name: name, address: "")
        try settings.apply(server)
        all.append(settings)
      }
    }
    return all
  }
}

extension ServerSettings {
  fileprivate mutating func apply(_ server: Settings.Server) throws(UnknownDialect) {
    if let url = server.url { address = url }
    if let word = server.dialect {
      guard let dialect = Dialect(named: word) else {
        throw UnknownDialect(server: name, word: word)
      }
      // "openai" for a server of one's own means that it speaks the protocol; OpenAI's own service
      // refuses fields that others need.
      let isOwn = dialect == .openai && !address.contains("api.openai.com")
      self.dialect = isOwn ? .compatible : dialect
    }
    if let variable = server.keyVariable { key = .environment(variable) }
    if let command = server.keyCommand { key = .command(command) }
    headers += server.headers.sorted { $0.key < $1.key }.map { Header($0.key, $0.value) }
    if let idle = server.idleSeconds { idleSeconds = idle }
    if let context = server.context { self.context = context }
    extraBody += server.extra.sorted { $0.key < $1.key }.map {
      JSON.Member($0.key, JSON($0.value))
    }
  }
}

/// A server's dialect is a word that names none.
struct UnknownDialect: Error, CustomStringConvertible {
  var server: String
  var word: String

  var description: String {
    let known = Dialect.all.map(\.name).joined(separator: ", ")
    return "servers.\(server).dialect: there is no dialect \"\(word)\"; there are \(known)"
  }
}

extension CodeOverflow {
  init(_ overflow: Settings.CodeOverflow) {
    self =
      switch overflow {
      case .wrap: .wrap
      case .cut: .cut
      }
  }
}

extension Capabilities {
  /// What of these the settings permit.
  func permitted(by settings: Settings) -> Capabilities {
    var permitted = self
    if settings.links == .off { permitted.hyperlinks = false }
    return permitted
  }
}

extension FoldSetting {
  init(_ fold: Settings.Fold) { self = FoldSetting(rawValue: fold.rawValue) ?? .auto }
}

extension JSON {
  init(_ value: SettingValue) {
    self =
      switch value {
      case .string(let text): .string(text)
      case .int(let number): .integer(number)
      case .double(let number): .number(number)
      case .bool(let truth): .bool(truth)
      case .array(let values): .array(values.map(JSON.init))
      case .table(let entries):
        .object(entries.sorted { $0.key < $1.key }.map { Member($0.key, JSON($0.value)) })
      case .date: .null
      }
  }
}
