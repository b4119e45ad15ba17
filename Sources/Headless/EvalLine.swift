import Evaluation

/// The summary of `nalar eval --json`: one line.
///
/// `n` counts problems with at least one sample, `k` the samples asked for, `missing` those that are
/// not there, `failed` ones included. What is not known is left out: standard errors (`…_se`, over
/// problems) of a single problem, a cost without prices.
package struct EvalLine: Encodable {
  private var model: String
  private var prompt: String
  private var thinking: String
  private var temperature: Double
  private var top_p: Double
  private var max_tokens: Int
  private var seed: UInt64
  private var k: Int
  private var n_problems: Int
  private var missing: Int
  private var results: String
  private var all: Part
  private var skills: [Part]?

  private enum CodingKeys: String, CodingKey {
    case model, prompt, thinking, temperature, top_p, max_tokens, seed, k, n_problems, missing
    case results, skills
  }

  package init(_ report: EvalReport) {
    let manner = report.manner
    (model, prompt, thinking) = (manner.model, manner.prompt, manner.thinking)
    (temperature, top_p) = (manner.temperature, manner.topP)
    (max_tokens, seed, k) = (manner.maxTokens, manner.seed, report.samples)
    (n_problems, missing, results) = (manner.count, report.missing, report.results)
    all = Part(report.total)
    skills = report.skills.isEmpty ? nil : report.skills.map(Part.init)
  }

  package func encode(to encoder: any Encoder) throws {
    try all.encode(to: encoder)
    var line = encoder.container(keyedBy: CodingKeys.self)
    try line.encode(model, forKey: .model)
    try line.encode(prompt, forKey: .prompt)
    try line.encode(thinking, forKey: .thinking)
    try line.encode(temperature, forKey: .temperature)
    try line.encode(top_p, forKey: .top_p)
    try line.encode(max_tokens, forKey: .max_tokens)
    try line.encode(seed, forKey: .seed)
    try line.encode(k, forKey: .k)
    try line.encode(n_problems, forKey: .n_problems)
    try line.encode(missing, forKey: .missing)
    try line.encode(results, forKey: .results)
    try line.encodeIfPresent(skills, forKey: .skills)
  }

  /// The line, without its end.
  package var json: String {
    get throws { try JSONLine.text(of: self) }
  }

  /// The score of all problems, or of a skill.
  private struct Part: Encodable {
    var skill: String?
    var n: Int
    var samples: Int
    var failed: Int
    var pass_at_1: Double?
    var pass_at_1_se: Double?
    var cons_at_k: Double?
    var cons_at_k_se: Double?
    var thought_tokens: Double
    var answer_tokens: Double
    var tokens_estimated: Bool
    var cut_off: Double
    var cost: Double?

    init(_ score: Score) {
      (skill, n, samples, failed) = (score.skill, score.problems, score.samples, score.failed)
      (pass_at_1, pass_at_1_se) = (score.passAt1?.mean, score.passAt1?.error)
      (cons_at_k, cons_at_k_se) = (score.consensus?.mean, score.consensus?.error)
      (thought_tokens, answer_tokens) = (score.thoughtTokens, score.answerTokens)
      (tokens_estimated, cut_off, cost) = (score.isEstimated, score.cutOff, score.cost)
    }
  }
}
