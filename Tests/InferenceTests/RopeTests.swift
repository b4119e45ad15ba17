import CKernels
import Foundation
import Testing

@testable import Inference

/// How fast pairs turn, and how they do.
struct RopeTests {
  /// A head of 16 with base 10,000, made for 256 positions.
  private func rope(_ changes: [String: TinyModel.Value] = [:], isLatent: Bool = false) throws
    -> Rope
  {
    var tiny = TinyModel()
    for (key, value) in changes { tiny.metadata["qwen2.rope.\(key)"] = value }
    let reader = KeyReader(try GGUFFile(tiny.bytes()).metadata, prefix: "qwen2")
    return try Rope(reader, headSize: 16, contextLength: 256, isLatent: isLatent)
  }

  private func yarn(_ more: [String: TinyModel.Value] = [:]) -> [String: TinyModel.Value] {
    ["scaling.type": .text("yarn"), "scaling.factor": .real(4)].merging(more) { $1 }
  }

  @Test func `each pair turns slower than the one before`() throws {
    let frequencies = try rope().frequencies(dividedBy: nil)
    #expect(frequencies == (0..<8).map { Float(pow(10_000, -Double($0) / 8)) })
  }

  @Test func `factors divide the speeds`() throws {
    let plain = try rope().frequencies(dividedBy: nil)
    let slowed = try rope().frequencies(dividedBy: [1, 1, 1, 2, 2, 8, 8, 8])
    #expect(zip(plain, slowed).map { $0 / $1 } == [1, 1, 1, 2, 2, 8, 8, 8])
  }

  @Test(arguments: [nil, "linear"])
  func `linear scaling slows all pairs alike`(type: String?) throws {
    var changes: [String: TinyModel.Value] = ["scaling.factor": .real(4)]
    changes["scaling.type"] = type.map { .text($0) }
    let scaled = try rope(changes)
    let plain = try rope().frequencies(dividedBy: nil)
    #expect(zip(scaled.frequencies(dividedBy: nil), plain).allSatisfy { $0 == $1 / 4 })
    #expect((scaled.magnitude, scaled.attentionFactor) == (1, 1))
  }

  @Test func `a factor without a kind counts only where there is scaling`() throws {
    let none = try rope(["scaling.type": .text("none"), "scaling.factor": .real(4)])
    let plain = try rope()
    #expect(none.frequencies(dividedBy: nil) == plain.frequencies(dividedBy: nil))
  }

  @Test func `YaRN leaves fast pairs, slows slow ones, and blends those between`() throws {
    // 256 positions: pair 0.2 turns 32 times, pair 3.2 once. So pair 0 is left and 4 is slowed.
    let plain = try rope().frequencies(dividedBy: nil)
    let slowed = try rope(yarn()).frequencies(dividedBy: nil)
    let expected = [1, 1 - 0.75 / 4, 1 - 0.75 / 2, 1 - 0.75 * 3 / 4, 0.25, 0.25, 0.25, 0.25]
    for (found, (plain, share)) in zip(slowed, zip(plain, expected)) {
      #expect(abs(Double(found / plain) - share) < 1e-6)
    }
  }

  @Test func `YaRN makes queries and keys longer, or sharpens attention where keys are compressed`()
    throws
  {
    let longer = Float(1 + 0.1 * log(4.0))
    #expect(try rope(yarn()).magnitude == longer)
    #expect(try rope(yarn(["scaling.attn_factor": .real(2)])).magnitude == 2 * longer)

    let latent = try rope(yarn(["scaling.yarn_log_multiplier": .real(0.0707)]), isLatent: true)
    #expect(latent.magnitude == 1)
    let sharper = 1 + 0.0707 * log(4.0)
    #expect(abs(Double(latent.attentionFactor) - sharper * sharper) < 1e-6)
  }

  @Test(
    arguments: [
      ("scaling.type", .text("longrope"), "longrope"),
      ("scaling.factor", .real(-1), "out of range"),
      ("scaling.factor", .real(.infinity), "finite"),
      ("scaling.yarn_ext_factor", .real(0.5), "in part"),
      ("scaling.original_context_length", .number(0), "original_context_length"),
      ("freq_base", .real(0), "out of range"),
      ("dimension_count", .number(18), "do not fit"),
    ] as [(String, TinyModel.Value, String)])
  func `refuses scaling it does not know`(
    key: String, value: TinyModel.Value, finding: String
  ) throws {
    let error = try #require(throws: ModelFileError.self) { try rope(yarn([key: value])) }
    #expect(error.description.contains(finding))
  }

  @Test func `a base of 1 turns all pairs alike and divides by nothing`() throws {
    let frequencies = try rope(yarn(["freq_base": .real(1)])).frequencies(dividedBy: nil)
    #expect(frequencies.allSatisfy { $0.isFinite })
  }

  @Test func `factors that do not divide are refused`() throws {
    var tiny = TinyModel()
    tiny.tensors["rope_freqs.weight"] = .init(shape: [8], values: [1, 1, 1, 1, 1, 1, 1, 0])
    let error = try #require(throws: ModelFileError.self) { try tiny.load() }
    #expect(error.description.contains("rope_freqs"))
  }

  @Test func `pairs turn as halves do, in another order`() {
    let order = [0, 8, 1, 9, 2, 10, 3, 11, 4, 12, 5, 13, 6, 14, 7, 15]  // of halves, within pairs
    let halves = (0..<2 * 16).map { Float($0 * $0 % 23) }
    var turned = halves
    var pairs = [0, 16].flatMap { head in order.map { halves[head + $0] } }
    let angles = (0..<8).map { Float($0) / 3 }
    let (cosines, sines) = (angles.map { cos($0) }, angles.map { sin($0) })
    rope_halves(&turned, cosines, sines, 1, 2, 16, 8)
    rope_pairs(&pairs, cosines, sines, 1, 2, 16, 8)
    #expect(pairs == [0, 16].flatMap { head in order.map { turned[head + $0] } })
  }
}
