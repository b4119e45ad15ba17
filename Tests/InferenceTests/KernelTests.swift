import CKernels
import Foundation
import Testing

@testable import Inference

/// Every instruction set against the scalar kernels, which are the specification.
struct KernelTests {
  /// How far a result may lie from the scalar one, relative to the sum of the magnitudes added up:
  /// only the order of additions may differ.
  static let reordering: Float = 2e-6
  /// The same where a level computes an exponential with other roundings.
  static let exponential: Float = 1e-6

  static let levels = KernelLevel.available.filter { $0 != .scalar }
  static let formats: [weight_format] = [.WEIGHT_F32, .WEIGHT_F16, .WEIGHT_BF16, .WEIGHT_Q8_0]
  static let caches: [cache_format] = [.CACHE_F32, .CACHE_F16, .CACHE_Q8_0]
  private let scalar = kernels_of_level(.KERNEL_SCALAR).pointee

  @Test(arguments: levels, formats)
  func `dot products agree`(level: KernelLevel, format: weight_format) {
    var random = RandomBlocks(seed: 2)
    for (rows, columns) in [(1, 32), (3, 64), (4, 96), (9, 256), (5, 1600)] {
      let weights = random.weights(format, rows: rows, columns: columns)
      let input = random.floats(columns)
      let expected = multiply(.scalar, format, weights, rows, input)
      let found = multiply(level, format, weights, rows, input)
      let magnitude = input.reduce(0) { $0 + abs($1) }
      #expect(largestDifference(found, expected) <= Self.reordering * magnitude)
    }
  }

  @Test(arguments: levels)
  func `float products of odd lengths agree`(level: KernelLevel) {
    var random = RandomBlocks(seed: 3)
    for columns in 1..<80 {
      let weights = random.weights(.WEIGHT_F16, rows: 2, columns: columns)
      let input = random.floats(columns)
      let expected = multiply(.scalar, .WEIGHT_F16, weights, 2, input)
      let found = multiply(level, .WEIGHT_F16, weights, 2, input)
      #expect(largestDifference(found, expected) <= Self.reordering * Float(columns))
    }
  }

  @Test(arguments: levels)
  func `inputs are rounded to the same bytes`(level: KernelLevel) {
    var random = RandomBlocks(seed: 4)
    let rows = [
      random.floats(256), [Float](repeating: 0, count: 64), (0..<32).map { Float($0) * 1e30 },
      (0..<32).map { Float(bitPattern: UInt32($0)) }, [.infinity] + random.floats(31),
      [.nan] + random.floats(31),
    ]
    for row in rows {
      let (expected, found) = (quantized(.scalar, row), quantized(level, row))
      #expect(expected.map(\.offset) == found.map(\.offset))
      #expect(expected.map(\.scale.bitPattern) == found.map(\.scale.bitPattern))
    }
  }

