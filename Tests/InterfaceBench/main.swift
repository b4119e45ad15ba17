import App
import Chat
import FoundationEssentials
import Interface
import Screen

// Times frames: microseconds, the median and the slowest of many. Not run by tests.

let start = Date(timeIntervalSince1970: 1_795_446_000)
let model = ModelName(provider: "local", model: "mini-r1")
let words = "Okay, so I split forty-eight into forty and eight. Wait, let me double-check that. "

func message(_ number: Int, _ role: Message.Role, _ text: String) -> Message {
  var message = Message(
    id: .init(rawValue: "m\(number)"), parent: number > 1 ? .init(rawValue: "m\(number - 1)") : nil,
    role: role, text: text, finish: role == .assistant ? .stop : nil, created: start)
  if role == .assistant {
    message.reasoning = Reasoning(
      text: String(repeating: words, count: 10), started: start,
      ended: start.addingTimeInterval(9), tokens: 180, ending: .complete)
  }
  return message
}

func state(messages: Int) -> AppState {
  var state = AppState(now: start, seed: 1, model: model)
  (state.columns, state.rows) = (160, 48)
  state.conversation.messages = (1...messages).map {
    message($0, $0 % 2 == 1 ? .user : .assistant, String(repeating: words, count: 6))
  }
  state.conversation.leaf = state.conversation.messages.last?.id
  state.branch = Array(state.conversation.messages.indices)
  state.list.replace(
    with: (0..<10_000).map { number in
      let date = start.addingTimeInterval(Double(-number) * 3600)
      return ConversationSummary(
        id: .init(rawValue: "c\(number)"), title: "Conversation \(number)", created: date,
        updated: date, model: model)
    })
  return state
}

func time(_ name: String, _ count: Int, _ body: (Int) -> Void) {
  let clock = ContinuousClock()
  let times = (0..<count).map { index in clock.measure { body(index) } }.sorted()
  func microseconds(_ duration: Duration) -> Int {
    Int(duration.components.attoseconds / 1_000_000_000_000)
      + Int(duration.components.seconds) * 1_000_000
  }
  print(
    "\(name): \(microseconds(times[count / 2])) µs, slowest \(microseconds(times[count - 1])) µs")
}

do {
  let state = state(messages: 20)
  var screen = ChatScreen(keymap: Keymap())
  time("first frame, 10,000 conversations", 1) { _ in _ = screen.frame(state) }
  time("typical frame", 500) { _ in _ = screen.frame(state) }
  time("frame after each letter typed", 200) { index in
    var typed = state
    typed.composer.text = String(repeating: "a", count: index % 200)
    _ = screen.frame(typed)
  }
}

func growing(thought bytes: Int, asAnswer: Bool) -> AppState {
  var state = state(messages: 19)
  _ = reduce(&state, .composerEdited(.insert("Why?")), at: start)
  _ = reduce(&state, .sendPressed, at: start)
  guard let name = state.replying?.name else { return state }
  let text = String(repeating: words + "\n", count: bytes / (words.utf8.count + 1))
  _ = reduce(&state, .replied(name, asAnswer ? .text(text) : .reasoning(text)), at: start)
  return state
}

for (name, asAnswer) in [("thought", false), ("answer", true)] {
  var state = growing(thought: 400_000, asAnswer: asAnswer)
  var screen = ChatScreen(keymap: Keymap())
  time("first frame of a 400 KB \(name)", 1) { _ in _ = screen.frame(state) }
  guard let reply = state.replying?.name else { break }
  time("token and frame while it grows", 500) { index in
    let token = index % 40 == 39 ? "word.\n" : " word"
    _ = reduce(
      &state, .replied(reply, asAnswer ? .text(token) : .reasoning(token)), at: start)
    _ = screen.frame(state)
  }
  time("token alone", 500) { _ in
    _ = reduce(
      &state, .replied(reply, asAnswer ? .text(" word") : .reasoning(" word")), at: start)
  }
}

do {
  var state = growing(thought: 100, asAnswer: true)
  var screen = ChatScreen(keymap: Keymap())
  guard let reply = state.replying?.name else { fatalError("no reply") }
  time("token and frame, answer of one endless line", 2000) { _ in
    _ = reduce(&state, .replied(reply, .text(" word")), at: start)
    _ = screen.frame(state)
  }
}

do {
  var state = state(messages: 100_000)
  var screen = ChatScreen(keymap: Keymap())
  time("first frame of 100,000 messages", 1) { _ in _ = screen.frame(state) }
  time("frame at the end", 200) { _ in _ = screen.frame(state) }
  time("page up and frame", 200) { _ in
    for action in screen.actions(for: .key(Key(.pageUp)), in: state) {
      _ = reduce(&state, action, at: start)
    }
    _ = screen.frame(state)
  }
  time("to the beginning and frame", 1) { _ in
    for action in screen.actions(for: .key(Key(.home, .control)), in: state) {
      _ = reduce(&state, action, at: start)
    }
    _ = screen.frame(state)
  }
  time("frame at the beginning", 200) { _ in _ = screen.frame(state) }
}
