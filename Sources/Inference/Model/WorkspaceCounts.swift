internal import CKernels

/// How many numbers of four bytes each buffer of a workspace holds.
struct WorkspaceCounts {
  let residual, queries, keys, values, attended, layer, scores, rope, logits: Int
  private(set) var compressedQueries = 0
  private(set) var absorbedQueries = 0
  private(set) var mixedRows = 0
  private(set) var expertScores = 0
  private(set) var choices = 0
  private(set) var expertRows = 0
  private(set) var expertStarts = 0
  /// The bytes that applying matrices works in.
  let spaceBytes: Int

  init(_ parameters: Hyperparameters, _ plan: Workspace.Plan) {
    let (batch, heads, width) = (plan.batch, parameters.heads, parameters.width)
    let shape = parameters.cacheShape
    var widest = max(width, heads * parameters.valueSize, parameters.feedForward)
    var space = 0
    var layer = batch * parameters.feedForward
    if let latent = parameters.latent {
      let rank = latent.queryRank ?? 0
      compressedQueries = batch * rank
      absorbedQueries = batch * heads * latent.rowSize
      mixedRows = batch * heads * latent.rank
      widest = max(widest, rank)
      space = max(
        heads_space(batch, heads, latent.plainSize), heads_space(batch, heads, latent.rank))
    }
    if let experts = parameters.experts {
      expertScores = batch * experts.count
      choices = batch * experts.used
      expertRows = batch * width
      expertStarts = experts.count + 1
      widest = max(widest, experts.width, experts.sharedWidth)
      layer = max(layer, batch * max(experts.width, experts.sharedWidth))
      layer = max(layer, experts.used * experts.width)
      space = max(space, product_space(experts.used, experts.width))
    }
    residual = batch * width
    queries = batch * heads * parameters.headSize
    keys = batch * shape.heads * shape.keySize
    values = shape.hasValues ? batch * shape.heads * shape.valueSize : 0
    attended = batch * heads * parameters.valueSize
    self.layer = layer
    scores = plan.threads * Int(ATTENTION_ROWS) * plan.context
    rope = batch * (parameters.rope.size / 2)
    logits = plan.logitRows * plan.vocabulary
    spaceBytes = max(space, product_space(batch, widest))
  }

  /// The count of every buffer: those there are two or three of, so many times.
  var all: [Int] {
    [
      residual, residual, queries, keys, values, attended, scores, layer, layer, rope, rope, logits,
      compressedQueries, absorbedQueries, mixedRows, expertScores, choices, choices, choices,
      expertRows, expertStarts,
    ]
  }
}
