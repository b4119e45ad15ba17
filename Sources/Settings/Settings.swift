package import Chat

/// What a person has chosen, in `config.toml`, the environment and on the command line.
///
/// Words that belong to other modules — commands, dialects — are kept as they were written.
package struct Settings: Equatable, Sendable {
  /// The model that answers in a new conversation.
  package var model = ModelName.builtin
  package var theme = "terminal"
  package var systemPrompt: String?
  /// The command that edits a prompt; without it `$VISUAL`, then `$EDITOR`.
  package var editor: String?
  package var isMouseOn = true
  package var links = Links.auto
  package var isMotionReduced = false
  package var reasoning = Reasoning()
  package var sampling = Sampling()
  package var list = List()
  package var code = Code()
  /// Keys by the command they are bound to.
  package var keys: [String: [String]] = [:]
  package var local = Local()
  /// Servers by name; one that is also a preset changes only what it says.
  package var servers: [String: Server] = [:]
  /// What holds for one model, by `provider/model`.
  package var models: [String: Model] = [:]

  package init() {}

  /// Whether what leads to an address can be followed.
  package enum Links: String, CaseIterable, Sendable {
    /// Where the terminal is known to have links.
    case auto
    case off
  }

  package struct Reasoning: Equatable, Sendable {
    package var fold = Fold.auto
    package var thinking = Thinking.modelDefault
  }

  /// How much of a thought is shown.
  package enum Fold: String, CaseIterable, Sendable { case auto, open, folded, hidden, peek }

  package struct List: Equatable, Sendable {
    package var isVisible = true
  }

  package struct Code: Equatable, Sendable {
    package var overflow = CodeOverflow.wrap
  }

  /// What becomes of a line of code that is wider than the screen.
  package enum CodeOverflow: String, CaseIterable, Sendable { case wrap, cut }

  /// How models run in process.
  package struct Local: Equatable, Sendable {
    /// `nil`: as many as the machine has cores.
    package var threads: Int?
    /// Tokens of prompt and reply together; `nil`: what the model was made for, if there is room.
    package var context: Int?
    /// What the KV cache's numbers are stored as.
    package var cacheType = CacheType.f16
    /// Folders with GGUF files, besides the program's own.
    package var folders: [String] = []
  }

  package enum CacheType: String, CaseIterable, Sendable { case f32, f16, q8_0 }

  /// What is said of a server; the rest is the preset's or the dialect's.
  package struct Server: Equatable, Sendable {
    package var dialect: String?
    package var url: String?
    /// The environment variable that holds the key.
    package var keyVariable: String?
    /// The command that prints the key.
    package var keyCommand: String?
    package var headers: [String: String] = [:]
    /// Seconds without a byte after which a reply is given up.
    package var idleSeconds: Double?
    package var context: Int?
    /// Fields that go into the body of every request.
    package var extra: [String: SettingValue] = [:]

    package init() {}
  }

  /// What holds for one model, before what holds for all.
  package struct Model: Equatable, Sendable {
    package var systemPrompt: String?
    package var thinking: Thinking?
    package var context: Int?
    package var isReasoning: Bool?
    /// The opening and the closing think tag.
    package var thinkTags: [String]?
    package var sampling = Sampling()

    package init() {}
  }
}
