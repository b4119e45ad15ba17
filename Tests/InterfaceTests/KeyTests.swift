import App
import Chat
import Interface
import Screen
import Testing

/// What keys mean, place by place: key → what happens.
@Suite struct KeyTests {
  private static let writing: [(String, [Action])] = [
    ("enter", [.sendPressed]),
    ("ctrl+j", [.composerEdited(.insert("\n"))]),
    ("alt+enter", [.composerEdited(.insert("\n"))]),
    ("x", [.composerEdited(.insert("x"))]),
    ("/", [.composerEdited(.insert("/"))]),
    ("?", [.composerEdited(.insert("?"))]),
    ("backspace", [.composerEdited(.deleteBackward)]),
    ("ctrl+d", [.composerEdited(.deleteForward)]),
    ("ctrl+w", [.composerEdited(.deleteWordBackward)]),
    ("ctrl+u", [.composerEdited(.deleteToLineStart)]),
    ("ctrl+k", [.composerEdited(.deleteToLineEnd)]),
    ("ctrl+y", [.composerEdited(.yank)]),
    ("ctrl+a", [.composerEdited(.lineStart)]),
    ("ctrl+e", [.composerEdited(.lineEnd)]),
    ("home", [.composerEdited(.lineStart)]),
    ("alt+b", [.composerEdited(.wordLeft)]),
    ("alt+f", [.composerEdited(.wordRight)]),
    ("up", [.olderPromptPressed]),
    ("down", [.newerPromptPressed]),
    ("esc", [.escapePressed]),
    ("ctrl+c", [.interruptPressed]),
    ("ctrl+n", [.newChatPressed]),
    ("ctrl+o", [.foldAllPressed]),
    ("ctrl+t", [.menuPressed(.thinking)]),
    ("ctrl+l", [.menuPressed(.models)]),
    ("ctrl+r", [.menuPressed(.history)]),
    ("ctrl+p", [.menuPressed(.palette)]),
    ("ctrl+g", [.editorPressed]),
    ("ctrl+s", [.listPressed]),
    ("f2", [.listPressed]),
    ("ctrl+b", [.listToggled]),
    ("f1", [.helpPressed]),
    ("tab", [.focusChosen(.transcript)]),
    ("shift+tab", [.focusChosen(.list)]),
    ("ctrl+q", [.quitPressed]),
    ("ctrl+z", [.suspendPressed]),
    ("f9", []),
  ]

  @Test(arguments: writing)
  func `while something is being written`(key: String, actions: [Action]) throws {
    var state = talk()
    state.live(.composerEdited(.insert("hm")))
    #expect(try pressed(key, in: state) == actions)
  }

  private static let beginning: [(String, [Action])] = [
    ("/", [.menuPressed(.palette)]),
    ("ctrl+d", [.quitPressed]),
    ("?", [.composerEdited(.insert("?"))]),
    ("space", [.composerEdited(.insert(" "))]),
  ]

  @Test(arguments: beginning)
  func `while nothing is written`(key: String, actions: [Action]) throws {
    #expect(try pressed(key, in: talk()) == actions)
  }

  @Test func `arrows move between the lines of what is written, and at its edges in the history`()
    throws
  {
    var state = talk()
    state.live(.composerEdited(.insert("one\ntwo\nthree")), .composerEdited(.up))
    #expect(try pressed("up", in: state) == [.composerEdited(.up)])
    #expect(try pressed("down", in: state) == [.composerEdited(.down)])
    state.live(.composerEdited(.up))
    #expect(try pressed("up", in: state) == [.olderPromptPressed])
  }

  private static let reading: [(String, [Action])] = [
    ("space", [.foldPressed(.answer)]),
    ("R", [.regeneratePressed(.answer)]),
    ("e", [.editPressed(.question)]),
    ("y", [.copyPressed(.answer, .answer)]),
    ("Y", [.copyPressed(.withThought, .answer)]),
    ("c", [.copyPressed(.code, .answer)]),
    ("up", [.messageChosen(.question, scroll: .following)]),
    ("?", [.helpPressed]),
    ("/", [.menuPressed(.palette)]),
    ("tab", [.focusChosen(.list)]),
    ("x", [.focusChosen(.composer), .composerEdited(.insert("x"))]),
    ("esc", [.escapePressed]),
    ("ctrl+a", []),
  ]

  @Test(arguments: reading)
  func `in the transcript`(key: String, actions: [Action]) throws {
    var state = talk()
    state.live(.focusChosen(.transcript))
    #expect(try pressed(key, in: state) == actions)
  }

  private static let browsing: [(String, [Action])] = [
    ("enter", [.conversationChosen(.sky)]),
    ("r", [.renamePressed(.sky)]),
    ("d", [.deletePressed(.sky)]),
    ("u", [.undoDeletePressed]),
    ("p", [.pinPressed(.sky)]),
    ("down", [.listMoved(by: 1)]),
    ("up", [.listMoved(by: -1)]),
    ("home", [.listMoved(by: -(1 << 30))]),
    ("/", [.filterStarted]),
    ("x", [.filterEdited("x")]),
    ("?", [.helpPressed]),
    ("tab", [.focusChosen(.composer)]),
    ("ctrl+n", [.newChatPressed]),
  ]

