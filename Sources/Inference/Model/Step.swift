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
    normalize(buffers.residual, norm, into: buffers.normed, rows: tokens, stride: norm.count)
  }

  /// Normalizes rows of `norm.count` numbers, which lie `stride` apart on both sides.
  func normalize(
    _ input: UnsafePointer<Float>, _ norm: Vector, into out: UnsafeMutablePointer<Float>, rows: Int,
    stride: Int
  ) {
    withUnsafePointer(to: compute) {
      compute_rms_norm(
        $0, input, norm.start, parameters.epsilon, out, rows, norm.count, stride)
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

  /// residual += down(silu(gate(normed)) × up(normed)).
  func feedForward(_ layer: FeedForward) {
    project(buffers.normed, [(layer.gate, buffers.gate), (layer.up, buffers.up)])
    gate(count: tokens * layer.gate.matrix.rows)
    add(buffers.gate, through: layer.down)
  }

  /// gate = silu(gate) × up.
  func gate(count: Int) {
    withUnsafePointer(to: compute) { compute_swiglu($0, buffers.gate, buffers.up, count) }
  }

  func projection(
    _ map: Linear, into out: UnsafeMutablePointer<Float>, adds: Bool
  ) -> CKernels.projection {
    CKernels.projection(
      format: map.matrix.format, weights: map.matrix.start, bias: map.bias?.start, out: out,
      rows: map.matrix.rows, adds: adds)
  }

  func project(
    _ input: UnsafePointer<Float>, _ projections: [CKernels.projection], columns: Int
  ) {
    project(input, tokens: tokens, projections, columns: columns)
  }

  func project(
    _ input: UnsafePointer<Float>, tokens: Int, _ projections: [CKernels.projection], columns: Int
  ) {
    withUnsafePointer(to: compute) {
      compute_project(
        $0, input, buffers.space, tokens, columns, projections, projections.count)
    }
  }
}
