/// The key-value pairs at the head of a GGUF file.
///
/// Numbers are read; texts and arrays stay where they lie and are ranges into the file, so a
/// vocabulary costs nothing until it is looked at.
package struct Metadata: Sendable {
  enum Value: Sendable {
    case unsigned(UInt64)
    case signed(Int64)
    case real(Double)
    case truth(Bool)
    case text(Range<Int>)
    case array(ValueType, count: Int, bytes: Range<Int>)
  }

  private let file: ModelBytes
  private let values: [String: Value]

  init(of file: ModelBytes, values: [String: Value]) {
    self.file = file
    self.values = values
  }

  /// Whether the key is there, whatever its value.
  package func contains(_ key: String) -> Bool { values[key] != nil }

  /// The text of a key, or nil when the key is missing. What is not UTF-8 becomes U+FFFD.
  package func text(_ key: String) throws(ModelFileError) -> String? {
    guard let value = values[key] else { return nil }
    guard case .text(let range) = value else { throw mismatch(key, "text") }
    return String(decoding: file.buffer[range], as: UTF8.self)
  }

  /// The whole number of a key within `range`, or nil when the key is missing.
  package func number(
    _ key: String, in range: ClosedRange<Int> = 0...Int.max
  ) throws(ModelFileError) -> Int? {
    guard let value = values[key] else { return nil }
    let number: Int? =
      switch value {
      case .unsigned(let number): Int(exactly: number)
      case .signed(let number): Int(exactly: number)
      default: throw mismatch(key, "a whole number")
      }
    guard let number, range.contains(number) else {
      throw .damaged("\(key) is not between \(range.lowerBound) and \(range.upperBound)")
    }
    return number
  }

  /// The finite number of a key, or nil when the key is missing.
  package func real(_ key: String) throws(ModelFileError) -> Double? {
    guard let value = values[key] else { return nil }
    guard case .real(let number) = value, number.isFinite else {
      throw mismatch(key, "a finite number")
    }
    return number
  }

  /// Yes or no, or nil when the key is missing.
  package func truth(_ key: String) throws(ModelFileError) -> Bool? {
    guard let value = values[key] else { return nil }
    guard case .truth(let truth) = value else { throw mismatch(key, "a truth value") }
    return truth
  }

  /// Where the texts of an array lie in the file, or nil when the key is missing. Reads each
  /// length.
  func texts(_ key: String) throws(ModelFileError) -> [Range<Int>]? {
    guard let value = values[key] else { return nil }
    guard case .array(.text, let count, let bytes) = value else {
      throw mismatch(key, "a list of texts")
    }
    var reader = ByteReader(file.buffer, at: bytes.lowerBound)
    var ranges: [Range<Int>] = []
    ranges.reserveCapacity(count)
    for _ in 0..<count { ranges.append(try reader.readString()) }
    return ranges
  }

  /// The 32-bit numbers of an array, or nil when the key is missing.
  func numbers(_ key: String) throws(ModelFileError) -> [Int32]? {
    guard let value = values[key] else { return nil }
    guard case .array(let type, let count, let bytes) = value, type == .int32 || type == .uint32
    else { throw mismatch(key, "a list of 32-bit numbers") }
    var reader = ByteReader(file.buffer, at: bytes.lowerBound)
    var numbers: [Int32] = []
    numbers.reserveCapacity(count)
    for _ in 0..<count { numbers.append(try reader.read()) }
    return numbers
  }

  /// The length of an array, or nil when the key is missing or not an array.
  func count(_ key: String) -> Int? {
    guard case .array(_, let count, _)? = values[key] else { return nil }
    return count
  }

  private func mismatch(_ key: String, _ wanted: String) -> ModelFileError {
    .damaged("\(key) is not \(wanted)")
  }
}
