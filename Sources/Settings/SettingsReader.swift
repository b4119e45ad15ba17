/// Puts values into settings, and gathers all that is wrong with them.
struct SettingsReader {
  var settings = Settings()
  private(set) var problems: [SettingsError.Problem] = []
  /// Where the values come from now.
  private var source = ""
  private var lines: KeyLines?

  /// Takes a file's text.
  mutating func read(_ text: String, file: String) {
    source = file
    do throws(SettingDocument.Fault) {
      let document = try SettingDocument(text)
      lines = document.lines
      take(.table(document.values), at: [])
    } catch {
      problems.append(
        .init(source: file, line: error.line, fault: .syntax(error.message)))
    }
    lines = nil
  }

  /// Takes one value from elsewhere.
  mutating func set(_ path: [String], to text: String, source: String) {
    self.source = source
    take(Self.value(text, isText: isText(path)), at: path)
  }

  mutating func report(_ fault: SettingsError.Fault, source: String) {
    problems.append(.init(source: source, fault: fault))
  }

  /// Sections whose members have names of the person's own come apart here; all else is in tables.
  private mutating func take(_ value: SettingValue, at path: [String]) {
    switch (path.first, path.count) {
    case (nil, _), ("servers", 1), ("models", 1):
      takeMembers(of: value, at: path)
    case ("servers", _):
      var server = settings.servers[path[1]] ?? Settings.Server()
      assign(value, at: path, below: 2, Settings.Server.fields, to: &server)
      settings.servers[path[1]] = server
    case ("models", _):
      var model = settings.models[path[1]] ?? Settings.Model()
      assign(value, at: path, below: 2, Settings.Model.fields, to: &model)
      settings.models[path[1]] = model
    default:
      var root = settings
      assign(value, at: path, below: 0, Settings.fields, to: &root)
      settings = root
    }
  }

  private mutating func takeMembers(of value: SettingValue, at path: [String]) {
    guard case .table(let members) = value else {
      return complain(.badValue(key: name(path), expected: "a table", found: value.toml), at: path)
    }
    for key in inOrder(members.keys, at: path) {
      if let member = members[key] { take(member, at: path + [key]) }
    }
  }

  /// Puts a value where a table of keys says, and the members of a table one by one.
  private mutating func assign<Root>(
    _ value: SettingValue, at path: [String], below depth: Int, _ fields: [SettingField<Root>],
    to root: inout Root
  ) {
    let key = Array(path.dropFirst(depth))
    let field = fields.first { $0.path == key || ($0.hasEntries && $0.path == key.dropLast()) }
    if let field, !field.hasEntries || field.path != key {
      guard !field.read(value, key.last ?? "", &root) else { return }
      return complain(
        .badValue(key: name(path), expected: field.expected, found: value.toml), at: path)
    }
    guard field != nil || fields.contains(where: { $0.path.starts(with: key) }) else {
      return complain(aboutUnknown: value, at: path, below: depth, fields)
    }
    guard case .table(let members) = value else {
      return complain(.badValue(key: name(path), expected: "a table", found: value.toml), at: path)
    }
    for member in inOrder(members.keys, at: path) {
      guard let value = members[member] else { continue }
      assign(value, at: path + [member], below: depth, fields, to: &root)
    }
  }

  /// A key nobody knows. Of `resoning.fold` the whole is told, if the whole is like a known key.
  private mutating func complain<Root>(
    aboutUnknown value: SettingValue, at path: [String], below depth: Int,
    _ fields: [SettingField<Root>]
  ) {
    let known = Settings.knownKeys(fields) + (depth == 0 ? ["servers", "models"] : [])
    var (whole, inner) = (path, value)
    while case .table(let members) = inner, members.count == 1, let member = members.first {
      (whole, inner) = (whole + [member.key], member.value)
    }
    let (key, wholeKey) = (name(Array(path.dropFirst(depth))), name(Array(whole.dropFirst(depth))))
    let section = path.prefix(depth).map { name([$0]) + "." }.joined()
    if let nearest = nearestName(to: wholeKey, among: known) {
      complain(.unknownKey(section + wholeKey, nearest: section + nearest), at: whole)
    } else {
      let nearest = nearestName(to: key, among: known).map { section + $0 }
      complain(.unknownKey(section + key, nearest: nearest), at: path)
    }
  }

  private mutating func complain(_ fault: SettingsError.Fault, at path: [String]) {
    problems.append(.init(source: source, line: lines?[path], fault: fault))
  }

  /// Keys as they stand in the file, so that problems come in its order.
  private func inOrder(_ keys: some Sequence<String>, at path: [String]) -> [String] {
    keys.map { (line: lines?[path + [$0]] ?? 0, key: $0) }.sorted { $0 < $1 }.map(\.key)
  }

  private func name(_ path: [String]) -> String { Settings.keyName(path) }
}
