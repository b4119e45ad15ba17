package import App
import Chat
package import Screen

extension ChatScreen {
  /// What an input means: in this state, on the screen that was last drawn.
  package func actions(for input: Input, in state: AppState) -> [Action] {
    guard layout != nil else {
      var drawn = self
      drawn.prepare(state)
      return drawn.actions(for: input, in: state)
    }
    switch input {
    case .key(let key): return actions(for: key, in: state)
    case .paste(let text): return actions(forPaste: text, in: state)
    case .mouse(let mouse): return actions(for: mouse, in: state)
    case .resized(let size): return [.resized(columns: size.width, rows: size.height)]
    case .resumed: return []
    case .endRequested: return [.quitPressed]
    }
  }

  private func actions(for key: Key, in state: AppState) -> [Action] {
    if let (meaning, context) = keymap.meaning(of: key, in: contexts(in: state)) {
      return actions(for: meaning, in: context, state)
    }
    guard key.isTyped, case .scalar(let scalar) = key.code else { return [] }
    return actions(forTyped: String(Character(scalar)), in: state)
  }

  /// Where the keys go, the innermost place first.
  func contexts(in state: AppState) -> [Keymap.Context] {
    switch (state.overlay, state.focus) {
    case (.help, _): [.help]
    case (.menu, _): [.menu]
    case (.rename, _): [.rename]
    case (nil, .list): [state.list.isFiltering ? .filtering : .list, .anywhere]
    case (nil, .transcript): [.transcript, .anywhere]
    case (nil, .composer) where state.composer.isEmpty: [.emptyComposer, .composer, .anywhere]
    case (nil, .composer): [.composer, .anywhere]
    }
  }

  private func actions(
    for meaning: Keymap.Meaning, in context: Keymap.Context, _ state: AppState
  ) -> [Action] {
    switch meaning {
    case .command(let command): actions(for: command, in: state)
    case .edit(let edit): actions(for: edit, in: state)
    case .select(let rows): moveSelection(by: rows, in: state)
    case .choose: choose(in: state)
    case .filter: [.filterStarted]
    case .escape: [.escapePressed]
    case .interrupt: [.interruptPressed]
    }
  }

  // MARK: Text

  /// Typed or pasted text goes to the text that is being written; the first letter of a message may
  /// be typed anywhere.
  private func actions(forTyped text: String, in state: AppState) -> [Action] {
    let line = text.split(whereSeparator: \.isNewline).joined(separator: " ")
    switch (state.overlay, state.focus) {
    case (.help, _): return []
    case (.menu(let menu), _): return [.menuEdited(menu.query + line)]
    case (.rename, _): return [.renameEdited(.insert(line))]
    case (nil, .list): return [.filterEdited(state.list.filter + line)]
    case (nil, .transcript): return [.focusChosen(.composer), .composerEdited(.insert(text))]
    case (nil, .composer): return [.composerEdited(.insert(text))]
    }
  }

  /// Terminals paste lines ended by CR; a text has LF.
  private func actions(forPaste text: String, in state: AppState) -> [Action] {
    let lines = text.split(omittingEmptySubsequences: false) {
      $0 == "\r\n" || $0 == "\r" || $0 == "\n"
    }
    let text = lines.joined(separator: "\n")
    guard !text.isEmpty else { return [] }
    if state.overlay == nil, state.focus == .list, !state.list.isFiltering {
      return [.focusChosen(.composer), .composerEdited(.insert(text))]
    }
    return actions(forTyped: text, in: state)
  }

  private func actions(for edit: Composer.Edit, in state: AppState) -> [Action] {
    if case .menu(let menu) = state.overlay { return [.menuEdited(menu.query.applying(edit))] }
    if case .rename = state.overlay { return [.renameEdited(edit)] }
    if state.focus == .list { return [.filterEdited(state.list.filter.applying(edit))] }
    switch edit {
    case .up where state.composer.isAtFirstLine: return [.olderPromptPressed]
    case .down where state.composer.isAtLastLine: return [.newerPromptPressed]
    default: return [.composerEdited(edit)]
    }
  }

  // MARK: Lists

  func moveSelection(by rows: Int, in state: AppState) -> [Action] {
    switch state.overlay {
    case .menu: [.menuMoved(by: rows)]
    case .help(let row): [.helpScrolled(row: helpRow(row, movedBy: rows))]
    case .rename: []
    case nil: [.listMoved(by: rows)]
    }
  }

  private func choose(in state: AppState) -> [Action] {
    switch state.overlay {
    case .menu(let menu): return menu.selectedItem.map { take($0, of: menu, in: state) } ?? []
    case .rename: return [.renameSubmitted]
    case .help: return []
    case nil: return state.list.selected.map { [.conversationChosen($0)] } ?? []
    }
  }

  /// A command of the palette is carried out when the palette is closed.
  func take(_ item: Menu.Item, of menu: Menu, in state: AppState) -> [Action] {
    guard menu.kind == .palette, let command = Command(rawValue: item.id) else {
      return [.menuChosen(item)]
    }
    var closed = state
    closed.overlay = nil
    return [.menuChosen(item)] + actions(for: command, in: closed)
  }
}

extension String {
  /// The text after an edit at its end.
  fileprivate func applying(_ edit: Composer.Edit) -> String {
    var composer = Composer(self)
    composer.apply(edit)
    return composer.text
  }
}
