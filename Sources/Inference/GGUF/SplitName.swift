/// The path of one part of a split model, such as `R1-00002-of-00011.gguf`.
package struct SplitName: Equatable, Sendable {
  /// What stands before the numbers: the model's own path.
  package let stem: String
  /// The part's number, from 1.
  package let number: Int
  package let count: Int

  private static let ending = "-00000-of-00000.gguf"

  /// Takes a path apart, or is nil when it is not named as a part.
  package init?(_ path: String) {
    let bytes = Array(path.utf8)
    let pattern = Array(Self.ending.utf8)
    guard bytes.count >= pattern.count else { return nil }
    let ending = bytes.suffix(pattern.count)
    let isMatch = zip(ending, pattern).allSatisfy { byte, wanted in
      wanted == UInt8(ascii: "0") ? isDigit(byte) : byte == wanted
    }
    guard isMatch else { return nil }
    let digits = ending.filter(isDigit).map { Int($0 - UInt8(ascii: "0")) }
    number = digits.prefix(5).reduce(0) { 10 * $0 + $1 }
    count = digits.suffix(5).reduce(0) { 10 * $0 + $1 }
    stem = String(decoding: bytes.dropLast(pattern.count), as: UTF8.self)
    guard (1...max(count, 1)).contains(number), count > 0 else { return nil }
  }

  /// The path of another part.
  package func path(of number: Int) -> String {
    "\(stem)-\(fiveDigits(number))-of-\(fiveDigits(count)).gguf"
  }
}

private func isDigit(_ byte: UInt8) -> Bool {
  (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
}

private func fiveDigits(_ number: Int) -> String {
  let digits = String(number)
  return String(repeating: "0", count: max(0, 5 - digits.utf8.count)) + digits
}
