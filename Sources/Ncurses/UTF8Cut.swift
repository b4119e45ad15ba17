/// The first scalar of some bytes, by table 3-7 of the Unicode Standard.
///
/// What is broken is cut as the standard recommends: the longest beginning of a scalar there could
/// have been, so that each break is one U+FFFD and the next good scalar is kept.
enum UTF8Cut: Equatable {
  case scalar(Unicode.Scalar, count: Int)
  case broken(count: Int)
  case unfinished

  init(_ bytes: ArraySlice<UInt8>) {
    guard let lead = bytes.first else {
      self = .unfinished
      return
    }
    let length: Int
    var second: ClosedRange<UInt8> = 0x80...0xBF
    switch lead {
    case 0x00...0x7F: length = 1
    case 0xC2...0xDF: length = 2
    case 0xE0: (length, second) = (3, 0xA0...0xBF)  // shorter forms exist
    case 0xED: (length, second) = (3, 0x80...0x9F)  // the rest are surrogates
    case 0xE1...0xEF: length = 3
    case 0xF0: (length, second) = (4, 0x90...0xBF)
    case 0xF4: (length, second) = (4, 0x80...0x8F)  // U+10FFFF is the last
    case 0xF1...0xF3: length = 4
    default:
      self = .broken(count: 1)
      return
    }
    var value = length == 1 ? UInt32(lead) : UInt32(lead) & (0x7F >> UInt32(length))
    for index in 1..<max(length, 1) {
      guard index < bytes.count else {
        self = .unfinished
        return
      }
      let byte = bytes[bytes.startIndex + index]
      guard (index == 1 ? second : 0x80...0xBF).contains(byte) else {
        self = .broken(count: index)
        return
      }
      value = value << 6 | UInt32(byte & 0x3F)
    }
    self = Unicode.Scalar(value).map { .scalar($0, count: length) } ?? .broken(count: length)
  }
}
