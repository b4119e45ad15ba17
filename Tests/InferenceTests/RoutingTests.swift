import CKernels
import Foundation
import Testing

@testable import Inference

/// The choice of experts.
struct RoutingTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let testDescription: String
    var scores: [Float]
    var bias: [Float]?
    var groups = 1
    var usedGroups = 1
    var sigmoid = false
    var normalizes = false
    var scale: Float = 1
    let chosen: [UInt32]
    let shares: [Float]
  }

  /// Scores whose softmax is 0.1, 0.2, 0.3, 0.4, and whose sigmoid is 1/11, 1/6, 3/13, 2/7.
  private static let tenths: [Float] = [0.1, 0.2, 0.3, 0.4]

  static let cases = [
    Case(
      testDescription: "the best by softmax", scores: tenths, chosen: [3, 2], shares: [0.4, 0.3]),
    Case(
      testDescription: "shares that sum to 1, times a scale", scores: tenths, normalizes: true,
      scale: 2, chosen: [3, 2], shares: [0.8 / 0.7, 0.6 / 0.7]),
    Case(
      testDescription: "the best by sigmoid", scores: tenths, sigmoid: true, chosen: [3, 2],
      shares: [2.0 / 7, 3.0 / 13]),
    Case(
      testDescription: "a bias chooses and does not weigh", scores: tenths, bias: [5, 0, 0, 0],
      chosen: [0, 3], shares: [0.1, 0.4]),
    Case(
      testDescription: "within the group with the best two", scores: tenths, bias: [0.5, 0, 0, 0],
      groups: 2, chosen: [0, 1], shares: [0.1, 0.2]),
    Case(
      testDescription: "groups of one", scores: tenths, groups: 4, usedGroups: 2, chosen: [3, 2],
      shares: [0.4, 0.3]),
  ]

  @Test(arguments: cases)
  func `chooses and weighs experts`(_ expected: Case) throws {
    let scores = expected.scores.map { log($0) }
    let (chosen, shares) = try route(scores, expected)
    #expect(chosen == expected.chosen)
    #expect(zip(shares, expected.shares).allSatisfy { abs($0 - $1) < 1e-6 })
  }

  @Test(arguments: [1, 2], [Float.nan, .infinity, -.infinity, -1e30])
  func `chooses different experts that exist, whatever the scores`(groups: Int, bad: Float) throws {
    for place in 0..<4 {
      var scores: [Float] = [1, 2, 3, 4]
      scores[place] = bad
      for scores in [scores, [bad, bad, bad, bad]] {
        let (chosen, _) = try route(
          scores, Case(testDescription: "", scores: [], groups: groups, chosen: [], shares: []))
        #expect(Set(chosen).count == 2)
        #expect(chosen.allSatisfy { $0 < 4 })
      }
    }
  }

  @Test func `places are sorted by expert`() {
    let chosen: [UInt32] = [2, 0, 0, 3, 2, 0]
    var starts = [UInt32](repeating: 9, count: 5)
    var places = [UInt32](repeating: 9, count: 6)
    experts_group(chosen, 6, 4, &starts, &places)
    #expect(starts == [0, 3, 3, 5, 6])
    #expect(places == [1, 2, 5, 0, 4, 3])
  }

  /// Two of four experts for one token.
  private func route(_ scores: [Float], _ how: Case) throws -> ([UInt32], [Float]) {
    let pool = try ThreadPool(threads: 1)
    var compute = compute(kernels: kernels_of_level(.KERNEL_SCALAR), pool: pool.handle)
    var scores = scores
    var chosen: [UInt32] = [9, 9]
    var shares: [Float] = [0, 0]
    let bias = how.bias ?? [0, 0, 0, 0]
    bias.withUnsafeBufferPointer { bias in
      var routing = routing(
        bias: how.bias == nil ? nil : bias.baseAddress, experts: 4, used: 2, groups: how.groups,
        used_groups: how.usedGroups, sigmoid: how.sigmoid, normalizes: how.normalizes,
        scale: how.scale)
      compute_route(&compute, &routing, &scores, 1, &chosen, &shares)
    }
    return (chosen, shares)
  }
}
