#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// A hash table from texts in a file to their positions in a list.
///
/// Of equal texts the last is found. Takes 8 bytes a slot, 12 to 24 a text.
struct TextIndex: Sendable {
  private let file: ModelBytes
  private let texts: [Range<Int>]
  private let hash = KeyedHash()
  /// A position in the low half and half of its text's hash in the high one, or `free`. A power of
  /// two of them, a third of them free.
  private let slots: [UInt64]

  private static let free = UInt64.max

  /// Whether two texts are equal.
  let hasEqualTexts: Bool

  init(_ texts: [Range<Int>], in file: ModelBytes) {
    var capacity = 16
    while capacity < texts.count + texts.count / 2 { capacity *= 2 }
    self.file = file
    self.texts = texts
    let hash = hash
    var slots = [UInt64](repeating: Self.free, count: capacity)
    var hasEqualTexts = false
    for position in texts.indices {
      let text = UnsafeRawBufferPointer(rebasing: file.buffer[texts[position]])
      let code = hash.of(text)
      let slot = Self.slot(of: text, code, slots, texts, file)
      if slots[slot] != Self.free { hasEqualTexts = true }
      slots[slot] = code & 0xFFFF_FFFF_0000_0000 | UInt64(UInt32(truncatingIfNeeded: position))
    }
    self.slots = slots
    self.hasEqualTexts = hasEqualTexts
  }

  /// The position of a text.
  func find(_ text: UnsafeRawBufferPointer) -> Int32? {
    let entry = slots[Self.slot(of: text, hash.of(text), slots, texts, file)]
    return entry == Self.free ? nil : Int32(truncatingIfNeeded: entry)
  }

  /// The slot where a text is, or the free one where it would be.
  @inline(__always)
  private static func slot(
    of text: UnsafeRawBufferPointer, _ code: UInt64, _ slots: [UInt64], _ texts: [Range<Int>],
    _ file: ModelBytes
  ) -> Int {
    var slot = Int(truncatingIfNeeded: code) & (slots.count - 1)
    while true {
      let entry = slots[slot]
      if entry == free { return slot }
      if entry >> 32 == code >> 32 {
        let range = texts[Int(UInt32(truncatingIfNeeded: entry))]
        if areEqual(text, UnsafeRawBufferPointer(rebasing: file.buffer[range])) { return slot }
      }
      slot = (slot + 1) & (slots.count - 1)
    }
  }
}

private func areEqual(_ a: UnsafeRawBufferPointer, _ b: UnsafeRawBufferPointer) -> Bool {
  guard a.count == b.count else { return false }
  guard let first = a.baseAddress, let second = b.baseAddress else { return a.isEmpty }
  return memcmp(first, second, a.count) == 0
}
