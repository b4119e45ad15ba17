/// Which keys of a document were used how: TOML lets each be said once.
struct KeyUses {
  private enum Use { case section, onTheWay, dotted, list, value }

  private var uses: [[String]: Use] = [:]

  struct Clash: Error {
    var path: [String]
    var message: String { "\"\(Settings.keyName(path))\" is said twice" }
  }

  /// A section begins, alone or as the next of a list.
  mutating func open(_ path: [String], isList: Bool) throws(Clash) {
    for count in 1..<max(1, path.count) {
      let part = Array(path.prefix(count))
      if uses[part] == .value { throw Clash(path: part) }
      uses[part] = uses[part] ?? .onTheWay
    }
    switch (uses[path], isList) {
    case (nil, _), (.onTheWay, false): uses[path] = isList ? .list : .section
    case (.list, true):
      // The next table of the list is a new one, in which nothing has been said.
      uses = uses.filter { $0.key.count <= path.count || !$0.key.starts(with: path) }
    default: throw Clash(path: path)
    }
  }

  /// A key gets its value; of a dotted key, what is on the way becomes tables.
  mutating func assign(_ key: [String], below section: [String]) throws(Clash) {
    for count in 1..<max(1, key.count) {
      let part = section + key.prefix(count)
      guard [nil, .dotted, .onTheWay].contains(uses[part]) else { throw Clash(path: part) }
      uses[part] = .dotted
    }
    guard uses[section + key] == nil else { throw Clash(path: section + key) }
    uses[section + key] = .value
  }
}
