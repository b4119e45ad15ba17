/// Why a model does not fit into memory, and what of it would.
package struct MemoryShortage: Equatable, Sendable {
  /// What it would take.
  package let plan: MemoryPlan
  /// The bytes that are free.
  package let available: Int
  /// The largest context that would fit with the cache as planned, if it is worth having.
  package let fitting: Int?
  /// The largest with a cache in 8 bits; nil where the plan has one already.
  package let fittingCompact: Int?
}

extension MemoryShortage: CustomStringConvertible {
  /// The figures in a sentence, the remedy in the next.
  package var description: String {
    """
    The model needs \(megabytes(plan.total)) of memory (weights \(megabytes(plan.weights)), cache \
    for \(plan.context) tokens \(megabytes(plan.cache)), workspace \(megabytes(plan.workspace))) \
    and \(megabytes(available)) are free. \(remedy)
    """
  }

  private var remedy: String {
    switch (fitting, fittingCompact) {
    case (let fitting?, let compact?) where compact > fitting:
      "Choose a context of \(fitting) tokens, or of \(compact) with a cache in Q8_0."
    case (let fitting?, _):
      "Choose a context of \(fitting) tokens."
    case (nil, let compact?):
      "Choose a cache in Q8_0 and a context of \(compact) tokens."
    case (nil, nil) where plan.weights > available:
      """
      Its weights alone are \(megabytes(plan.weights - available)) too large: choose a smaller \
      quantisation or a smaller model, or close other programs.
      """
    case (nil, nil):
      """
      It would not fit with the smallest context either: choose a smaller quantisation or a smaller \
      model, or close other programs.
      """
    }
  }
}

/// Mebibytes, rounded up.
private func megabytes(_ bytes: Int) -> String {
  "\(bytes / 1_048_576 + (bytes % 1_048_576 == 0 ? 0 : 1)) MB"
}
