/// A hash table from texts in a file to their positions in a list.
///
/// Hashing is seeded anew in every process, so no file can be made whose texts all collide. Of equal texts the
/// last is found.
struct TextIndex: Sendable {
  /// Positions, −1 where free; a power of two of them, at least half of them free.
  private let slots: [Int32]

  init(_ texts: [Range<Int>], in file: ModelBytes) {
    var capacity = 16
    while capacity < texts.count * 2 { capacity *= 2 }
    var slots = [Int32](repeating: -1, count: capacity)
    for (position, range) in texts.enumerated() {
      let text = UnsafeRawBufferPointer(rebasing: file.buffer[range])
      var slot = hash(of: text) & (capacity - 1)
      while slots[slot] >= 0 {
        let other = UnsafeRawBufferPointer(rebasing: file.buffer[texts[Int(slots[slot])]])
        if other.elementsEqual(text) { break }
        slot = (slot + 1) & (capacity - 1)
      }
      slots[slot] = Int32(position)
    }
    self.slots = slots
  }

  /// The position of a text, `matches` saying whether a candidate is the one.
  func find(_ text: some Collection<UInt8>, where matches: (Int32) -> Bool) -> Int32? {
    let start =
      text.withContiguousStorageIfAvailable { hash(of: UnsafeRawBufferPointer($0)) }
      ?? Array(text).withUnsafeBytes { hash(of: $0) }
    var slot = start & (slots.count - 1)
    while slots[slot] >= 0 {
      if matches(slots[slot]) { return slots[slot] }
      slot = (slot + 1) & (slots.count - 1)
    }
    return nil
  }

}

private func hash(of text: UnsafeRawBufferPointer) -> Int {
  var hasher = Hasher()
  hasher.combine(bytes: text)
  return hasher.finalize()
}
