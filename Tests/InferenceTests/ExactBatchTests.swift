import Foundation
import Testing

@testable import Inference

/// What guessing rests on, for every reference model: its format, its architecture.
@Suite(.enabled(if: isShared("reference/models")))
struct ExactBatchTests {
  static let models: [String] =
    ((try? FileManager.default.contentsOfDirectory(
      atPath: shared.appending(path: "reference/models").path)) ?? [])
    .filter { $0.hasSuffix(".gguf") }.sorted()

  /// Nil for what this version does not run; that is for other tests to say.
  private func evaluator(_ name: String, _ kernels: KernelLevel) throws -> Evaluator? {
    let path = shared.appending(path: "reference/models/\(name)").path
    let file = try GGUFFile(ModelBytes(file: path))
    do {
      return try Evaluator(
        file, vocabulary: Tokenizer(file).count,
        ModelOptions(threads: 2, context: 256, kernels: kernels))
    } catch ModelFileError.unsupported {
      return nil
    }
  }

  @Test(arguments: models, KernelLevel.available)
  func `some tokens together are computed exactly as one by one`(
    name: String, kernels: KernelLevel
  ) throws {
    guard let evaluator = try evaluator(name, kernels) else { return }
    let count = Evaluator.exactBatch
    let said = (0..<40 + count).map { Token(($0 * 37 + 11) % min(200, evaluator.vocabulary)) }
    #expect(evaluator.evaluate(said.prefix(40), isCancelled: { false }))
    let single = said.suffix(count).map { token in
      _ = evaluator.evaluate([token], isCancelled: { false })
      return Array(evaluator.logits)
    }
    for together in 2...count {
      evaluator.truncate(to: 40)
      _ = evaluator.evaluate(said[40..<40 + together], logits: together, isCancelled: { false })
      for place in 0..<together {
        #expect(
          Array(evaluator.logits(after: 41 + place)) == single[place],
          "place \(place) of \(together)")
      }
    }
  }
}
