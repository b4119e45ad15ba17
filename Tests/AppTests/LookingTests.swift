import App
import Chat
import FoundationEssentials
import TestSupport
import Testing

@Suite struct LookingTests {
  var state = AppState.showing(.of("Why?", "Tides.", "How?", "So."))

  @Test mutating func `in the transcript the last message is meant first`() {
    expect(&state, .focusChosen(.transcript)) {
      $0.focus = .transcript
      $0.current = "m4"
    }
    #expect(state.currentMessage?.text == "So.")
    expect(&state, .messageChosen("m1", scroll: .at("m1", .answer, line: 0))) {
      $0.current = "m1"
      $0.scroll = .at("m1", .answer, line: 0)
    }
    expect(&state, .focusChosen(.composer)) { $0.focus = .composer }
    expect(&state, .focusChosen(.transcript)) { $0.focus = .transcript }
    #expect(state.currentMessage?.text == "Why?")
    state.current = "m99"
    #expect(state.currentMessage?.text == "So.")
  }

  @Test mutating func `an empty chat has nothing to speak of`() {
    state = .new
    expect(&state, .focusChosen(.transcript)) { $0.focus = .transcript }
    #expect(state.currentMessage == nil)
    expect(&state, .foldAllPressed) { $0.folding.cycle([], isWide: false) }
    _ = reduce(&state, .focusChosen(.composer), at: .noon)
    _ = reduce(&state, .escapePressed, at: .noon)
    expect(&state, .escapePressed) { $0.lastEscape = nil }
  }

  @Test mutating func `scrolling away stops following; reaching the end follows again`() {
    let reading = Scroll.at("m2", .answer, line: 2)
    expect(&state, .scrolled(reading, current: "m2")) {
      $0.scroll = reading
      $0.current = "m2"
    }
    state.isNewBelow = true
    expect(&state, .scrolled(.at("m2", .answer, line: 3), current: nil)) {
      $0.scroll = .at("m2", .answer, line: 3)
    }
    expect(&state, .scrolled(.following, current: nil)) {
      $0.scroll = .following
      $0.isNewBelow = false
    }
  }

  @Test mutating func `copied is the source, never the screen`() {
    state.conversation.messages[1] = .reply("a\n```sh\nls -l\n```\n", thought: "Hm")
    expect(
      &state, .copyPressed(.answer, "m2"), effects: [.copy("a\n```sh\nls -l\n```\n")])
    expect(
      &state, .copyPressed(.withThought, "m2"),
      effects: [.copy("<think>\nHm\n</think>\n\na\n```sh\nls -l\n```\n")])
    expect(&state, .copyPressed(.code, "m2"), effects: [.copy("ls -l")])
    expect(&state, .copyPressed(.withThought, "m4"), effects: [.copy("So.")])
    expect(&state, .copyPressed(.answer, "m9"))
    expect(&state, .copied("6 characters")) {
      $0.toast = .notice("Copied 6 characters.")
    }
  }

  @Test mutating func `where there is nothing to copy the clipboard stays as it is`() {
    expect(&state, .copyPressed(.code, "m2")) {
      $0.toast = .notice("There is no code block in this message.")
    }
    state = .asking()
    for copying in [Action.Copying.answer, .withThought] {
      expect(&state, .copyPressed(copying, "m2")) {
        $0.toast = .notice("There is nothing to copy yet.")
      }
    }
  }

  @Test mutating func `what is said goes away by itself, errors later`() {
    expect(&state, .noticed("Hello.")) {
      $0.toast = .notice("Hello.")
    }
    #expect(state.needsTicks)
    expect(&state, .ticked, at: .noon + 3.9)
    expect(&state, .ticked, at: .noon + 4) { $0.toast = nil }
    #expect(!state.needsTicks)
    _ = reduce(&state, .failed("Oh."), at: .noon)
    expect(&state, .ticked, at: .noon + 14.9)
    expect(&state, .escapePressed, at: .noon + 14.9) {
      $0.toast = nil
      $0.lastEscape = .noon + 14.9
    }
  }

  @Test mutating func `a clock that is set back does not keep a notice on the screen`() {
    _ = reduce(&state, .noticed("Hello."), at: .noon)
    expect(&state, .ticked, at: .noon - 3600) { $0.toast = nil }
  }

  @Test mutating func `the size of the terminal is known`() {
    expect(&state, .resized(columns: 132, rows: 50)) { ($0.columns, $0.rows) = (132, 50) }
  }
}
