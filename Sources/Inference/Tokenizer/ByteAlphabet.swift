/// The printable stand-ins for bytes in which byte-level vocabularies are written.
///
/// Printable Latin-1 characters stand for themselves; the other 68 bytes, in order, are written as
/// U+0100 and up. So the space is `Ġ` and the newline `Ċ`, and a token's text is always valid
/// UTF-8.
enum ByteAlphabet {
  /// The scalar of each byte.
  static let scalars: [Unicode.Scalar] = {
    var next: UInt32 = 0x100
    return (0...255).map { (byte: UInt8) in
      if isItself(byte) { return Unicode.Scalar(byte) }
      defer { next += 1 }
      return Unicode.Scalar(next) ?? "?"
    }
  }()

  /// The byte of each scalar below U+0144; the others have none.
  private static let bytes: [UInt8?] = {
    var bytes = [UInt8?](repeating: nil, count: 0x144)
    for (byte, scalar) in scalars.enumerated() { bytes[Int(scalar.value)] = UInt8(byte) }
    return bytes
  }()

  /// The UTF-8 of each byte's scalar: the first byte in the low half, the second, if any, above it.
  private static let encodings: [UInt16] = scalars.map {
    String($0).utf8.reversed().reduce(0) { $0 << 8 | UInt16($1) }
  }

  /// Writes the text of bytes, which takes up to twice their room; returns its length.
  static func encode(
    _ bytes: UnsafeBufferPointer<UInt8>, into text: UnsafeMutableRawBufferPointer
  ) -> Int {
    let encodings = encodings
    var end = 0
    for byte in bytes {
      let encoding = encodings[Int(byte)]
      text[end] = UInt8(truncatingIfNeeded: encoding)
      end += 1
      if encoding > 0xFF {
        text[end] = UInt8(encoding >> 8)
        end += 1
      }
    }
    return end
  }

  /// The bytes that a token's text stands for, or nil when a character is none of the alphabet.
  static func decode(_ text: some Sequence<UInt8>) -> [UInt8]? {
    var decoded: [UInt8] = []
    for scalar in String(decoding: Array(text), as: UTF8.self).unicodeScalars {
      guard scalar.value < bytes.count, let byte = bytes[Int(scalar.value)] else { return nil }
      decoded.append(byte)
    }
    return decoded
  }

  private static func isItself(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x21...0x7E, 0xA1...0xAC, 0xAE...0xFF: true
    default: false
    }
  }
}
