import Chat
import FoundationEssentials

/// Takes the fields of our objects out of JSON, forgiving what can be forgiven.
///
/// `null` is a missing field. A value of the wrong type reads as missing too, but is remembered as a
/// flaw: whoever saved the conversation now would lose it.
struct FieldReader {
  var json: JSONReader
  /// What could not be understood, first of all; `nil` while there is nothing.
  private(set) var flaw: String?

  init(_ bytes: [UInt8]) { json = JSONReader(bytes) }

  mutating func text(_ key: String) throws(JSONError) -> String? {
    try has(.string, key) ? json.string() : nil
  }

  mutating func flag(_ key: String) throws(JSONError) -> Bool? {
    try has(.bool, key) ? json.bool() : nil
  }

  mutating func integer(_ key: String) throws(JSONError) -> Int? {
    guard try has(.number, key) else { return nil }
    let text = try json.number()
    if let value = Int(text) ?? Double(text).flatMap(Int.init(exactly:)) { return value }
    note(key)
    return nil
  }

  mutating func decimal(_ key: String) throws(JSONError) -> Double? {
    guard try has(.number, key) else { return nil }
    if let value = Double(try json.number()), value.isFinite { return value }
    note(key)
    return nil
  }

  mutating func date(_ key: String) throws(JSONError) -> Date? {
    guard let text = try text(key) else { return nil }
    if let date = Timestamp.date(text) { return date }
    note(key)
    return nil
  }

  /// A model's name; one without a provider is kept as it is, for a provider nobody has.
  mutating func model(_ key: String) throws(JSONError) -> ModelName? {
    try text(key).map { ModelName($0) ?? ModelName(provider: "", model: $0) }
  }

  /// Reads the members of an object; where there is no object, `member` is never called.
  mutating func object(
    _ key: String, _ member: (inout FieldReader, _ key: String) throws(JSONError) -> Void
  ) throws(JSONError) -> Bool {
    guard try has(.object, key) else { return false }
    try members(member)
    return true
  }

  /// Reads the members of an object that must be there.
  mutating func members(
    _ member: (inout FieldReader, _ key: String) throws(JSONError) -> Void
  ) throws(JSONError) {
    guard try json.kind() == .object else { throw JSONError(.notAnObject, at: json.position) }
    try json.enterObject()
    while let key = try json.nextKey() { try member(&self, key) }
  }

  /// Remembers the first thing that could not be understood.
  mutating func note(_ key: String) {
    flaw = flaw ?? "the value of “\(key)” before byte \(json.position)"
  }

  private mutating func has(_ kind: JSONReader.Kind, _ key: String) throws(JSONError) -> Bool {
    let found = try json.kind()
    if found == kind { return true }
    try json.skip()
    if found != .null { note(key) }
    return false
  }
}
