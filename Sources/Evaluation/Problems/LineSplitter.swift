/// Cuts bytes into lines, however they come, holding at most one line of a limited length.
package struct LineSplitter: Sendable {
  package enum Line: Equatable, Sendable {
    /// Without its end.
    case whole([UInt8])
    /// One that is longer than the limit; it is not kept.
    case tooLong
  }

  private let limit: Int
  private var pending: [UInt8] = []
  private var isTooLong = false
  /// Bytes since the last line's end.
  package private(set) var pendingCount = 0

  /// `limit` is the longest line in bytes.
  package init(limit: Int) { self.limit = limit }

  /// Takes the next bytes; the lines that end in them.
  package mutating func feed(_ bytes: some Collection<UInt8>) -> [Line] {
    var lines: [Line] = []
    var rest = bytes[...]
    while let end = rest.firstIndex(of: 0x0A) {
      take(rest[..<end])
      lines.append(cut())
      rest = rest[rest.index(after: end)...]
    }
    take(rest)
    return lines
  }

  /// What follows the last line's end; `nil` where nothing does.
  package mutating func finish() -> Line? { pendingCount > 0 ? cut() : nil }

  private mutating func take(_ bytes: some Collection<UInt8>) {
    pendingCount += bytes.count
    isTooLong = pendingCount > limit
    if isTooLong { pending = [] } else { pending.append(contentsOf: bytes) }
  }

  private mutating func cut() -> Line {
    defer { (pending, pendingCount, isTooLong) = ([], 0, false) }
    return isTooLong ? .tooLong : .whole(pending)
  }
}
