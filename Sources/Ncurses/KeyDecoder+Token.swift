import Screen

/// Cutting the first thing off some bytes. Where `isOver`, nothing more belongs to them.
extension KeyDecoder {
  func token(_ bytes: ArraySlice<UInt8>, isOver: Bool) -> Token {
    bytes.first == escape
      ? escaped(bytes, isOver: isOver) : typed(bytes, isOver: isOver, modifiers: [])
  }

  private func escaped(_ bytes: ArraySlice<UInt8>, isOver: Bool) -> Token {
    let alone = isOver ? Token.input(.key(Key(.escape)), count: 1) : .incomplete
    let after = bytes.dropFirst()
    guard let second = after.first else { return alone }
    switch table.match(bytes) {
    case .key(let key, let count): return .input(.key(key), count: count)
    case .beginning where !isOver: return .incomplete
    case .beginning, .none: break
    }
    switch second {
    case escape:
      return escapedTwice(after, isOver: isOver) ?? alone
    case UInt8(ascii: "["), UInt8(ascii: "O"), UInt8(ascii: "]"), UInt8(ascii: "P"),
      UInt8(ascii: "X"), UInt8(ascii: "^"), UInt8(ascii: "_"):
      // Alone these are letters with Alt; with more, each begins a sequence of its own kind.
      if after.count > 1 {
        return sequence(second, after.dropFirst(), isOver: isOver).after(2)
      }
      return isOver ? typed(after, isOver: true, modifiers: .alt).after(1) : .incomplete
    default:
      return typed(after, isOver: isOver, modifiers: .alt).after(1)
    }
  }

  /// ESC before the sequence of a key is Alt with that key; before anything else it is Escape. `nil`
  /// while that cannot be told.
  private func escapedTwice(_ after: ArraySlice<UInt8>, isOver: Bool) -> Token? {
    guard let third = after.dropFirst().first else { return nil }
    guard third == UInt8(ascii: "[") || third == UInt8(ascii: "O") else {
      return .input(.key(Key(.escape)), count: 1)
    }
    switch escaped(after, isOver: isOver) {
    case .input(.key(var key), let count):
      key.modifiers.insert(.alt)
      return .input(.key(key), count: count + 1)
    case .incomplete: return nil
    case .input, .nothing, .skip, .pasteBegins: return .input(.key(Key(.escape)), count: 1)
    }
  }

  /// What follows ESC and one of the bytes that begin a sequence.
  private func sequence(_ kind: UInt8, _ bytes: ArraySlice<UInt8>, isOver: Bool) -> Token {
    guard kind == UInt8(ascii: "[") || kind == UInt8(ascii: "O") else {
      return .skip(.controlString, count: 0)
    }
    switch ControlSequence.cut(bytes) {
    case .sequence(let sequence, let count):
      if kind == UInt8(ascii: "O") {
        return Token(sequence.shiftedKey.map { .key($0) }, count: count)
      }
      if sequence.isPasteBegin { return .pasteBegins(count: count) }
      if sequence.isOldMouseReport {
        return oldMouseReport(bytes.dropFirst(count).prefix(3), isOver: isOver).after(count)
      }
      return Token(sequence.input, count: count)
    case .malformed(let count): return .nothing(count: count)
    case .unfinished(let count):
      if isOver { return .nothing(count: count) }
      return count < 128 ? .incomplete : .skip(.controlSequence, count: count)
    }
  }

  /// Terminals that do not know mode 1006 send button, column and row as a byte each, plus 32.
  private func oldMouseReport(_ bytes: ArraySlice<UInt8>, isOver: Bool) -> Token {
    let numbers = bytes.map { Int($0) - 32 }
    guard numbers.count == 3 else { return isOver ? .nothing(count: numbers.count) : .incomplete }
    let mouse = Mouse(button: numbers[0], column: numbers[1], row: numbers[2])
    return Token(mouse.map { .mouse($0) }, count: 3)
  }

  private func typed(
    _ bytes: ArraySlice<UInt8>, isOver: Bool, modifiers: Key.Modifiers
  ) -> Token {
    guard let first = bytes.first else { return .incomplete }
    if var key = Key(control: first) {
      key.modifiers.formUnion(modifiers)
      return .input(.key(key), count: 1)
    }
    switch UTF8Cut(bytes) {
    case .scalar(let scalar, let count):
      // The controls of ISO 8859 are on no keyboard.
      guard !(0x80...0x9F).contains(scalar.value) else { return .nothing(count: count) }
      return .input(.key(.scalar(scalar, modifiers)), count: count)
    case .broken(let count):
      return .input(.key(.scalar("\u{FFFD}", modifiers)), count: count)
    case .unfinished:
      guard isOver else { return .incomplete }
      return .input(.key(.scalar("\u{FFFD}", modifiers)), count: bytes.count)
    }
  }

  /// What is left of something that means nothing.
  func skip(_ what: Skipping, _ bytes: ArraySlice<UInt8>) -> Token {
    switch what {
    case .controlSequence:
      guard let end = bytes.firstIndex(where: { !(0x20...0x3F).contains($0) }) else {
        return .skip(what, count: bytes.count)
      }
      let isFinal = (0x40...0x7E).contains(bytes[end])
      return .nothing(count: end - bytes.startIndex + (isFinal ? 1 : 0))
    case .controlString:
      guard let end = bytes.firstIndex(where: { [0x07, 0x18, 0x1A, escape].contains($0) }) else {
        return .skip(what, count: bytes.count)
      }
      let count = end - bytes.startIndex
      guard bytes[end] == escape else { return .nothing(count: count + 1) }
      guard end + 1 < bytes.endIndex else {
        return count == 0 ? .incomplete : .skip(what, count: count)
      }
      return .nothing(count: bytes[end + 1] == UInt8(ascii: "\\") ? count + 2 : count)
    }
  }
}

extension Key {
  /// The key that sends a control character; `nil` for anything that is not one.
  fileprivate init?(control byte: UInt8) {
    switch byte {
    case 0x00: self = .scalar(" ", .control)
    case 0x08, 0x7F: self = Key(.backspace)
    case 0x09: self = Key(.tab)
    case 0x0D: self = Key(.enter)
    case 0x1B: self = Key(.escape)
    case 0x01...0x1A: self = .control(Unicode.Scalar(byte + 0x60))
    case 0x1C...0x1F: self = .control(Unicode.Scalar(byte + 0x40))
    default: return nil
    }
  }
}
