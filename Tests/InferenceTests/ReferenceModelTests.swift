import Foundation
import Testing

@testable import Inference

/// Tiny models with random weights, against what llama.cpp computes from the same files.
@Suite(.enabled(if: isShared("reference/models"), "the shared reference models are missing"))
struct ReferenceModelTests {
  /// How far log-probabilities may lie from llama.cpp's, of which the records were made with a cache
  /// of floats.
  struct Budget: Sendable, CustomTestStringConvertible {
    let model: String
    let cache: CacheFormat
    /// Of the largest difference, or of the median one where formats round differently.
    var largest = Double.infinity
    var median = Double.infinity

    /// The budget of the coarser of the weights and the cache.
    init(model: String, cache: CacheFormat = .f32) {
      self.model = model
      self.cache = cache
      let isFloat = ["-f32", "-f16", "-bf16"].contains(where: model.hasSuffix)
      if cache == .q8_0 || !isFloat {
        // What rounds otherwise in its last bit may send a token to another expert.
        median = model.hasPrefix("deepseek") ? 0.1 : 0.05
      } else if model.hasSuffix("-f32") && cache == .f32 {
        largest = 0.002
      } else if model.hasSuffix("-bf16") {
        largest = 0.03  // 0.0255 was measured: eight bits of an input, rounded to either side
      } else if model == "deepseek-v3-f16" {
        largest = 0.04  // 0.0312 was measured, in one batch; token by token 0.0094
      } else {
        largest = 0.02
      }
    }

    /// How much more probable than any other a token that a record hides must be for us to know it.
    var doubt: Double { largest.isFinite ? 2 * largest : ReferenceModelTests.lead }

    var testDescription: String { "\(model), cache \(cache)" }
  }

  /// How much more probable than any other llama.cpp's token must be for ours to be the same.
  static let lead = 0.5

  /// Every model that lies there and is of a known architecture; some with smaller caches too.
  static let budgets =
    models.map { Budget(model: $0) }
    + [
      Budget(model: "qwen2-f32", cache: .f16), Budget(model: "qwen2-f32", cache: .q8_0),
      Budget(model: "qwen2-q8_0", cache: .q8_0),
    ].filter { models.contains($0.model) }

  private static let models: [String] = {
    let folder = shared.appending(path: "reference/models").path
    let files = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return files.filter { $0.hasSuffix(".gguf") }.map { String($0.dropLast(".gguf".count)) }
      .filter(isKnown).sorted()
  }()

  /// Whether there is code for a model. A file that cannot be read counts, and its test says why.
  private static func isKnown(_ model: String) -> Bool {
    let path = shared.appending(path: "reference/models/\(model).gguf").path
    guard let file = try? GGUFFile(ModelBytes(file: path)),
      let name = try? file.metadata.text("general.architecture")
    else { return true }
    return architectures[name] != nil
  }

