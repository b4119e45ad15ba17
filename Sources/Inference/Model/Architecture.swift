/// A family of transformers: its tensors, and the order of the steps in one of its blocks.
///
/// What all families share — embedding, the blocks one after the other, the last norm and the
/// logits — is the evaluator's; the steps themselves are `Step`'s.
protocol Architecture: SendableMetatype {
  /// Takes the blocks' tensors, checking their shapes.
  init(_ weights: WeightReader, _ parameters: Hyperparameters) throws(ModelFileError)

  /// The memory `init` takes for weights that the file does not hold in the form they are used in.
  static func builtBytes(
    _ weights: WeightReader, _ parameters: Hyperparameters
  ) throws(ModelFileError) -> Int

  /// Applies one block to the residual stream of the step's tokens.
  func evaluate(block index: Int, _ step: Step)
}

extension Architecture {
  static func builtBytes(
    _ weights: WeightReader, _ parameters: Hyperparameters
  ) throws(ModelFileError) -> Int { 0 }
}

/// The families known here, by the name their files give in `general.architecture`.
let architectures: [String: any Architecture.Type] = [
  "deepseek2": DeepSeek2.self,
  "llama": Llama.self,
  "qwen2": Qwen2.self,
  "qwen3": Qwen3.self,
]
