internal import CKernels

/// The buffers of one evaluation, allocated once. Shapes are written (outer, inner).
final class Workspace {
  /// The most tokens evaluated together.
  let batch: Int
  let residual: UnsafeMutablePointer<Float>  // (batch, width)
  let normed: UnsafeMutablePointer<Float>  // (batch, width)
  let queries: UnsafeMutablePointer<Float>  // (batch, heads, head size)
  let keys: UnsafeMutablePointer<Float>  // (batch, cache heads, head size)
  let values: UnsafeMutablePointer<Float>  // (batch, cache heads, head size)
  let attended: UnsafeMutablePointer<Float>  // (batch, heads, head size)
  let gate: UnsafeMutablePointer<Float>  // (batch, feed forward)
  let up: UnsafeMutablePointer<Float>  // (batch, feed forward)
  let scores: UnsafeMutablePointer<Float>  // (threads, attention rows, context)
  let cosines: UnsafeMutablePointer<Float>  // (batch, rope size / 2)
  let sines: UnsafeMutablePointer<Float>  // (batch, rope size / 2)
  let logits: UnsafeMutablePointer<Float>  // (logit rows, vocabulary)
  /// What applying a matrix to a whole batch works in.
  let space: UnsafeMutableRawPointer
  private let memory: UnsafeMutableRawPointer

  /// The sizes of a workspace.
  struct Plan {
    let batch: Int
    let context: Int
    let threads: Int
    let vocabulary: Int
    /// The tokens of a batch that can leave their logits.
    let logitRows: Int
  }

  /// The memory it takes. Its factors have been checked to be small, so nothing overflows.
  static func bytes(_ parameters: Hyperparameters, _ plan: Plan) -> Int {
    floatCounts(parameters, plan).reduce(0) { $0 + aligned($1 * 4) }
      + spaceBytes(parameters, plan)
  }

  init(_ parameters: Hyperparameters, _ plan: Plan) {
    batch = plan.batch
    memory = .allocate(byteCount: Self.bytes(parameters, plan), alignment: 64)
    var next = memory
    let floats = Self.floatCounts(parameters, plan).map { count in
      defer { next += Self.aligned(count * 4) }
      return next.bindMemory(to: Float.self, capacity: count)
    }
    (residual, normed, queries, keys, values) = (
      floats[0], floats[1], floats[2], floats[3], floats[4]
    )
    (attended, gate, up, scores) = (floats[5], floats[6], floats[7], floats[8])
    (cosines, sines, logits) = (floats[9], floats[10], floats[11])
    space = next
  }

  deinit {
    memory.deallocate()
  }

  private static func floatCounts(_ parameters: Hyperparameters, _ plan: Plan) -> [Int] {
    let queries = parameters.heads * parameters.headSize
    let keys = parameters.cacheHeads * parameters.headSize
    let half = parameters.rope.size / 2
    return [
      plan.batch * parameters.width, plan.batch * parameters.width, plan.batch * queries,
      plan.batch * keys, plan.batch * keys, plan.batch * queries,
      plan.batch * parameters.feedForward, plan.batch * parameters.feedForward,
      plan.threads * Int(ATTENTION_ROWS) * plan.context, plan.batch * half, plan.batch * half,
      plan.logitRows * plan.vocabulary,
    ]
  }

  private static func spaceBytes(_ parameters: Hyperparameters, _ plan: Plan) -> Int {
    product_space(
      plan.batch,
      max(parameters.width, parameters.heads * parameters.headSize, parameters.feedForward))
  }

  private static func aligned(_ bytes: Int) -> Int { (bytes + 63) / 64 * 64 }
}
