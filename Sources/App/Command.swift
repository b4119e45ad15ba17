/// Something the person can do by name: a row of the palette, a name in `[keys]`.
///
/// The raw value is the name in the settings file.
package enum Command: String, CaseIterable, Sendable {
  // Writing
  case send
  case newLine = "new-line"
  case editor
  case historySearch = "history-search"
  // The reply
  case stop
  case regenerate
  case leaveOut = "leave-out"
  case thinking
  case editEarlier = "edit-earlier"
  // What is shown
  case foldAll = "fold-all"
  case fold
  case toggleList = "toggle-list"
  case theme
  case help
  case palette
  // Conversations and models
  case newChat = "new-chat"
  case conversations
  case rename
  case delete
  case undoDelete = "undo-delete"
  case pin
  case model
  // Moving
  case focusNext = "focus-next"
  case focusPrevious = "focus-previous"
  case scrollUp = "scroll-up"
  case scrollDown = "scroll-down"
  case pageUp = "page-up"
  case pageDown = "page-down"
  case top
  case bottom
  case previousMessage = "previous-message"
  case nextMessage = "next-message"
  // Copying
  case copyAnswer = "copy-answer"
  case copyWithThought = "copy-with-thought"
  case copyCode = "copy-code"
  // The program
  case suspend
  case quit

  /// What it does, in the words of the help and the palette.
  package var title: String {
    switch self {
    case .send: "send"
    case .newLine: "new line"
    case .editor: "write in your editor"
    case .historySearch: "search earlier prompts"
    case .stop: "stop the reply"
    case .regenerate: "ask again"
    case .leaveOut: "ask again without the oldest turns"
    case .thinking: "thinking: on, off, effort"
    case .editEarlier: "edit an earlier message"
    case .foldAll: "fold or open all thinking"
    case .fold: "fold or open this thinking"
    case .toggleList: "show or hide the list"
    case .theme: "theme"
    case .help: "help"
    case .palette: "all commands"
    case .newChat: "new chat"
    case .conversations: "conversations"
    case .rename: "rename"
    case .delete: "delete"
    case .undoDelete: "bring back what was deleted"
    case .pin: "pin to the top"
    case .model: "model"
    case .focusNext: "next pane"
    case .focusPrevious: "previous pane"
    case .scrollUp: "scroll up"
    case .scrollDown: "scroll down"
    case .pageUp: "page up"
    case .pageDown: "page down"
    case .top: "to the beginning"
    case .bottom: "to the end"
    case .previousMessage: "previous message"
    case .nextMessage: "next message"
    case .copyAnswer: "copy the answer"
    case .copyWithThought: "copy with the thought"
    case .copyCode: "copy a code block"
    case .suspend: "suspend"
    case .quit: "quit"
    }
  }

  /// Whether it is worth a row of the palette: what only moves, or only makes sense under a finger,
  /// is not.
  package var isInPalette: Bool {
    switch self {
    case .send, .newLine, .palette, .focusNext, .focusPrevious, .scrollUp, .scrollDown, .pageUp,
      .pageDown, .top, .bottom, .previousMessage, .nextMessage:
      false
    default: true
    }
  }
}
