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
  static let formats = (0..<UInt32(WEIGHT_FORMAT_COUNT)).compactMap(weight_format.init)
  static let caches: [cache_format] = [.CACHE_F32, .CACHE_F16, .CACHE_Q8_0]
  private let scalar = kernels_of_level(.KERNEL_SCALAR).pointee

  @Test(arguments: levels, formats)
  func `products agree, row by row and in panels`(level: KernelLevel, format: weight_format) throws
  {
    var random = RandomBlocks(seed: 2)
    for (rows, atLeast, tokens) in [
      (1, 32, 1), (3, 64, 2), (4, 96, 3), (9, 256, 5), (5, 1600, 7), (37, 288, 13), (16, 544, 21),
    ] {
      let columns = wholeBlocks(format, atLeast)
      let product = Product(
        format: format, weights: random.weights(format, rows: rows, columns: columns), rows: rows,
        columns: columns)
      let input = random.floats(tokens * columns)
      let expected = try product.apply(to: input, level: .scalar)
      let found = try product.apply(to: input, level: level)
      #expect(largestDifference(found, expected) <= Self.reordering * Float(columns))
    }
  }

  @Test(arguments: levels)
  func `float products of odd lengths agree`(level: KernelLevel) throws {
    var random = RandomBlocks(seed: 3)
    for columns in 1..<80 {
      for (format, tokens) in [(weight_format.WEIGHT_F16, 1), (.WEIGHT_BF16, 3), (.WEIGHT_F32, 9)] {
        let product = Product(
          format: format, weights: random.weights(format, rows: 18, columns: columns), rows: 18,
          columns: columns)
        let input = random.floats(tokens * columns)
        let expected = try product.apply(to: input, level: .scalar)
        let found = try product.apply(to: input, level: level)
        #expect(largestDifference(found, expected) <= Self.reordering * Float(columns))
      }
    }
  }

  @Test(arguments: levels, [false, true])
  func `inputs are rounded to the same bytes`(level: KernelLevel, isWide: Bool) {
    var random = RandomBlocks(seed: 4)
    let count = isWide ? 256 : 32
    let rows = [
      random.floats(512), [Float](repeating: 0, count: 2 * count),
      (0..<count).map { Float($0) * 1e30 }, (0..<count).map { Float(bitPattern: UInt32($0)) },
      [.infinity] + random.floats(count - 1), [.nan] + random.floats(count - 1),
      (0..<count).map { $0 % 2 == 0 ? 1 : -1 },  // of equals the first decides the sign
      random.floats(count - 1) + [-20],
    ]
    for row in rows {
      let expected = RoundedRow(row, .scalar, isWide: isWide)
      let found = RoundedRow(row, level, isWide: isWide)
      #expect(expected.offsets == found.offsets)
      #expect(expected.shortSums == found.shortSums)
      #expect(expected.scales.map(\.bitPattern) == found.scales.map(\.bitPattern))
      #expect(!row.allSatisfy(\.isFinite) || expected.quants == found.quants)
    }
  }

  @Test(arguments: levels, caches)
  func `attention over a cache agrees`(level: KernelLevel, format: cache_format) {
    var random = RandomBlocks(seed: 5)
    for (size, positions, count) in [
      (32, 1, 1), (64, 7, 2), (96, 33, 3), (128, 100, 4), (160, 65, 7), (576, 33, 16),
    ] {
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
    // Whose low bits must not become those of the result.
    var nothing = [Float(0), Float(bitPattern: 0x7FC0_0001), 0]
    for level in KernelLevel.available {
      kernels_of_level(level.level).pointee.softmax(&nothing, 1, 3)
      #expect(nothing[1].isNaN)
    }
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
  func `what is infinite in one token stays there`(
    level: KernelLevel, format: weight_format
  ) throws {
    let (rows, columns) = (5, wholeBlocks(format, 224))
    var random = RandomBlocks(seed: 9)
    let product = Product(
      format: format, weights: random.weights(format, rows: rows, columns: columns), rows: rows,
      columns: columns)
    let input = random.floats(columns)
    let alone = try product.apply(to: input, level: level)
    for large: Float in [1e38, .infinity, .nan] {
      let others = [Float](repeating: large, count: columns)
      let together = try product.apply(to: input + others, level: level)
      #expect(Array(together.prefix(rows)) == alone)
    }
  }

  @Test(arguments: KernelLevel.available, KernelTests.formats)
  func `many tokens give what each gives alone, biases and sums included`(
    level: KernelLevel, format: weight_format
  ) throws {
    let (rows, columns, tokens) = (37, wholeBlocks(format, 1088), 13)
    var random = RandomBlocks(seed: 8)
    let product = Product(
      format: format, weights: random.weights(format, rows: rows, columns: columns), rows: rows,
      columns: columns, bias: random.floats(rows))
    let input = random.floats(tokens * columns)
    let before = random.floats(tokens * rows)

    func alone(_ token: Int) throws -> [Float] {
      try product.apply(
        to: Array(input[token * columns..<(token + 1) * columns]), level: level,
        before: Array(before[token * rows..<(token + 1) * rows]))
    }
    let together = try product.apply(to: input, level: level, before: before)
    let few = try product.apply(
      to: Array(input.prefix(7 * columns)), level: level, before: Array(before.prefix(7 * rows)))
    for token in 0..<tokens {
      let (alone, place) = (try alone(token), token * rows..<(token + 1) * rows)
      #expect(
        largestDifference(Array(together[place]), alone)
          <= KernelTests.reordering * Float(columns))
      if token < 7 { #expect(Array(few[place]) == alone) }
    }
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

  @Test func `passes over what is left once it is told to stop`() throws {
    let pool = try ThreadPool(threads: 1)
    var count: Int32 = 0
    func run() {
      withUnsafeMutablePointer(to: &count) { count in
        pool_run(
          pool.handle, 64,
          { context, _, _ in context?.assumingMemoryBound(to: Int32.self)[0] += 1 },
          count)
      }
    }
    withUnsafeMutablePointer(to: &count) { count in
      pool_watch(
        pool.handle, { context in context?.assumingMemoryBound(to: Int32.self)[0] == 3 }, count)
    }
    run()
    #expect(count == 3)
    run()
    #expect(count == 3)
    #expect(pool_was_stopped(pool.handle))
    pool_watch(pool.handle, nil, nil)
    run()
    #expect(count == 67)
  }
}

// MARK: - One kernel at a time, as a function from arrays to arrays

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
    kernels.mix(weights, out.count, rows, cache_row_bytes(format, size), positions, size, out)
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

/// The least columns that are whole blocks of a format.
func wholeBlocks(_ format: weight_format, _ columns: Int) -> Int {
  let block = Int(traits_of_weights(format).pointee.block)
  return (columns + block - 1) / block * block
}

private func largestDifference(_ a: [Float], _ b: [Float]) -> Float {
  zip(a, b).reduce(0) { max($0, abs($1.0 - $1.1)) }
}
