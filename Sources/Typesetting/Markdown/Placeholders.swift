/// What stands for parts of a text that Markdown must not see, while Markdown is read.
///
/// A placeholder is a word of noncharacters: U+FDD0, the number's hexadecimal digits as U+FDE0 to
/// U+FDEF, U+FDD1. Markdown takes them for letters. Text from outside has none of them: see
/// `sanitise`.
struct Placeholders {
  /// A part of the source that was taken out.
  enum Part: Equatable {
    /// A formula: the source without delimiters.
    case formula(String, isDisplay: Bool)
    /// Nothing: it only keeps apart what is on both sides.
    case nothing
  }

  /// The parts, each with the bytes it was.
  private(set) var parts: [(part: Part, source: [UInt8])] = []

  /// A new placeholder.
  mutating func add(_ part: Part, source: some Sequence<UInt8>) -> [UInt8] {
    let digits = String(parts.count, radix: 16).utf8.map { digit in
      let value = digit < UInt8(ascii: "a") ? digit - 0x30 : digit - 0x57
      return 0xA0 + value
    }
    parts.append((part, Array(source)))
    return Self.lead + [0x90] + digits.flatMap { Self.lead + [$0] } + Self.lead + [0x91]
  }

  /// The first two bytes of all these noncharacters.
  private static let lead: [UInt8] = [0xEF, 0xB7]

  /// Splits bytes into those of text and the numbers of placeholders.
  static func split(
    _ bytes: UnsafeBufferPointer<UInt8>, text: (Slice<UnsafeBufferPointer<UInt8>>) -> Void,
    part: (Int) -> Void
  ) {
    var (start, index) = (0, 0)
    while index < bytes.count {
      guard bytes[index] == 0xEF, let found = placeholder(in: bytes, at: index) else {
        index += 1
        continue
      }
      if start < index { text(bytes[start..<index]) }
      part(found.number)
      index = found.end
      start = index
    }
    if start < bytes.count { text(bytes[start...]) }
  }

  private static func placeholder(
    in bytes: UnsafeBufferPointer<UInt8>, at start: Int
  ) -> (number: Int, end: Int)? {
    var (index, number) = (start, 0)
    while index + 2 < bytes.count, bytes[index] == 0xEF, bytes[index + 1] == 0xB7 {
      let byte = bytes[index + 2]
      index += 3
      switch byte {
      case 0x90 where index == start + 3: break
      case 0x91 where index > start + 3: return (number, index)
      case 0xA0...0xAF where index > start + 3 && number < 1 << 28:
        number = number << 4 | Int(byte - 0xA0)
      default: return nil
      }
    }
    return nil
  }

  /// Bytes with the placeholders in them turned back into what they were.
  func restored(_ bytes: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    guard !parts.isEmpty else { return Array(bytes) }
    var restored: [UInt8] = []
    Self.split(bytes) {
      restored += $0
    } part: {
      if parts.indices.contains($0) { restored += parts[$0].source }
    }
    return restored
  }

  /// Bytes of UTF-8 with U+FFFD in place of what could be mistaken for a placeholder: as many bytes.
  static func sanitise(_ bytes: inout [UInt8]) {
    var index = 0
    while index + 2 < bytes.count {
      if bytes[index] == 0xEF, bytes[index + 1] == 0xB7, 0x90...0xAF ~= bytes[index + 2] {
        (bytes[index + 1], bytes[index + 2]) = (0xBF, 0xBD)
      }
      index += 1
    }
  }
}
