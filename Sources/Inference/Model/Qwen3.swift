/// Qwen3, and with it DeepSeek-R1-0528-Qwen3: grouped attention whose queries and keys are normalized
/// head by head, rotation of the halves of a head, and a gated feed-forward layer.
///
/// "Qwen3 Technical Report" (arXiv 2505.09388), §2: no biases, QK-norm instead.
struct Qwen3: Architecture {
  private struct Block {
    let attentionNorm: Vector
    let attention: GroupedAttention
    let queryNorm, keyNorm: Vector
    let feedForwardNorm: Vector
    let feedForward: FeedForward
  }

  private let blocks: [Block]

  init(_ weights: WeightReader, _ parameters: Hyperparameters) throws(ModelFileError) {
    try parameters.checkPlain()
    let width = parameters.width
    blocks = try (0..<parameters.blocks).map { index throws(ModelFileError) in
      let name = "blk.\(index)"
      return Block(
        attentionNorm: try weights.vector("\(name).attn_norm.weight", count: width),
        attention: try GroupedAttention(weights, block: name, parameters),
        queryNorm: try weights.vector("\(name).attn_q_norm.weight", count: parameters.headSize),
        keyNorm: try weights.vector("\(name).attn_k_norm.weight", count: parameters.headSize),
        feedForwardNorm: try weights.vector("\(name).ffn_norm.weight", count: width),
        feedForward: try FeedForward(
          weights, block: name, width: width, inner: parameters.feedForward))
    }
  }

  func evaluate(block index: Int, _ step: Step) {
    let block = blocks[index]

    step.normalize(block.attentionNorm)
    step.project(block.attention)
    step.normalizeHeads(queries: block.queryNorm, keys: block.keyNorm)
    step.rotate(.halves)
    step.attend(block: index, block.attention)

    step.normalize(block.feedForwardNorm)
    step.feedForward(block.feedForward)
  }
}
