/// Collects what lies between the marks of a bracketed paste.
///
/// The text is kept as it came, controls and all, with its line ends made `\n`; what is not UTF-8
/// becomes U+FFFD. Where the text itself contains the mark that ends a paste — an old trick to have
/// the rest of it typed, and run — the true end follows soon: of all end marks that come without a
/// pause the last one counts.
struct PasteCollector {
  private var bytes: [UInt8] = []
  private var searched = 0
  /// Where the end mark begins that ends the paste, as far as is known.
  private var end: Int?

  /// A finished paste, and what followed its end.
  struct Pasted {
    var text: String
    var rest: [UInt8]
  }

  var isClosed: Bool { end != nil }

  private static let beginMark = Array("\u{1B}[200~".utf8)
  private static let endMark = Array("\u{1B}[201~".utf8)

  /// Adds what was read. The paste is finished when another one begins behind it.
  mutating func feed(_ more: some Collection<UInt8>) -> Pasted? {
    bytes.append(contentsOf: more)
    while let mark = bytes[searched...].firstIndex(of: escape) {
      let candidate = bytes[mark...].prefix(Self.endMark.count)
      if candidate.elementsEqual(Self.endMark) {
        end = mark
      } else if isClosed, candidate.elementsEqual(Self.beginMark) {
        return finish()
      } else if candidate.count < Self.endMark.count,
        Self.endMark.starts(with: candidate) || Self.beginMark.starts(with: candidate)
      {
        searched = mark  // its end has not come yet
        return nil
      }
      searched = mark + 1
    }
    searched = bytes.count
    return nil
  }

  /// Ends the paste with what there is.
  func finish() -> Pasted {
    let text = bytes[..<(end ?? bytes.count)]
    let rest = end.map { Array(bytes[($0 + Self.endMark.count)...]) } ?? []
    return Pasted(text: Self.text(text), rest: rest)
  }

  private static func text(_ bytes: ArraySlice<UInt8>) -> String {
    guard bytes.contains(0x0D) else { return String(decoding: bytes, as: UTF8.self) }
    // By bytes: to a String, `\r\n` is one character.
    var lines: [UInt8] = []
    lines.reserveCapacity(bytes.count)
    var isAfterReturn = false
    for byte in bytes {
      if byte == 0x0D {
        lines.append(0x0A)
      } else if byte != 0x0A || !isAfterReturn {
        lines.append(byte)
      }
      isAfterReturn = byte == 0x0D
    }
    return String(decoding: lines, as: UTF8.self)
  }
}