  @Test(arguments: levels, caches)
  func `attention over a cache agrees`(level: KernelLevel, format: cache_format) {
    var random = RandomBlocks(seed: 5)
    for (size, positions, count) in [(32, 1, 1), (64, 7, 2), (96, 33, 3), (128, 100, 4)] {
      let rows = random.rows(format, positions: positions, size: size)
      let queries = (0..<count).map { _ in random.floats(size) }
      let weights = (0..<count).map { _ in random.floats(positions) }
      let scores = score(.scalar, format, queries, rows, positions)
      #expect(
        largestDifference(score(level, format, queries, rows, positions), scores)
          <= Self.reordering * Float(size))
      let mixed = mix(.scalar, format, weights, rows, size)
      #expect(
        largestDifference(mix(level, format, weights, rows, size), mixed)
          <= Self.reordering * Float(positions))
    }
  }

  @Test(arguments: levels)
  func `norm, gate and softmax agree`(level: KernelLevel) {
    var random = RandomBlocks(seed: 6)
    let kernels = kernels_of_level(level.level).pointee
    for count in [1, 15, 16, 17, 256, 1000] {
      let (a, b) = (random.floats(count, by: 20), random.floats(count, by: 20))
      var (expected, found) = (a, a)
      scalar.rms_norm(a, b, 1e-6, &expected, count)
      kernels.rms_norm(a, b, 1e-6, &found, count)
      #expect(largestDifference(found, expected) <= Self.reordering * 40)

      (expected, found) = (a, a)
      scalar.swiglu(&expected, b, count)
      kernels.swiglu(&found, b, count)
      #expect(largestDifference(found, expected) <= Self.exponential * 400)

      (expected, found) = (a, a)
      scalar.softmax(&expected, 0.5, count)
      kernels.softmax(&found, 0.5, count)
      #expect(largestDifference(found, expected) <= Self.exponential)
      #expect(abs(found.reduce(0, +) - 1) < 1e-5)
    }
  }

  @Test func `the exponential is exact to seven digits, and never wild`() {
    for x in stride(from: -80.0, through: 80, by: 0.37) {
      var gate = [Float(x)]
      scalar.swiglu(&gate, [1], 1)
      let exact = Double(Float(x)) / (1 + exp(-Double(Float(x))))
      #expect(abs(Double(gate[0]) - exact) <= 4e-7 * abs(exact))
    }
    var extremes: [Float] = [-1e30, 1e30, -.infinity]
    scalar.swiglu(&extremes, [1, 1, 1], 3)
    #expect(abs(extremes[0]) < 1e-6)
    #expect(extremes[1] == 1e30)
  }

  @Test func `halves survive the way there and back`() {
    var halves = (0...UInt16.max).filter { $0 & 0x7C00 != 0x7C00 }
    let original = halves
    var floats = [Float](repeating: 0, count: halves.count)
    kernels_of_weights(kernels_of_level(.KERNEL_SCALAR), .WEIGHT_F16).pointee.widen(
      halves, &floats, halves.count)
    #expect(zip(original, floats).allSatisfy { Float(Float16(bitPattern: $0)) == $1 })
    kernels_of_cache(kernels_of_level(.KERNEL_SCALAR), .CACHE_F16).pointee.store(
      floats, &halves, floats.count)
    #expect(halves == original)
  }

  @Test func `floats become the nearest half, ties to even`() {
    var random = SplitMix64(seed: 7)
    let floats =
      (0..<10_000).map { _ in Float(bitPattern: UInt32(truncatingIfNeeded: random.next())) }
      .filter { !$0.isNaN } + [65504, 65519.996, 65520, 1e-8, 0x1p-25, 0x1.8p-25, -0.0]
    var halves = [UInt16](repeating: 0, count: floats.count)
    kernels_of_cache(kernels_of_level(.KERNEL_SCALAR), .CACHE_F16).pointee.store(
      floats, &halves, floats.count)
    #expect(zip(floats, halves).allSatisfy { Float16($0).bitPattern == $1 })
  }
}

/// Whole products, as the engine asks for them.
struct ProductTests {
  @Test(arguments: KernelLevel.available, KernelTests.formats)
  func `many tokens give what each gives alone, biases and sums included`(
    level: KernelLevel, format: weight_format
  ) throws {
    let (rows, columns, tokens) = (37, 1088, 13)
    var random = RandomBlocks(seed: 8)
    let weights = random.weights(format, rows: rows, columns: columns)
    let bias = random.floats(rows)
    let input = random.floats(tokens * columns)
    let before = random.floats(tokens * rows)

    let together = try project(level, format, weights, bias, input, tokens, before)
    for token in 0..<tokens {
      let alone = try project(
        level, format, weights, bias, Array(input[token * columns..<(token + 1) * columns]), 1,
        Array(before[token * rows..<(token + 1) * rows]))
      let found = Array(together[token * rows..<(token + 1) * rows])
      #expect(largestDifference(found, alone) <= KernelTests.reordering * Float(columns))
    }
  }

