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
  private(set) var quants: [Int8]
  private(set) var scales: [Float]
  private(set) var sums: [Float]
  private(set) var halfSums: [Float]
  private(set) var offsets: [Int32]

  init(_ row: [Float], _ level: KernelLevel) {
    let groups = row.count / 32
    var quants = [Int8](repeating: 0, count: row.count)
    var (scales, sums) = ([Float](repeating: 0, count: groups), [Float](repeating: 0, count: groups))
    var halfSums = [Float](repeating: 0, count: 2 * groups)
    var offsets = [Int32](repeating: 0, count: 2 * groups)
    quants.withUnsafeMutableBufferPointer { quants in
      scales.withUnsafeMutableBufferPointer { scales in
        sums.withUnsafeMutableBufferPointer { sums in
          halfSums.withUnsafeMutableBufferPointer { halfSums in
            offsets.withUnsafeMutableBufferPointer { offsets in
              guard let q = quants.baseAddress, let s = scales.baseAddress,
                let sum = sums.baseAddress, let half = halfSums.baseAddress,
                let offset = offsets.baseAddress
              else { return }
              kernels_of_level(level.level).pointee.round(
                row,
                q8_rows(
                  quants: q, scales: s, sums: sum, half_sums: half, offsets: offset,
                  columns: row.count, groups: groups))
            }
          }
        }
      }
    }
    (self.quants, self.scales, self.sums) = (quants, scales, sums)
    (self.halfSums, self.offsets) = (halfSums, offsets)
  }

  /// What the row means.
  var values: [Double] {
    quants.enumerated().map { Double(scales[$0 / 32]) * Double($1) }
  }
}