  @Test(arguments: budgets, [true, false])
  func `agrees with llama.cpp, the prompt in batches or token by token`(
    budget: Budget, inBatches: Bool
  ) throws {
    let model = try Model(budget.model, cache: budget.cache)
    for reference in try ReferenceRun.all(of: budget.model) {
      var differences: [Double] = []
      model.evaluator.truncate(to: 0)
      if inBatches {
        model.feed(reference.prompt)
      } else {
        for token in reference.prompt { model.feed([token]) }
      }
      var hidden = HiddenTokens(in: reference)
      for step in reference.steps {
        guard model.follow(&hidden, before: step, doubt: budget.doubt) else { break }
        let ours = model.logProbabilities()
        if step.lead > Self.lead { #expect(model.choice == step.token) }
        for (token, theirs) in step.top { differences.append(abs(ours[token] - theirs)) }
        hidden.show(step.token)
        model.feed([step.token])
      }
      guard !differences.isEmpty else { continue }
      #expect(differences.max() ?? 1 < budget.largest)
      #expect(differences.sorted()[differences.count / 2] < budget.median)
    }
  }

  @Test(arguments: KernelLevel.available)
  func `every instruction set gives the same greedy tokens`(level: KernelLevel) throws {
    let model = try Model("qwen2-q8_0", cache: .f16, kernels: level)
    for reference in try ReferenceRun.all(of: "qwen2-q8_0") {
      model.evaluator.truncate(to: 0)
      model.feed(reference.prompt)
      var hidden = HiddenTokens(in: reference)
      for step in reference.steps {
        guard model.follow(&hidden, before: step, doubt: Self.lead) else { break }
        if step.lead > Self.lead { #expect(model.choice == step.token) }
        hidden.show(step.token)
        model.feed([step.token])
      }
    }
  }
}

/// A reference model and its logits.
private struct Model {
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

  /// The most probable next token that does not end the reply: the records go on for 24 tokens.
  var choice: Token {
    let logits = evaluator.logits
    let places = logits.indices.filter { !endTokens.contains(Token($0)) }
    return Token(places.max { logits[$0] < logits[$1] } ?? -1)
  }

  /// How much more probable that token is than any other.
  private var lead: Double {
    let ours = logProbabilities()
    let best = Int(choice)
    return ours[best]
      - (ours.indices.lazy.filter { $0 != best && !endTokens.contains(Token($0)) }
        .map { ours[$0] }.max() ?? 0)
  }

  /// Feeds the tokens that a record hides before a step. Returns false where one of them could as
  /// well be another, and the rest of the record therefore cannot be followed.
  func follow(_ hidden: inout HiddenTokens, before step: ReferenceRun.Step, doubt: Double) -> Bool {
    while hidden.take(choice, before: step) {
      guard lead > doubt else { return false }
      feed([choice])
    }
    return true
  }

  func logProbabilities() -> [Double] {
    let logits = evaluator.logits.map(Double.init)
    let largest = logits.max() ?? 0
    let sum = logits.reduce(0) { $0 + exp($1 - largest) }
    return logits.map { $0 - largest - log(sum) }
  }
}

/// The tokens a record does not show: a server reports nothing for a token while the text so far ends
/// within what could be a scalar.
///
/// The first 256 tokens of these models are the bytes, ten that follow are ASCII, and the others are
/// special and have no text.
private struct HiddenTokens {
  /// Of 24 tokens, those that were not shown and have not been found yet.
  private var left: Int
  private var text: [UInt8] = []

  init(in reference: ReferenceRun) { left = 24 - reference.steps.count }

  /// Whether `choice` is one that is hidden before a step; it is then part of the text.
  mutating func take(_ choice: Token, before step: ReferenceRun.Step) -> Bool {
    let before = text
    text += bytes(choice)
    guard left > 0, choice != step.token, endsWithinScalar else {
      text = before
      return false
    }
    left -= 1
    return true
  }

  mutating func show(_ token: Token) { text += bytes(token) }

  private func bytes(_ token: Token) -> [UInt8] {
    switch token {
    case ..<256: [UInt8(token)]
    case ..<266: Array(repeating: 0x20, count: [2, 3, 2, 2, 2, 2, 2, 4, 3, 2][Int(token) - 256])
    default: []
    }
  }

  private var endsWithinScalar: Bool {
    text.reversed().prefix(3).enumerated().contains { after, byte in
      switch byte {
      case 0xC0...0xDF: after < 1
      case 0xE0...0xEF: after < 2
      case 0xF0...0xF7: after < 3
      default: false
      }
    }
  }
}

/// What llama.cpp chose and thought, step by step.
private struct ReferenceRun: Decodable {
  struct Step: Decodable {
    let token: Token
    let top: [(Int, Double)]

    /// How much more probable the first is than the second.
    var lead: Double { top.count > 1 ? top[0].1 - top[1].1 : .infinity }

    enum CodingKeys: CodingKey { case token, top }

    init(from decoder: any Decoder) throws {
      let fields = try decoder.container(keyedBy: CodingKeys.self)
      token = try fields.decode(Token.self, forKey: .token)
      top = try fields.decode([[Double]].self, forKey: .top).map { (Int($0[0]), $0[1]) }
    }
  }

  let prompt: [Token]
  let steps: [Step]

  private struct File: Decodable {
    let models: [String: [ReferenceRun]]
  }

  private static let file = Result {
    let data = try Data(contentsOf: shared.appending(path: "reference/models/expected.json"))
    return try JSONDecoder().decode(File.self, from: data)
  }

  static func all(of model: String) throws -> [ReferenceRun] {
    try #require(try file.get().models["\(model).gguf"])
  }
}