  private func project(
    _ level: KernelLevel, _ format: weight_format, _ weights: [UInt8], _ bias: [Float],
    _ input: [Float], _ tokens: Int, _ before: [Float]
  ) throws -> [Float] {
    let pool = try ThreadPool(threads: 2)
    var compute = compute(kernels: kernels_of_level(level.level), pool: pool.handle)
    var quantized = [q8_input](repeating: q8_input(), count: input.count / 32)
    var out = before
    weights.withUnsafeBytes { weights in
      bias.withUnsafeBufferPointer { bias in
        out.withUnsafeMutableBufferPointer { out in
          guard let start = weights.baseAddress, let result = out.baseAddress else { return }
          var projection = projection(
            format: format, weights: start, bias: bias.baseAddress, out: result, rows: bias.count,
            adds: true)
          compute_project(
            &compute, input, &quantized, tokens, input.count / tokens, &projection, 1)
        }
      }
    }
    return out
  }
}

/// The pool of threads.
struct ThreadPoolTests {
  @Test(arguments: [1, 2, 5])
  func `does every part once, whoever comes late`(threads: Int) throws {
    let pool = try ThreadPool(threads: threads)
    var counts = [Int32](repeating: 0, count: 1000)
    for job in 1...200 {
      counts.withUnsafeMutableBytes { counts in
        pool_run(
          pool.handle, 1000,
          { context, part, _ in
            context?.assumingMemoryBound(to: Int32.self)[part] += 1
          }, counts.baseAddress)
      }
      #expect(counts.allSatisfy { $0 == job })
    }
  }
}

// MARK: - One kernel at a time, as a function from arrays to arrays

private func multiply(
  _ level: KernelLevel, _ format: weight_format, _ weights: [UInt8], _ rows: Int, _ input: [Float]
) -> [Float] {
  let kernels = kernels_of_weights(kernels_of_level(level.level), format).pointee
  var out = [Float](repeating: 0, count: rows)
  let rowBytes = weight_row_bytes(format, input.count)
  if kernels.reads_q8 {
    kernels.dot(weights, rowBytes, rows, quantized(.scalar, input), input.count, &out)
  } else {
    kernels.dot(weights, rowBytes, rows, input, input.count, &out)
  }
  return out
}

private func quantized(_ level: KernelLevel, _ row: [Float]) -> [q8_input] {
  var blocks = [q8_input](repeating: q8_input(), count: row.count / 32)
  kernels_of_level(level.level).pointee.quantize(row, &blocks, row.count)
  return blocks
}

private func score(
  _ level: KernelLevel, _ format: cache_format, _ queries: [[Float]], _ rows: [UInt8],
  _ positions: Int
) -> [Float] {
  let kernels = kernels_of_cache(kernels_of_level(level.level), format).pointee
  let size = queries[0].count
  return withRows(queries, outputsOf: positions) { queries, out in
    kernels.score(queries, out.count, rows, positions, size, out)
  }
}

private func mix(
  _ level: KernelLevel, _ format: cache_format, _ weights: [[Float]], _ rows: [UInt8], _ size: Int
) -> [Float] {
  let kernels = kernels_of_cache(kernels_of_level(level.level), format).pointee
  let positions = weights[0].count
  return withRows(weights, outputsOf: size) { weights, out in
    kernels.mix(
      weights, out.count, rows, cache_row_bytes(format, size), positions, size, out)
  }
}

/// Gives `body` pointers to each row and to as many outputs, and returns the outputs one after
/// another.
private func withRows(
  _ rows: [[Float]], outputsOf count: Int,
  _ body: ([UnsafePointer<Float>], [UnsafeMutablePointer<Float>]) -> Void
) -> [Float] {
  var out = [Float](repeating: 0, count: rows.count * count)
  rows.joined().map { $0 }.withUnsafeBufferPointer { flat in
    out.withUnsafeMutableBufferPointer { out in
      guard let input = flat.baseAddress, let output = out.baseAddress else { return }
      body(
        rows.indices.map { input + $0 * rows[0].count }, rows.indices.map { output + $0 * count })
    }
  }
  return out
}

private func largestDifference(_ a: [Float], _ b: [Float]) -> Float {
  zip(a, b).reduce(0) { max($0, abs($1.0 - $1.1)) }
}

/// Random contents for every format.
private struct RandomBlocks {
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
