import Foundation
import Testing

@testable import Inference

/// What llama.cpp chose and thought, step by step.
struct ReferenceRun: Decodable {
  struct Step: Decodable {
    let token: Token
    let top: [(Int, Double)]

    /// How much more probable the first is than the second.
    var lead: Double { top.count > 1 ? top[0].1 - top[1].1 : .infinity }

    /// How far log-probabilities lie from ours, infinitely where ours are no numbers.
    func differences(from ours: [Double]) -> [Double] {
      top.map { token, theirs in
        let difference = abs(ours[token] - theirs)
        return difference.isNaN ? .infinity : difference
      }
    }

    enum CodingKeys: CodingKey { case token, top }

    init(from decoder: any Decoder) throws {
      let fields = try decoder.container(keyedBy: CodingKeys.self)
      token = try fields.decode(Token.self, forKey: .token)
      top = try fields.decode([[Double]].self, forKey: .top).map { (Int($0[0]), $0[1]) }
    }
  }

  /// How many tokens were generated, shown or not.
  static let length = 24

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
