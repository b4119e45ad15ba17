/// Reads numbers and strings one after the other, never beyond the end of its bytes.
struct ByteReader {
  let bytes: UnsafeRawBufferPointer
  private(set) var position = 0

  init(_ bytes: UnsafeRawBufferPointer, at position: Int = 0) {
    self.bytes = bytes
    self.position = min(max(position, 0), bytes.count)
  }

  var remaining: Int { bytes.count - position }

  /// The next little-endian number.
  mutating func read<Number: FixedWidthInteger>(
    _ type: Number.Type = Number.self
  ) throws(ModelFileError) -> Number {
    let range = try take(MemoryLayout<Number>.size)
    return Number(littleEndian: bytes.loadUnaligned(fromByteOffset: range.lowerBound, as: type))
  }

  /// The next length or count: 64 bits without sign, at most `limit`.
  @inline(__always)
  mutating func readCount(
    of what: String, limit: Int
  ) throws(ModelFileError) -> Int {
    let count: UInt64 = try read()
    guard count <= UInt64(max(limit, 0)) else { throw excess(count, what) }
    return Int(count)
  }

  /// Where the next string lies: a 64-bit length and that many bytes.
  @inline(__always)
  mutating func readString() throws(ModelFileError) -> Range<Int> {
    try take(readCount(of: "bytes of text", limit: remaining - 8))
  }

  /// Passes over `count` bytes and says where they lie.
  @inline(__always)
  mutating func take(_ count: Int) throws(ModelFileError) -> Range<Int> {
    guard count <= remaining else { throw shortage(of: count) }
    defer { position += count }
    return position..<position + count
  }

  // Apart from what is done a hundred thousand times for a vocabulary.

  private func excess(_ count: UInt64, _ what: String) -> ModelFileError {
    .damaged("\(count) \(what) at byte \(position - 8), more than it can hold")
  }

  private func shortage(of count: Int) -> ModelFileError {
    .damaged("it ends at byte \(bytes.count), where \(count - remaining) more are due")
  }
}
