/// Joins an emoji whose two `\u` halves a server has put into two records.
///
/// A server that escapes everything beyond ASCII, and cuts its text between UTF-16 units, ends one
/// string in `\ud83d` and begins the next in `\ude00`. Neither is text alone: the first half is
/// taken out here and put before the second, in every string of the next record that begins with
/// one. A half that is not continued there is lost.
struct SurrogateMender {
  /// The escape of a leading half, six bytes, or nothing.
  private var held: ArraySlice<UInt8> = []

  /// The record with its halves joined; most records are returned as they came. Linear.
  mutating func mend(_ record: [UInt8]) -> [UInt8] {
    let halves = record.indices.filter { Self.isHalf(record, $0) }
    guard !halves.isEmpty else {
      held = []
      return record
    }
    var mended: [UInt8] = []
    var (copied, next) = (0, ArraySlice<UInt8>())
    for index in halves {
      let end = index + 6
      if isTrail(record[index + 3]), record[..<index].last == UInt8(ascii: "\"") {
        mended += record[copied..<index] + held
        copied = index
      } else if !isTrail(record[index + 3]), end < record.count, record[end] == UInt8(ascii: "\"") {
        mended += record[copied..<index]
        copied = end
        next = record[index..<end]
      }
    }
    held = next
    return mended + record[copied...]
  }

  /// Whether an escape of a surrogate begins here: `\ud8…` to `\udf…`, its backslash not itself
  /// escaped.
  private static func isHalf(_ record: [UInt8], _ index: Int) -> Bool {
    guard record[index] == UInt8(ascii: "\\"), index + 6 <= record.count,
      record[index + 1] == UInt8(ascii: "u"), record[index + 2] | 0x20 == UInt8(ascii: "d"),
      "89abcdef".utf8.contains(record[index + 3] | 0x20)
    else { return false }
    let slashes = record[..<index].reversed().prefix { $0 == UInt8(ascii: "\\") }.count
    return slashes.isMultiple(of: 2)
  }

  private func isTrail(_ digit: UInt8) -> Bool { "cdef".utf8.contains(digit | 0x20) }
}
