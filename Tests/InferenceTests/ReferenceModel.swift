import Foundation
import Testing

@testable import Inference

/// A reference model, what it has read, and what it thinks comes next.
struct ReferenceModel {
  let evaluator: Evaluator
  private let endTokens: Set<Token>

  init(_ name: String, cache: CacheFormat, kernels: KernelLevel? = nil) throws {
    let path = shared.appending(path: "reference/models/\(name).gguf").path
    let file = try GGUFFile(ModelBytes(file: path))
    let options = ModelOptions(threads: 2, context: 512, cacheFormat: cache, kernels: kernels)
    let tokenizer = try Tokenizer(file)
    endTokens = tokenizer.endTokens
    evaluator = try Evaluator(file, vocabulary: tokenizer.count, options)
  }

  func feed(_ tokens: [Token]) {
    #expect(evaluator.evaluate(tokens[...], isCancelled: { false }))
  }

  func logProbabilities() -> [Double] {
    let logits = evaluator.logits.map(Double.init)
    let largest = logits.max() ?? 0
    let sum = logits.reduce(0) { $0 + exp($1 - largest) }
    return logits.map { $0 - largest - log(sum) }
  }

  /// The most probable next tokens, and how much more probable the first is than each. Those that end
  /// a reply are not among them: the records go on.
  private func choices() -> [(token: Token, behind: Double)] {
    let ours = logProbabilities()
    let places = ours.indices.filter { !endTokens.contains(Token($0)) }
      .sorted { ours[$0] > ours[$1] }.prefix(4)
    return places.map { (Token($0), ours[places[0]] - ours[$0]) }
  }

  /// Reads what brought a step about, and the step, and returns how. Returns nil, with nothing read,
  /// where nothing could have.
  ///
  /// Tokens that llama.cpp hid it may have chosen differently where two are about as probable, within
  /// `doubt` altogether. Of all that may have led to the step, what agrees best with it is taken at
  /// once: the next best was never off by less than 0.1, nor by less than 1.7 times as much, and what
  /// was taken was the same with every instruction set.
  func follow(
    _ step: ReferenceRun.Step, after hidden: HiddenTokens, doubt: Double
  ) -> Explanation? {
    let start = evaluator.evaluated.count
    var best: Explanation?
    visit(hidden, doubt: doubt) { hidden in
      guard let next = hidden.showing(step.token) else { return }
      let explanation = Explanation(
        hidden: hidden.found, next: next, choice: choices()[0].token,
        differences: step.differences(from: logProbabilities()))
      if explanation.median < best?.median ?? .infinity { best = explanation }
    }
    evaluator.truncate(to: start)
    guard let best else { return nil }
    for token in best.hidden + [step.token] { feed([token]) }
    return best
  }

  /// Whether what a record hides after its last step may have been as much as there is left.
  func canEnd(_ hidden: HiddenTokens, doubt: Double) -> Bool {
    var isPossible = false
    visit(hidden, doubt: doubt) { isPossible = isPossible || $0.left == 0 }
    return isPossible
  }

  /// Reads, one after the other, all that may be hidden next: nothing, and then whatever is less than
  /// `doubt` behind our own choices, all of its tokens together.
  private func visit(_ hidden: HiddenTokens, doubt: Double, _ body: (HiddenTokens) -> Void) {
    body(hidden)
    let start = evaluator.evaluated.count
    for (token, behind) in choices() where behind < doubt {
      guard let next = hidden.hiding(token) else { continue }
      evaluator.truncate(to: start)
      feed([token])
      visit(next, doubt: doubt - behind, body)
    }
  }
}

/// How a step of a record may have come about, and how well that agrees with what llama.cpp thought.
struct Explanation {
  /// The tokens before it that nobody saw.
  let hidden: [Token]
  /// What there is to hide after it.
  let next: HiddenTokens
  /// What we would have chosen.
  let choice: Token
  /// By how much log-probabilities of the step differ from ours.
  let differences: [Double]

  var median: Double { differences.sorted()[differences.count / 2] }
}
