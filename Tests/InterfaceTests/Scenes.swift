import App
import Chat
import FoundationEssentials
import Interface
import Screen

/// Monday, 23 November 2026, 15:00 UTC.
let monday = Date(timeIntervalSince1970: 1_795_446_000)

/// A state with nothing said yet, on a terminal of a size.
func scene(_ columns: Int, _ rows: Int) -> AppState {
  var state = AppState(
    now: monday, seed: 1, model: ModelName(provider: "local", model: "mini-r1"))
  (state.columns, state.rows) = (columns, rows)
  state.list.replace(with: [])
  state.context = 4096
  return state
}

/// A picture of a state on a screen of its own.
func picture(_ state: AppState) -> String {
  var screen = ChatScreen(keymap: Keymap())
  return screen.frame(state).snapshot
}

/// The rows of a state's frame, without their styles.
func rows(_ state: AppState) -> [String] {
  var screen = ChatScreen(keymap: Keymap())
  return screen.frame(state).rows
}

extension AppState {
  /// Does what a story says, a second passing before each action.
  mutating func live(_ actions: Action..., every seconds: Double = 1) {
    for action in actions {
      _ = reduce(&self, action, at: now.addingTimeInterval(seconds))
    }
  }

  /// Types a question and sends it.
  mutating func ask(_ question: String) {
    live(.composerEdited(.insert(question)), .sendPressed, every: 0)
  }

  /// Hears one event of the reply under way.
  mutating func hear(_ event: ReplyEvent, after seconds: Double = 1) {
    guard let name = replying?.name else { return }
    live(.replied(name, event), every: seconds)
  }

  /// A question with its reply, whole.
  mutating func converse(_ question: String, thought: String? = nil, _ answer: String) {
    ask(question)
    if let thought { hear(.reasoning(thought), after: 12) }
    hear(.text(answer))
    hear(.finished(.stop))
  }

  /// Puts messages in place as if they had been read from a file.
  mutating func open(_ messages: [Message]) {
    conversation.messages = messages
    conversation.leaf = messages.last?.id
    branch = Array(messages.indices)
  }
}

let product = """
  Okay, I split 48 into 40 and 8.
  37 × 40 = 1480. 37 × 8 = 296.
  Wait, let me double-check: 1480 + 296 = 1776. Yes, and 37 × 50 − 37 × 2 is the same.
  """
