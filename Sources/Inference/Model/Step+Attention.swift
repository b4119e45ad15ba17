internal import CKernels

/// Grouped attention.
extension Step {
  /// queries, keys, values = the maps of what is normed.
  func project(_ attention: GroupedAttention) {
    project(
      buffers.normed,
      [
        (attention.query, buffers.queries), (attention.key, buffers.keys),
        (attention.value, buffers.values),
      ])
  }

  /// Normalizes each head of the queries and of the keys.
  func normalizeHeads(queries: Vector, keys: Vector) {
    for (heads, norm, count) in [
      (buffers.queries, queries, parameters.heads), (buffers.keys, keys, parameters.cacheHeads),
    ] {
      normalize(heads, norm, into: heads, rows: tokens * count, stride: norm.count)
    }
  }

  /// Turns queries and keys by their positions.
  func rotate(_ layout: RopeLayout) {
    rotate(buffers.queries, layout, heads: parameters.heads, stride: parameters.headSize)
    rotate(buffers.keys, layout, heads: parameters.cacheHeads, stride: parameters.headSize)
  }

  /// Turns the first numbers of heads which lie `stride` apart.
  func rotate(
    _ heads: UnsafeMutablePointer<Float>, _ layout: RopeLayout, heads count: Int, stride: Int
  ) {
    let rotate = layout == .halves ? rope_halves : rope_pairs
    rotate(
      heads, buffers.cosines, buffers.sines, tokens, count, stride, parameters.rope.size / 2)
  }

  /// Puts the new keys and values into a block's cache; residual += what the attention of the
  /// queries to all of them gives.
  func attend(block: Int, _ attention: GroupedAttention) {
    cache.store(keys: buffers.keys, tokens: tokens, at: position, block: block, compute.kernels)
    cache.store(values: buffers.values, tokens: tokens, at: position, block: block, compute.kernels)
    attend(block: block, buffers.queries, into: buffers.attended)
    add(buffers.attended, through: attention.output)
  }

  /// out = attention of the queries to the keys and values of a block's cache.
  func attend(
    block: Int, _ queries: UnsafePointer<Float>, into out: UnsafeMutablePointer<Float>
  ) {
    let shape = cache.shape
    let work = CKernels.attention(
      format: cache.format.kernelFormat, keys: cache.keys(block), values: cache.values(block),
      queries: queries, out: out, scores: buffers.scores, context: cache.context,
      heads: parameters.heads, kv_heads: shape.heads, size: shape.keySize,
      value_size: shape.valueSize, value_row_bytes: cache.valueRowBytes, position: position,
      tokens: tokens, scale: parameters.attentionScale)
    withUnsafePointer(to: compute) { compute in
      withUnsafePointer(to: work) { compute_attend(compute, $0) }
    }
  }
}
