import App
import Chat

extension ChatScreen {
  /// What a command means now: to which message, conversation or pane it is done.
  func actions(for command: Command, in state: AppState) -> [Action] {
    switch command {
    case .send: [.sendPressed]
    case .newLine: [.composerEdited(.insert("\n"))]
    case .editor: [.editorPressed]
    case .historySearch: [.menuPressed(.history)]
    case .stop: [.stopPressed]
    case .leaveOut: [.leaveOutPressed]
    case .thinking: [.menuPressed(.thinking)]
    case .foldAll: [.foldAllPressed]
    case .toggleList: toggleList(in: state)
    case .theme: [.menuPressed(.themes)]
    case .help: [.helpPressed]
    case .palette: [.menuPressed(.palette)]
    case .newChat: [.newChatPressed]
    case .conversations: [.listPressed]
    case .model: [.menuPressed(.models)]
    case .undoDelete: [.undoDeletePressed]
    case .suspend: [.suspendPressed]
    case .quit: [.quitPressed]
    case .rename: conversation(in: state).map { [.renamePressed($0)] } ?? []
    case .delete: conversation(in: state).map { [.deletePressed($0)] } ?? []
    case .pin: conversation(in: state).map { [.pinPressed($0)] } ?? []
    case .focusNext: [.focusChosen(focus(1, from: state))]
    case .focusPrevious: [.focusChosen(focus(-1, from: state))]
    case .regenerate, .editEarlier, .fold, .copyAnswer, .copyWithThought, .copyCode:
      messageActions(for: command, in: state)
    case .scrollUp, .scrollDown, .pageUp, .pageDown, .top, .bottom, .previousMessage,
      .nextMessage:
      movingActions(for: command, in: state)
    }
  }

  /// Where the list cannot stand beside the transcript, it comes and goes as a picker.
  private func toggleList(in state: AppState) -> [Action] {
    guard state.columns < Layout.listColumns else { return [.listToggled] }
    return [.focusChosen(state.focus == .list ? .composer : .list)]
  }

  /// The conversation meant: the selected one while one is in the list, else the open one.
  private func conversation(in state: AppState) -> Conversation.ID? {
    if state.focus == .list { return state.list.selected }
    return state.list.all.contains { $0.id == state.conversation.id } ? state.conversation.id : nil
  }

  private func focus(_ step: Int, from state: AppState) -> AppState.Focus {
    let panes: [AppState.Focus] =
      Layout.showsList(state) ? [.composer, .transcript, .list] : [.composer, .transcript]
    let here = panes.firstIndex(of: state.focus) ?? 0
    return panes[(here + step + panes.count) % panes.count]
  }

  private func messageActions(for command: Command, in state: AppState) -> [Action] {
    guard let (place, message) = currentMessage(in: state) else { return [] }
    switch command {
    case .regenerate: return [.regeneratePressed(message.id)]
    case .editEarlier: return question(at: place, in: state).map { [.editPressed($0.id)] } ?? []
    case .fold: return thinker(at: place, in: state).map { fold($0, in: state) } ?? []
    case .copyAnswer: return [.copyPressed(.answer, message.id)]
    case .copyWithThought: return [.copyPressed(.withThought, message.id)]
    case .copyCode: return [.copyPressed(.code, message.id)]
    default: return []
    }
  }

  /// The message the keys of the transcript speak of, and its place in the branch.
  func currentMessage(in state: AppState) -> (place: Int, message: Message)? {
    var transcript = transcript
    let place =
      state.current.flatMap { transcript.position(of: $0, in: state) } ?? state.branch.count - 1
    return state.message(at: place).map { (place, $0) }
  }

  /// The last question up to a place.
  private func question(at place: Int, in state: AppState) -> Message? {
    stride(from: place, through: 0, by: -1).lazy.compactMap { state.message(at: $0) }
      .first { $0.role == .user }
  }

  /// The message whose thought is meant: of a question, that of its reply.
  private func thinker(at place: Int, in state: AppState) -> Message? {
    [place, place + 1].lazy.compactMap { state.message(at: $0) }.first { $0.reasoning != nil }
  }
}
