/// A GGUF file whose every length, count, offset and type has been checked against its bytes.
///
/// Reading costs one pass over the head of the file; the data of tensors is not touched. What the
/// metadata means, and whether it suits the tensors, is for the model to check.
package struct GGUFFile: Sendable {
  package let version: UInt32
  package let metadata: Metadata
  package let tensors: [TensorView]
  let bytes: ModelBytes
  private let placeByName: [String: Int]

  private static let magic: UInt32 = 0x4655_4747  // "GGUF"
  private static let defaultAlignment = 32

  package init(_ bytes: ModelBytes) throws(ModelFileError) {
    var reader = ByteReader(bytes.buffer)
    guard reader.remaining >= 4, try reader.read(UInt32.self) == Self.magic else { throw .notGGUF }
    version = try reader.read()
    guard version == 2 || version == 3 else { throw .unknownVersion(version) }

    let tensorCount = try reader.readCount(of: "tensors", limit: reader.remaining)
    let pairCount = try reader.readCount(of: "metadata entries", limit: reader.remaining)
    metadata = Metadata(of: bytes, values: try reader.readMetadata(count: pairCount))
    let alignment = try Self.alignment(in: metadata)
    tensors = try reader.readTensors(count: tensorCount, alignment: alignment)
    placeByName = Dictionary(
      tensors.enumerated().map { ($1.name, $0) }, uniquingKeysWith: { first, _ in first })
    self.bytes = bytes
  }

  /// The tensor of a name.
  package func tensor(_ name: String) -> TensorView? {
    placeByName[name].map { tensors[$0] }
  }

  /// The values of all tensors together.
  package var parameterCount: Int {
    tensors.reduce(0) { $0 &+ $1.count }
  }

  private static func alignment(in metadata: Metadata) throws(ModelFileError) -> Int {
    let alignment =
      try metadata.number("general.alignment", in: 1...Int(UInt32.max)) ?? defaultAlignment
    guard alignment.nonzeroBitCount == 1 else {
      throw .damaged("its alignment \(alignment) is not a power of two")
    }
    return alignment
  }
}
