import App
import Screen

extension Keymap {
  /// All keys there are. The first key of a row is the one that hints name.
  static let table: [Section] = [
    Section(
      title: "Writing",
      rows: [
        row(.send, [.composer], .init(.enter)),
        row(
          .newLine, [.composer], .control("j"), .init(.enter, .alt), .init(.enter, .shift)),
        row(.editor, [.anywhere], .control("g")),
        row(.historySearch, [.composer], .control("r")),
        row(edit: .up, "up", "line up; older prompt", .init(.up)),
        row(edit: .down, "down", "line down; newer prompt", .init(.down)),
      ]),
    Section(
      title: "The reply",
      rows: [
        Row(
          name: "escape",
          title: "stop the reply, leave what is open; twice: edit the last question",
          keys: [.init(.escape)], contexts: Context.allCases, meaning: .escape),
        row(.stop, [.anywhere]),
        row(.leaveOut, [.anywhere]),
        row(.thinking, [.anywhere], .control("t")),
        row(.foldAll, [.anywhere], .control("o")),
        row(.fold, [.transcript], .scalar(" ")),
        row(.regenerate, [.transcript], .scalar("R")),
        row(.editEarlier, [.transcript], .scalar("e")),
        row(.copyAnswer, [.transcript], .scalar("y")),
        row(.copyWithThought, [.transcript], .scalar("Y")),
        row(.copyCode, [.transcript], .scalar("c")),
      ]),
    Section(
      title: "Reading",
      rows: [
        row(.pageUp, [.anywhere, .menu, .help], .init(.pageUp)),
        row(.pageDown, [.anywhere, .menu, .help], .init(.pageDown)),
        row(.scrollUp, [.transcript, .help], .scalar("k")),
        row(.scrollDown, [.transcript, .help], .scalar("j")),
        row(.top, [.transcript, .list, .menu, .help], .init(.home)),
        row(.top, [.transcript, .help], .scalar("g")),
        row(.top, [.anywhere], .init(.home, .control)),
        row(.bottom, [.transcript, .list, .menu, .help], .init(.end)),
        row(.bottom, [.transcript, .help], .scalar("G")),
        row(.bottom, [.anywhere], .init(.end, .control)),
        row(.previousMessage, [.transcript], .init(.up)),
        row(.nextMessage, [.transcript], .init(.down)),
      ]),
    Section(
      title: "Conversations",
      rows: [
        row(.newChat, [.anywhere], .control("n")),
        row(.conversations, [.anywhere], .control("s"), .init(.function(2))),
        row(.toggleList, [.anywhere], .control("b")),
        Row(
          name: "filter", title: "filter; any other letter too", keys: [.scalar("/")],
          contexts: [.list], meaning: .filter),
        Row(
          name: "choose", title: "open, choose", keys: [.init(.enter)],
          contexts: [.list, .filtering, .menu, .rename], meaning: .choose),
        Row(
          name: "select-previous", title: "up", keys: [.init(.up)],
          contexts: [.list, .filtering, .menu, .help], meaning: .select(by: -1)),
        Row(
          name: "select-next", title: "down", keys: [.init(.down)],
          contexts: [.list, .filtering, .menu, .help], meaning: .select(by: 1)),
        row(.rename, [.list], .scalar("r")),
        row(.delete, [.list], .scalar("d")),
        row(.undoDelete, [.list], .scalar("u")),
        row(.pin, [.list], .scalar("p")),
      ]),
    Section(
      title: "Nalar",
      rows: [
        row(.palette, [.anywhere], .control("p")),
        row(.palette, [.emptyComposer, .transcript], .scalar("/")),
        row(.model, [.anywhere], .control("l")),
        row(.theme, [.anywhere]),
        row(.focusNext, [.anywhere], .init(.tab)),
        row(.focusPrevious, [.anywhere], .init(.tab, .shift)),
        row(.help, [.anywhere, .help], .init(.function(1))),
        row(.help, [.transcript, .list, .help], .scalar("?")),
        Row(
          name: "interrupt", title: "stop, clear; twice: quit", keys: [.control("c")],
          contexts: Context.allCases, meaning: .interrupt),
        row(.suspend, [.anywhere], .control("z")),
        row(.quit, [.anywhere, .menu, .help, .rename], .control("q")),
        row(.quit, [.emptyComposer], .control("d")),
      ]),
    Section(title: "Editing", rows: editing),
  ]

  /// Readline's keys, as far as the program's own leave them free.
  private static let editing: [Row] = [
    row(edit: .left, "left", "character left", .init(.left)),
    row(edit: .right, "right", "character right", .init(.right)),
    row(
      edit: .wordLeft, "word-left", "word left", .scalar("b", .alt), .init(.left, .control),
      .init(.left, .alt)),
    row(
      edit: .wordRight, "word-right", "word right", .scalar("f", .alt), .init(.right, .control),
      .init(.right, .alt)),
    row(edit: .lineStart, "line-start", "start of the line", .control("a"), .init(.home)),
    row(edit: .lineEnd, "line-end", "end of the line", .control("e"), .init(.end)),
    row(edit: .textStart, "text-start", "start of the text", .scalar("<", .alt)),
    row(edit: .textEnd, "text-end", "end of the text", .scalar(">", .alt)),
    row(
      edit: .deleteBackward, "delete-backward", "delete backward", .init(.backspace),
      and: [.filtering, .menu]),
    row(
      edit: .deleteForward, "delete-forward", "delete forward", .init(.delete), .control("d")),
    row(
      edit: .deleteWordBackward, "delete-word-backward", "cut the word before", .control("w"),
      .init(.backspace, .alt), and: [.filtering, .menu]),
    row(
      edit: .deleteWordForward, "delete-word-forward", "cut the word after", .scalar("d", .alt),
      .init(.delete, .control)),
    row(
      edit: .deleteToLineStart, "delete-to-line-start", "cut to the start of the line",
      .control("u"), and: [.filtering, .menu]),
    row(
      edit: .deleteToLineEnd, "delete-to-line-end", "cut to the end of the line", .control("k")),
    row(edit: .yank, "yank", "put back what was cut", .control("y")),
    row(edit: .transpose, "transpose", "swap two characters", .scalar("t", .alt)),
  ]

  private static func row(_ command: Command, _ contexts: [Context], _ keys: Key...) -> Row {
    Row(
      name: command.rawValue, title: command.title, keys: keys, contexts: contexts,
      meaning: .command(command))
  }

  private static func row(
    edit: Composer.Edit, _ name: String, _ title: String, _ keys: Key...,
    and contexts: [Context] = []
  ) -> Row {
    Row(
      name: name, title: title, keys: keys, contexts: [.composer, .rename] + contexts,
      meaning: .edit(edit))
  }
}
