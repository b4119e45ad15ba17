/// A hash of bytes or numbers under a key that is new in every process, so that no file can be made
/// whose texts all collide. A few nanoseconds for the length of a word.
struct KeyedHash: Sendable {
  private let seed = UInt64.random(in: 0 ... .max)
  private let factor = UInt64.random(in: 0 ... .max) | 1

  @inline(__always)
  func of(_ text: UnsafeRawBufferPointer) -> UInt64 {
    var state = seed ^ UInt64(truncatingIfNeeded: text.count)
    var start = 0
    while text.count - start > 8 {
      state = fold(state ^ text.loadUnaligned(fromByteOffset: start, as: UInt64.self))
      start += 8
    }
    return fold(seed ^ fold(state ^ tail(text, from: start)))
  }

  @inline(__always)
  func of(_ number: UInt64) -> UInt64 { fold(number ^ seed) }

  /// The last bytes, at most eight, as a number.
  @inline(__always)
  private func tail(_ text: UnsafeRawBufferPointer, from start: Int) -> UInt64 {
    let count = text.count - start
    if count >= 4 {
      let low = text.loadUnaligned(fromByteOffset: start, as: UInt32.self)
      let high = text.loadUnaligned(fromByteOffset: text.count - 4, as: UInt32.self)
      return UInt64(high) << 32 | UInt64(low)
    }
    guard count > 0 else { return 0 }
    return UInt64(text[start]) | UInt64(text[start + count / 2]) << 8
      | UInt64(text[text.count - 1]) << 16
  }

  /// Both halves of the product, so that every bit of the input reaches every bit of the hash.
  @inline(__always)
  private func fold(_ state: UInt64) -> UInt64 {
    let product = state.multipliedFullWidth(by: factor)
    return product.high ^ product.low
  }
}
