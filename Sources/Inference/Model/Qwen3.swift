/// Qwen3, and with it DeepSeek-R1-0528-Qwen3: grouped attention whose queries and keys are normalized
/// head by head, rotation of the halves of a head, and a gated feed-forward layer.
///
/// "Qwen3 Technical Report" (arXiv 2505.09388), §2: no biases, QK-norm instead.
struct Qwen3: Architecture {
  private struct Block {
    let dense: DenseBlock
    let queryNorm, keyNorm: Vector
  }

  private let blocks: [Block]

  init(_ weights: WeightReader, _ parameters: Hyperparameters) throws(ModelFileError) {
    try parameters.checkPlain()
    let size = parameters.headSize
    blocks = try (0..<parameters.blocks).map { index throws(ModelFileError) in
      let name = "blk.\(index)"
      return Block(
        dense: try DenseBlock(weights, block: name, parameters),
        queryNorm: try weights.vector("\(name).attn_q_norm.weight", count: size),
        keyNorm: try weights.vector("\(name).attn_k_norm.weight", count: size))
    }
  }

  func evaluate(block index: Int, _ step: Step) {
    let (block, dense) = (blocks[index], blocks[index].dense)

    step.normalize(dense.attentionNorm)
    step.project(dense.attention)
    step.normalizeHeads(queries: block.queryNorm, keys: block.keyNorm)
    step.rotate(.halves)
    step.attend(block: index, dense.attention)

    step.normalize(dense.feedForwardNorm)
    step.feedForward(dense.feedForward)
  }
}
