internal import CKernels

/// One evaluation of some tokens at consecutive positions: what an architecture is written in.
///
/// Every operation works on all tokens of the step, in the buffers of the workspace.
struct Step {
  let buffers: Workspace
  let cache: KVCache
  let parameters: Hyperparameters
  let compute: compute
  /// The position of the first token.
  let position: Int
  let tokens: Int

  /// normed = residual, each token's scaled to a root mean square of 1, times the norm's weight.
  func normalize(_ norm: Vector) {
    withUnsafePointer(to: compute) {
      compute_rms_norm(
        $0, buffers.residual, norm.start, parameters.epsilon, buffers.normed, tokens,
        parameters.width)
    }
  }

  /// Applies each linear map to the same input and writes its own output.
  func project(
    _ input: UnsafePointer<Float>, _ maps: [(Linear, into: UnsafeMutablePointer<Float>)]
  ) {
    project(
      input, maps.map { projection($0, into: $1, adds: false) }, columns: maps[0].0.matrix.columns)
  }

  /// residual += the linear map of the input.
  func add(_ input: UnsafePointer<Float>, through map: Linear) {
    project(
      input, [projection(map, into: buffers.residual, adds: true)], columns: map.matrix.columns)
  }

  /// Turns queries and keys by their positions, element i of a head with element i + half.
  func rotateHalves() {
    let half = parameters.ropeSize / 2
    rope_halves(
      buffers.queries, buffers.cosines, buffers.sines, tokens, parameters.heads,
      parameters.headSize, half)
    rope_halves(
      buffers.keys, buffers.cosines, buffers.sines, tokens, parameters.cacheHeads,
      parameters.headSize, half)
  }

  /// Puts the new keys and values into a block's cache; attended = attention of the queries to all.
  func attend(block: Int) {
    let (keys, values) = (cache.keys(block), cache.values(block))
    cache.store(buffers.keys, tokens: tokens, at: position, into: keys, compute.kernels)
    cache.store(buffers.values, tokens: tokens, at: position, into: values, compute.kernels)
    let work = attention(
      format: cache.format.kernelFormat, keys: keys, values: values, queries: buffers.queries,
      out: buffers.attended, scores: buffers.scores, context: cache.context,
      heads: parameters.heads, kv_heads: parameters.cacheHeads, size: parameters.headSize,
      value_size: parameters.headSize,
      value_row_bytes: cache_row_bytes(cache.format.kernelFormat, parameters.headSize),
      position: position, tokens: tokens, scale: 1 / Float(parameters.headSize).squareRoot())
    withUnsafePointer(to: compute) { compute in
      withUnsafePointer(to: work) { compute_attend(compute, $0) }
    }
  }

  /// gate = silu(gate) × up.
  func gate() {
    withUnsafePointer(to: compute) {
      compute_swiglu($0, buffers.gate, buffers.up, tokens * parameters.feedForward)
    }
  }

  private func projection(
    _ map: Linear, into out: UnsafeMutablePointer<Float>, adds: Bool
  ) -> CKernels.projection {
    CKernels.projection(
      format: map.matrix.format, weights: map.matrix.start, bias: map.bias?.start, out: out,
      rows: map.matrix.rows, adds: adds)
  }

  private func project(
    _ input: UnsafePointer<Float>, _ projections: [CKernels.projection], columns: Int
  ) {
    withUnsafePointer(to: compute) {
      compute_project(
        $0, input, buffers.space, tokens, columns, projections, projections.count)
    }
  }
}
