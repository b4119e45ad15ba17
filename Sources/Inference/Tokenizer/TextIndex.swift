#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// A hash table from texts in a file to their positions in a list.
///
/// Of equal texts the last is found. A text of up to eight bytes, as most parts of words are, lies
/// in the table itself, so that finding it reads one place in memory. 16 bytes a slot.
struct TextIndex: Sendable {
  private struct Slot: BitwiseCopyable, Sendable {
    var head: UInt64 = 0
    var count: Int32 = 0
    /// −1 where the slot is free.
    var position: Int32 = -1
  }

  private let file: ModelBytes
  private let texts: [Range<Int>]
  private let hash = KeyedHash()
  private let memory: SlotMemory<Slot>

  /// Whether two texts are equal.
  let hasEqualTexts: Bool

  init(_ texts: [Range<Int>], in file: ModelBytes) {
    memory = SlotMemory(count: texts.count, filledWith: Slot())
    let slots = memory.slots
    let hash = hash
    var hasEqualTexts = false
    for (position, range) in texts.enumerated() where range.count <= Int(Int32.max) {
      let text = UnsafeRawBufferPointer(rebasing: file.buffer[range])
      let place = Self.place(of: text, hash, slots, texts, file)
      if slots[place].position >= 0 { hasEqualTexts = true }
      slots[place] = Slot(
        head: Self.head(of: text), count: Int32(truncatingIfNeeded: text.count),
        position: Int32(truncatingIfNeeded: position))
    }
    self.file = file
    self.texts = texts
    self.hasEqualTexts = hasEqualTexts
  }

  /// The position of a text.
  @inline(__always)
  func find(_ text: UnsafeRawBufferPointer) -> Int32? {
    let slots = memory.slots
    let position = slots[Self.place(of: text, hash, slots, texts, file)].position
    return position < 0 ? nil : position
  }

  /// The slot where a text is, or the free one where it would be.
  @inline(__always)
  private static func place(
    of text: UnsafeRawBufferPointer, _ hash: KeyedHash, _ slots: UnsafeMutableBufferPointer<Slot>,
    _ texts: [Range<Int>], _ file: ModelBytes
  ) -> Int {
    let head = head(of: text)
    var place = Int(truncatingIfNeeded: hash.of(text, beginning: head)) & (slots.count - 1)
    while true {
      let slot = slots[place]
      if slot.position < 0 { return place }
      if slot.head == head, Int(slot.count) == text.count,
        text.count <= 8 || isEqual(text, file.buffer, texts[Int(slot.position)].lowerBound)
      {
        return place
      }
      place = (place + 1) & (slots.count - 1)
    }
  }

  /// The first eight bytes as a number, or of a shorter text a number that no other text of its
  /// length has.
  @inline(__always)
  private static func head(of text: UnsafeRawBufferPointer) -> UInt64 {
    switch text.count {
    case 8...: text.loadUnaligned(as: UInt64.self)
    case 4...:
      UInt64(text.loadUnaligned(as: UInt32.self)) << 32
        | UInt64(text.loadUnaligned(fromByteOffset: text.count - 4, as: UInt32.self))
    case 1...:
      UInt64(text[0]) | UInt64(text[text.count / 2]) << 8 | UInt64(text[text.count - 1]) << 16
    default: 0
    }
  }

  private static func isEqual(
    _ text: UnsafeRawBufferPointer, _ bytes: UnsafeRawBufferPointer, _ start: Int
  ) -> Bool {
    guard let first = text.baseAddress, let second = bytes.baseAddress else { return false }
    return memcmp(first, second + start, text.count) == 0
  }
}
