/// DeepSeek-V2, V3 and R1: attention over compressed keys and values, and, after some blocks of
/// ordinary feed-forward layers, mixtures of experts.
///
/// "DeepSeek-V2" (arXiv 2405.04434), §2.1 for attention, whose maps of keys and values are absorbed
/// into those of queries and output as its §2.1.2 describes, and §2.2 for shared and routed experts;
/// "DeepSeek-V3 Technical Report" (arXiv 2412.19437), §2.1.2 for the choice of experts by sigmoid,
/// bias and groups; "YaRN" (arXiv 2309.00071), §3 for positions beyond those of the training.
struct DeepSeek2: Architecture {
  private struct Block {
    let attentionNorm: Vector
    let attention: LatentMaps
    let feedForwardNorm: Vector
    let layer: Layer
  }

  private enum Layer {
    case dense(FeedForward)
    case experts(ExpertMaps)
  }

  private let blocks: [Block]

  init(_ weights: WeightReader, _ parameters: Hyperparameters) throws(ModelFileError) {
    let latent = try Self.latent(parameters)
    let width = parameters.width
    blocks = try (0..<parameters.blocks).map { index throws(ModelFileError) in
      let name = "blk.\(index)"
      return Block(
        attentionNorm: try weights.vector("\(name).attn_norm.weight", count: width),
        attention: try LatentMaps(weights, block: name, parameters, latent),
        feedForwardNorm: try weights.vector("\(name).ffn_norm.weight", count: width),
        layer: try Self.layer(index, weights, parameters))
    }
  }

  static func builtBytes(
    _ weights: WeightReader, _ parameters: Hyperparameters
  ) throws(ModelFileError) -> Int {
    let latent = try latent(parameters)
    var bytes = 0
    for index in 0..<parameters.blocks {
      bytes += try LatentMaps.builtBytes(weights, block: "blk.\(index)", parameters, latent)
    }
    return bytes
  }

  func evaluate(block index: Int, _ step: Step) {
    let block = blocks[index]

    step.normalize(block.attentionNorm)
    step.project(block.attention)
    step.rotate(block.attention)
    step.attend(block: index, block.attention)

    step.normalize(block.feedForwardNorm)
    switch block.layer {
    case .dense(let layer): step.feedForward(layer)
    case .experts(let experts): step.feedForward(experts)
    }
  }

  private static func latent(
    _ parameters: Hyperparameters
  ) throws(ModelFileError) -> LatentAttention {
    guard let latent = parameters.latent else {
      throw .damaged("it does not say to how many numbers keys are compressed")
    }
    return latent
  }

  private static func layer(
    _ index: Int, _ weights: WeightReader, _ parameters: Hyperparameters
  ) throws(ModelFileError) -> Layer {
    let (name, width) = ("blk.\(index)", parameters.width)
    guard let experts = parameters.experts, index >= experts.denseBlocks else {
      return .dense(
        try FeedForward(weights, block: name, width: width, inner: parameters.feedForward))
    }
    return .experts(try ExpertMaps(weights, block: name, width: width, experts))
  }
}
