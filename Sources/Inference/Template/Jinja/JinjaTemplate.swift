/// A chat template in the Jinja language, as model files carry it.
///
/// The part of the language that templates of chat models use, with the settings of Hugging Face;
/// the rest is refused by name and line. Following a template is bounded: a million steps, a
/// megabyte of output beyond the dialogue, 64 levels.
struct JinjaTemplate: Sendable {
  private let statements: [JinjaStatement]

  init(_ source: String) throws(JinjaError) {
    statements = try JinjaParser.statements(of: source)
  }

  /// What the template writes, its own words told from those of the dialogue, in so many steps.
  func render(
    _ globals: [String: JinjaValue], inputSize: Int = 0, mostSteps: Int = JinjaEvaluator.mostSteps
  ) throws(JinjaError) -> MarkedText {
    try JinjaEvaluator(globals: globals, inputSize: inputSize, mostSteps: mostSteps)
      .render(statements)
  }
}
