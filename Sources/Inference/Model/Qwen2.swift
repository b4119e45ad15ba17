/// Qwen2, and with it DeepSeek-R1-Distill-Qwen: grouped attention with biases on its inputs,
/// rotation of the halves of a head, and a gated feed-forward layer.
///
/// "Qwen2 Technical Report" (arXiv 2407.10671), §2.2.
struct Qwen2: Architecture {
  private struct Block {
    let attentionNorm: Vector
    let attention: GroupedAttention
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
        feedForwardNorm: try weights.vector("\(name).ffn_norm.weight", count: width),
        feedForward: try FeedForward(
          weights, block: name, width: width, inner: parameters.feedForward))
    }
  }

  func evaluate(block index: Int, _ step: Step) {
    let block = blocks[index]

    step.normalize(block.attentionNorm)
    step.project(block.attention)
    step.rotate(.halves)
    step.attend(block: index, block.attention)

    step.normalize(block.feedForwardNorm)
    step.feedForward(block.feedForward)
  }
}
