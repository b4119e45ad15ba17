/// Sixty-four bits that tell one content of a file from another: for accidents, not for attackers.
struct Fingerprint: Equatable, Sendable {
  var value: UInt64

  init(value: UInt64) { self.value = value }

  /// Mixes in eight bytes at a time, multiplying by the odd constant of SplitMix64; a gigabyte or two
  /// a second.
  init(_ bytes: [UInt8]) {
    var hash = UInt64(truncatingIfNeeded: bytes.count)
    bytes.withUnsafeBytes { raw in
      var offset = 0
      while offset &+ 8 <= raw.count {
        let word = UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
        hash = Self.mix(hash ^ word)
        offset &+= 8
      }
      while offset < raw.count {
        hash = Self.mix(hash ^ UInt64(raw[offset]))
        offset &+= 1
      }
    }
    value = hash
  }

  private static func mix(_ hash: UInt64) -> UInt64 {
    let product = hash &* 0xBF58_476D_1CE4_E5B9
    return product ^ (product >> 31)
  }

  init?(text: String) {
    guard text.utf8.count == 16, let value = UInt64(text, radix: 16) else { return nil }
    self.value = value
  }

  var text: String {
    let digits = String(value, radix: 16)
    return String(repeating: "0", count: 16 - digits.utf8.count) + digits
  }
}
