import App
import Interface
import Screen
import Testing

/// What the settings may say of keys.
@Suite struct KeymapTests {
  @Test func `a command can be given other keys`() throws {
    let keymap = try Keymap(overrides: ["fold-all": ["ctrl+x", "f5"], "delete": ["D"]])
    #expect(keymap.keys(for: .foldAll) == [.control("x"), Key(.function(5))])
    let screen = ChatScreen(keymap: keymap)
    let state = scene(80, 24)
    #expect(screen.actions(for: .key(.control("x")), in: state) == [.foldAllPressed])
    #expect(screen.actions(for: .key(.control("o")), in: state) == [])
  }

  @Test func `an empty list takes the keys away`() throws {
    let screen = ChatScreen(keymap: try Keymap(overrides: ["suspend": []]))
    #expect(screen.actions(for: .key(.control("z")), in: scene(80, 24)) == [])
  }

  @Test func `readline's keys are rows of the table too`() throws {
    let screen = ChatScreen(keymap: try Keymap(overrides: ["transpose": ["ctrl+x"]]))
    #expect(
      screen.actions(for: .key(.control("x")), in: scene(80, 24)) == [.composerEdited(.transpose)])
  }

  @Test func `the keys of two places are told apart by whether they type`() throws {
    let keymap = try Keymap(overrides: ["palette": ["ctrl+x", ":"]])
    let screen = ChatScreen(keymap: keymap)
    var state = scene(80, 24)
    #expect(screen.actions(for: .key(.scalar(":")), in: state) == [.menuPressed(.palette)])
    state.live(.composerEdited(.insert("a")))
    #expect(screen.actions(for: .key(.scalar(":")), in: state) == [.composerEdited(.insert(":"))])
    #expect(screen.actions(for: .key(.control("x")), in: state) == [.menuPressed(.palette)])
  }

  @Test(arguments: [
    (
      ["fold-al": ["ctrl+x"]],
      "[keys]: there is no command “fold-al”. Did you mean “fold-all”?"
    ),
    (
      ["make-coffee": ["ctrl+x"]],
      "[keys]: there is no command “make-coffee”. `nalar --keys` lists all of them."
    ),
    (
      ["new-chat": ["ctrl+o"]],
      "[keys]: ctrl+o means both fold-all and new-chat (anywhere). Give one of them another key, "
        + "or none: new-chat = []."
    ),
    (
      ["new-chat": ["ctrl+a"]],
      "[keys]: ctrl+a means both new-chat and line-start (anywhere). Give one of them another key, "
        + "or none: line-start = []."
    ),
    (
      ["new-chat": ["n"]],
      "[keys] new-chat: “n” is typed into the message. Use it with ctrl+ or alt+."
    ),
    (["escape": ["f3"]], "[keys]: escape always keeps its key."),
  ])
  func `a mistake is told in a sentence`(overrides: [String: [String]], sentence: String) {
    let error = #expect(throws: KeymapError.self) { try Keymap(overrides: overrides) }
    #expect(error?.description == sentence)
  }

  @Test(arguments: ["ctrl+h", "ctrl+i", "ctrl+m", "ctrl+", "banana", "f99", ""])
  func `a key that terminals do not have, or share, is refused`(name: String) {
    let error = #expect(throws: KeymapError.self) { try Keymap(overrides: ["fold-all": [name]]) }
    guard case .unknownKey(command: "fold-all", _) = error else {
      Issue.record("refused for another reason: \(String(describing: error))")
      return
    }
  }

  @Test func `every command has a row, and the table contradicts itself nowhere`() throws {
    let markdown = Keymap().markdown
    for command in Command.allCases {
      #expect(markdown.contains("`\(command.rawValue)`"), "no row for \(command)")
    }
    #expect(try Keymap(overrides: [:]).markdown == markdown)
  }
}
