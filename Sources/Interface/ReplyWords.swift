import App
import Chat
import FoundationEssentials
import Screen

/// The line over a thought: how long and how much was thought, and how it ended.
func reasoningHeader(
  _ reasoning: Reasoning, of message: Message, _ display: ReasoningDisplay, in state: AppState
) -> Line {
  let isOpen = display == .open || display == .peek
  var words: [String] = []
  if reasoning.ending == nil, isGrowing(message, in: state) {
    let seconds = state.now.timeIntervalSince(reasoning.started ?? state.now)
    words.append("\(spinner(state))Thinking… \(wholeDuration(seconds))")
  } else {
    words.append(thoughtFor(reasoning))
  }
  if let count = reasoning.tokens {
    words.append((isEstimated(message, in: state) ? "~" : "") + tokens(count))
  }
  if let ending = reasoning.ending.flatMap({ word(for: $0, of: message) }) { words.append(ending) }
  return Line([
    .init(isOpen ? "▾ " : "▸ ", .reasoningRail),
    .init(words.joined(separator: " · "), .reasoningHeader),
  ])
}

/// Whether a thought's tokens were counted by nobody.
private func isEstimated(_ message: Message, in state: AppState) -> Bool {
  if let usage = message.usage { return usage.isEstimated }
  return isGrowing(message, in: state) && state.replying?.reasoning.isEstimated == true
}

private func thoughtFor(_ reasoning: Reasoning) -> String {
  guard let start = reasoning.started, let end = reasoning.ended else { return "Thought" }
  return "Thought for \(wholeDuration(max(1, end.timeIntervalSince(start).rounded())))"
}

private func word(for ending: Reasoning.Ending, of message: Message) -> String? {
  switch ending {
  case .complete: nil
  case .answeredNow: "answered now"
  case .budget: "budget spent"
  case .stopped: "stopped"
  case .cut where message.finish == .length: "cut at the limit"
  case .cut: "cut"
  case .other(let why): why
  }
}

func isGrowing(_ message: Message, in state: AppState) -> Bool {
  state.replying?.message == message.id
}

/// One of ten dotted signs, ten a second; nothing where motion is not wanted.
func spinner(_ state: AppState) -> String {
  guard !state.settings.isMotionReduced else { return "" }
  let time = state.now.timeIntervalSinceReferenceDate
  let signs: [Character] = ["⠋", "⠙", "⠹", "⠸", "⠼", "⠴", "⠦", "⠧", "⠇", "⠏"]
  let tenth = time.isFinite ? Int((abs(time) * 10).truncatingRemainder(dividingBy: 10)) : 0
  return "\(signs[tenth % 10]) "
}

/// What is waited for while nothing is being said.
func waitingLine(for message: Message, in state: AppState) -> Line {
  let words =
    switch state.replying?.waiting {
    case .connecting: "Connecting…"
    case .queued: "Waiting in the queue…"
    case .loadingModel: "Loading the model…"
    case .prefill(let done, let count):
      "Reading the prompt… \(percent(done, of: count)) %"
    case .retrying(let seconds, let why):
      "Trying again in \(wholeDuration(seconds.rounded(.up))): \(why)"
    case nil where message.reasoning != nil: "Thinking…"
    case nil: "Waiting for the first word…"
    }
  let waited = message.timing.map { state.now.timeIntervalSince($0.requested) } ?? 0
  let seconds = waited >= 1 ? " · \(wholeDuration(waited))" : ""
  return Line(spinner(state) + words + seconds, .muted)
}

func percent(_ part: Int, of whole: Int) -> Int {
  guard whole > 0 else { return 0 }
  return Int((Double(max(0, part)) / Double(whole) * 100).rounded(.down).clamped(to: 0...999))
}

extension Comparable {
  func clamped(to range: ClosedRange<Self>) -> Self {
    min(max(self, range.lowerBound), range.upperBound)
  }
}

/// With figures and a way on: nothing is left out unless the person says so.
private func contextFull(_ message: Message, _ place: String) -> String {
  let used = message.usage.flatMap { usage in
    usage.prompt.map { " (\(tokens($0 &+ (usage.completion ?? 0))))" }
  }
  return (message.failure ?? "Cut\(place): the model's context is full\(used ?? "").")
    + " /\(Command.leaveOut.rawValue) asks again without the oldest turns."
}

/// How a reply ended, where that needs saying.
func endingSentence(of message: Message) -> (text: String, role: Role)? {
  let thoughtOnly = message.text.isEmpty && message.reasoning != nil
  let place = thoughtOnly ? " while thinking" : ""
  switch message.finish {
  case .stop:
    if thoughtOnly { return ("It thought, and gave no answer.", .muted) }
    return message.text.isEmpty ? ("The reply is empty.", .muted) : nil
  case .failed:
    let why = message.failure ?? "The reply failed."
    return (thoughtOnly ? "Broken off while thinking. \(why)" : why, .error)
  case .stopped: return ("Stopped\(place).", .muted)
  case .length: return ("Cut\(place): the limit of tokens for one reply was reached.", .warning)
  case .contextFull: return (contextFull(message, place), .warning)
  case .cut where isTorn(message): return (torn(place), .warning)
  case .cut: return ("Cut\(place): the stream ended too early.", .warning)
  case .contentFilter: return ("Ended\(place) by the provider's content filter.", .warning)
  case .toolCalls: return ("It asked for a tool; Nalar has none to give.", .warning)
  case .other(let why): return ("Ended\(place): \(why)", .warning)
  case nil: return (torn(place), .warning)
  }
}

/// Whether a reply was growing when its program died: then nobody noted when it ended.
private func isTorn(_ message: Message) -> Bool {
  message.timing.map { $0.ended == nil } ?? false
}

private func torn(_ place: String) -> String { "Cut\(place): Nalar ended before the reply did." }
