internal import CKernels

/// A mixture of experts: many small feed-forward layers, of which a router chooses a few for each
/// token, and perhaps some that all tokens share.
struct Experts: Equatable, Sendable {
  /// How a router's scores become probabilities.
  enum Gating: Int, Equatable, Sendable {
    case softmax = 1
    case sigmoid = 2
  }

  let count: Int
  /// Those chosen for a token.
  let used: Int
  /// Groups of experts in order, and how many of them a token may choose from.
  let groups: Int
  let usedGroups: Int
  /// The width within an expert, and within all shared ones together; 0 where none are shared.
  let width: Int
  let sharedWidth: Int
  let gating: Gating
  /// Whether the shares of the chosen are made to sum to 1, and what they are multiplied by then.
  let normalizesShares: Bool
  let scale: Float
  /// The blocks that come first and have one ordinary feed-forward layer.
  let denseBlocks: Int

  /// Nil where a model has no experts.
  init?(_ reader: KeyReader, blocks: Int) throws(ModelFileError) {
    count = try reader.number("expert_count", in: 0...Int(MAX_EXPERTS), default: 0)
    guard count > 0 else { return nil }
    used = try reader.number("expert_used_count", in: 1...count)
    // Files write 0 or 1 for experts that are not grouped.
    groups = max(try reader.number("expert_group_count", in: 0...count, default: 1), 1)
    let usedGroups = try reader.optionalNumber("expert_group_used_count", in: 0...groups)
    self.usedGroups = groups == 1 ? 1 : usedGroups ?? 0
    guard self.usedGroups > 0, count % groups == 0, count / groups * self.usedGroups >= used else {
      throw .damaged(
        "\(used) of \(count) experts cannot be chosen from \(self.usedGroups) of \(groups) groups")
    }
    width = try reader.number("expert_feed_forward_length", in: 1...Hyperparameters.widest)
    let shared = try reader.number("expert_shared_count", in: 0...Int(MAX_EXPERTS), default: 0)
    guard shared * width <= Hyperparameters.widest else {
      throw .damaged("its shared experts are too wide")
    }
    sharedWidth = shared * width
    let gating = try reader.number("expert_gating_func", in: 0...Int(UInt32.max), default: 1)
    guard let known = Gating(rawValue: gating == 0 ? 1 : gating) else {
      throw .unsupported("its experts are chosen by function \(gating)")
    }
    self.gating = known
    normalizesShares = try reader.truth("expert_weights_norm", default: false)
    // 0 stands for no scale.
    let scale = try reader.real("expert_weights_scale", in: 0...1e6, default: 1)
    self.scale = scale == 0 ? 1 : Float(scale)
    denseBlocks = try reader.number("leading_dense_block_count", in: 0...blocks, default: 0)
  }

}
