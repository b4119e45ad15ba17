/// Reads the keys of one architecture, which all begin with its name.
struct KeyReader {
  private let metadata: Metadata
  private let prefix: String

  init(_ metadata: Metadata, prefix: String) {
    self.metadata = metadata
    self.prefix = prefix
  }

  func number(
    _ key: String, in range: ClosedRange<Int>, default fallback: Int? = nil
  ) throws(ModelFileError) -> Int {
    guard let number = try optionalNumber(key, in: range) ?? fallback else { throw missing(key) }
    return number
  }

  func optionalNumber(
    _ key: String, in range: ClosedRange<Int>
  ) throws(ModelFileError) -> Int? {
    try metadata.number("\(prefix).\(key)", in: range)
  }

  func real(
    _ key: String, in range: ClosedRange<Double>, default fallback: Double? = nil
  ) throws(ModelFileError) -> Double {
    guard let number = try metadata.real("\(prefix).\(key)") ?? fallback else {
      throw missing(key)
    }
    guard range.contains(number) else { throw .damaged("\(prefix).\(key) is out of range") }
    return number
  }

  func truth(_ key: String, default fallback: Bool) throws(ModelFileError) -> Bool {
    try metadata.truth("\(prefix).\(key)") ?? fallback
  }

  func text(_ key: String) throws(ModelFileError) -> String? {
    try metadata.text("\(prefix).\(key)")
  }

  private func missing(_ key: String) -> ModelFileError { .damaged("\(prefix).\(key) is missing") }
}
