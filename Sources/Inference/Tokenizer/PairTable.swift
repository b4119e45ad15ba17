/// A hash table from pairs of numbers, neither of them negative, to pairs of numbers.
///
/// Made once for a known number of entries, then only read: copies share their slots. 16 bytes a
/// slot, a third of the slots stay free.
struct PairTable: Sendable {
  /// A pair of numbers as a key: the first in the high half.
  struct Key: Equatable, Sendable {
    let number: UInt64

    init(_ first: Int32, _ second: Int32) {
      number = UInt64(UInt32(bitPattern: first)) << 32 | UInt64(UInt32(bitPattern: second))
    }
  }

  struct Value: BitwiseCopyable, Equatable, Sendable {
    var first: Int32
    var second: Int32
  }

  private struct Slot: BitwiseCopyable, Sendable {
    var key = PairTable.free
    var value = Value(first: 0, second: 0)
  }

  private static let free = UInt64.max

  private let memory: SlotMemory<Slot>
  private let hash = KeyedHash()
  private var room: Int

  /// A table for `count` entries at most.
  init(count: Int) {
    memory = SlotMemory(count: count, filledWith: Slot())
    room = count
  }

  /// The value of a key.
  @inline(__always)
  subscript(key: Key) -> Value? {
    let slot = memory.slots[place(of: key)]
    return slot.key == Self.free ? nil : slot.value
  }

  /// Sets the value of a key that has none; returns the value the key has then.
  @discardableResult
  mutating func insert(_ value: Value, for key: Key) -> Value {
    let (slots, place) = (memory.slots, place(of: key))
    guard slots[place].key == Self.free else { return slots[place].value }
    precondition(room > 0, "a table takes no more entries than it was made for")
    room -= 1
    slots[place] = Slot(key: key.number, value: value)
    return value
  }

  /// Replaces the value of a key that has one.
  mutating func update(_ value: Value, for key: Key) {
    let (slots, place) = (memory.slots, place(of: key))
    guard slots[place].key != Self.free else { return }
    slots[place].value = value
  }

  @inline(__always)
  private func place(of key: Key) -> Int {
    let slots = memory.slots
    var place = Int(truncatingIfNeeded: hash.of(key.number)) & (slots.count - 1)
    while slots[place].key != key.number, slots[place].key != Self.free {
      place = (place + 1) & (slots.count - 1)
    }
    return place
  }
}
