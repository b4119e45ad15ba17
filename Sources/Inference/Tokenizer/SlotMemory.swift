#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// The slots of a hash table, given back with this object.
///
/// They are read all over the place, so that finding the page of each costs more than reading it:
/// where they fill pages of 2 MB, the system is asked for such.
final class SlotMemory<Slot: BitwiseCopyable & Sendable>: Sendable {
  // Filled by the one that makes it; only read after that.
  nonisolated(unsafe) let slots: UnsafeMutableBufferPointer<Slot>

  /// At least 3/2 `count` slots, a power of two, all of the same content.
  init(count: Int, filledWith slot: Slot) {
    var capacity = 16
    while capacity < count + count / 2 { capacity *= 2 }
    let bytes = capacity * MemoryLayout<Slot>.stride
    let memory = UnsafeMutableRawBufferPointer.allocate(
      byteCount: bytes, alignment: bytes >= largePage ? largePage : 64)
    #if os(Linux)
      if bytes >= largePage { madvise(memory.baseAddress, bytes, MADV_HUGEPAGE) }
    #endif
    slots = memory.bindMemory(to: Slot.self)
    slots.initialize(repeating: slot)
  }

  deinit {
    slots.deallocate()
  }
}

private let largePage = 1 << 21
