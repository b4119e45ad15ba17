internal import CKernels

/// The buffers of one evaluation, allocated once. Shapes are written (outer, inner); what a family
/// does not use is empty.
final class Workspace {
  /// The most tokens evaluated together.
  let batch: Int
  let residual: UnsafeMutablePointer<Float>  // (batch, width)
  let normed: UnsafeMutablePointer<Float>  // (batch, width)
  let queries: UnsafeMutablePointer<Float>  // (batch, heads, head size)
  let keys: UnsafeMutablePointer<Float>  // (batch, cache heads, key size)
  let values: UnsafeMutablePointer<Float>  // (batch, cache heads, value size)
  let attended: UnsafeMutablePointer<Float>  // (batch, heads, value size)
  let gate: UnsafeMutablePointer<Float>  // (batch, widest layer), (used experts, their width)
  let up: UnsafeMutablePointer<Float>  // the same
  let scores: UnsafeMutablePointer<Float>  // (threads, attention rows, context)
  let cosines: UnsafeMutablePointer<Float>  // (batch, rope size / 2)
  let sines: UnsafeMutablePointer<Float>  // (batch, rope size / 2)
  let logits: UnsafeMutablePointer<Float>  // (logit rows, vocabulary)

  let compressedQueries: UnsafeMutablePointer<Float>  // (batch, query rank)
  let absorbedQueries: UnsafeMutablePointer<Float>  // (batch, heads, row size)
  let mixedRows: UnsafeMutablePointer<Float>  // (batch, heads, rank)

  let expertScores: UnsafeMutablePointer<Float>  // (batch, experts)
  let shares: UnsafeMutablePointer<Float>  // (batch, used experts)
  let expertRows: UnsafeMutablePointer<Float>  // (batch, width)
  let chosenExperts: UnsafeMutablePointer<UInt32>  // (batch, used experts)
  let places: UnsafeMutablePointer<UInt32>  // (batch, used experts)
  let expertStarts: UnsafeMutablePointer<UInt32>  // (experts + 1)

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
    let counts = WorkspaceCounts(parameters, plan)
    return counts.all.reduce(counts.spaceBytes) { $0 + aligned($1 * 4) }
  }

  init(_ parameters: Hyperparameters, _ plan: Plan) {
    let counts = WorkspaceCounts(parameters, plan)
    memory = .allocate(byteCount: Self.bytes(parameters, plan), alignment: 64)
    var next = memory
    func take<Element>(_ count: Int, _: Element.Type = Float.self) -> UnsafeMutablePointer<Element>
    {
      defer { next += Self.aligned(count * 4) }
      return next.bindMemory(to: Element.self, capacity: count)
    }
    batch = plan.batch
    (residual, normed) = (take(counts.residual), take(counts.residual))
    (queries, keys, values) = (take(counts.queries), take(counts.keys), take(counts.values))
    (attended, scores) = (take(counts.attended), take(counts.scores))
    (gate, up) = (take(counts.layer), take(counts.layer))
    (cosines, sines) = (take(counts.rope), take(counts.rope))
    logits = take(counts.logits)
    compressedQueries = take(counts.compressedQueries)
    (absorbedQueries, mixedRows) = (take(counts.absorbedQueries), take(counts.mixedRows))
    (expertScores, shares) = (take(counts.expertScores), take(counts.choices))
    expertRows = take(counts.expertRows)
    chosenExperts = take(counts.choices, UInt32.self)
    places = take(counts.choices, UInt32.self)
    expertStarts = take(counts.expertStarts, UInt32.self)
    space = next
  }

  deinit {
    memory.deallocate()
  }

  private static func aligned(_ bytes: Int) -> Int { (bytes + 63) / 64 * 64 }
}
