import App
import Chat
import FoundationEssentials
import Screen

extension ChatScreen {
  /// The bottom row: what the reply does or did, in figures, and the keys that help.
  mutating func drawStats(_ state: AppState, _ layout: Layout, on frame: inout Frame) {
    cost.update(to: state)
    let y = layout.stats
    var parts = figures(state)
    var hints = hints(state)
    let room = layout.size.width - 2
    func width() -> Int {
      joined(parts, by: " · ").width + (hints.isEmpty ? 0 : joined(hints, by: "  ").width + 2)
    }
    while width() > room, !(hints.isEmpty && parts.count <= 1) {
      let leastPart = parts.count > 1 ? parts.map(\.weight).min() : nil
      let leastHint = hints.map(\.weight).min()
      if let leastHint, leastHint <= leastPart ?? .max {
        hints.removeAll { $0.weight == leastHint }
      } else {
        parts.removeAll { $0.weight == leastPart }
      }
    }
    let left = joined(parts, by: " · ")
    frame.drawCut(left, at: Point(x: 1, y: y), width: room)
    frame.drawRight(joined(hints, by: "  "), before: layout.size.width - 1, y: y)
  }

  /// A piece of the bar. Where there is no room, the lightest goes first.
  private struct Part {
    var spans: [Line.Span]
    var weight: Int
    init(_ spans: [Line.Span], weight: Int) { (self.spans, self.weight) = (spans, weight) }
    init(_ text: String, _ role: Role = .status, weight: Int) {
      self.init([.init(text, role)], weight: weight)
    }
  }

  private func joined(_ parts: [Part], by separator: String) -> Line {
    Line(Array(parts.map(\.spans).joined(separator: [.init(separator, .status)])))
  }

  // MARK: Figures

  private func figures(_ state: AppState) -> [Part] {
    let reply = lastReply(state)
    let parts: [Part?] = [
      Part(stateAndModel(state), .statusValue, weight: 100),
      speed(reply, state).map { Part("\($0) tok/s", weight: 70) },
      firstToken(reply).map { Part("first token \(duration($0))", weight: 40) },
      tokenCounts(reply, state).map { Part($0, weight: 50) },
      contextUse(state).map { Part($0, weight: 60) },
      cost.dollars.map {
        Part(Interface.dollars($0, isEstimated: cost.isEstimated), weight: 45)
      },
      state.reasoningLeftOut.flatMap {
        $0 > 0 ? Part("thoughts not sent −\(compact($0))", weight: 30) : nil
      },
    ]
    return parts.compactMap(\.self)
  }

  private func stateAndModel(_ state: AppState) -> String {
    let name = state.modelTitle
    guard let replying = state.replying else { return name }
    guard replying.waiting == nil else { return "\(name) waiting" }
    return replying.answer.tokens > 0
      ? "\(name) answering" : replying.reasoning.tokens > 0 ? "\(name) thinking" : "\(name) waiting"
  }

  /// The last reply of the branch that satisfies this; only the last few messages are looked at.
  private func lastReply(
    _ state: AppState, where isWanted: (Message) -> Bool = { _ in true }
  ) -> Message? {
    let last = state.branch.count - 1
    return stride(from: last, to: max(-1, last - 4), by: -1).lazy
      .compactMap { state.message(at: $0) }.first { $0.role == .assistant && isWanted($0) }
  }

  private func speed(_ reply: Message?, _ state: AppState) -> Int? {
    if let replying = state.replying {
      return replying.rate.tokensPerSecond(at: state.now).map(whole)
    }
    if let measured = reply?.usage?.decodeSpeed { return whole(measured) }
    guard let count = reply?.usage?.completion, count > 1, let timing = reply?.timing,
      let first = timing.firstToken, let end = timing.ended
    else { return nil }
    let seconds = end.timeIntervalSince(first)
    return seconds > 0.1 ? whole(Double(count - 1) / seconds) : nil
  }

  private func whole(_ speed: Double) -> Int {
    speed.isFinite ? Int(speed.clamped(to: 0...1e6).rounded()) : 0
  }

  private func firstToken(_ reply: Message?) -> Double? {
    reply?.timing.flatMap { timing in
      timing.firstToken.map { $0.timeIntervalSince(timing.requested) }
    }
  }

  private func tokenCounts(_ reply: Message?, _ state: AppState) -> String? {
    if let replying = state.replying, replying.said.tokens > 0 {
      return (replying.said.isEstimated ? "~" : "")
        + counts(replying.reasoning.tokens, replying.answer.tokens)
    }
    guard let reply, let usage = reply.usage, let completion = usage.completion else { return nil }
    let thought = usage.reasoning ?? reply.reasoning?.tokens ?? 0
    return (usage.isEstimated ? "~" : "") + counts(thought, max(0, completion &- thought))
  }

  private func counts(_ thought: Int, _ answer: Int) -> String {
    guard thought > 0, answer > 0 else { return tokens(max(thought, answer)) }
    return "\(compact(thought)) + \(tokens(answer))"
  }

  /// How full the model's context is with what was sent and said. Of a reply under way nobody has
  /// counted the question yet, so that the figure is about right.
  private func contextUse(_ state: AppState) -> String? {
    guard let context = state.context, context > 0,
      let reply = lastReply(state, where: { $0.usage?.prompt != nil }), let usage = reply.usage
    else { return nil }
    let growing = state.replying.flatMap { $0.message == reply.id ? nil : $0 }
    let counts = [usage.prompt, usage.completion, growing?.said.tokens]
    let used = counts.compactMap(\.self).reduce(0) { $0.addingReportingOverflow($1).partialValue }
    let mark = usage.isEstimated || growing != nil ? "~" : ""
    return "ctx \(mark)\(percent(used, of: context)) % of \(contextSize(context))"
  }

  // MARK: Keys

  private func hints(_ state: AppState) -> [Part] {
    var hints: [(command: Command, words: String, weight: Int)] = []
    if state.replying != nil {
      hints.append((.stop, "stop", 65))
    } else if state.focus == .transcript {
      hints.append((.copyAnswer, "copy", 36))
    } else if state.focus == .list, !state.list.isFiltering {
      hints += [(.rename, "rename", 35), (.delete, "delete", 36)]
    }
    hints += [(.foldAll, "thinking", 38), (.help, "help", 55)]
    return hints.compactMap { hint in
      keymap.keys(for: hint.command).first.map {
        Part([.init($0.label, .key), .init(" \(hint.words)", .status)], weight: hint.weight)
      }
    }
  }
}
