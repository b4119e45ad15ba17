/// A JSON value of which nothing is expected: every look inside may find nothing.
package enum JSON: Equatable, Sendable {
  case null
  case bool(Bool)
  case integer(Int)
  case number(Double)
  case string(String)
  case array([JSON])
  /// Members in the order they were written, so that the same request has the same bytes.
  case object([Member])

  package struct Member: Equatable, Sendable {
    package var name: String
    package var value: JSON

    package init(_ name: String, _ value: JSON) { (self.name, self.value) = (name, value) }
  }
}

extension JSON {
  /// A member of an object: the last of that name, as most readers have it. Linear in the members.
  ///
  /// Setting replaces a member, or adds it at the end; setting `nil` removes it. On anything but
  /// an object, setting does nothing.
  subscript(name: String) -> JSON? {
    get {
      guard case .object(let members) = self else { return nil }
      return members.last { $0.name == name }?.value
    }
    set {
      guard case .object(var members) = self else { return }
      let index = members.lastIndex { $0.name == name }
      switch (index, newValue) {
      case (let index?, let value?): members[index].value = value
      case (let index?, nil): members.remove(at: index)
      case (nil, let value?): members.append(Member(name, value))
      case (nil, nil): break
      }
      self = .object(members)
    }
  }

  /// The elements of an array; none of anything else.
  var elements: [JSON] {
    if case .array(let elements) = self { elements } else { [] }
  }

  var members: [Member] {
    if case .object(let members) = self { members } else { [] }
  }

  /// A string with something in it.
  var text: String? {
    if case .string(let text) = self, !text.isEmpty { text } else { nil }
  }

  /// A finite number, however it is written.
  var number: Double? {
    switch self {
    case .integer(let number): Double(number)
    case .number(let number): number.isFinite ? number : nil
    default: nil
    }
  }

  /// A whole number of things: zero or more, and few enough that sums of them do not overflow.
  var count: Int? {
    let count: Int? =
      switch self {
      case .integer(let count): count
      case .number(let number): Int(exactly: number)
      default: nil
      }
    return count.flatMap { 0...(1 << 53) ~= $0 ? $0 : nil }
  }

  /// Puts the members of `other` over these; objects in both are merged the same way.
  mutating func merge(_ other: [Member]) {
    for member in other {
      if case .object(let inner) = member.value, var mine = self[member.name],
        case .object = mine
      {
        mine.merge(inner)
        self[member.name] = mine
      } else {
        self[member.name] = member.value
      }
    }
  }
}

extension JSON: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral,
  ExpressibleByBooleanLiteral, ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral
{
  package init(stringLiteral value: String) { self = .string(value) }
  package init(integerLiteral value: Int) { self = .integer(value) }
  package init(booleanLiteral value: Bool) { self = .bool(value) }
  package init(arrayLiteral elements: JSON...) { self = .array(elements) }
  package init(dictionaryLiteral elements: (String, JSON)...) {
    self = .object(elements.map { Member($0.0, $0.1) })
  }
}
