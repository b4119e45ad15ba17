extension UnsafeRawBufferPointer {
  /// The first offset from `start` on whose byte cannot stand for itself inside a JSON string: a
  /// quote, a backslash or a control character; the count where there is none.
  ///
  /// Looks at eight bytes at once. In each term the lowest bit that is set is exact (a borrow can only
  /// reach upwards), and the lowest is the one that is asked for.
  func plainEnd(from start: Int) -> Int {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let highs: UInt64 = 0x8080_8080_8080_8080
    var offset = start
    while offset &+ 8 <= count {
      let word = UInt64(littleEndian: loadUnaligned(fromByteOffset: offset, as: UInt64.self))
      let quote = word ^ (ones &* 0x22)
      let backslash = word ^ (ones &* 0x5C)
      let found =
        ((quote &- ones) & ~quote) | ((backslash &- ones) & ~backslash)
        | ((word &- ones &* 0x20) & ~word)
      if found & highs != 0 { return offset &+ (found & highs).trailingZeroBitCount / 8 }
      offset &+= 8
    }
    while offset < count, self[offset] >= 0x20, self[offset] != 0x22, self[offset] != 0x5C {
      offset &+= 1
    }
    return offset
  }
}
