import CKernels

@testable import Inference

/// A matrix, and perhaps a bias, to be applied as the engine does it.
struct Product {
  let format: weight_format
  let weights: [UInt8]
  let rows: Int
  let columns: Int
  var bias: [Float]?

  /// The products with an input (tokens, columns), added to `before` where that is given.
  func apply(
    to input: [Float], level: KernelLevel, before: [Float]? = nil
  ) throws -> [Float] {
    let tokens = input.count / columns
    let pool = try ThreadPool(threads: 2)
    var compute = compute(kernels: kernels_of_level(level.level), pool: pool.handle)
    let space = UnsafeMutableRawPointer.allocate(
      byteCount: product_space(tokens, columns), alignment: 64)
    defer { space.deallocate() }
    var out = before ?? [Float](repeating: .nan, count: tokens * rows)
    let bias = bias ?? [Float](repeating: 0, count: rows)
    weights.withUnsafeBytes { weights in
      bias.withUnsafeBufferPointer { bias in
        out.withUnsafeMutableBufferPointer { out in
          guard let start = weights.baseAddress, let result = out.baseAddress else { return }
          var projection = projection(
            format: format, weights: start, bias: bias.baseAddress, out: result, rows: rows,
            adds: before != nil)
          compute_project(&compute, input, space, tokens, columns, &projection, 1)
        }
      }
    }
    return out
  }
}

/// An input row in 8 bits, as arrays.
struct RoundedRow {
  let quants: [Int8]
  let scales, sums, halfSums: [Float]
  let offsets: [Int32]
  let shortSums: [Int16]

  /// Rounds with a scale for each 32 values, or for each 256.
  init(_ row: [Float], _ level: KernelLevel, isWide: Bool = false) {
    let groups = row.count / 32
    let out = q8_rows(
      quants: .allocate(capacity: row.count), scales: .allocate(capacity: groups),
      sums: .allocate(capacity: groups), half_sums: .allocate(capacity: 2 * groups),
      offsets: .allocate(capacity: 2 * groups), short_sums: .allocate(capacity: 2 * groups),
      columns: row.count, groups: groups)
    let kernels = kernels_of_level(level.level).pointee
    (isWide ? kernels.round_wide : kernels.round)(row, out)
    quants = taken(out.quants, row.count)
    (scales, sums) = (taken(out.scales, groups), taken(out.sums, groups))
    halfSums = taken(out.half_sums, 2 * groups)
    (offsets, shortSums) = (taken(out.offsets, 2 * groups), taken(out.short_sums, 2 * groups))
  }

  /// What the row means.
  var values: [Double] {
    quants.enumerated().map { Double(scales[$0 / 32]) * Double($1) }
  }
}

/// The values that memory holds, which is freed.
private func taken<Value>(_ start: UnsafeMutablePointer<Value>, _ count: Int) -> [Value] {
  defer { start.deallocate() }
  return Array(UnsafeBufferPointer(start: start, count: count))
}
