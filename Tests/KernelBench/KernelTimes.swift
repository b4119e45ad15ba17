import CKernels
import Inference

/// Prints how many products of two numbers each dot kernel makes in a second, on one thread.
func timeKernels() {
  let columns = 1536
  let rows = 256
  let formats: [(String, weight_format)] = [
    ("F32", .WEIGHT_F32), ("F16", .WEIGHT_F16), ("BF16", .WEIGHT_BF16), ("Q8_0", .WEIGHT_Q8_0),
  ]
  let floats = (0..<columns).map { Float(($0 * 37) % 101) / 101 - 0.5 }
  for level in [kernel_level.KERNEL_SCALAR, .KERNEL_AVX2, .KERNEL_AVX512]
  where level.rawValue <= kernels_best_level().rawValue {
    let kernels = kernels_of_level(level)
    var quantized = [q8_input](repeating: q8_input(), count: columns / Int(Q8_BLOCK))
    kernels.pointee.quantize(floats, &quantized, columns)
    for (name, format) in formats {
      let dot = kernels_of_weights(kernels, format).pointee
      let rowBytes = weight_row_bytes(format, columns)
      let weights = [UInt8](repeating: 0, count: rows * rowBytes)
      let seconds = weights.withUnsafeBytes { weights in
        floats.withUnsafeBytes { floats in
          quantized.withUnsafeBytes { quantized in
            guard let start = weights.baseAddress,
              let input = dot.reads_q8 ? quantized.baseAddress : floats.baseAddress
            else { return 1.0 }
            var out = [Float](repeating: 0, count: rows)
            return medianSeconds(of: 31) {
              dot.dot(start, rowBytes, rows, input, columns, &out)
              return out[0]
            }
          }
        }
      }
      let speed = Double(rows * columns) / seconds / 1e9
      print("  level \(level.rawValue) dot \(name): \(Int(speed * 10) / 10) G products/s")
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
