/// The weights that a block has in every family of plain transformers: grouped attention and a gated
/// feed-forward layer, each after a norm of its own.
struct DenseBlock {
  let attentionNorm: Vector
  let attention: GroupedAttention
  let feedForwardNorm: Vector
  let feedForward: FeedForward

  init(
    _ weights: WeightReader, block name: String, _ parameters: Hyperparameters
  ) throws(ModelFileError) {
    let width = parameters.width
    attentionNorm = try weights.vector("\(name).attn_norm.weight", count: width)
    attention = try GroupedAttention(weights, block: name, parameters)
    feedForwardNorm = try weights.vector("\(name).ffn_norm.weight", count: width)
    feedForward = try FeedForward(
      weights, block: name, width: width, inner: parameters.feedForward)
  }
}
