/// A word as a number (FNV-1a, 64 bits).
struct WordHash: Hashable, Sendable {
  private var value: UInt64 = 0xCBF2_9CE4_8422_2325

  init(_ bytes: some Sequence<UInt8>, foldingCase: Bool = false) {
    for byte in bytes {
      let byte = foldingCase && ByteSet.capitals.contains(byte) ? byte | 0x20 : byte
      value = (value ^ UInt64(byte)) &* 0x100_0000_01B3
    }
  }
}

extension ArraySlice<UInt8> {
  /// Whether the text lies at `start`.
  func hasText(_ text: [UInt8], at start: Int) -> Bool {
    guard start >= startIndex, endIndex - start >= text.count else { return false }
    for (offset, byte) in text.enumerated() where self[start + offset] != byte { return false }
    return true
  }

  /// Whether the marker lies at `start`.
  func hasMarker(_ marker: Marker, at start: Int) -> Bool {
    guard hasText(marker.text, at: start) else { return false }
    let end = start + marker.text.count
    return !marker.needsBlank || end == endIndex || ByteSet.blanks.contains(self[end])
  }

  /// The first place from `start` where the bytes are not in the set.
  func end(of set: ByteSet, from start: Int) -> Int {
    var end = start
    while end < endIndex, set.contains(self[end]) { end += 1 }
    return end
  }
}
