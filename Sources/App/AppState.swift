package import Chat
package import FoundationEssentials

/// Everything the interface shows. A value: copy it, compare it, print it.
package struct AppState: Equatable, Sendable {
  package var conversation: Conversation
  /// The indices in `conversation.messages` of the branch on the screen.
  package var branch: [Int] = []
  /// Why nothing can be said in this conversation: another Nalar has it, or its file is too new.
  package var readOnly: String?
  /// The conversation being fetched from the archive.
  package var opening: Conversation.ID?

  package var composer = Composer()
  /// The message being edited: what is sent becomes its sibling.
  package var editing: Message.ID?
  /// Since when the composer holds something the archive does not have yet.
  package var draftChanged: Date?
  package var history = PromptHistory()

  package var replying: Replying?
  /// How many replies were ever asked for; names the next one.
  package var asked = 0
  package var thinking = Thinking.modelDefault
  /// Tokens the model can hold, as far as anybody said.
  package var context: Int?
  /// Tokens of earlier thoughts that were not sent with the last question.
  package var reasoningLeftOut: Int?
  package var settings = ChatSettings()

  package var list = ConversationList()
  /// Conversations deleted in this session that can be brought back, the last one last.
  package var deleted: [ConversationSummary] = []
  package var models: [ModelInfo] = []
  package var themes: [String] = []
  package var theme = ""

  package var focus = Focus.composer
  package var overlay: Overlay?
  package var toast: Toast?
  package var folding = Folding()
  package var scroll = Scroll.following
  /// Whether something was said below what is being read.
  package var isNewBelow = false
  /// The message the keys of the transcript speak of; `nil` is the last one.
  package var current: Message.ID?
  /// Columns and rows of the terminal.
  package var columns = 80
  package var rows = 24
  /// The time of the last action: what "3 s" and "yesterday" are told from.
  package var now: Date
  /// Seconds by which local time is ahead of UTC.
  package var utcOffset = 0
  /// When Escape was last pressed with nothing to leave: twice means more.
  package var lastEscape: Date?
  /// When ^C was last pressed, unless something was written since: twice means to quit.
  package var lastInterrupt: Date?
  package var isQuitting = false
  /// Makes the names of new conversations; seeded by whoever starts the program.
  package var names: NameMaker

  package init(now: Date, seed: UInt64, model: ModelName) {
    var names = NameMaker(seed: seed)
    conversation = Conversation(id: names.next(at: now), created: now, updated: now, model: model)
    (self.now, self.names) = (now, names)
  }

  package enum Focus: Hashable, Sendable { case composer, transcript, list }

  /// The model that answers next.
  package var model: ModelName { conversation.model ?? .builtin }

  /// The messages on the screen, first one first.
  package var thread: [Message] { branch.map { conversation.messages[$0] } }

  /// The message the keys of the transcript speak of.
  package var currentMessage: Message? {
    let index =
      branch.last { conversation.messages[$0].id == current } ?? branch.last
    return index.map { conversation.messages[$0] }
  }

  /// Whether the composer holds something the archive does not have yet.
  package var isDraftDirty: Bool { draftChanged != nil }

  /// Whether the world has to say the time now and then: something on the screen runs, or something
  /// waits to be saved.
  package var needsTicks: Bool {
    (replying != nil || draftChanged != nil || toast != nil) && !isQuitting
  }
}

/// Where the transcript is read.
package enum Scroll: Equatable, Sendable {
  /// At the end, wherever it moves.
  case following
  /// This line of this part of this message is the first on the screen. Lines are counted in the
  /// part, so that folding a thought does not move the answer.
  case at(Message.ID, Part, line: Int)

  package enum Part: Int, Hashable, Comparable, Sendable {
    case reasoning, answer
    package static func < (a: Part, b: Part) -> Bool { a.rawValue < b.rawValue }
  }
}

/// One line that says what has just happened, for a while.
package struct Toast: Equatable, Sendable {
  package var text: String
  package var isError: Bool
  package var until: Date

  package init(text: String, isError: Bool, until: Date) {
    (self.text, self.isError, self.until) = (text, isError, until)
  }
}

/// What the settings say of how replies are asked for.
package struct ChatSettings: Equatable, Sendable {
  /// What holds for models that nothing more is said of.
  package var general = Wishes()
  package var models: [ModelName: Wishes] = [:]
  package var isMotionReduced = false
  package init() {}

  package subscript(model: ModelName) -> Wishes { models[model] ?? general }

  /// How one model is asked.
  package struct Wishes: Equatable, Sendable {
    package var system: String?
    package var thinking: Thinking
    package var sampling: Sampling

    package init(
      system: String? = nil, thinking: Thinking = .modelDefault, sampling: Sampling = Sampling()
    ) {
      (self.system, self.thinking, self.sampling) = (system, thinking, sampling)
    }
  }
}
