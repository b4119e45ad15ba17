package import Chat

/// One event of a reply as a line of JSON, for programs that read `nalar ask --json`.
///
/// `{"event":"reasoning","text":"…"}`, `{"event":"answer","text":"…"}`,
/// `{"event":"relabelled","as":"reasoning"}`, `{"event":"usage",…}`, `{"event":"finished",
/// "finish":"stop"}`, `{"event":"waiting","for":"…"}` and `{"event":"error","message":"…"}`.
package struct EventLine: Encodable {
  private var event: String
  private var text: String?
  private var `as`: String?
  private var `for`: String?
  private var finish: String?
  private var message: String?
  private var prompt: Int?
  private var cached: Int?
  private var completion: Int?
  private var reasoning: Int?
  private var estimated: Bool?
  private var cost: Double?
  private var tokens_per_second: Double?

  /// `nil` for what a program need not hear of.
  package init?(_ event: ReplyEvent) {
    switch event {
    case .opened: return nil
    case .reasoning(let text): (self.event, self.text) = ("reasoning", text)
    case .text(let text): (self.event, self.text) = ("answer", text)
    case .relabelled(let part):
      (self.event, self.as) = ("relabelled", part == .reasoning ? "reasoning" : "answer")
    case .waiting(let waiting): (self.event, self.for) = ("waiting", waiting.name)
    case .finished(let finish): (self.event, self.finish) = ("finished", finish.name)
    case .usage(let usage):
      self.event = "usage"
      (prompt, cached) = (usage.prompt, usage.cached)
      (completion, reasoning) = (usage.completion, usage.reasoning)
      (cost, tokens_per_second) = (usage.cost, usage.decodeSpeed)
      estimated = usage.isEstimated ? true : nil
    }
  }

  package init(_ error: ProviderError) {
    (event, message) = ("error", error.description)
  }

  /// The line, without its end.
  package var json: String {
    get throws { try JSONLine.text(of: self) }
  }
}

extension ReplyEvent.Waiting {
  fileprivate var name: String {
    switch self {
    case .connecting: "connecting"
    case .queued: "queued"
    case .loadingModel: "loading-model"
    case .prefill: "prefill"
    case .retrying: "retrying"
    }
  }
}
