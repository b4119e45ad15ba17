/// The sizes and constants of a transformer, as its file states them, checked against each other.
///
/// Every size is bounded so that products of three of them are `Int`s.
package struct Hyperparameters: Equatable, Sendable {
  /// The tokens the model was trained to look back on.
  package let contextLength: Int
  /// The numbers a token is represented by between blocks.
  package let width: Int
  package let blocks: Int
  /// Attention heads, and those of them that have keys and values of their own.
  package let heads: Int
  package let cacheHeads: Int
  /// The numbers of one head's query.
  package let headSize: Int
  /// The numbers of one head's value.
  package let valueSize: Int
  /// The width within a feed-forward layer that is no expert.
  package let feedForward: Int
  let epsilon: Float
  let rope: Rope
  /// How keys and values are compressed, or nil where each head keeps its own.
  let latent: LatentAttention?
  /// The experts, or nil where every block has one feed-forward layer.
  let experts: Experts?

  init(_ metadata: Metadata, architecture: String) throws(ModelFileError) {
    let reader = KeyReader(metadata, prefix: architecture)
    contextLength = try reader.number("context_length", in: 1...Int(Int32.max))
    width = try reader.number("embedding_length", in: 1...Self.widest)
    let allBlocks = try reader.number("block_count", in: 1...512)
    // The last ones may serve to guess a further token; they are not part of the model proper.
    let guessing = try reader.number("nextn_predict_layers", in: 0...allBlocks - 1, default: 0)
    blocks = allBlocks - guessing
    heads = try reader.number("attention.head_count", in: 1...Self.widest)
    feedForward = try reader.number("feed_forward_length", in: 1...Self.widest)
    epsilon = Float(try reader.real("attention.layer_norm_rms_epsilon", in: 1e-12...1))

    let rank = try reader.number("attention.kv_lora_rank", in: 0...Self.largestHead, default: 0)
    // Where keys are compressed, "key_length" is the size of what is kept, or in old files of what
    // is attended with; the newer keys say the latter.
    let kind = rank > 0 ? "_mla" : ""
    let keyLength = try reader.number(
      "attention.key_length", in: 2...Self.largestHead, default: width / heads)
    headSize = try reader.number(
      "attention.key_length\(kind)", in: 2...Self.largestHead, default: keyLength)
    let valueLength = try reader.number(
      "attention.value_length", in: 1...Self.largestHead, default: headSize)
    valueSize = try reader.number(
      "attention.value_length\(kind)", in: 1...Self.largestHead, default: valueLength)
    guard (2...Self.largestHead).contains(headSize), heads * headSize <= Self.widest,
      heads * valueSize <= Self.widest
    else { throw .damaged("the sizes of its attention heads do not fit together") }
    rope = try Rope(
      reader, headSize: headSize, contextLength: contextLength, isLatent: rank > 0)

    let cacheHeads = try reader.number("attention.head_count_kv", in: 1...heads, default: heads)
    if rank > 0 {
      self.cacheHeads = 1
      latent = try LatentAttention(
        rank: rank, headSize: headSize, valueSize: valueSize, ropeSize: rope.size, reader)
    } else {
      guard heads % cacheHeads == 0, valueSize == headSize else {
        throw .damaged("the sizes of its attention heads do not fit together")
      }
      self.cacheHeads = cacheHeads
      latent = nil
    }
    experts = try Experts(reader, blocks: blocks)
  }

  /// What the products of queries and keys are multiplied by.
  var attentionScale: Float { rope.attentionFactor / Float(headSize).squareRoot() }

  /// What is kept for each position.
  var cacheShape: CacheShape {
    guard let latent else {
      return CacheShape(
        blocks: blocks, heads: cacheHeads, keySize: headSize, valueSize: valueSize, hasValues: true)
    }
    return CacheShape(
      blocks: blocks, heads: 1, keySize: latent.rowSize, valueSize: latent.rank, hasValues: false)
  }

  /// Refuses what the families of plain transformers do not have.
  func checkPlain() throws(ModelFileError) {
    guard experts == nil else { throw .unsupported("its feed-forward layers are experts") }
    guard latent == nil else { throw .unsupported("its keys are compressed") }
  }

  static let widest = 1 << 20
  static let largestHead = 1024
}
