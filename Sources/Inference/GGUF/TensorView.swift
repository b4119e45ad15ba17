/// A tensor of a model file: its name, its type, its shape, and where its data lies.
///
/// Keeps the bytes of its file readable for as long as it lives.
package struct TensorView: Sendable {
  package let name: String
  package let type: TensorType
  /// One to four extents, the fastest-running first; each at least 1, their product an `Int`.
  package let shape: [Int]
  /// The file its data lies in, and where.
  let file: ModelBytes
  let range: Range<Int>

  /// The number of values.
  package var count: Int { shape.reduce(1, *) }
}

extension ByteReader {
  private static let longestName = 63
  private static let mostDimensions = 4
  /// A name of no bytes, one dimension.
  private static let smallestEntry = 8 + 4 + 8 + 4 + 8

  /// Reads the descriptions of `count` tensors and the data that follows them.
  mutating func readTensors(
    of file: ModelBytes, count: Int, alignment: Int
  ) throws(ModelFileError) -> [TensorView] {
    guard count <= remaining / Self.smallestEntry else {
      throw .damaged("\(count) tensors do not fit into \(remaining) bytes")
    }
    var entries: [Entry] = []
    for _ in 0..<count { entries.append(try readEntry(alignment: alignment)) }
    guard !entries.isEmpty else { return [] }

    let padding = (alignment - position % alignment) % alignment
    let data = try position + take(padding).count
    var tensors: [TensorView] = []
    for entry in entries {
      guard entry.offset <= UInt64(bytes.count - data),
        entry.size <= bytes.count - data - Int(entry.offset)
      else { throw .damaged("the data of \(quoted(entry.name.utf8)) lies beyond its end") }
      let start = data + Int(entry.offset)
      tensors.append(
        TensorView(
          name: entry.name, type: entry.type, shape: entry.shape, file: file,
          range: start..<start + entry.size))
    }
    try checkDistinct(tensors)
    return tensors
  }

  private struct Entry {
    let name: String
    let type: TensorType
    let shape: [Int]
    let size: Int
    let offset: UInt64
  }

  private mutating func readEntry(alignment: Int) throws(ModelFileError) -> Entry {
    let range = try readString()
    guard range.count <= Self.longestName,
      let name = String(validating: bytes[range], as: UTF8.self)
    else { throw .damaged("the tensor name at byte \(range.lowerBound) is too long or not UTF-8") }

    let shape = try readShape(of: name)
    let number: UInt32 = try read()
    guard let type = TensorType(number: number) else {
      throw .damaged("\(quoted(name.utf8)) has the unknown type \(number)")
    }
    guard let size = dataSize(shape, type) else {
      throw .damaged("the shape of \(quoted(name.utf8)) does not fit its type")
    }
    let offset: UInt64 = try read()
    guard offset % UInt64(alignment) == 0 else {
      throw .damaged("the data of \(quoted(name.utf8)) is not aligned")
    }
    return Entry(name: name, type: type, shape: shape, size: size, offset: offset)
  }

  private mutating func readShape(of name: String) throws(ModelFileError) -> [Int] {
    let dimensions: UInt32 = try read()
    guard dimensions >= 1, dimensions <= Self.mostDimensions else {
      throw .damaged("\(quoted(name.utf8)) has \(dimensions) dimensions")
    }
    var shape: [Int] = []
    for _ in 0..<dimensions {
      guard let extent = Int(exactly: try read(UInt64.self)), extent > 0 else {
        throw .damaged("\(quoted(name.utf8)) has an impossible extent")
      }
      shape.append(extent)
    }
    return shape
  }

  /// The bytes of a tensor, or nil when a row is not whole blocks or the size is no `Int`.
  private func dataSize(_ shape: [Int], _ type: TensorType) -> Int? {
    guard shape[0] % type.blockSize == 0 else { return nil }
    var count = 1
    for extent in shape {
      let (product, overflows) = count.multipliedReportingOverflow(by: extent)
      guard !overflows else { return nil }
      count = product
    }
    let (size, overflows) = (count / type.blockSize).multipliedReportingOverflow(
      by: type.blockBytes)
    return overflows ? nil : size
  }

  /// No name twice, and no byte in two tensors.
  private func checkDistinct(_ tensors: [TensorView]) throws(ModelFileError) {
    guard Set(tensors.map(\.name)).count == tensors.count else {
      throw .damaged("two tensors have the same name")
    }
    let byPlace = tensors.sorted { $0.range.lowerBound < $1.range.lowerBound }
    for (tensor, next) in zip(byPlace, byPlace.dropFirst())
    where tensor.range.upperBound > next.range.lowerBound {
      throw .damaged("\(quoted(tensor.name.utf8)) and \(quoted(next.name.utf8)) overlap")
    }
  }
}
