internal import CKernels

/// Multi-head latent attention. A row is a token's compressed key and value, followed by the part of
/// the key that turns.
extension Step {
  /// queries = the heads' queries; keys = the rows, normalized where they are compressed.
  func project(_ attention: LatentMaps) {
    switch attention.query {
    case .direct(let map):
      project(buffers.normed, [(map, buffers.queries), (attention.compress, buffers.keys)])
    case .compressed(let down, let norm, let up):
      let compressed = buffers.compressedQueries
      project(buffers.normed, [(down, compressed), (attention.compress, buffers.keys)])
      normalize(compressed, norm, into: compressed, rows: tokens, stride: norm.count)
      project(compressed, [(up, buffers.queries)])
    }
    normalize(
      buffers.keys, attention.norm, into: buffers.keys, rows: tokens,
      stride: attention.sizes.rowSize)
  }

  /// Turns the last numbers of each query and of each row.
  func rotate(_ attention: LatentMaps) {
    let latent = attention.sizes
    rotate(
      buffers.queries + latent.plainSize, .pairs, heads: parameters.heads, stride: latent.headSize)
    rotate(buffers.keys + latent.rank, .pairs, heads: 1, stride: latent.rowSize)
  }

  /// Puts the new rows into a block's cache; residual += what the attention of the queries to all
  /// of them gives.
  func attend(block: Int, _ attention: LatentMaps) {
    cache.store(keys: buffers.keys, tokens: tokens, at: position, block: block, compute.kernels)
    absorbQueries(attention)
    attend(block: block, buffers.absorbedQueries, into: buffers.mixedRows)
    project(
      heads: attention.values, buffers.mixedRows, stride: attention.sizes.rank,
      into: buffers.attended, stride: attention.sizes.valueSize)
    add(buffers.attended, through: attention.output)
  }

  /// absorbed queries = what the queries' parts that do not turn become among the compressed rows,
  /// followed by the parts that do.
  private func absorbQueries(_ attention: LatentMaps) {
    let latent = attention.sizes
    project(
      heads: attention.keys, buffers.queries, stride: latent.headSize,
      into: buffers.absorbedQueries, stride: latent.rowSize)
    for row in 0..<tokens * parameters.heads {
      (buffers.absorbedQueries + row * latent.rowSize + latent.rank).update(
        from: buffers.queries + row * latent.headSize + latent.plainSize, count: latent.ropeSize)
    }
  }

  /// Applies each head's matrix to the first numbers of that head's part of the input.
  private func project(
    heads maps: MatrixStack, _ input: UnsafePointer<Float>, stride: Int,
    into out: UnsafeMutablePointer<Float>, stride outStride: Int
  ) {
    let work = head_projection(
      format: maps.format, weights: maps.start, head_bytes: maps.stride, input: input, out: out,
      heads: maps.count, rows: maps.rows, columns: maps.columns, input_stride: stride,
      out_stride: outStride)
    withUnsafePointer(to: compute) { compute in
      withUnsafePointer(to: work) { compute_project_heads(compute, $0, buffers.space, tokens) }
    }
  }
}
