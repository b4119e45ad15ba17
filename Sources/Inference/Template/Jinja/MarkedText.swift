/// Text that knows of each of its scalars whether it is part of a dialogue or of the template.
///
/// One 32-bit unit a scalar, the highest bit set where the scalar was said by a person or a model.
/// Cutting, joining and changing text carries the marks along, so however a template handles a
/// message, its words stay told apart from the template's own. Equality and searches see only the
/// scalars.
struct MarkedText: Sendable {
  static let said: UInt32 = 1 << 31

  var units: [UInt32]

  init(units: [UInt32] = []) { self.units = units }

  init(_ text: String, isSaid: Bool = false) {
    let mark = isSaid ? Self.said : 0
    units = text.unicodeScalars.map { $0.value | mark }
  }

  var count: Int { units.count }
  var isEmpty: Bool { units.isEmpty }

  var string: String { Self.string(units[...]) }

  /// The stretches of equal marks, in order.
  var runs: [(text: String, isSaid: Bool)] {
    var runs: [(text: String, isSaid: Bool)] = []
    var start = 0
    while start < units.count {
      let mark = units[start] & Self.said
      var end = start + 1
      while end < units.count, units[end] & Self.said == mark { end += 1 }
      runs.append((Self.string(units[start..<end]), mark != 0))
      start = end
    }
    return runs
  }

  private static func string(_ units: ArraySlice<UInt32>) -> String {
    var text = ""
    for unit in units { text.unicodeScalars.append(scalar(of: unit)) }
    return text
  }

  static func scalar(of unit: UInt32) -> Unicode.Scalar {
    Unicode.Scalar(unit & ~said) ?? "\u{FFFD}"
  }
}

extension MarkedText: Equatable {
  static func == (a: MarkedText, b: MarkedText) -> Bool {
    a.count == b.count && a.matches(b, at: 0)
  }

  /// Whether the other text stands at a position where it fits.
  func matches(_ other: MarkedText, at position: Int) -> Bool {
    for index in other.units.indices
    where (units[position + index] ^ other.units[index]) & ~Self.said != 0 {
      return false
    }
    return true
  }

  /// The first position of a text that is not empty, from `start` on.
  func find(_ other: MarkedText, from start: Int = 0) -> Int? {
    guard let first = other.units.first, count >= other.count else { return nil }
    var position = start
    while position <= count - other.count {
      if (units[position] ^ first) & ~Self.said == 0, matches(other, at: position) {
        return position
      }
      position += 1
    }
    return nil
  }

  func findLast(_ other: MarkedText) -> Int? {
    var last: Int?
    while let found = find(other, from: last.map { $0 + 1 } ?? 0) { last = found }
    return last
  }

  func endsWith(_ other: MarkedText) -> Bool {
    count >= other.count && matches(other, at: count - other.count)
  }

  /// Whether this text comes before the other by code points.
  func precedes(_ other: MarkedText) -> Bool {
    units.lazy.map { $0 & ~Self.said }.lexicographicallyPrecedes(
      other.units.lazy.map { $0 & ~Self.said })
  }
}

extension MarkedText {
  static func + (a: MarkedText, b: MarkedText) -> MarkedText {
    MarkedText(units: a.units + b.units)
  }

  subscript(range: Range<Int>) -> MarkedText { MarkedText(units: Array(units[range])) }

  /// The text without what `isCut` holds for at its ends.
  func trimmed(
    start: Bool = true, end: Bool = true, _ isCut: (UInt32) -> Bool = isBlank
  ) -> MarkedText {
    var range = units.startIndex..<units.endIndex
    while start, let first = range.first, isCut(units[first] & ~Self.said) {
      range = (first + 1)..<range.upperBound
    }
    while end, let last = range.last, isCut(units[last] & ~Self.said) {
      range = range.lowerBound..<last
    }
    return self[range]
  }

  /// Each scalar as the property says, with its mark.
  func mapped(_ change: (Unicode.Scalar) -> String) -> MarkedText {
    var changed: [UInt32] = []
    changed.reserveCapacity(count)
    for unit in units {
      for scalar in change(Self.scalar(of: unit)).unicodeScalars {
        changed.append(scalar.value | unit & Self.said)
      }
    }
    return MarkedText(units: changed)
  }
}

/// Whether a scalar is white space to Python, by whose rules templates are written.
func isBlank(_ scalar: UInt32) -> Bool {
  switch scalar {
  case 0x09...0x0D, 0x1C...0x20, 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F,
    0x205F, 0x3000:
    true
  default: false
  }
}
