package import FoundationEssentials

/// One turn of a dialogue. A reply keeps its reasoning apart from its answer.
package struct Message: Equatable, Sendable, Identifiable {
  package var id: ID
  /// The message this one answers or follows; `nil` for the first.
  package var parent: ID?
  package var role: Role
  /// What was said; for a reply, the answer without its reasoning.
  package var text: String
  package var reasoning: Reasoning?
  /// The model that replied.
  package var model: ModelName?
  /// How the reply ended; `nil` while it is still coming, and for what a person wrote.
  package var finish: Finish?
  /// Why a reply failed or was cut: a sentence for the person.
  package var failure: String?
  package var usage: Usage?
  package var timing: Timing?
  package var created: Date

  package init(
    id: ID, parent: ID?, role: Role, text: String = "", reasoning: Reasoning? = nil,
    model: ModelName? = nil, finish: Finish? = nil, created: Date
  ) {
    (self.id, self.parent, self.role, self.text) = (id, parent, role, text)
    (self.reasoning, self.model, self.finish, self.created) = (reasoning, model, finish, created)
  }

  /// A message's name, unique within its conversation.
  package struct ID: RawRepresentable, Hashable, Sendable {
    package var rawValue: String
    package init(rawValue: String) { self.rawValue = rawValue }
  }

  package enum Role: String, Sendable { case system, user, assistant }
}

/// The thinking that led to an answer: kept for ever with its message.
package struct Reasoning: Equatable, Sendable {
  package var text: String
  /// When the question was asked, not when the first token came: what the person waited.
  package var started: Date?
  package var ended: Date?
  package var tokens: Int?
  /// How it ended; `nil` while it goes on.
  package var ending: Ending?

  package init(
    text: String = "", started: Date? = nil, ended: Date? = nil, tokens: Int? = nil,
    ending: Ending? = nil
  ) {
    (self.text, self.started, self.ended) = (text, started, ended)
    (self.tokens, self.ending) = (tokens, ending)
  }

  package enum Ending: Hashable, Sendable {
    /// The model closed the thought itself.
    case complete
    /// The person asked for the answer before the thought was done.
    case answeredNow
    /// The thinking budget was spent.
    case budget
    /// The person stopped the reply.
    case stopped
    /// The token limit or a broken connection ended it.
    case cut
    case other(String)
  }
}

/// How a reply ended.
package enum Finish: Hashable, Sendable {
  /// The model was done.
  case stop
  /// The limit of tokens for one reply was reached.
  case length
  /// The model's context is full.
  case contextFull
  /// The person stopped it.
  case stopped
  /// It failed; `Message.failure` says why.
  case failed
  /// The stream ended without saying so.
  case cut
  case contentFilter
  case toolCalls
  case other(String)
}

extension Finish {
  /// The word for it in JSON that other programs read.
  package var name: String {
    switch self {
    case .stop: "stop"
    case .length: "length"
    case .contextFull: "context-full"
    case .stopped: "stopped"
    case .failed: "failed"
    case .cut: "cut"
    case .contentFilter: "content-filter"
    case .toolCalls: "tool-calls"
    case .other(let word): word
    }
  }
}

/// Tokens a reply took, as far as anybody counted them.
///
/// `reasoning` is part of `completion`, and `cached` of `prompt`.
package struct Usage: Equatable, Sendable {
  package var prompt: Int?
  package var cached: Int?
  package var completion: Int?
  package var reasoning: Int?
  /// Whether the counts are ours and not the model's: shown with `~`.
  package var isEstimated: Bool
  /// US dollars, where the price is known.
  package var cost: Double?
  /// Tokens per second, as the server or the engine measured them.
  package var prefillSpeed: Double?
  package var decodeSpeed: Double?

  package init(
    prompt: Int? = nil, cached: Int? = nil, completion: Int? = nil, reasoning: Int? = nil,
    isEstimated: Bool = false, cost: Double? = nil, prefillSpeed: Double? = nil,
    decodeSpeed: Double? = nil
  ) {
    (self.prompt, self.cached, self.completion) = (prompt, cached, completion)
    (self.reasoning, self.isEstimated, self.cost) = (reasoning, isEstimated, cost)
    (self.prefillSpeed, self.decodeSpeed) = (prefillSpeed, decodeSpeed)
  }
}

/// The moments of a reply, as the person saw them.
package struct Timing: Equatable, Sendable {
  package var requested: Date
  package var firstToken: Date?
  package var firstAnswer: Date?
  package var ended: Date?

  package init(
    requested: Date, firstToken: Date? = nil, firstAnswer: Date? = nil, ended: Date? = nil
  ) {
    (self.requested, self.firstToken) = (requested, firstToken)
    (self.firstAnswer, self.ended) = (firstAnswer, ended)
  }
}
