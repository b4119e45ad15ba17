/// Splits what a program writes to its terminal into what it asks for (ECMA-48, UTF-8).
struct SequenceParser {
  enum Item: Equatable {
    case scalar(Unicode.Scalar)
    /// A control character.
    case control(UInt8)
    /// `ESC` and what follows, if it is no other case: `7`, `(B`.
    case escape(String)
    /// `CSI ? 25 h` has the marker `?`, the numbers 25 and the final `h`. A missing number is nil.
    case sequence(marker: String, numbers: [Int?], final: String)
    /// An operating system command: `0;title`.
    case command(String)
  }

  private enum State {
    case ground, escape(String), sequence(String)
    case string(String, isCommand: Bool), stringEscape(String, isCommand: Bool)
  }

  private var state = State.ground
  private var pending: [UInt8] = []

  mutating func feed(_ byte: UInt8) -> Item? {
    switch state {
    case .ground: return ground(byte)
    case .escape(let so): return escape(byte, so)
    case .sequence(let so): return sequence(byte, so)
    case .string(let so, let isCommand):
      switch byte {
      case 0x07: return end(so, isCommand)
      case 0x1B: state = .stringEscape(so, isCommand: isCommand)
      default: state = .string(so + String(UnicodeScalar(byte)), isCommand: isCommand)
      }
    case .stringEscape(let so, let isCommand):
      if byte == UInt8(ascii: "\\") { return end(so, isCommand) }
      state = .escape("")
      return feed(byte)
    }
    return nil
  }

  private mutating func ground(_ byte: UInt8) -> Item? {
    if byte == 0x1B {
      state = .escape("")
      pending = []
      return nil
    }
    if byte < 0x20 || byte == 0x7F { return .control(byte) }
    pending.append(byte)
    guard let text = String(validating: pending, as: UTF8.self),
      let scalar = text.unicodeScalars.first
    else {
      if pending.count < 4 { return nil }
      pending = []
      return .scalar("\u{FFFD}")
    }
    pending = []
    return .scalar(scalar)
  }

  private mutating func escape(_ byte: UInt8, _ so: String) -> Item? {
    let character = String(UnicodeScalar(byte))
    switch (byte, character) {
    case (_, "["): state = .sequence("")
    case (_, "]"): state = .string("", isCommand: true)
    case (_, "P"), (_, "X"), (_, "^"), (_, "_"): state = .string("", isCommand: false)
    case (0x20..<0x30, _): state = .escape(so + character)
    default:
      state = .ground
      return .escape(so + character)
    }
    return nil
  }

  private mutating func sequence(_ byte: UInt8, _ so: String) -> Item? {
    guard byte >= 0x40 else {
      state = .sequence(so + String(UnicodeScalar(byte)))
      return nil
    }
    state = .ground
    let marker = String(so.prefix { "<=>?".contains($0) })
    let rest = so.dropFirst(marker.count)
    let numbers = rest.prefix { $0.isNumber || ";:".contains($0) }
    let intermediates = rest.dropFirst(numbers.count)
    return .sequence(
      marker: marker,
      numbers: numbers.isEmpty
        ? []
        : numbers.split(omittingEmptySubsequences: false) { ";:".contains($0) }.map { Int($0) },
      final: intermediates + String(UnicodeScalar(byte)))
  }

  private mutating func end(_ string: String, _ isCommand: Bool) -> Item? {
    state = .ground
    return isCommand ? .command(string) : nil
  }
}
