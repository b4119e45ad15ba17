#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// A hash table from texts in a file to their positions in a list.
///
/// Hashing is seeded anew in every process, so no file can be made whose texts all collide. Of
/// equal texts the last is found.
struct TextIndex: Sendable {
  private let file: ModelBytes
  private let texts: [Range<Int>]
  /// Positions, −1 where free; a power of two of them, at least half of them free.
  private let slots: [Int32]

  init(_ texts: [Range<Int>], in file: ModelBytes) {
    var capacity = 16
    while capacity < texts.count * 2 { capacity *= 2 }
    var slots = [Int32](repeating: -1, count: capacity)
    for position in texts.indices {
      let text = UnsafeRawBufferPointer(rebasing: file.buffer[texts[position]])
      let slot = Self.slot(of: text, slots, texts, file)
      slots[slot] = Int32(position)
    }
    self.file = file
    self.texts = texts
    self.slots = slots
  }

  /// The position of a text.
  func find(_ text: UnsafeRawBufferPointer) -> Int32? {
    let position = slots[Self.slot(of: text, slots, texts, file)]
    return position < 0 ? nil : position
  }

  /// The slot where a text is, or the free one where it would be.
  private static func slot(
    of text: UnsafeRawBufferPointer, _ slots: [Int32], _ texts: [Range<Int>], _ file: ModelBytes
  ) -> Int {
    var hasher = Hasher()
    hasher.combine(bytes: text)
    var slot = hasher.finalize() & (slots.count - 1)
    while slots[slot] >= 0 {
      let range = texts[Int(slots[slot])]
      if range.count == text.count {
        let other = UnsafeRawBufferPointer(rebasing: file.buffer[range])
        if areEqual(text, other) { break }
      }
      slot = (slot + 1) & (slots.count - 1)
    }
    return slot
  }
}

private func areEqual(_ a: UnsafeRawBufferPointer, _ b: UnsafeRawBufferPointer) -> Bool {
  guard a.count == b.count else { return false }
  guard let first = a.baseAddress, let second = b.baseAddress else { return a.isEmpty }
  return memcmp(first, second, a.count) == 0
}
