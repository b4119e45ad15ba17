/// The linear maps of a gated feed-forward layer: down(silu(gate(x)) × up(x)).
struct FeedForward {
  let gate, up, down: Linear

  /// `kind` ends the tensors' names where a block has several: `ffn_gate_shexp` has `_shexp`.
  init(
    _ weights: WeightReader, block name: String, kind: String = "", width: Int, inner: Int
  ) throws(ModelFileError) {
    gate = try weights.linear("\(name).ffn_gate\(kind)", rows: inner, columns: width)
    up = try weights.linear("\(name).ffn_up\(kind)", rows: inner, columns: width)
    down = try weights.linear("\(name).ffn_down\(kind)", rows: width, columns: inner)
  }
}