  @Test(arguments: browsing)
  func `in the list`(key: String, actions: [Action]) throws {
    var state = talk()
    state.live(.focusChosen(.list), .listSelected(.sky))
    #expect(try pressed(key, in: state) == actions)
  }

  private static let filtering: [(String, [Action])] = [
    ("r", [.filterEdited("skyr")]),
    ("?", [.filterEdited("sky?")]),
    ("space", [.filterEdited("sky ")]),
    ("backspace", [.filterEdited("sk")]),
    ("ctrl+u", [.filterEdited("")]),
    ("down", [.listMoved(by: 1)]),
    ("enter", [.conversationChosen(.sky)]),
    ("esc", [.escapePressed]),
    ("ctrl+q", [.quitPressed]),
  ]

  @Test(arguments: filtering)
  func `while the list is filtered`(key: String, actions: [Action]) throws {
    var state = talk()
    state.live(.listPressed, .filterEdited("sky"), .listSelected(.sky))
    #expect(try pressed(key, in: state) == actions)
  }

  private static let choosing: [(String, [Action])] = [
    ("r", [.menuEdited("quir")]),
    ("backspace", [.menuEdited("qu")]),
    ("ctrl+w", [.menuEdited("")]),
    ("down", [.menuMoved(by: 1)]),
    ("pgdn", [.menuMoved(by: 1)]),
    ("ctrl+n", []),
    ("esc", [.escapePressed]),
    ("ctrl+c", [.interruptPressed]),
  ]

  @Test(arguments: choosing)
  func `in a menu`(key: String, actions: [Action]) throws {
    var state = talk()
    state.live(.menuPressed(.palette), .menuEdited("qui"))
    #expect(try pressed(key, in: state) == actions)
  }

  private static let commands: [(String, Action)] = [
    ("Fold or", .foldAllPressed), ("copy the", .copyPressed(.answer, .answer)),
    ("quit", .quitPressed), ("new chat", .newChatPressed), ("stop", .stopPressed),
  ]

  @Test(arguments: commands)
  func `a command of the palette is carried out as if its key were pressed`(
    query: String, action: Action
  ) throws {
    var state = talk()
    state.live(.menuPressed(.palette), .menuEdited(query))
    let actions = try pressed("enter", in: state)
    #expect(actions.count == 2)
    #expect(actions.last == action)
    guard case .menuChosen = actions.first else {
      Issue.record("the palette was not closed first")
      return
    }
  }

  private static let renaming: [(String, [Action])] = [
    ("x", [.renameEdited(.insert("x"))]),
    ("left", [.renameEdited(.left)]),
    ("ctrl+k", [.renameEdited(.deleteToLineEnd)]),
    ("enter", [.renameSubmitted]),
    ("esc", [.escapePressed]),
    ("tab", []),
  ]

  @Test(arguments: renaming)
  func `while a title is being changed`(key: String, actions: [Action]) throws {
    var state = talk()
    state.live(.renamePressed(.sky))
    #expect(try pressed(key, in: state) == actions)
  }

  private static let helping: [(String, [Action])] = [
    ("down", [.helpScrolled(row: 1)]), ("j", [.helpScrolled(row: 1)]),
    ("pgdn", [.helpScrolled(row: 20)]), ("up", [.helpScrolled(row: 0)]),
    ("?", [.helpPressed]), ("f1", [.helpPressed]), ("esc", [.escapePressed]), ("x", []),
  ]

  @Test(arguments: helping)
  func `in the help`(key: String, actions: [Action]) throws {
    var state = talk()
    state.live(.helpPressed)
    #expect(try pressed(key, in: state) == actions)
  }

  @Test(arguments: [
    ("one\r\ntwo\rthree\n", "one\ntwo\nthree\n"), ("\u{1B}[31m", "\u{1B}[31m"), ("/quit", "/quit"),
  ])
  func `what is pasted is text and never a command`(pasted: String, text: String) {
    let screen = ChatScreen(keymap: Keymap())
    var state = talk()
    #expect(screen.actions(for: .paste(pasted), in: state) == [.composerEdited(.insert(text))])
    state.live(.focusChosen(.transcript))
    #expect(
      screen.actions(for: .paste(pasted), in: state)
        == [.focusChosen(.composer), .composerEdited(.insert(text))])
    state.live(.menuPressed(.models))
    #expect(screen.actions(for: .paste("a\r\nb"), in: state) == [.menuEdited("a b")])
  }

  private func talk() -> AppState {
    var state = scene(80, 24)
    state.list.update(
      ConversationSummary(
        id: .sky, title: "A sky", created: monday, updated: monday))
    state.converse("Why?", thought: "Hm.", "Because.")
    return state
  }

  private func pressed(_ name: String, in state: AppState) throws -> [Action] {
    var screen = ChatScreen(keymap: Keymap())
    _ = screen.frame(state)
    return screen.actions(for: .key(try Key(named: name)), in: state)
  }
}

extension Message.ID {
  fileprivate static let question = Message.ID(rawValue: "m1")
  fileprivate static let answer = Message.ID(rawValue: "m2")
}

extension Conversation.ID {
  fileprivate static let sky = Conversation.ID(rawValue: "c")
}
