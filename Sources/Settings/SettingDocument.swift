/// A TOML 1.0 document: its values, and the lines they stand on.
///
/// Dates and times are recognised, loosely, and not kept. Keys of more than 64 parts, and values nested
/// deeper, are refused. Nothing is read twice.
struct SettingDocument {
  private(set) var values: [String: SettingValue] = [:]
  private(set) var lines = KeyLines()
  private var uses = KeyUses()
  private var scanner: TOMLScanner

  /// What is not TOML, and where; lines are counted from 1.
  struct Fault: Error, Equatable {
    var line: Int
    var message: String
  }

  init(_ text: String) throws(Fault) {
    scanner = TOMLScanner(text)
    var section: [String] = []
    while try scanner.skipToContent() {
      if scanner.byte == UInt8(ascii: "[") {
        section = try header()
      } else {
        let (key, value) = try assignment(below: section)
        try check { uses throws(KeyUses.Clash) in try uses.assign(key, below: section) }
        Self.insert(value, at: (section + key)[...], into: &values)
      }
      try scanner.endLine()
    }
  }

  /// `[key]` or `[[key]]`.
  private mutating func header() throws(Fault) -> [String] {
    scanner.advance()
    let isList = scanner.skip(UInt8(ascii: "["))
    let path = try key(below: [])
    try scanner.expect(UInt8(ascii: "]"), "\"]\" after a section's name")
    if isList { try scanner.expect(UInt8(ascii: "]"), "\"]]\" after a section's name") }
    try check { uses throws(KeyUses.Clash) in try uses.open(path, isList: isList) }
    if isList {
      Self.append(to: path[...], in: &values)
    } else {
      Self.insert(nil, at: path[...], into: &values)
    }
    return path
  }

  private mutating func assignment(
    below section: [String], depth: Int = 0
  ) throws(Fault) -> (key: [String], value: SettingValue) {
    let key = try key(below: section)
    try scanner.expect(UInt8(ascii: "="), "\"=\" after a key")
    return (key, try value(at: section + key, depth: depth))
  }

  /// A bare, quoted or dotted key; notes the lines of its parts.
  private mutating func key(below section: [String]) throws(Fault) -> [String] {
    var key: [String] = []
    repeat {
      scanner.skipBlanks()
      key.append(try scanner.keyPart())
      guard section.count + key.count <= Self.deepest else {
        throw scanner.fault("a key of more than \(Self.deepest) parts")
      }
      lines.note(section + key, on: scanner.line)
      scanner.skipBlanks()
    } while scanner.skip(UInt8(ascii: "."))
    return key
  }

  private static let deepest = 64

  private mutating func value(at path: [String], depth: Int) throws(Fault) -> SettingValue {
    guard depth < Self.deepest else {
      throw scanner.fault("values nested more than \(Self.deepest) deep")
    }
    scanner.skipBlanks()
    switch scanner.byte {
    case UInt8(ascii: "\""), UInt8(ascii: "'"): return .string(try scanner.string())
    case UInt8(ascii: "["): return .array(try array(at: path, depth: depth + 1))
    case UInt8(ascii: "{"): return .table(try inlineTable(at: path, depth: depth + 1))
    default: return try scanner.bareValue()
    }
  }

  private mutating func array(at path: [String], depth: Int) throws(Fault) -> [SettingValue] {
    scanner.advance()
    var values: [SettingValue] = []
    while try scanner.skipToContent(), scanner.byte != UInt8(ascii: "]") {
      values.append(try value(at: path, depth: depth))
      _ = try scanner.skipToContent()
      guard scanner.skip(UInt8(ascii: ",")) else { break }
    }
    try scanner.expect(UInt8(ascii: "]"), "\",\" or \"]\" in a list")
    return values
  }

  private mutating func inlineTable(
    at path: [String], depth: Int
  ) throws(Fault) -> [String: SettingValue] {
    scanner.advance()
    scanner.skipBlanks()
    var table: [String: SettingValue] = [:]
    var inner = KeyUses()
    guard !scanner.skip(UInt8(ascii: "}")) else { return table }
    repeat {
      let (key, value) = try assignment(below: path, depth: depth)
      do throws(KeyUses.Clash) { try inner.assign(key, below: []) } catch {
        throw scanner.fault(error.message)
      }
      Self.insert(value, at: key[...], into: &table)
      scanner.skipBlanks()
    } while scanner.skip(UInt8(ascii: ","))
    try scanner.expect(UInt8(ascii: "}"), "\",\" or \"}\" in a table on one line")
    return table
  }

  private mutating func check(
    _ body: (inout KeyUses) throws(KeyUses.Clash) -> Void
  ) throws(Fault) {
    do throws(KeyUses.Clash) { try body(&uses) } catch { throw scanner.fault(error.message) }
  }
}

extension SettingDocument {
  /// Puts a value at a path, or nothing but the tables on its way. In a list, the last table is meant.
  private static func insert(
    _ value: SettingValue?, at path: ArraySlice<String>, into table: inout [String: SettingValue]
  ) {
    guard let key = path.first else { return }
    if path.count == 1, let value { return table[key] = value }
    switch table.removeValue(forKey: key) {
    case .array(var list):
      guard case .table(var inner)? = list.popLast() else { return }
      insert(value, at: path.dropFirst(), into: &inner)
      table[key] = .array(list + [.table(inner)])
    case .table(var inner):
      insert(value, at: path.dropFirst(), into: &inner)
      table[key] = .table(inner)
    default:
      var inner: [String: SettingValue] = [:]
      insert(value, at: path.dropFirst(), into: &inner)
      table[key] = .table(inner)
    }
  }

  /// Begins a new table in the list at a path.
  private static func append(
    to path: ArraySlice<String>, in table: inout [String: SettingValue]
  ) {
    guard let key = path.first else { return }
    switch (table.removeValue(forKey: key), path.count) {
    case (.array(let list), 1):
      table[key] = .array(list + [.table([:])])
    case (_, 1):
      table[key] = .array([.table([:])])
    case (.array(var list), _):
      guard case .table(var inner)? = list.popLast() else { return }
      append(to: path.dropFirst(), in: &inner)
      table[key] = .array(list + [.table(inner)])
    case (let found, _):
      var inner: [String: SettingValue] = [:]
      if case .table(let known)? = found { inner = known }
      append(to: path.dropFirst(), in: &inner)
      table[key] = .table(inner)
    }
  }
}
