extension Settings {
  /// A key as a person writes it: `reasoning.fold`, `models."local/r1".seed`.
  static func keyName(_ path: [String]) -> String {
    path.map { part in
      let isBare = !part.isEmpty && part.utf8.allSatisfy(isBareByte)
      return isBare ? part : SettingValue.quoted(part)
    }.joined(separator: ".")
  }

  static func isBareByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"):
      true
    default: false
    }
  }

  /// The keys and the sections of a table.
  static func knownKeys<Root>(_ fields: [SettingField<Root>]) -> [String] {
    let sections = Set(fields.filter { $0.path.count > 1 }.map { $0.path[0] })
    return fields.map { keyName($0.path) } + sections.sorted()
  }
}
