/// The sizes and constants of a transformer, as its file states them, checked against each other.
package struct Hyperparameters: Equatable, Sendable {
  /// The tokens the model was trained to look back on.
  package let contextLength: Int
  /// The numbers a token is represented by between blocks.
  package let width: Int
  package let blocks: Int
  /// Attention heads, and those of them that have keys and values of their own.
  package let heads: Int
  package let cacheHeads: Int
  /// The numbers of one head.
  package let headSize: Int
  /// How many of them turn with the position.
  package let ropeSize: Int
  /// The width within a feed-forward layer.
  package let feedForward: Int
  let epsilon: Float
  let ropeBase: Double

  init(_ metadata: Metadata, architecture: String) throws(ModelFileError) {
    let reader = KeyReader(metadata, prefix: architecture)
    contextLength = try reader.number("context_length", in: 1...Int(Int32.max))
    width = try reader.number("embedding_length", in: 1...Self.widest)
    blocks = try reader.number("block_count", in: 1...512)
    heads = try reader.number("attention.head_count", in: 1...Self.widest)
    cacheHeads = try reader.number(
      "attention.head_count_kv", in: 1...heads, default: heads)
    feedForward = try reader.number("feed_forward_length", in: 1...Self.widest)
    headSize = try reader.number(
      "attention.key_length", in: 2...Self.largestHead, default: width / heads)
    let valueSize = try reader.number(
      "attention.value_length", in: 2...Self.largestHead, default: headSize)
    ropeSize = try reader.number(
      "rope.dimension_count", in: 2...Self.largestHead, default: headSize)
    epsilon = Float(try reader.real("attention.layer_norm_rms_epsilon", in: 1e-12...1))
    ropeBase = try reader.real("rope.freq_base", in: 1...1e12, default: 10_000)

    guard (2...Self.largestHead).contains(headSize), valueSize == headSize, ropeSize <= headSize,
      ropeSize % 2 == 0, heads % cacheHeads == 0
    else { throw .damaged("the sizes of its attention heads do not fit together") }
    let scaling = try metadata.text("\(architecture).rope.scaling.type") ?? "none"
    guard scaling == "none" else {
      throw .unsupported("its positions are scaled by \(quoted(scaling.utf8))")
    }
  }

  private static let widest = 1 << 20
  private static let largestHead = 1024
}

/// Reads the keys of one architecture, which all begin with its name.
private struct KeyReader {
  private let metadata: Metadata
  private let prefix: String

  init(_ metadata: Metadata, prefix: String) {
    self.metadata = metadata
    self.prefix = prefix
  }

  func number(
    _ key: String, in range: ClosedRange<Int>, default fallback: Int? = nil
  ) throws(ModelFileError) -> Int {
    guard let number = try metadata.number("\(prefix).\(key)", in: range) ?? fallback else {
      throw .damaged("\(prefix).\(key) is missing")
    }
    return number
  }

  func real(
    _ key: String, in range: ClosedRange<Double>, default fallback: Double? = nil
  ) throws(ModelFileError) -> Double {
    guard let number = try metadata.real("\(prefix).\(key)") ?? fallback else {
      throw .damaged("\(prefix).\(key) is missing")
    }
    guard range.contains(number) else { throw .damaged("\(prefix).\(key) is out of range") }
    return number
  }
}
