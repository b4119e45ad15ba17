import App
import Chat
import FoundationEssentials
import Interface
import Screen
import TestSupport
import Testing

/// Whatever the state and the size, a frame is drawn and every input has an answer.
@Suite struct AnythingTests {
  @Test(arguments: 0..<8)
  func `no state on no screen is too strange`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    var screen = ChatScreen(keymap: Keymap())
    var state = strange(using: &random)
    for _ in 0..<120 {
      state.columns = .random(in: 0...60, using: &random)
      state.rows = .random(in: 0...30, using: &random)
      if Int.random(in: 0..<10, using: &random) == 0 { state.columns += 100 }
      if Int.random(in: 0..<40, using: &random) == 0 { state = strange(using: &random) }
      check(screen.frame(state), state)
      for action in screen.actions(for: input(using: &random), in: state) {
        _ = reduce(&state, action, at: state.now.addingTimeInterval(0.3))
      }
      if let name = state.replying?.name, let event = events.randomElement(using: &random) {
        _ = reduce(&state, .replied(name, event), at: state.now)
      }
      state.isQuitting = false
    }
  }

  private func check(_ frame: Frame, _ state: AppState) {
    #expect(frame.size == Size(width: state.columns, height: state.rows))
    if let cursor = frame.cursor {
      #expect(
        (0..<state.columns).contains(cursor.x) && (0..<state.rows).contains(cursor.y),
        "the cursor is at \(cursor) of \(state.columns) × \(state.rows)")
    }
  }

  private let texts = [
    "", "a", "\n\n", "Why?", "日本語の長い文章です。", "👩‍💻\u{200D}\u{301}", "\u{1B}[2J\u{7}\r\u{202E}",
    "| a | b |\n|---|---|\n", "```\ncode\n", "**", String(repeating: "word ", count: 80),
    String(repeating: "w", count: 300), "- a\n  - b\n    1. c\n", "\t\ttabs\tand\ttabs",
  ]

  private var events: [ReplyEvent] {
    texts.map { .reasoning($0) } + texts.map { .text($0) } + [
      .waiting(.retrying(seconds: .infinity, because: "\u{1B}")),
      .waiting(.prefill(done: .max, of: 1)), .relabelled(.answer), .relabelled(.reasoning),
      .usage(Usage(prompt: .max, completion: .max, reasoning: .min, cost: .nan)),
      .opened(.init(context: 0, reasoningLeftOut: .min)), .finished(.length), .finished(.failed),
      .finished(.other("?\n")),
    ]
  }

  private func strange(using random: inout SeededGenerator) -> AppState {
    var state = scene(40, 20)
    let dates = [
      monday, .distantPast, .distantFuture, Date(timeIntervalSince1970: .infinity),
      Date(timeIntervalSince1970: -1e30), monday.addingTimeInterval(-3 * 86_400),
    ]
    func text() -> String { texts.randomElement(using: &random) ?? "" }
    state.list.replace(
      with: (0..<Int.random(in: 0...40, using: &random)).map { number in
        let date = dates.randomElement(using: &random) ?? monday
        return ConversationSummary(
          id: .init(rawValue: "c\(number)"), title: text(), isPinned: number % 7 == 0,
          created: date, updated: date)
      })
    state.open(
      (1...Int.random(in: 1...9, using: &random)).map { number in
        let roles: [Message.Role] = [.user, .assistant, .assistant, .system]
        var message = Message(
          id: .init(rawValue: "m\(number)"), parent: .init(rawValue: "m\(number - 1)"),
          role: roles.randomElement(using: &random) ?? .user, text: text(),
          finish: [.stop, .cut, .stopped, .failed, nil].randomElement(using: &random) ?? nil,
          created: dates.randomElement(using: &random) ?? monday)
        if Bool.random(using: &random) {
          message.reasoning = Reasoning(
            text: text(), started: dates.randomElement(using: &random),
            ended: dates.randomElement(using: &random), tokens: .min, ending: .other(text()))
        }
        message.failure = text()
        return message
      })
    state.folding = Folding(setting: FoldSetting.allCases.randomElement(using: &random) ?? .auto)
    state.composer.text = text()
    state.utcOffset = .random(in: -90_000...90_000, using: &random)
    if Bool.random(using: &random) { state.live(.failed(text()), every: 0) }
    state.readOnly = Int.random(in: 0..<5, using: &random) == 0 ? text() : nil
    return state
  }

  private func input(using random: inout SeededGenerator) -> Input {
    let codes: [Key.Code] = [
      .enter, .escape, .tab, .backspace, .delete, .up, .down, .left, .right, .home, .end, .pageUp,
      .pageDown, .function(1), .function(2), .scalar("/"), .scalar("?"), .scalar("j"),
      .scalar("k"), .scalar("g"), .scalar("G"), .scalar(" "), .scalar("R"), .scalar("e"),
      .scalar("\u{301}"), .scalar("語"),
    ]
    let letters: [Unicode.Scalar] = ["b", "o", "p", "l", "t", "n", "s", "r", "w", "u", "k", "y"]
    switch Int.random(in: 0..<8, using: &random) {
    case 0..<4:
      let modifiers: [Key.Modifiers] = [[], [], [], .shift, .control, .alt]
      return .key(
        Key(
          codes.randomElement(using: &random) ?? .enter,
          modifiers.randomElement(using: &random) ?? []))
    case 4: return .key(.control(letters.randomElement(using: &random) ?? "o"))
    case 5: return .paste(texts.randomElement(using: &random) ?? "")
    default:
      let events: [Mouse.Event] = [.pressed, .scrolledUp, .scrolledDown]
      let point = Point(
        x: .random(in: -1...170, using: &random), y: .random(in: -1...31, using: &random))
      return .mouse(Mouse(events.randomElement(using: &random) ?? .pressed, at: point))
    }
  }
}
