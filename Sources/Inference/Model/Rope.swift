#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// Which numbers of a head turn with each other. One and the same model, its rows in another order.
enum RopeLayout {
  /// Element i with element i + half.
  case halves
  /// Element 2i with element 2i + 1.
  case pairs
}

/// Rotary position embedding: pair i of a head turns by position × base^(−2i / size), perhaps
/// slowed down so that a model looks back further than it was first trained to.
struct Rope: Equatable, Sendable {
  /// How many numbers of a head turn; even.
  let size: Int
  private let base: Double
  private let scaling: Scaling
  /// What queries and keys are multiplied by as they turn.
  let magnitude: Float
  /// What attention's scale is multiplied by.
  let attentionFactor: Float

  private enum Scaling: Equatable {
    case none
    case linear(factor: Double)
    /// Pairs up to `first` are left alone, those from `last` on slowed by the whole factor.
    case yarn(factor: Double, first: Double, last: Double)
  }

  /// `isLatent` says that keys are compressed, where models keep YaRN's temperature apart.
  init(
    _ reader: KeyReader, headSize: Int, contextLength: Int, isLatent: Bool
  ) throws(ModelFileError) {
    size = try reader.number("rope.dimension_count", in: 2...Int(Int16.max), default: headSize)
    base = try reader.real("rope.freq_base", in: 1...1e12, default: 10_000)
    guard size % 2 == 0, size <= headSize else {
      throw .damaged("\(size) numbers that turn do not fit into a head of \(headSize)")
    }
    // 0 stands for no factor.
    let written = try reader.real("rope.scaling.factor", in: 0...1e6, default: 1)
    let factor = written == 0 ? 1 : max(written, 1e-3)
    let ownMagnitude = try reader.real("rope.scaling.attn_factor", in: 1e-3...1e3, default: 1)
    let type = try reader.text("rope.scaling.type") ?? "linear"
    switch type {
    case "none":
      (scaling, magnitude, attentionFactor) = (.none, Float(ownMagnitude), 1)
    case "linear":
      (scaling, magnitude, attentionFactor) = (.linear(factor: factor), Float(ownMagnitude), 1)
    case "yarn":
      let original = try reader.number(
        "rope.scaling.original_context_length", in: 1...Int(Int32.max), default: contextLength)
      let fast = try reader.real("rope.scaling.yarn_beta_fast", in: 1e-3...1e6, default: 32)
      let slow = try reader.real("rope.scaling.yarn_beta_slow", in: 1e-3...1e6, default: 1)
      guard try reader.real("rope.scaling.yarn_ext_factor", in: -1...1, default: 1).magnitude == 1
      else { throw .unsupported("its YaRN is applied in part") }
      scaling = .yarn(
        factor: factor,
        first: Self.pair(turning: fast, over: original, size: size, base: base).rounded(.down),
        last: Self.pair(turning: slow, over: original, size: size, base: base).rounded(.up))
      // Files hold a tenth of the published mscale_all_dim.
      let published =
        try reader.real("rope.scaling.yarn_log_multiplier", in: 0...100, default: 0) * 10
      let temperature = isLatent && published != 0 ? 1 : Self.temperature(factor, by: 1)
      magnitude = Float(ownMagnitude * temperature)
      let factorOfScore = ownMagnitude * temperature * Self.temperature(factor, by: published)
      attentionFactor = isLatent ? Float(factorOfScore * factorOfScore) : 1
    default:
      throw .unsupported("its positions are scaled by \(quoted(type.utf8))")
    }
  }

  /// How fast each pair turns, in radians a position. `factors` (size / 2) divide the speeds.
  func frequencies(dividedBy factors: [Float]?) -> [Float] {
    (0..<size / 2).map { i in
      let speed = pow(base, -2 * Double(i) / Double(size)) / Double(factors?[i] ?? 1)
      return Float(speed * slowdown(ofPair: i))
    }
  }

  /// YaRN leaves pairs that turn often within the original context alone, slows those that do not
  /// turn once by the whole factor, and those between by something between.
  private func slowdown(ofPair i: Int) -> Double {
    switch scaling {
    case .none: return 1
    case .linear(let factor): return 1 / factor
    case .yarn(let factor, let first, let last):
      let share = min(max((Double(i) - first) / max(last - first, 0.001), 0), 1)
      return share / factor + (1 - share)
    }
  }

  /// The pair that turns so many times within a context, as a real number.
  private static func pair(
    turning times: Double, over context: Int, size: Int, base: Double
  ) -> Double {
    guard base > 1 else { return 0 }
    return Double(size) * log(Double(context) / (times * 2 * .pi)) / (2 * log(base))
  }

  /// By how much attention is sharpened when a context is made `factor` times as long.
  private static func temperature(_ factor: Double, by multiplier: Double) -> Double {
    factor > 1 ? 1 + 0.1 * multiplier * log(factor) : 1
  }
}
