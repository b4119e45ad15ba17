internal import CKernels

/// Mixtures of experts.
extension Step {
  /// residual += the chosen experts' layers of what is normed, each times its share, + the shared
  /// layer.
  ///
  /// A few tokens go through their experts one after the other, each as if it were alone; many are
  /// sorted by expert first.
  func feedForward(_ maps: ExpertMaps) {
    route(maps)
    // Who stopped before the choice was made left numbers that are no experts.
    guard !pool_was_stopped(compute.pool) else { return }
    if tokens <= Int(EXACT_TOKENS) {
      for token in 0..<tokens { evaluate(maps, token: token) }
    } else {
      evaluateByExpert(maps)
    }
    if let shared = maps.shared { feedForward(shared) }
  }

  /// Chooses experts for each token, with a share for each.
  private func route(_ maps: ExpertMaps) {
    let experts = maps.experts
    project(buffers.normed, [(maps.router, buffers.expertScores)])
    let choice = routing(
      bias: maps.choiceBias?.start, experts: experts.count, used: experts.used,
      groups: experts.groups, used_groups: experts.usedGroups,
      sigmoid: experts.gating == .sigmoid, normalizes: experts.normalizesShares,
      scale: experts.scale)
    withUnsafePointer(to: compute) { compute in
      withUnsafePointer(to: choice) {
        compute_route(
          compute, $0, buffers.expertScores, tokens, buffers.chosenExperts, buffers.shares)
      }
    }
  }

  /// One token through its experts, which work side by side.
  private func evaluate(_ maps: ExpertMaps, token: Int) {
    let (used, inner) = (maps.experts.used, maps.experts.width)
    let chosen = buffers.chosenExperts + token * used
    var projections: [CKernels.projection] = []
    projections.reserveCapacity(2 * used)
    for place in 0..<used {
      let expert = Int(chosen[place])
      projections.append(projection(maps.gate[expert], into: buffers.gate + place * inner))
      projections.append(projection(maps.up[expert], into: buffers.up + place * inner))
    }
    let width = parameters.width
    project(buffers.normed + token * width, tokens: 1, projections, columns: width)
    gate(count: used * inner)
    let sum = expert_sum(
      format: maps.down.format, weights: maps.down.start, chosen: chosen,
      shares: buffers.shares + token * used, input: buffers.gate,
      out: buffers.residual + token * width, used: used, rows: width, columns: inner)
    withUnsafePointer(to: compute) { compute in
      withUnsafePointer(to: sum) { compute_expert_sum(compute, $0, buffers.space) }
    }
  }

  /// Each expert with all tokens that chose it, so that its weights are read once.
  private func evaluateByExpert(_ maps: ExpertMaps) {
    let experts = maps.experts
    let starts = buffers.expertStarts
    experts_group(
      buffers.chosenExperts, tokens * experts.used, experts.count, starts, buffers.places)
    for expert in 0..<experts.count {
      let first = Int(starts[expert])
      let count = Int(starts[expert + 1]) - first
      if count > 0 { evaluate(maps, expert: expert, places: buffers.places + first, count: count) }
    }
  }

  private func evaluate(
    _ maps: ExpertMaps, expert: Int, places: UnsafePointer<UInt32>, count: Int
  ) {
    let (used, inner, width) = (maps.experts.used, maps.experts.width, parameters.width)
    let rows = buffers.expertRows
    withUnsafePointer(to: compute) {
      compute_gather($0, buffers.normed, places, count, used, width, rows)
    }
    project(
      rows, tokens: count,
      [
        projection(maps.gate[expert], into: buffers.gate),
        projection(maps.up[expert], into: buffers.up),
      ], columns: width)
    gate(count: count * inner)
    project(
      buffers.gate, tokens: count, [projection(maps.down[expert], into: rows)], columns: inner)
    withUnsafePointer(to: compute) {
      compute_scatter($0, rows, places, buffers.shares, count, used, width, buffers.residual)
    }
  }

  private func projection(
    _ matrix: Matrix, into out: UnsafeMutablePointer<Float>
  ) -> CKernels.projection {
    projection(Linear(matrix: matrix, bias: nil), into: out, adds: false)
  }
}
