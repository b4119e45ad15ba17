/// Llama 3, and with it DeepSeek-R1-Distill-Llama: grouped attention, rotation of neighbouring
/// numbers of a head, slowed pair by pair where a file says so, and a gated feed-forward layer.
///
/// "The Llama 3 Herd of Models" (arXiv 2407.21783), §3.2. Files hold the rows of queries and keys
/// in the order that the rotation of pairs wants, and how the pairs are slowed in `rope_freqs`.
struct Llama: Architecture {
  private let blocks: [DenseBlock]

  init(_ weights: WeightReader, _ parameters: Hyperparameters) throws(ModelFileError) {
    try parameters.checkPlain()
    blocks = try (0..<parameters.blocks).map { index throws(ModelFileError) in
      try DenseBlock(weights, block: "blk.\(index)", parameters)
    }
  }

  func evaluate(block index: Int, _ step: Step) {
    let block = blocks[index]

    step.normalize(block.attentionNorm)
    step.project(block.attention)
    step.rotate(.pairs)
    step.attend(block: index, block.attention)

    step.normalize(block.feedForwardNorm)
    step.feedForward(block.feedForward)
  }
}
