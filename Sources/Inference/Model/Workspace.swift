internal import CKernels

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

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
  let frequencies: UnsafeMutablePointer<Float>  // (rope size / 2)
  let logits: UnsafeMutablePointer<Float>  // (logit rows, vocabulary)
  let quantized: UnsafeMutablePointer<q8_input>  // (batch, widest input / 32)
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
      + quantizedCount(parameters, plan) * MemoryLayout<q8_input>.stride
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
    (cosines, sines, frequencies, logits) = (floats[9], floats[10], floats[11], floats[12])
    quantized = next.bindMemory(
      to: q8_input.self, capacity: Self.quantizedCount(parameters, plan))
    for i in 0..<parameters.ropeSize / 2 {
      let exponent = -2 * Double(i) / Double(parameters.ropeSize)
      frequencies[i] = Float(pow(parameters.ropeBase, exponent))
    }
  }

  deinit {
    memory.deallocate()
  }

  private static func floatCounts(_ parameters: Hyperparameters, _ plan: Plan) -> [Int] {
    let queries = parameters.heads * parameters.headSize
    let keys = parameters.cacheHeads * parameters.headSize
    let half = parameters.ropeSize / 2
    return [
      plan.batch * parameters.width, plan.batch * parameters.width, plan.batch * queries,
      plan.batch * keys, plan.batch * keys, plan.batch * queries,
      plan.batch * parameters.feedForward, plan.batch * parameters.feedForward,
      plan.threads * Int(ATTENTION_ROWS) * plan.context, plan.batch * half, plan.batch * half, half,
      plan.logitRows * plan.vocabulary,
    ]
  }

  private static func quantizedCount(_ parameters: Hyperparameters, _ plan: Plan) -> Int {
    let widest = max(
      parameters.width, parameters.heads * parameters.headSize, parameters.feedForward)
    return plan.batch * (widest / Int(Q8_BLOCK) + 1)
  }

  private static func aligned(_ bytes: Int) -> Int { (bytes + 63) / 64 * 64 }
}
