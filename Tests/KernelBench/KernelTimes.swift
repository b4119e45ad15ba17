import CKernels
import Foundation

/// Prints, for each format, how many bytes of weights a thread goes through in a second when one
/// token is computed from weights in cache, and how many products it makes when many are.
func timeKernels() {
  guard let pool = pool_create(1) else { return }
  defer { pool_destroy(pool) }
  let scalar = kernels_of_level(.KERNEL_SCALAR)
  let levels: [kernel_level] = [
    .KERNEL_AVX2, .KERNEL_AVX512, .KERNEL_AVX512_BF16, .KERNEL_NEON,
  ].filter { $0.rawValue <= kernels_best_level().rawValue && kernels_of_level($0) != scalar }
  for level in [.KERNEL_SCALAR] + levels {
    for format in (0..<UInt32(WEIGHT_FORMAT_COUNT)).compactMap(weight_format.init) {
      let columns = 1536
      let rows = 64
      let bytes = weight_row_bytes(format, columns) * rows
      let one = seconds(level, format, rows, columns, tokens: 1, pool)
      let many = seconds(level, format, rows, columns, tokens: 256, pool)
      let name = String(cString: traits_of_weights(format).pointee.name)
      print(
        "  level \(level.rawValue) \(name):",
        String(format: "1 token %.1f GB/s,", Double(bytes) / one / 1e9),
        String(format: "256 tokens %.1f G products/s", Double(rows * columns * 256) / many / 1e9))
    }
  }
}

private func seconds(
  _ level: kernel_level, _ format: weight_format, _ rows: Int, _ columns: Int, tokens: Int,
  _ pool: OpaquePointer
) -> Double {
  var compute = compute(kernels: kernels_of_level(level), pool: pool)
  let weights = [UInt8](repeating: 17, count: weight_row_bytes(format, columns) * rows)
  let input = (0..<tokens * columns).map { Float(($0 * 37) % 101) / 101 - 0.5 }
  var out = [Float](repeating: 0, count: tokens * rows)
  let space = UnsafeMutableRawPointer.allocate(
    byteCount: product_space(tokens, columns), alignment: 64)
  defer { space.deallocate() }
  return weights.withUnsafeBytes { weights in
    out.withUnsafeMutableBufferPointer { out in
      guard let start = weights.baseAddress, let result = out.baseAddress else { return 1 }
      var projection = projection(
        format: format, weights: start, bias: nil, out: result, rows: rows, adds: false)
      return medianSeconds(of: tokens == 1 ? 31 : 5) {
        compute_project(&compute, input, space, tokens, columns, &projection, 1)
        return result[0]
      }
    }
  }
}

private func medianSeconds(of runs: Int, _ work: () -> Float) -> Double {
  var checksum: Float = 0
  let clock = ContinuousClock()
  let times = (0..<runs).map { _ in
    let time = clock.measure { checksum += work() }
    return Double(time.components.attoseconds) * 1e-18
  }
  precondition(checksum == checksum)
  return median(times)
}
