/// Recognises, at the speed of reading, the text that needs no looking at: printable ASCII.
enum PlainText {
  /// Whether all of it is printable ASCII: as many columns as bytes, and harmless.
  static func isPrintableASCII(_ text: some StringProtocol) -> Bool {
    isAll(text, or: 0, or: 0)
  }

  /// Whether all of it is printable ASCII, newlines and tabs.
  static func isPrintableASCIILines(_ text: some StringProtocol) -> Bool {
    isAll(text, or: 0x09, or: 0x0A)
  }

  /// Whether every byte is printable ASCII or one of two others, unless they are 0.
  private static func isAll(
    _ text: some StringProtocol, or one: UInt8, or other: UInt8
  ) -> Bool {
    func isPlain(_ byte: UInt8) -> Bool {
      byte &- 0x20 < 0x5F || (byte != 0 && (byte == one || byte == other))
    }
    let found = text.utf8.withContiguousStorageIfAvailable { bytes in
      let bytes = UnsafeRawBufferPointer(bytes)
      var start = 0
      while bytes.count - start >= 8 {
        let word = bytes.loadUnaligned(fromByteOffset: start, as: UInt64.self)
        guard isPrintable(word) || bytes[start..<start + 8].allSatisfy(isPlain) else {
          return false
        }
        start += 8
      }
      return bytes[start...].allSatisfy(isPlain)
    }
    return found ?? text.utf8.allSatisfy(isPlain)
  }

  /// Whether all eight bytes are printable: a high bit is set where a byte has one, where taking
  /// 0x20 borrows, and where adding 1 makes 0x80. Carries only leave bytes that fail.
  private static func isPrintable(_ word: UInt64) -> Bool {
    let ones: UInt64 = 0x0101_0101_0101_0101
    return (word | (word &- ones &* 0x20) | (word &+ ones)) & (ones &* 0x80) == 0
  }
}
