/// All that a sample depends on: what a results file was made under, and its first line.
///
/// How many samples and how many at once are no part of it: a file may grow from 16 samples a problem
/// to 64.
package struct EvaluationProtocol: Codable, Equatable, Sendable {
  /// The version of the file.
  private var nalar_eval = 1
  package var model: String
  /// The fingerprint of the set of problems, and how many there are.
  package var problems: String
  package var count: Int
  /// The text of the prompt's template.
  package var prompt: String
  package var thinking: String
  package var temperature: Double
  package var topP: Double
  package var maxTokens: Int
  package var seed: UInt64

  private enum CodingKeys: String, CodingKey {
    case nalar_eval, model, problems, count, prompt, thinking, temperature
    case topP = "top_p"
    case maxTokens = "max_tokens"
    case seed
  }

  package init(
    model: String, problems: ProblemSet, prompt: PromptTemplate, thinking: String = "auto",
    temperature: Double = 0.6, topP: Double = 0.95, maxTokens: Int = 32_768, seed: UInt64 = 0
  ) {
    (self.model, self.thinking, self.prompt) = (model, thinking, prompt.text)
    (self.problems, count) = (problems.fingerprint, problems.problems.count)
    (self.temperature, self.topP, self.maxTokens) = (temperature, topP, maxTokens)
    self.seed = seed
  }

  /// What differs from another protocol, in the words of the options: `temperature is 0.6 there`.
  package func differences(from old: EvaluationProtocol) -> [String] {
    var differences: [String] = []
    func compare<Value: Equatable>(_ name: String, _ value: (EvaluationProtocol) -> Value) {
      if value(self) != value(old) {
        differences.append("\(name) \(value(old)) there and \(value(self)) here")
      }
    }
    compare("model") { $0.model }
    if problems != old.problems { differences.append("other problems") }
    if prompt != old.prompt { differences.append("another prompt") }
    compare("thinking") { $0.thinking }
    compare("temperature") { $0.temperature }
    compare("top-p") { $0.topP }
    compare("max-tokens") { $0.maxTokens }
    compare("seed") { $0.seed }
    return differences
  }
}
