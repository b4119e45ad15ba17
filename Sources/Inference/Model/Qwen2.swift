/// Qwen2, and with it DeepSeek-R1-Distill-Qwen: grouped attention with biases on its inputs,
/// rotation of the halves of a head, and a gated feed-forward layer.
struct Qwen2: Architecture {
  private struct Block {
    let attentionNorm: Vector
    let query, key, value, output: Linear
    let feedForwardNorm: Vector
    let gate, up, down: Linear
  }

  private let blocks: [Block]

  init(_ weights: WeightReader, _ parameters: Hyperparameters) throws(ModelFileError) {
    let width = parameters.width
    let queries = parameters.heads * parameters.headSize
    let keys = parameters.cacheHeads * parameters.headSize
    let inner = parameters.feedForward
    blocks = try (0..<parameters.blocks).map { index throws(ModelFileError) in
      let name = "blk.\(index)"
      return Block(
        attentionNorm: try weights.vector("\(name).attn_norm.weight", count: width),
        query: try weights.linear("\(name).attn_q", rows: queries, columns: width),
        key: try weights.linear("\(name).attn_k", rows: keys, columns: width),
        value: try weights.linear("\(name).attn_v", rows: keys, columns: width),
        output: try weights.linear("\(name).attn_output", rows: width, columns: queries),
        feedForwardNorm: try weights.vector("\(name).ffn_norm.weight", count: width),
        gate: try weights.linear("\(name).ffn_gate", rows: inner, columns: width),
        up: try weights.linear("\(name).ffn_up", rows: inner, columns: width),
        down: try weights.linear("\(name).ffn_down", rows: width, columns: inner))
    }
  }

  func evaluate(block index: Int, _ step: Step) {
    let block = blocks[index]
    let buffers = step.buffers

    step.normalize(block.attentionNorm)
    step.project(
      buffers.normed,
      [(block.query, buffers.queries), (block.key, buffers.keys), (block.value, buffers.values)])
    step.rotateHalves()
    step.attend(block: index)
    step.add(buffers.attended, through: block.output)

    step.normalize(block.feedForwardNorm)
    step.project(buffers.normed, [(block.gate, buffers.gate), (block.up, buffers.up)])
    step.gate()
    step.add(buffers.gate, through: block.down)
  }
}
