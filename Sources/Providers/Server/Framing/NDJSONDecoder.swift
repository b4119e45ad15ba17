/// Splits a stream of bytes into records, one a line; blank lines are nothing.
struct NDJSONDecoder {
  private var lines: ByteLines

  init(limit: Int = 16 << 20) { lines = ByteLines(limit: limit) }

  /// Whether a line grew beyond the limit; nothing is read after it.
  var isOverlong: Bool { lines.isOverlong }

  /// The records these bytes complete.
  mutating func feed(_ bytes: [UInt8]) -> [[UInt8]] {
    lines.feed(bytes).compactMap(Self.record)
  }

  /// The last record, if its line has no end.
  mutating func finish() -> [UInt8]? { Self.record(lines.takeRest()) }

  private static func record(_ line: ArraySlice<UInt8>) -> [UInt8]? {
    let isBlank = line.allSatisfy { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
    return isBlank ? nil : Array(line)
  }
}
