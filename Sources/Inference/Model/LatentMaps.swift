internal import CKernels

/// The linear maps of multi-head latent attention in its absorbed form: queries are mapped to where
/// the compressed keys are, and what attention gives is mapped from there, so that keys and values
/// of the single heads are never made.
struct LatentMaps {
  /// How queries are made.
  enum Query {
    case direct(Linear)
    /// Compressed to a few numbers, normalized, and spread over the heads.
    case compressed(down: Linear, norm: Vector, up: Linear)
  }

  let sizes: LatentAttention
  let query: Query
  /// The compressed row of keys and values, and the part of the key that turns.
  let compress: Linear
  let norm: Vector
  /// For each head, from the part of its query that does not turn to a compressed row.
  let keys: MatrixStack
  /// For each head, from a compressed row to its value.
  let values: MatrixStack
  let output: Linear

  init(
    _ weights: WeightReader, block name: String, _ parameters: Hyperparameters,
    _ latent: LatentAttention
  ) throws(ModelFileError) {
    let (heads, width) = (parameters.heads, parameters.width)
    sizes = latent
    query = try Query(weights, name, rows: heads * latent.headSize, width: width, latent)
    compress = try weights.linear("\(name).attn_kv_a_mqa", rows: latent.rowSize, columns: width)
    norm = try weights.vector("\(name).attn_kv_a_norm.weight", count: latent.rank)
    output = try weights.linear(
      "\(name).attn_output", rows: width, columns: heads * latent.valueSize)
    if let both = try SharedKeysAndValues(weights, block: name, heads: heads, latent) {
      values = both.values
      keys = both.transposedKeys()
    } else {
      keys = try weights.stack(
        "\(name).attn_k_b.weight", count: heads, rows: latent.rank, columns: latent.plainSize)
      values = try weights.stack(
        "\(name).attn_v_b.weight", count: heads, rows: latent.valueSize, columns: latent.rank)
    }
  }

  /// The memory that `init` takes beside the file for one block.
  static func builtBytes(
    _ weights: WeightReader, block name: String, _ parameters: Hyperparameters,
    _ latent: LatentAttention
  ) throws(ModelFileError) -> Int {
    try SharedKeysAndValues(weights, block: name, heads: parameters.heads, latent)?.builtBytes ?? 0
  }
}

extension LatentMaps.Query {
  fileprivate init(
    _ weights: WeightReader, _ name: String, rows: Int, width: Int, _ latent: LatentAttention
  ) throws(ModelFileError) {
    guard let rank = latent.queryRank, !weights.contains("\(name).attn_q.weight") else {
      self = .direct(try weights.linear("\(name).attn_q", rows: rows, columns: width))
      return
    }
    self = .compressed(
      down: try weights.linear("\(name).attn_q_a", rows: rank, columns: width),
      norm: try weights.vector("\(name).attn_q_a_norm.weight", count: rank),
      up: try weights.linear("\(name).attn_q_b", rows: rows, columns: rank))
  }
}
