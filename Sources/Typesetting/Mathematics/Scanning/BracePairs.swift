/// Where the groups in braces of a text end. Built once, linear in the text.
///
/// An escaped brace is none, and no group goes over the end of a paragraph.
struct BracePairs {
  enum End: Equatable {
    /// Behind the brace that closes the group.
    case closed(Int)
    /// The text ends first.
    case open
    /// The paragraph ends first.
    case cut
  }

  private var ends: [Int: End] = [:]

  init(_ bytes: [UInt8]) {
    var open: [Int] = []
    var index = 0
    while index < bytes.count {
      switch bytes[index] {
      case MathByte.backslash: index += 1
      case MathByte.openBrace: open.append(index)
      case MathByte.closeBrace:
        if let start = open.popLast() { ends[start] = .closed(index + 1) }
      case MathByte.newline where !open.isEmpty && Self.isBlankLine(after: index, in: bytes):
        for start in open { ends[start] = .cut }
        open = []
      default: break
      }
      index += 1
    }
  }

  func end(ofGroupAt index: Int) -> End { ends[index] ?? .open }

  private static func isBlankLine(after index: Int, in bytes: [UInt8]) -> Bool {
    let rest = bytes[(index + 1)...].drop { $0 == MathByte.space || $0 == UInt8(ascii: "\r") }
    return rest.first == MathByte.newline
  }
}
