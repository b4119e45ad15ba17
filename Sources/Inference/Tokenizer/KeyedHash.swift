/// A hash of numbers under a key that is new in every process, so that no file can be made whose
/// texts all collide. A few nanoseconds.
struct KeyedHash: Sendable {
  private let seed = UInt64.random(in: 0 ... .max)
  private let factor = UInt64.random(in: 0 ... .max) | 1

  @inline(__always)
  func of(_ number: UInt64) -> UInt64 { fold(number ^ seed) }

  /// The hash of a text whose beginning is known as a number.
  @inline(__always)
  func of(_ text: UnsafeRawBufferPointer, beginning head: UInt64) -> UInt64 {
    var state = fold(head ^ seed) ^ UInt64(truncatingIfNeeded: text.count)
    var start = 8
    while start < text.count {
      // The last eight bytes may overlap those before: the length is part of the hash.
      let place = min(start, text.count - 8)
      state = fold(state ^ text.loadUnaligned(fromByteOffset: place, as: UInt64.self))
      start += 8
    }
    return fold(state ^ seed)
  }

  /// Both halves of the product, so that every bit of the input reaches every bit of the hash.
  @inline(__always)
  private func fold(_ state: UInt64) -> UInt64 {
    let product = state.multipliedFullWidth(by: factor)
    return product.high ^ product.low
  }
}
