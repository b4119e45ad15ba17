/// A GGUF file whose every length, count, offset and type has been checked against its bytes.
///
/// Reading costs one pass over the head of the file; the data of tensors is not touched. What the
/// metadata means, and whether it suits the tensors, is for the model to check.
package struct GGUFFile: Sendable {
  package let version: UInt32
  package let metadata: Metadata
  package let tensors: [TensorView]
  /// The bytes the metadata lie in: the file's, or those of the first part of a split model.
  let bytes: ModelBytes
  /// The bytes of all parts, the first one first; of most models there is one.
  let parts: [ModelBytes]
  private let placeByName: [String: Int]

  private static let magic: UInt32 = 0x4655_4747  // "GGUF"
  private static let defaultAlignment = 32

  /// Reads a model that is one file. For a path, which may name a split model, see `init(path:)`.
  package init(_ bytes: ModelBytes) throws(ModelFileError) {
    let file = try GGUFFile(part: bytes)
    if let split = try SplitPart(file.metadata) {
      throw .loosePart(number: split.index + 1, of: split.count)
    }
    self = file
  }

  /// Reads one file, be it a whole model or not.
  init(part bytes: ModelBytes) throws(ModelFileError) {
    var reader = ByteReader(bytes.buffer)
    guard reader.remaining >= 4, try reader.read(UInt32.self) == Self.magic else { throw .notGGUF }
    version = try reader.read()
    guard version == 2 || version == 3 else { throw .unknownVersion(version) }

    let tensorCount = try reader.readCount(of: "tensors", limit: reader.remaining)
    let pairCount = try reader.readCount(of: "metadata entries", limit: reader.remaining)
    metadata = Metadata(of: bytes, values: try reader.readMetadata(count: pairCount))
    let alignment = try Self.alignment(in: metadata)
    tensors = try reader.readTensors(of: bytes, count: tensorCount, alignment: alignment)
    placeByName = Self.places(of: tensors)
    self.bytes = bytes
    parts = [bytes]
  }

  /// One model of its parts, at least one: the metadata of the first, the tensors of all.
  init(joining parts: [GGUFFile], names: [String]) throws(ModelFileError) {
    guard let first = parts.first else { throw .notGGUF }
    var seen: Set<String> = []
    for (part, name) in zip(parts, names) {
      for tensor in part.tensors where !seen.insert(tensor.name).inserted {
        throw .unusablePart(name, "repeats the tensor \(quoted(tensor.name.utf8))")
      }
    }
    version = first.version
    metadata = first.metadata
    bytes = first.bytes
    self.parts = parts.map(\.bytes)
    tensors = parts.flatMap(\.tensors)
    placeByName = Self.places(of: tensors)
  }

  /// The tensor of a name.
  package func tensor(_ name: String) -> TensorView? {
    placeByName[name].map { tensors[$0] }
  }

  /// The values of all tensors together.
  package var parameterCount: Int {
    tensors.reduce(0) { $0 &+ $1.count }
  }

  /// The size of all files in bytes.
  package var size: Int { parts.reduce(0) { $0 + $1.buffer.count } }

  /// The memory that reading all of it takes beyond what the program already has.
  var residentBytes: Int { parts.reduce(0) { $0 + $1.residentBytes } }

  private static func places(of tensors: [TensorView]) -> [String: Int] {
    Dictionary(
      tensors.enumerated().map { ($1.name, $0) }, uniquingKeysWith: { first, _ in first })
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
