@testable import Inference

/// DeepSeek-V3 in small, with random weights: compressed queries, keys and values, one dense block,
/// two with eight experts of which three are used, and one that all share.
extension TinyModel {
  static func deepSeek(groups: UInt32 = 1, usedGroups: UInt32 = 1) -> TinyModel {
    var tiny = TinyModel()
    tiny.metadata = tiny.metadata.filter { !$0.key.hasPrefix("qwen2.") }
    tiny.tensors = [:]
    tiny.metadata["general.architecture"] = .text("deepseek2")
    let numbers: [String: UInt32] = [
      "context_length": 4096, "embedding_length": 64, "block_count": 3, "feed_forward_length": 64,
      "attention.head_count": 2, "attention.head_count_kv": 1, "attention.q_lora_rank": 32,
      "attention.kv_lora_rank": 64, "attention.key_length": 96, "attention.value_length": 64,
      "attention.key_length_mla": 64, "attention.value_length_mla": 32, "rope.dimension_count": 32,
      "leading_dense_block_count": 1, "expert_count": 8, "expert_used_count": 3,
      "expert_shared_count": 1, "expert_feed_forward_length": 32, "expert_gating_func": 2,
      "expert_group_count": groups, "expert_group_used_count": usedGroups,
    ]
    for (key, number) in numbers { tiny.metadata["deepseek2.\(key)"] = .number(number) }
    tiny.metadata["deepseek2.attention.layer_norm_rms_epsilon"] = .real(1e-6)
    tiny.metadata["deepseek2.expert_weights_norm"] = .truth(true)
    tiny.metadata["deepseek2.expert_weights_scale"] = .real(2.5)

    var random = SplitMix64(seed: 3)
    func add(_ name: String, _ shape: [Int], around middle: Float = 0, by spread: Float = 0.2) {
      let values = (0..<shape.reduce(1, *)).map { _ in
        middle + spread * Float(random.nextFraction() * 2 - 1)
      }
      tiny.tensors[name] = Tensor(shape: shape, values: values)
    }
    add("token_embd.weight", [64, 262], by: 1)
    add("output_norm.weight", [64], around: 1, by: 0.1)
    add("output.weight", [64, 262], by: 0.5)
    for block in 0..<3 {
      let name = "blk.\(block)"
      for (norm, width) in [
        ("attn_norm", 64), ("ffn_norm", 64), ("attn_q_a_norm", 32), ("attn_kv_a_norm", 64),
      ] {
        add("\(name).\(norm).weight", [width], around: 1, by: 0.1)
      }
      add("\(name).attn_q_a.weight", [64, 32])
      add("\(name).attn_q_b.weight", [32, 128], by: 0.4)
      add("\(name).attn_kv_a_mqa.weight", [64, 96])
      add("\(name).attn_k_b.weight", [32, 64, 2])
      add("\(name).attn_v_b.weight", [64, 32, 2])
      add("\(name).attn_output.weight", [64, 64])
      if block == 0 {
        for map in ["gate", "up", "down"] { add("\(name).ffn_\(map).weight", [64, 64]) }
        continue
      }
      add("\(name).ffn_gate_inp.weight", [64, 8], by: 0.4)
      add("\(name).exp_probs_b.bias", [8], by: 0.2)
      for map in ["gate", "up"] {
        add("\(name).ffn_\(map)_exps.weight", [64, 32, 8])
        add("\(name).ffn_\(map)_shexp.weight", [64, 32])
      }
      add("\(name).ffn_down_exps.weight", [32, 64, 8])
      add("\(name).ffn_down_shexp.weight", [32, 64])
    }
    return tiny
  }

  /// The same model as files of before April 2025 hold it: keys and values of a head in one matrix,
  /// keys not transposed, and the sizes of what is attended with.
  var withKeysAndValuesTogether: TinyModel {
    let (rank, plain, value, heads) = (64, 32, 32, 2)
    var tiny = self
    tiny.metadata["deepseek2.attention.head_count_kv"] = .number(2)
    tiny.metadata["deepseek2.attention.key_length"] = .number(64)
    tiny.metadata["deepseek2.attention.value_length"] = .number(32)
    tiny.metadata["deepseek2.attention.key_length_mla"] = nil
    tiny.metadata["deepseek2.attention.value_length_mla"] = nil
    for block in 0..<3 {
      let name = "blk.\(block).attn"
      let keys = tiny.tensors.removeValue(forKey: "\(name)_k_b.weight")?.values ?? []
      let values = tiny.tensors.removeValue(forKey: "\(name)_v_b.weight")?.values ?? []
      var both: [Float] = []
      for head in 0..<heads {
        for row in 0..<plain {
          both += (0..<rank).map { keys[(head * rank + $0) * plain + row] }
        }
        both += values[head * value * rank..<(head + 1) * value * rank]
      }
      tiny.tensors["\(name)_kv_b.weight"] = Tensor(
        shape: [rank, heads * (plain + value)], values: both)
    }
    return tiny
  }
}
