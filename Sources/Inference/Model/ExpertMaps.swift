/// The linear maps of a mixture of experts: a router, the experts, and what all tokens share.
struct ExpertMaps {
  let experts: Experts
  let router: Linear
  /// What is added to the experts' probabilities for the choice, or nil.
  let choiceBias: Vector?
  let gate, up, down: MatrixStack
  let shared: FeedForward?

  init(
    _ weights: WeightReader, block name: String, width: Int, _ experts: Experts
  ) throws(ModelFileError) {
    let (count, inner) = (experts.count, experts.width)
    let bias = "\(name).exp_probs_b.bias"
    self.experts = experts
    router = try weights.linear("\(name).ffn_gate_inp", rows: count, columns: width)
    choiceBias = weights.contains(bias) ? try weights.vector(bias, count: count) : nil
    gate = try weights.stack(
      "\(name).ffn_gate_exps.weight", count: count, rows: inner, columns: width)
    up = try weights.stack("\(name).ffn_up_exps.weight", count: count, rows: inner, columns: width)
    down = try weights.stack(
      "\(name).ffn_down_exps.weight", count: count, rows: width, columns: inner)
    shared =
      experts.sharedWidth == 0
      ? nil
      : try FeedForward(
        weights, block: name, kind: "_shexp", width: width, inner: experts.sharedWidth)
  }
}
