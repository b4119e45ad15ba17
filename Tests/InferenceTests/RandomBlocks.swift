import CKernels

@testable import Inference

/// Random contents for every format.
struct RandomBlocks {
  private var random: SplitMix64

  init(seed: UInt64) { random = SplitMix64(seed: seed) }

  mutating func floats(_ count: Int, by spread: Float = 1) -> [Float] {
    (0..<count).map { _ in Float(random.nextFraction() * 2 - 1) * spread }
  }

  mutating func weights(_ format: weight_format, rows: Int, columns: Int) -> [UInt8] {
    switch format {
    case .WEIGHT_F32: self.rows(.CACHE_F32, positions: rows, size: columns)
    case .WEIGHT_F16: self.rows(.CACHE_F16, positions: rows, size: columns)
    case .WEIGHT_BF16:
      floats(rows * columns).flatMap { value in
        let bits = UInt16(value.bitPattern >> 16)
        return [UInt8(truncatingIfNeeded: bits), UInt8(bits >> 8)]
      }
    case .WEIGHT_Q8_0: extreme(self.rows(.CACHE_Q8_0, positions: rows, size: columns))
    default: bits(format, count: weight_row_bytes(format, columns) * rows)
    }
  }

  /// Random bits with scales and minima that make values of about ±1 at most.
  private mutating func bits(_ format: weight_format, count: Int) -> [UInt8] {
    var bytes = (0..<count).map { _ in UInt8(truncatingIfNeeded: random.next()) }
    let size = Int(traits_of_weights(format).pointee.block_bytes)
    for block in stride(from: 0, to: count, by: size) {
      let scale = (Float16(random.nextFraction() / 2 + 0.5) * Self.unit(of: format)).bitPattern
      if format == .WEIGHT_IQ1_M {
        for word in 0..<4 {
          let place = block + 49 + 2 * word
          bytes[place] = bytes[place] & 15 | UInt8(truncatingIfNeeded: scale >> (4 * word)) << 4
        }
      } else {
        for half in Self.halves(of: format) {
          bytes[block + half] = UInt8(truncatingIfNeeded: scale)
          bytes[block + half + 1] = UInt8(scale >> 8)
        }
      }
    }
    return bytes
  }

  /// Where the halves of a block lie.
  private static func halves(of format: weight_format) -> [Int] {
    switch format {
    case .WEIGHT_Q4_1, .WEIGHT_Q5_1, .WEIGHT_Q4_K, .WEIGHT_Q5_K: [0, 2]
    case .WEIGHT_Q2_K: [80, 82]
    case .WEIGHT_Q3_K: [108]
    case .WEIGHT_Q6_K: [208]
    default: [0]
    }
  }

  /// A scale with which the largest value is about 1: over the largest quant and, where groups have
  /// scales of their own, over the largest of those.
  private static func unit(of format: weight_format) -> Float16 {
    let largest = Float16(traits_of_weights(format).pointee.largest)
    return switch format {
    case .WEIGHT_Q2_K: 1 / (largest * 15)
    case .WEIGHT_Q3_K, .WEIGHT_IQ4_XS: 1 / (largest * 32)
    case .WEIGHT_Q4_K, .WEIGHT_Q5_K: 1 / (largest * 63)
    case .WEIGHT_Q6_K: 1 / (largest * 128)
    case .WEIGHT_IQ3_S: 1 / (largest * 31)
    case .WEIGHT_IQ2_XXS, .WEIGHT_IQ2_XS, .WEIGHT_IQ2_S: 1 / (largest * 4)
    case .WEIGHT_IQ3_XXS: 1 / (largest * 8)
    default: 1 / largest
    }
  }

  mutating func rows(_ format: cache_format, positions: Int, size: Int) -> [UInt8] {
    let store = kernels_of_cache(kernels_of_level(.KERNEL_SCALAR), format).pointee.store
    var rows = [UInt8](repeating: 0, count: positions * cache_row_bytes(format, size))
    store(floats(positions * size), &rows, positions * size)
    return rows
  }

  /// A file may hold −128, which rounding never makes.
  private func extreme(_ blocks: [UInt8]) -> [UInt8] {
    var blocks = blocks
    for place in stride(from: 2, to: blocks.count, by: 34) { blocks[place] = 0x80 }
    return blocks
  }
}
