package import Chat

/// What can happen. Named for the event, never for the mutation it causes.
package enum Action: Equatable, Sendable {
  // The person, writing
  case composerEdited(Composer.Edit)
  case sendPressed
  case olderPromptPressed
  case newerPromptPressed
  case editorPressed
  // The person, about the reply
  case stopPressed
  case regeneratePressed(Message.ID)
  case leaveOutPressed
  case editPressed(Message.ID)
  case thinkingChosen(Thinking)
  case modelChosen(ModelName)
  // The person, looking
  case escapePressed
  case interruptPressed
  case focusChosen(AppState.Focus)
  case scrolled(Scroll, current: Message.ID?)
  case messageChosen(Message.ID, scroll: Scroll)
  case foldAllPressed
  case foldPressed(Message.ID)
  case listToggled
  case themeChosen(String)
  case copyPressed(Copying, Message.ID)
  // The person, in the list
  case newChatPressed
  case listPressed
  case filterStarted
  case filterEdited(String)
  case listMoved(by: Int)
  case listSelected(Conversation.ID)
  case conversationChosen(Conversation.ID)
  case renamePressed(Conversation.ID)
  case deletePressed(Conversation.ID)
  case undoDeletePressed
  case pinPressed(Conversation.ID)
  // The person, in an overlay
  case helpPressed
  case helpScrolled(row: Int)
  case menuPressed(Menu.Kind)
  case menuEdited(String)
  case menuMoved(by: Int)
  case menuChosen(Menu.Item)
  case renameEdited(Composer.Edit)
  case renameSubmitted
  case overlayClosed
  // The person, leaving
  case suspendPressed
  case quitPressed

  // The world, answering an effect; each carries the name of the question it answers
  case replied(Replying.Name, ReplyEvent)
  case replyFailed(Replying.Name, ProviderError)
  case opened(Conversation.ID, Conversation, readOnly: String?)
  case openFailed(Conversation.ID, String)
  case saveFailed(Conversation.ID, String)
  case deleteFailed(Conversation.ID, String)
  case restored(ConversationSummary)
  case listed([ConversationSummary])
  case modelsListed(provider: String, [ModelInfo], failure: String?)
  case modelsDone
  case edited(String)
  case copied(String)
  case failed(String)
  case noticed(String)
  case historyLoaded([String])
  // The world, on its own
  case resized(columns: Int, rows: Int)
  case ticked

  /// What of a message is copied.
  package enum Copying: Equatable, Sendable { case answer, withThought, code }
}
