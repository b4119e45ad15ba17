/// Qwen2, and with it DeepSeek-R1-Distill-Qwen: grouped attention with biases on its inputs,
/// rotation of the halves of a head, and a gated feed-forward layer.
///
/// "Qwen2 Technical Report" (arXiv 2407.10671), §2.2.
struct Qwen2: Architecture {
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
    step.rotate(.halves)
    step.attend(block: index, block.attention)

    step.normalize(block.feedForwardNorm)
    step.feedForward(block.feedForward)
  }
}
