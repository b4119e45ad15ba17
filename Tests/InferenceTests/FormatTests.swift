import CKernels
import Foundation
import Testing

@testable import Inference

/// Every weight format: what its bits mean, and what kernels may rely on.
struct FormatTests {
  /// How far the product of a row with an 8-bit input may lie from the same in exact arithmetic,
  /// relative to the sum of the magnitudes added up: only float sums round.
  static let sums = 1e-6
  /// How far it may lie from the product with the input before it was rounded, relative to the sum
  /// of the weights' magnitudes, for inputs in −1...1: half a step of 1/127, and half a bit of the
  /// scale's eleven.
  static let rounding = 0.5 / 127 + 0x1p-11 + 1e-6

  static let quantised = KernelTests.formats.filter {
    traits_of_weights($0).pointee.unpack != nil
  }

  @Test(arguments: KernelLevel.available, KernelTests.formats)
  func `values are the reference's, bit for bit`(level: KernelLevel, format: weight_format) throws {
    let fixture = try Fixture.of(format)
    let widen = kernels_of_weights(kernels_of_level(level.level), format).pointee.widen
    var values = [Float](repeating: .nan, count: fixture.values.count)
    widen(fixture.bytes, &values, values.count)
    #expect(values == fixture.values)
  }

  @Test(arguments: quantised)
  func `groups keep to the traits, and use what they allow`(format: weight_format) throws {
    var random = RandomBlocks(seed: 9)
    let traits = traits_of_weights(format).pointee
    let row = random.weights(format, rows: 1, columns: 256 * 256)
    let groups = try unpack(format, row, columns: 256 * 256)
    let quants = groups.flatMap(\.quants).map(Int.init)
    let largest = Int(traits.largest)
    #expect(quants.map(abs).max() == largest)
    #expect(traits.has_sign == quants.contains { $0 < 0 })
    #expect(traits.has_sign == groups.allSatisfy { $0.minima == [0, 0] })
    let sameScales = groups.allSatisfy {
      $0.scales[0] == $0.scales[1] && $0.minima[0] == $0.minima[1]
    }
    #expect(sameScales == (traits.scale_run == 32))
  }

  @Test(arguments: quantised)
  func `products keep to their budgets`(format: weight_format) throws {
    var random = RandomBlocks(seed: 10)
    let kernels = kernels_of_weights(kernels_of_level(.KERNEL_SCALAR), format).pointee
    for columns in [256, 512, 2048] {
      let row = random.weights(format, rows: 1, columns: columns)
      let groups = try unpack(format, row, columns: columns)
      let input = random.floats(columns)
      let rounded = RoundedRow(input, .scalar, isWide: kernels.reads == .INPUT_Q8_WIDE)
      let matrix = Product(format: format, weights: row, rows: 1, columns: columns)
      let found = Double(try matrix.apply(to: input, level: .scalar)[0])

      let weights = groups.flatMap(\.values)
      let parts = zip(groups.flatMap(\.magnitudes), rounded.values).map { $0 * abs($1) }
      #expect(abs(found - product(weights, rounded.values)) <= Self.sums * parts.reduce(0, +))
      let magnitude = weights.reduce(0) { $0 + abs($1) }
      #expect(abs(found - product(weights, input.map(Double.init))) <= Self.rounding * magnitude)
    }
  }

  @Test func `files and kernels mean the same by a format`() {
    let types = (0..<64).compactMap(TensorType.init(number:)).filter { $0.weightFormat != nil }
    #expect(types.count == KernelTests.formats.count)
    for type in types {
      guard let format = type.weightFormat else { continue }
      let traits = traits_of_weights(format).pointee
      #expect(String(cString: traits.name) == type.name)
      #expect(Int(traits.block) == type.blockSize)
      #expect(Int(traits.block_bytes) == type.blockBytes)
    }
  }
}

// MARK: - Groups and products as arrays

/// A group as arrays.
private struct Group {
  let quants: [Int8]
  let scales: [Float]
  let minima: [Float]

  var values: [Double] { parts.map { $0 - $1 } }
  /// The magnitudes of what is added up for each value.
  var magnitudes: [Double] { parts.map { abs($0) + abs($1) } }

  private var parts: [(Double, Double)] {
    quants.enumerated().map { i, quant in
      (Double(scales[i / 16]) * Double(quant), Double(minima[i / 16]))
    }
  }
}

private func unpack(_ format: weight_format, _ row: [UInt8], columns: Int) throws -> [Group] {
  let unpack = try #require(traits_of_weights(format).pointee.unpack)
  return (0..<columns / 32).map { index in
    var group = weight_group()
    unpack(row, index, &group)
    return Group(
      quants: withUnsafeBytes(of: group.quants) { $0.map(Int8.init(bitPattern:)) },
      scales: [group.scales.0, group.scales.1], minima: [group.minima.0, group.minima.1])
  }
}

private func product(_ a: [Double], _ b: [Double]) -> Double {
  zip(a, b).reduce(0) { $0 + $1.0 * $1.1 }
}

/// A row of a format and the values it means, as `Fixtures/blocks.py` wrote them.
private struct Fixture: Decodable {
  let bytes: [UInt8]
  let values: [Float]

  enum CodingKeys: CodingKey { case bytes, values }

  init(from decoder: any Decoder) throws {
    let fields = try decoder.container(keyedBy: CodingKeys.self)
    bytes = try [UInt8](fields.decode(Data.self, forKey: .bytes))
    values = try fields.decode(Data.self, forKey: .values).withUnsafeBytes { data in
      (0..<data.count / 4).map {
        let bits = data.loadUnaligned(fromByteOffset: $0 * 4, as: UInt32.self)
        return Float(bitPattern: UInt32(littleEndian: bits))
      }
    }
  }

  private static let all = Result {
    let path = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appending(path: "Fixtures/blocks.json")
    return try JSONDecoder().decode([String: Fixture].self, from: Data(contentsOf: path))
  }

  static func of(_ format: weight_format) throws -> Fixture {
    try #require(all.get()[String(cString: traits_of_weights(format).pointee.name)])
  }
}
